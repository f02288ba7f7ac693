/** Cases that were answered alike, counted instead of listed. */
import type { CaseCost } from '../compare/sample.js';
import { FEW } from '../stats/tails.js';
import type { AnswerPattern, CostPattern, CostSums } from './inputs.js';

/** One case. */
export interface Answered {
  readonly base: readonly number[];
  /** At least one; Infinity for a call that ended in an error. */
  readonly cand: readonly number[];
  readonly group: string | undefined;
  readonly planned: number;
  /** Of `consistency`. */
  readonly graded?: AnswerPattern['graded'];
}

type Counted<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Distinct patterns, their answers in ascending order but for groups, whose answers belong together by run.
 * @param draws a test may draw at random, from one case that varies after the other: where few vary they stay in order.
 * @param most past it the rest is not looked at: one more is returned.
 */
export function answerPatterns(cases: readonly Answered[], draws: boolean, most: number): readonly AnswerPattern[] {
  const { ordered, groupOf } = numbered(cases);
  const inOrder = draws && ordered.filter((one) => groupOf(one) === undefined && varies(one)).length < FEW;
  const known = new Map<string, Counted<AnswerPattern>>();
  const patterns: Counted<AnswerPattern>[] = [];
  let last: Counted<AnswerPattern> | undefined;
  for (const one of ordered) {
    const pattern = patternOf(one, groupOf(one));
    const key = keyOf(pattern);
    const mustFollow = inOrder && pattern.group === undefined && varies(one);
    let found = known.get(key);
    if (found === undefined || (mustFollow && found !== last)) {
      found = pattern;
      known.set(key, found);
      patterns.push(found);
      if (patterns.length > most) break;
    }
    found.cases += 1;
    if (varies(one)) last = found;
  }
  return patterns;
}

function patternOf({ base, cand, planned, graded }: Answered, group: number | undefined): Counted<AnswerPattern> {
  const put = (values: readonly number[]): readonly number[] => (group === undefined ? ascending(values) : values);
  return {
    base: put(base),
    cand: put(cand).map((value) => (value === Infinity ? null : value)),
    cases: 0,
    ...(group === undefined ? {} : { group }),
    ...(planned > cand.length ? { planned } : {}),
    ...(graded === undefined ? {} : { graded }),
  };
}

function ascending(values: readonly number[]): readonly number[] {
  return values.length < 2 ? values : [...values].sort((a, b) => a - b);
}

function keyOf({ base, cand, group, planned, graded }: AnswerPattern): string {
  const behind = graded === undefined ? '' : [graded.base, graded.cand].map(({ n, passed }) => `${passed}/${n}`).join();
  return `${group ?? ''}|${planned ?? ''}|${base.join()}|${cand.join()}|${behind}`;
}

function varies({ base, cand, graded }: Answered): boolean {
  if (graded !== undefined) return true;
  const first = base[0] ?? cand[0];
  return base.some((value) => value !== first) || cand.some((value) => value !== first);
}

/** Numbers for the groups, by their first case. A case that is alone in its group needs none, unless others have one. */
function numbered(cases: readonly Answered[]): {
  readonly ordered: readonly Answered[];
  groupOf(one: Answered): number | undefined;
} {
  const numbers = new Map<string, number>();
  let grouped = 0;
  for (const { group } of cases) {
    if (group === undefined) continue;
    grouped += 1;
    if (!numbers.has(group)) numbers.set(group, numbers.size);
  }
  if (grouped > numbers.size) {
    return { ordered: cases, groupOf: ({ group }) => (group === undefined ? undefined : numbers.get(group)) };
  }
  // As the tests take them: cases without a group come first.
  const alone = cases.filter(({ group }) => group === undefined);
  const ordered = grouped === 0 ? cases : [...alone, ...cases.filter(({ group }) => group !== undefined)];
  return { ordered, groupOf: () => undefined };
}

/** Runs of cases that cost alike, in order: the draws of a bootstrap depend on it. */
export function costPatterns(
  cases: readonly { readonly base: CaseCost | null; readonly cand: CaseCost }[],
  most: number,
): readonly CostPattern[] {
  const groups = new Map<string, number>();
  const patterns: Counted<CostPattern>[] = [];
  let lastKey: string | undefined;
  for (const { base, cand } of cases) {
    if (cand.group !== undefined && !groups.has(cand.group)) groups.set(cand.group, groups.size);
    const group = cand.group === undefined ? undefined : groups.get(cand.group);
    const pattern = { base: base === null ? null : sumsOf(base), cand: sumsOf(cand) };
    const key = JSON.stringify([pattern, group]);
    if (key === lastKey) {
      patterns.at(-1)!.cases += 1;
      continue;
    }
    lastKey = key;
    patterns.push({ ...pattern, cases: 1, ...(group === undefined ? {} : { group }) });
    if (patterns.length > most) break;
  }
  return patterns;
}

function sumsOf({ cost, judge, passes, answers, tries }: CaseCost): CostSums {
  return { cost, judge, passes, answers, ...(tries === answers ? {} : { tries }) };
}
