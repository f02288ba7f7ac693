/** A result's numbers, computed again from its inputs and told step by step. */
import { MOST_MISSING } from '../record/most-missing.js';
import { difference, level, quantityOf, sizeOf } from '../report/label.js';
import { ellipsis } from '../text/cut.js';
import { MOST_ANSWERS, MOST_PATTERNS } from '../verdict/input-limits.js';
import type { RuleVerdict } from '../verdict/types.js';
import { askedOf, countsOf } from './explain/asked.js';
import type { ReadResult } from './explain/decode.js';
import { figure } from './explain/figure.js';
import { nameOf } from './explain/find.js';
import { isOutside, REASONS } from './explain/reasons.js';
import { questionOf, type Reproducible } from './explain/rebuild.js';
import { agrees, NUMBERS, recompute, type NumberName } from './explain/recompute.js';
import { storyOf, type Story } from './explain/story.js';
import type { ExplainedNumber, Explanation, How, Step } from './explain/types.js';

export type { Explanation } from './explain/types.js';

/** @param entry one of the result's rules. */
export function explainEntry(entry: RuleVerdict, { suites }: Pick<ReadResult, 'suites'>): Explanation {
  const { inputs } = entry;
  if (inputs === undefined || inputs.kind === 'too_large') return untold(entry);
  const again = recompute(entry, inputs);
  const story = storyOf(questionOf(entry, inputs), inputs, again);
  const suite = suites.find((one) => one.suite === entry.suite);
  const withdrawn = suite?.confirmation?.withdrawn.includes(nameOf(entry)) === true && again.verdict === 'fail';
  const numbers = numbersOf(entry, again, story.how);
  const differences = differencesOf(entry, again, numbers, withdrawn);
  return {
    ...headOf(entry),
    inputs: { text: countsOf(entry, inputs), table: story.table },
    numbers,
    decision: decisionOf(again, inputs, story),
    outcome: outcomeOf(entry, again, withdrawn),
    agrees: differences.length === 0,
    differences,
  };
}

function headOf(entry: RuleVerdict) {
  const { suite, candidate, rule, limit, verdict, reason, blocking } = entry;
  return { suite, candidate, rule, limit, verdict, reason, blocking, asked: askedOf(entry) };
}

/** Without inputs the numbers can be shown, not found again. */
function untold(entry: RuleVerdict): Explanation {
  const large = entry.inputs?.kind === 'too_large' ? countsOf(entry, entry.inputs) : [];
  const why =
    entry.inputs === undefined
      ? 'The result does not say what it was computed from: `compare --batch` and older builds leave that out.'
      : `There is more to it than a result carries (${MOST_PATTERNS} kinds of cases, ${MOST_ANSWERS} answers of them).`;
  return {
    ...headOf(entry),
    inputs: {
      text: [
        ...large,
        why,
        'Judge the records themselves again: `plumbline compare BASE.jsonl run.jsonl --spec SPEC`.',
      ],
      table: null,
    },
    numbers: numbersOf(entry, null, {}),
    decision: [],
    outcome: outcomeOf(entry, entry, false),
    agrees: null,
    differences: [],
  };
}

function numbersOf(entry: RuleVerdict, again: RuleVerdict | null, how: How): readonly ExplainedNumber[] {
  return NUMBERS.flatMap((name): readonly ExplainedNumber[] => {
    const stored = entry[name] ?? null;
    const recomputed = again?.[name] ?? null;
    if (stored === null && recomputed === null) return [];
    const same = again === null ? null : agrees(stored, recomputed);
    const lines = how[name] ?? [];
    return [{ name, shown: shownAs(entry, name, stored), stored, recomputed, agrees: same, how: lines }];
  });
}

function shownAs(entry: RuleVerdict, name: NumberName, value: number | null): string {
  if (value === null) return 'none';
  switch (name) {
    case 'base':
    case 'candidate_value':
    case 'value_lo':
    case 'value_hi':
      return `${level(entry.rule, value)}${quantityOf(entry.rule) === 'unit_cost' ? ' per 1,000 successes' : ''}`;
    case 'delta':
    case 'lo':
    case 'hi':
      return difference(entry, value);
    case 'mde80':
      return sizeOf(entry, value);
    case 'chance_missed_by_noise':
      return level('pass_rate', value);
    default:
      return figure(value);
  }
}

/** Everything else of the entry that follows from the inputs. */
const OTHERS = ['verdict', 'reason', 'suspicious', 'improved', 'blocking'] as const;

function differencesOf(
  entry: RuleVerdict,
  again: RuleVerdict,
  numbers: readonly ExplainedNumber[],
  withdrawn: boolean,
): readonly string[] {
  const found = numbers
    .filter((one) => one.agrees === false)
    .map(
      ({ name, stored, recomputed }) =>
        `${name}: the file says ${valueOf(stored)}, its inputs give ${valueOf(recomputed)}`,
    );
  // Asked again, the failure did not stand: what is written is the second look, not the first.
  const expected = withdrawn
    ? { ...again, verdict: 'inconclusive', reason: 'noise', suspicious: true, improved: entry.improved }
    : again;
  const others = OTHERS.filter((key) => entry[key] !== expected[key]);
  return [
    ...found,
    ...others.map((key) => `${key}: the file says ${String(entry[key])}, its inputs give ${String(expected[key])}`),
  ];
}

function valueOf(value: number | null): string {
  return value === null ? 'null' : String(value);
}

function decisionOf(again: RuleVerdict, { planned, missing, unchanged }: Reproducible, story: Story): readonly Step[] {
  if (unchanged && story.decision.length === 0) return [];
  const share = planned === 0 ? 0 : missing / planned;
  const text = `no more than 5% of the planned answers are missing: ${missing} of ${planned}${planned === 0 ? '' : `, ${figure(share * 100)}%`}`;
  const present: Step = { text, holds: missing <= MOST_MISSING * planned };
  return again.reason === 'no_cases' ? [] : [present, ...story.decision];
}

function outcomeOf(entry: RuleVerdict, again: RuleVerdict, withdrawn: boolean): readonly string[] {
  const { why, cure } = REASONS[entry.reason];
  const compared = isOutside(entry.reason) && again.delta !== null;
  const said = compared ? 'The numbers are shown, but they decide nothing: ' : '';
  return [
    ...(withdrawn
      ? ['On these answers it failed. What had flipped was asked again, and with those answers it is no longer proven.']
      : []),
    `So it ends as ${entry.verdict} (${entry.reason}). ${said}${said === '' ? capital(why) : why}.`,
    ...named('Cases that count against it', entry.bad_cases ?? []),
    ...named('Worse, the most first', entry.worse_cases),
    ...(entry.suspicious ? ['What was seen lies beyond the limit all the same: worth a look.'] : []),
    ...(entry.improved ? ['Mirrored, the same test proves an improvement beyond the limit.'] : []),
    ...(cure === null ? [] : [`What to do: ${cure}.`]),
  ];
}

const MOST_NAMED = 12;

function named(what: string, cases: readonly string[]): readonly string[] {
  if (cases.length === 0) return [];
  const shown = cases.slice(0, MOST_NAMED).map((id) => ellipsis(id, 60));
  const more = cases.length - shown.length;
  return [`${what}: ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
