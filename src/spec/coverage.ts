import { describeLocation, type Location, type Problem } from '../errors.js';
import { FEWEST_ANSWERS } from '../stats/pass-at-k.js';
import { suggestOrList } from '../text/suggest.js';
import { fits } from '../record/labels.js';
import { isInSlice } from './in-slice.js';
import type { GraderRead } from './graders.js';
import { graderOf } from './metrics.js';
import { quote } from './problems.js';
import { describeSlice } from './slice.js';
import type { Case, Rule, RunOptions, Slice } from './types.js';

/**
 * What names something that does not exist: a rule over a slice or grader without cases, a grader that applies to none,
 * a case that no grader judges. Each would otherwise pass unmeasured.
 */
export function coverageProblems(
  cases: readonly Case[],
  graders: readonly GraderRead[],
  rules: readonly Rule[],
): readonly Problem[] {
  if (cases.length === 0 || graders.length === 0) return [];
  return [
    ...rules.flatMap((rule) => ruleProblem(rule, cases, graders) ?? []),
    ...graders.flatMap((read) => graderProblem(read, cases) ?? []),
    ...ungraded(cases, graders),
  ];
}

/**
 * Rules that speak of several answers to a case where too few are asked for; one sentence each. No mistake: stored runs are
 * pooled, and a suite may want them on one of its two events only.
 */
export function answersNotices(rules: readonly Rule[], repeats: RunOptions['repeats']): readonly string[] {
  return rules.flatMap(({ name, metric, k }) => {
    const needed = k ?? FEWEST_ANSWERS;
    const short = [
      ...(repeats.pr < needed ? ['on pull requests'] : []),
      ...(repeats.main < needed ? ['on the default branch'] : []),
    ];
    if (metric !== 'consistency' || short.length === 0) return [];
    const [pr, main] = [Math.max(repeats.pr, needed), Math.max(repeats.main, needed)];
    return [
      `${quote(name)} needs at least ${needed} answers per case ${short.join(' and ')}: set \`repeats: ${pr === main ? pr : `{ pr: ${pr}, main: ${main} }`}\` under \`run\`.`,
    ];
  });
}

/**
 * Rules on retries where none is ever sent: they could not fail, whatever happens.
 * @param where of `run.retries`.
 */
export function retryProblems(
  rules: readonly Rule[],
  { retries }: Pick<RunOptions, 'retries'>,
  where: Location | undefined,
): readonly Problem[] {
  if (retries > 0) return [];
  return rules.flatMap(({ name, metric }) =>
    metric === 'retry_rate'
      ? [
          {
            message: `${quote(name)} can never fail: with \`retries: 0\` no answer takes a second request`,
            where,
            cure: 'set `retries` to 1 or more, or limit `error_rate` instead',
          },
        ]
      : [],
  );
}

function ruleProblem(rule: Rule, cases: readonly Case[], graders: readonly GraderRead[]): Problem | undefined {
  const id = graderOf(rule.metric);
  if (id !== undefined && !graders.some(({ grader }) => grader.id === id)) {
    const ids = graders.map(({ grader }) => grader.id);
    return {
      message: `the rule ${quote(rule.name)} names no grader of this spec`,
      where: rule.where,
      cure: suggestOrList(id, ids),
    };
  }
  const { slice } = rule;
  if (slice === null || cases.some((entry) => isInSlice(slice, entry))) return undefined;
  return {
    message: `the rule ${quote(rule.name)} covers no case`,
    where: rule.where,
    cure: suggestOrList(describeSlice(slice), slicesOf(cases)) ?? 'give cases a `tier`, `category` or `tags`',
  };
}

function graderProblem({ grader, locate }: GraderRead, cases: readonly Case[]): Problem | undefined {
  if (grader.when === null || cases.some((entry) => fits(grader.when, entry))) return undefined;
  const { tier, category, tag } = grader.when;
  const wanted: readonly Slice[] = [
    ...(tier === undefined ? [] : [{ kind: 'tier', name: tier } as const]),
    ...(category === undefined ? [] : [{ kind: 'category', name: category } as const]),
    ...(tag === undefined ? [] : [{ kind: 'tag', name: tag } as const]),
  ];
  const absent = wanted.find((slice) => !cases.some((entry) => isInSlice(slice, entry)));
  return {
    message: `the grader ${quote(grader.id)} applies to no case`,
    where: locate(['when']),
    cure: absent === undefined ? undefined : suggestOrList(describeSlice(absent), slicesOf(cases)),
  };
}

function ungraded(cases: readonly Case[], graders: readonly GraderRead[]): readonly Problem[] {
  const bare = cases.filter((entry) => !graders.some(({ grader }) => fits(grader.when, entry)));
  const [first] = bare;
  if (first === undefined) return [];
  const count = bare.length === 1 ? 'a case is judged by no grader' : `${bare.length} cases are judged by no grader`;
  return [
    {
      message: `${count}: ${quote(first.id)} at ${describeLocation(first.where)}`,
      where: graders[0]!.grader.where,
      cure: 'add a grader without `when`, or one that covers it',
    },
  ];
}

function slicesOf(cases: readonly Case[]): readonly string[] {
  const found = new Set<string>();
  for (const { tier, category, tags } of cases) {
    if (tier !== undefined) found.add(tier);
    if (category !== undefined) found.add(`category:${category}`);
    for (const tag of tags) found.add(`tag:${tag}`);
  }
  return [...found].sort();
}
