/** One case answered on both sides; repeats oriented so that higher is better, each list in a fixed order of runs. */
export interface PairedCase {
  readonly id: string;
  /** Cases of one group (document, template, conversation) are not independent of each other. */
  readonly group?: string | undefined;
  readonly base: readonly number[];
  readonly cand: readonly number[];
}

/** What is independent: a case, or all cases of one group summed up. */
export interface Unit {
  /** Cases in it. */
  readonly size: number;
  /** Sum over its cases of candidate mean - baseline mean. */
  readonly d: number;
  readonly base: readonly number[];
  readonly cand: readonly number[];
  /** Whether base and cand are exchangeable under "nothing changed"; false for a group whose cases have unequal repeats. */
  readonly shuffles: boolean;
}

/** Differences this small are rounding: equal shares such as 1/3 + 2/3 and 1 may differ by it. */
export const ROUNDING = 1e-12;

/** Candidate mean - baseline mean of one case. Both lists must hold at least one number. */
export function difference({ base, cand }: PairedCase): number {
  const d = meanOf(cand) - meanOf(base);
  return Math.abs(d) < ROUNDING ? 0 : d;
}

/**
 * The independent units of some cases: the cases themselves, or cluster sums where groups hold more than one of them.
 * Cases without a group stand alone.
 */
export function unitsOf(cases: readonly PairedCase[]): readonly Unit[] {
  const groups = new Map<string, PairedCase[]>();
  const units: Unit[] = [];
  for (const one of cases) {
    if (one.group === undefined) {
      units.push(single(one));
      continue;
    }
    const members = groups.get(one.group);
    if (members === undefined) groups.set(one.group, [one]);
    else members.push(one);
  }
  for (const members of groups.values()) units.push(members.length === 1 ? single(members[0]!) : cluster(members));
  return units;
}

function single(one: PairedCase): Unit {
  return { size: 1, d: difference(one), base: one.base, cand: one.cand, shuffles: true };
}

// A shared document moves all its cases of one run together, so whole runs are what may change places, not single answers.
function cluster(members: readonly PairedCase[]): Unit {
  const d = members.reduce((sum, one) => sum + difference(one), 0);
  const [first] = members;
  const aligned = members.every(
    (one) => one.base.length === first!.base.length && one.cand.length === first!.cand.length,
  );
  const columns = (side: 'base' | 'cand'): number[] =>
    first![side].map((_, column) => members.reduce((sum, one) => sum + one[side][column]!, 0));
  return {
    size: members.length,
    d: Math.abs(d) < ROUNDING ? 0 : d,
    base: aligned ? columns('base') : [],
    cand: aligned ? columns('cand') : [],
    shuffles: aligned,
  };
}

/** Arithmetic mean, the same to the last bit for every order of the values. */
export function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}

/** Sum, the same to the last bit for every order of the values. */
export function sumOf(values: readonly number[]): number {
  // Two terms commute exactly and whole numbers add exactly; only the rest has to be put in order.
  const ordered = values.length <= 2 || values.every(Number.isInteger) ? values : [...values].sort((a, b) => a - b);
  let sum = 0;
  for (const value of ordered) sum += value;
  return sum;
}
