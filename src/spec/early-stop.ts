import type { Location, Problem } from '../errors.js';
import { quote } from './problems.js';
import type { Candidate, Gate, Limit, Rule, RunOptions } from './types.js';

/**
 * What keeps `early_stop` from being sound, each with its place. Looks are planned for one comparison, which spends all of
 * alpha; whatever else is read off the cases would be judged on those that happened to be asked.
 * @param where of `run.early_stop`.
 */
export function earlyStopProblems(
  gate: Pick<Gate, 'rules'>,
  run: Pick<RunOptions, 'early_stop' | 'extend' | 'confirm'>,
  candidates: readonly Pick<Candidate, 'id' | 'primary' | 'blocking'>[],
  where: Location | undefined,
): readonly Problem[] {
  if (!run.early_stop) return [];
  const blocking = gate.rules.filter((rule) => rule.blocking);
  const comparisons = blocking.filter((rule) => rule.limits.some((limit) => isComparison(rule, limit)));
  return [
    ...(run.extend ? [both('extend', 'each spends the whole chance of a false alarm', where)] : []),
    ...(run.confirm
      ? [both('confirm', 'a failure that is taken back would leave the other cases unasked', where)]
      : []),
    ...candidates.filter((one) => one.blocking && !one.primary).map(({ id }) => otherCandidate(id, where)),
    ...(comparisons.length === 0 ? [noComparison(where)] : []),
    ...(comparisons.length > 1 ? [severalComparisons(comparisons, where)] : []),
    ...blocking.flatMap((rule) =>
      rule.limits.filter((limit) => isInTheWay(rule, limit)).map((limit) => inTheWay(rule, limit)),
    ),
  ];
}

/** A drop of quality over all cases: the one thing that can be decided on a part of them. */
function isComparison({ slice, metric }: Rule, { kind }: Limit): boolean {
  const quality = /^(?:pass_rate|score|consistency|grader\..+)$/su.test(metric);
  return quality && slice === null && kind === 'max_drop';
}

// A bill is no sample: the run costs what it costs.
function isInTheWay(rule: Rule, limit: Limit): boolean {
  return rule.metric !== 'cost.run' && !isComparison(rule, limit);
}

function both(other: 'extend' | 'confirm', why: string, where: Location | undefined): Problem {
  return {
    message: `\`early_stop\` and \`${other}\` cannot be combined: ${why}`,
    where,
    cure: 'keep one of the two',
  };
}

function otherCandidate(id: string, where: Location | undefined): Problem {
  return {
    message: `\`early_stop\` decides about one candidate, and ${quote(id)} blocks too`,
    where,
    cure: 'set `blocking: false` on it, or remove `early_stop`',
  };
}

function noComparison(where: Location | undefined): Problem {
  return {
    message: '`early_stop` needs a comparison of quality over all cases, and the gate blocks on none',
    where,
    cure: 'write `pass_rate: { max_drop: 5pp }`, or remove `early_stop`',
  };
}

function severalComparisons(rules: readonly Rule[], where: Location | undefined): Problem {
  const names = rules.map(({ name }) => quote(name)).join(', ');
  return {
    message: `\`early_stop\` takes one comparison, and the gate blocks on ${rules.length}: ${names}`,
    where,
    cure: 'set `blocking: false` on all but one, or remove `early_stop`',
  };
}

function inTheWay(rule: Rule, { kind }: Limit): Problem {
  const mixed = rule.limits.some((limit) => isComparison(rule, limit));
  return {
    message: `\`early_stop\` decides on one comparison alone, and ${quote(rule.name)} \`${kind}\` blocks too`,
    where: rule.where,
    cure: `${mixed ? `leave its \`${kind}\` out` : 'set `blocking: false` on it'}, or remove \`early_stop\``,
  };
}
