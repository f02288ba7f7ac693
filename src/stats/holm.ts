/**
 * Holm's step-down adjustment for one family of tests, valid under any dependence.
 * @param p p-values in [0, 1], any order.
 * @returns adjusted p-values in the same order: reject where adjusted <= alpha.
 */
export function holmAdjust(p: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(p.length);
  let running = 0;
  ascending(p).forEach((index, rank) => {
    running = Math.max(running, Math.min(1, (p.length - rank) * p[index]!));
    adjusted[index] = running;
  });
  return adjusted;
}

/**
 * The level at which Holm held each p-value, in the same order, such that rejected and `p <= level` are the same:
 * alpha / (tests left) while every smaller p was rejected, then the level of the first that was not.
 */
export function holmLevels(p: readonly number[], alpha: number): readonly number[] {
  const levels = new Array<number>(p.length);
  let stopped: number | undefined;
  ascending(p).forEach((index, rank) => {
    const level = stopped ?? alpha / (p.length - rank);
    levels[index] = level;
    if (!atMost(p[index]!, level)) stopped = level;
  });
  return levels;
}

/** `p <= level` up to rounding: an exact p of 1/20 must meet a level of 0.05. */
export function atMost(p: number, level: number): boolean {
  return p <= level * (1 + 1e-12);
}

function ascending(p: readonly number[]): readonly number[] {
  return p.map((_, index) => index).sort((a, b) => p[a]! - p[b]! || a - b);
}
