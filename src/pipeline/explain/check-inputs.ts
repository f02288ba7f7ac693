/** Counts of an entry's inputs that must agree with each other before the engine is run on them. */
import { inside, refuse, type Place } from '../../record/fields.js';
import { MOST_MISSING } from '../../record/most-missing.js';
import type { AnswerPattern, CostInputs, CostSums, RateInputs, RuleInputs, TimeInputs } from '../../verdict/inputs.js';
import { isModest, MOST_CASES } from '../../verdict/input-limits.js';

const CURE = 'the file was changed after it was written, or cut together from several';

/** @throws UserError at the place, for a file that nobody's Plumbline wrote. */
export function checkCounts(inputs: RuleInputs, place: Place): void {
  if (inputs.family !== undefined && inputs.family.before.length >= inputs.family.tests) {
    refuse(inside(place, 'family'), 'tried more tests before this one than it has', CURE);
  }
  if (inputs.missing > inputs.planned) refuse(place, 'misses more trials than were planned', CURE);
  if (inputs.kind === 'too_large') return;
  const held = sumOf(inputs.patterns.map((one) => one.cases));
  if (held > MOST_CASES) refuse(inside(place, 'patterns'), `stand for more than ${MOST_CASES} cases`, CURE);
  if (inputs.kind === 'cost') checkCosts(inputs, held, place);
  else checkAnswers(inputs, held, place);
}

function checkAnswers(inputs: RateInputs | TimeInputs, held: number, place: Place): void {
  const { patterns } = inputs;
  const at = inside(place, 'patterns');
  if (patterns.some(({ cand }) => cand.length === 0)) refuse(at, 'hold a case without an answer of this run', CURE);
  if (!isModest(patterns, inputs.kind === 'time' || inputs.binary)) {
    refuse(at, 'hold more answers than are computed again');
  }
  if (inputs.kind === 'rate' && patterns.some(({ cand }) => cand.includes(null))) {
    refuse(at, 'hold null, which only a time can be', CURE);
  }
  const fraction = patterns.some(({ base, cand }) => [...base, ...cand].some((value) => value !== 0 && value !== 1));
  if (inputs.kind === 'rate' && inputs.binary && inputs.consistency === undefined && fraction) {
    refuse(at, 'hold a share though answers are 0 or 1', CURE);
  }
  const consistency = inputs.kind === 'rate' ? inputs.consistency : undefined;
  if (patterns.some((one) => !isGradedAsStated(one, consistency))) {
    refuse(at, 'hold answers behind a value that do not go with it', CURE);
  }
  if (consistency?.short === true) return;
  if (held + inputs.unmeasured !== inputs.cases) refuse(at, 'do not add up to the cases of the rule', CURE);
  const lost = inputs.missing > MOST_MISSING * inputs.planned;
  if (held === 0 && inputs.cases > 0 && !lost) refuse(at, 'hold nothing though nothing is missing', CURE);
}

function isGradedAsStated({ graded: behind, base, cand }: AnswerPattern, stated: RateInputs['consistency']): boolean {
  if (behind === undefined) return stated === undefined || base.length === 0 || base.length === cand.length;
  if (stated === undefined || base.length !== 1 || cand.length !== 1) return false;
  return [behind.base, behind.cand].every(({ n, passed }) => n >= stated.k && passed <= n);
}

function checkCosts(inputs: CostInputs, held: number, place: Place): void {
  const at = inside(place, 'patterns');
  if (held > inputs.cases) refuse(at, 'hold more cases than the rule', CURE);
  const alone = inputs.patterns.filter(({ base }) => base === null).length;
  if (alone > 0 && (alone < inputs.patterns.length || held !== inputs.cases)) {
    refuse(at, 'hold both sides of some cases and one side of others', CURE);
  }
  const unanswered = inputs.patterns.some(({ base, cand }) => base !== null && (isEmpty(base) || isEmpty(cand)));
  if (unanswered) refuse(at, 'compare a case without answers', CURE);
  const sides = inputs.patterns.flatMap(({ base, cand }) => (base === null ? [cand] : [base, cand]));
  if (sides.some(({ passes, answers }) => passes > answers)) refuse(at, 'hold more passes than answers', CURE);
  if (sides.some(({ answers, tries = answers }) => answers > tries)) refuse(at, 'hold more answers than tries', CURE);
}

/** Nothing was answered and nothing spent, or nothing was tried. */
function isEmpty({ cost, judge, answers, tries = answers }: CostSums): boolean {
  return tries === 0 || (answers === 0 && cost + judge === 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
