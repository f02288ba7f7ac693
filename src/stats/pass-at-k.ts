/** Bounds of a stated or planned k: with one answer per case consistency would be the pass rate. */
export const FEWEST_ANSWERS = 2;
export const MOST_ANSWERS = 100;

/**
 * Chance that at least one of k answers passes, drawn without replacement from n answers of which c passed:
 * 1 - C(n-c, k) / C(n, k), the unbiased estimate of Chen et al. 2021 (arXiv 2107.03374). In [0, 1].
 * @throws RangeError unless the three are whole numbers with 0 <= c <= n and 1 <= k <= n.
 */
export function passAtK(n: number, c: number, k: number): number {
  check(n, c, k);
  return 1 - allAmong(n, n - c, k);
}

/**
 * Chance that all of k answers pass, drawn without replacement from n answers of which c passed:
 * C(c, k) / C(n, k), the unbiased pass^k of Yao et al. 2024 (tau-bench, arXiv 2406.12045). In [0, 1].
 * @throws RangeError unless the three are whole numbers with 0 <= c <= n and 1 <= k <= n.
 */
export function passHatK(n: number, c: number, k: number): number {
  check(n, c, k);
  return allAmong(n, c, k);
}

/** The count that most of these numbers are, the smallest of several; null for none. */
export function mostCommon(counts: readonly number[]): number | null {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let found: number | null = null;
  for (const [count, seen] of times) {
    const most = found === null ? 0 : times.get(found)!;
    if (seen > most || (seen === most && count < found!)) found = count;
  }
  return found;
}

/**
 * C(m, k) / C(n, k), which is also C(n-k, n-m) / C(n, n-m): the shorter of the two products. Factors are multiplied as whole
 * numbers while these are exact, so small cases are rounded once and large ones never overflow.
 */
function allAmong(n: number, m: number, k: number): number {
  if (m < k) return 0;
  const [top, factors] = k <= n - m ? [m, k] : [n - k, n - m];
  let share = 1;
  let numerator = 1;
  let denominator = 1;
  for (let at = 0; at < factors; at += 1) {
    if (denominator > Number.MAX_SAFE_INTEGER / (n - at)) {
      share *= numerator / denominator;
      numerator = 1;
      denominator = 1;
    }
    numerator *= top - at;
    denominator *= n - at;
  }
  return share * (numerator / denominator);
}

function check(n: number, c: number, k: number): void {
  const whole = Number.isSafeInteger(n) && Number.isSafeInteger(c) && Number.isSafeInteger(k);
  if (whole && c >= 0 && c <= n && k >= 1 && k <= n) return;
  throw new RangeError(`no ${k} answers can be drawn from ${n} of which ${c} passed`);
}
