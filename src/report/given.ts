/** Words for rows that another harness measured: what they lack is mended in the rows, and by no setting of a run. */
import { count, grouped } from '../text/format.js';
import { capital, own, quote, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { Reason, RuleVerdict } from '../verdict/types.js';
import type { ReportRow } from './input.js';
import { isChange, ruleLabelFor, splitRule } from './label.js';
import { lacksAnswers } from './repeated-answers.js';
import type { Setting } from './why.js';

/** What the rows of either side hold. */
export interface GivenRows {
  readonly now: RowContents;
  readonly stored: RowContents;
}

export interface RowContents {
  /** Rows with an answer. */
  readonly answers: number;
  /** How many of them have a field: `latency_ms`, `scores.tone` ... */
  readonly having: ReadonlyMap<string, number>;
  /** Slices that some row is in, as rules name them. */
  readonly slices: ReadonlySet<string>;
}

export function rowContents(rows: readonly ReportRow[]): RowContents {
  const having = new Map<string, number>();
  const slices = new Set<string>();
  let answers = 0;
  for (const row of rows) {
    if (row.tier !== undefined) slices.add(row.tier);
    if (row.category !== undefined) slices.add(`category:${row.category}`).add('category:*');
    for (const tag of row.tags ?? []) slices.add(`tag:${tag}`);
    if (row.status !== 'ok') continue;
    answers += 1;
    for (const field of fieldsOf(row)) having.set(field, (having.get(field) ?? 0) + 1);
  }
  return { answers, having, slices };
}

function fieldsOf({
  latency_ms = 0,
  ttft_ms = 0,
  tpot_ms,
  tokens_out,
  cost_usd,
  attempts = 0,
  scores = {},
}: ReportRow): readonly string[] {
  return [
    // A time of 0 was not measured.
    ...(latency_ms > 0 ? ['latency_ms'] : []),
    ...(ttft_ms > 0 ? ['ttft_ms'] : []),
    // After a single token there is no time between two.
    ...(tpot_ms !== undefined || (tokens_out !== undefined && tokens_out < 2) ? ['tpot_ms'] : []),
    ...(cost_usd === undefined ? [] : ['cost_usd']),
    ...(attempts > 0 ? ['attempts'] : []),
    ...Object.keys(scores).map((id) => `scores.${id}`),
  ];
}

/** Reasons that speak of this program's own run; where rows were given, their harness only used the same word. */
const OF_A_RUN: ReadonlySet<Reason> = new Set<Reason>([
  ...(['budget', 'deadline', 'no_credentials', 'judge_drift', 'no_price'] as const),
]);

/** The rule with the reason that decides its title. */
export function asShown(rule: RuleVerdict, { given }: Setting): RuleVerdict {
  const foreign = given !== null && OF_A_RUN.has(rule.reason) && lack(rule, given) === null;
  return foreign ? { ...rule, reason: 'infrastructure' } : rule;
}

/** Why a rule on given rows ended as it did, where other words than those for a run are needed. */
export function whyGiven(rule: RuleVerdict, setting: Setting): Sentence | null {
  const { given, base } = setting;
  if (given === null) return null;
  const lacking = lack(rule, given);
  if (lacking?.side === 'now') return capital(say`${lacking.words}, so this was not measured.`);
  if (lacking?.side === 'stored') {
    return say`The stored rows of ${base} have no ${quote(lacking.field)}, so there is nothing to hold this against.`;
  }
  const slice = emptySlice(rule, given);
  if (slice !== null) return say`No row ${slice.words}.`;
  if (isAllExcused(rule)) return say`Every case it is about is excused.`;
  if (lacksAnswers(rule) && rule.candidate_value === null) {
    return say`It takes at least ${rule.k!} answers to every case, and the rows hold fewer.`;
  }
  if (OF_A_RUN.has(rule.reason)) {
    return say`More than 5% of the answers needed for this are missing, among them rows that name ${quote(rule.reason)}.`;
  }
  if (rule.reason === 'not_comparable') {
    return say`The stored runs hold scores that Plumbline gave, and scores that were given mean something else.`;
  }
  return rule.reason === 'baseline_stale'
    ? say`What ${base} is by now is known from its own run alone, so there is no fair run to hold this against.`
    : null;
}

/** What to do about it; null where the words for a run fit as well. */
export function nextGiven(rule: RuleVerdict, setting: Setting): Sentence | null {
  const { given, base, path, local } = setting;
  if (given === null) return null;
  const lacking = lack(rule, given);
  if (lacking?.field === 'attempts') {
    return say`write ${quote('attempts')} (requests sent for the answer) into every row with an answer, or remove the rule from ${quote(path)}`;
  }
  if (lacking?.side === 'now') {
    return say`write ${howToWrite(lacking.field)} into every row with an answer, or remove the rule from ${quote(path)}`;
  }
  if (lacking?.side === 'stored') {
    return local
      ? say`name a baseline whose rows have ${quote(lacking.field)}`
      : say`let a run on ${base} store rows that have ${quote(lacking.field)}`;
  }
  const slice = emptySlice(rule, given);
  if (slice !== null) return say`write ${slice.key} into the rows it is about, or remove the rule from ${quote(path)}`;
  if (isAllExcused(rule)) return say`mend one of the cases, or remove the rule from ${quote(path)}`;
  if (lacksAnswers(rule)) {
    return say`give ${rule.k!} or more answers to every case, told apart by ${quote('repeat')}, here and on ${base}`;
  }
  if (OF_A_RUN.has(rule.reason)) {
    return say`see the causes below, then ${own(local ? 'measure again' : 're-run the job')}`;
  }
  if (rule.reason === 'stored_baseline') return say`to block on time, state ${quote('max')} in ${quote(path)}`;
  if (rule.reason === 'not_comparable') return say`merge this; the next run on ${base} stores its rows`;
  if (rule.verdict !== 'inconclusive' || !isChange(rule) || !UNDECIDED.has(rule.reason)) return null;
  const stored = local
    ? say`name more stored runs with ${quote('--baseline FILE')}`
    : say`let more runs of ${base} be stored`;
  return say`add cases, give more answers to each (rows with another ${quote('repeat')}), or ${stored}`;
}

const UNDECIDED: ReadonlySet<Reason> = new Set<Reason>(['noise', 'too_few_cases']);

/** The title of a rule that was not measured because its rows lack something. */
export function titleGiven(rule: RuleVerdict | undefined, { given, primary }: Setting): Sentence | null {
  if (given === null || rule === undefined) return null;
  const lacking = lack(rule, given);
  if (lacking === null) return null;
  const words = lacking.side === 'now' ? lacking.words : say`the stored rows have no ${quote(lacking.field)}`;
  return say`could not judge the ${ruleLabelFor(rule, primary)}: ${words}`;
}

interface Lack {
  readonly side: 'now' | 'stored';
  readonly field: string;
  /** `the rows have no latency_ms`. */
  readonly words: Sentence;
}

function lack(rule: RuleVerdict, { now, stored }: GivenRows): Lack | null {
  const fields = fieldsFor(rule).filter(({ kind }) => REASONS[kind].includes(rule.reason));
  const missingOf = (side: RowContents, name: string): number => side.answers - (side.having.get(name) ?? 0);
  const field = fields.find(({ name }) => missingOf(now, name) > 0) ?? fields[0];
  if (field === undefined) return null;
  const { name, kind } = field;
  const missing = (side: RowContents): number => missingOf(side, name);
  // A grader that does not apply to a case leaves no score: only where none has one, it was forgotten.
  const lost = kind === 'grader' && missing(now) < now.answers ? 0 : missing(now);
  const compared = isChange(rule) && rule.n === 0;
  if (kind === 'requests' && lost > 0) {
    return { side: 'now', field: name, words: say`the rows do not say how many requests an answer took` };
  }
  if (lost > 0 && rule.reason !== 'too_few_cases') {
    const words =
      lost === now.answers
        ? say`the rows have no ${quote(name)}`
        : say`${grouped(lost)} of ${count(now.answers, 'answer')} have no ${quote(name)}`;
    return { side: 'now', field: name, words };
  }
  if (!compared || missing(stored) === 0 || stored.answers === 0) return null;
  const enough = kind === 'cost' || missing(stored) === stored.answers;
  return enough ? { side: 'stored', field: name, words: say`` } : null;
}

type Kind = 'time' | 'cost' | 'grader' | 'requests';

/** Why a rule ends without a value when its field is not there. */
const REASONS: Readonly<Record<Kind, readonly Reason[]>> = {
  time: ['infrastructure', 'too_few_cases'],
  cost: ['no_price'],
  requests: ['infrastructure'],
  grader: ['no_cases', 'infrastructure', 'too_few_cases'],
};

/** What the rows must have for the rule; every one of them. */
function fieldsFor({ rule, slo = {} }: RuleVerdict): readonly { readonly name: string; readonly kind: Kind }[] {
  const { metric } = splitRule(rule);
  const grader = /^grader\.(.+)\.(?:pass_rate|score)$/s.exec(metric);
  if (grader !== null) return [{ name: `scores.${grader[1]!}`, kind: 'grader' }];
  if (metric.startsWith('latency.')) return [{ name: 'latency_ms', kind: 'time' }];
  if (metric.startsWith('ttft.')) return [{ name: 'ttft_ms', kind: 'time' }];
  if (metric === 'goodput') {
    return (['ttft', 'latency', 'tpot'] as const).flatMap((clock) =>
      slo[clock] === undefined ? [] : [{ name: `${clock}_ms`, kind: 'time' as const }],
    );
  }
  if (metric === 'retry_rate') return [{ name: 'attempts', kind: 'requests' }];
  return metric.startsWith('cost.') ? [{ name: 'cost_usd', kind: 'cost' }] : [];
}

function howToWrite(field: string): Sentence {
  const grader = /^scores\.(.*)$/s.exec(field)?.[1];
  if (grader !== undefined) return quote(JSON.stringify({ scores: { [grader]: 1 } }).slice(1, -1));
  return say`${quote(field)} (${own(field === 'cost_usd' ? 'dollars' : 'milliseconds')})`;
}

/** Whatever is not a slice is about all cases, so that only their quarantine leaves none. */
function isAllExcused({ rule, reason }: RuleVerdict): boolean {
  return reason === 'no_cases' && splitRule(rule).slice === null;
}

/** A slice that no row is in. */
function emptySlice(
  { rule, reason }: RuleVerdict,
  { now }: GivenRows,
): { readonly words: Sentence; readonly key: Sentence } | null {
  const { slice } = splitRule(rule);
  if (reason !== 'no_cases' || slice === null || now.slices.has(slice)) return null;
  if (slice === 'category:*') return { words: say`has a ${quote('category')}`, key: say`a ${quote('category')}` };
  const [, kind = 'tier', name = slice] = /^(category|tag):(.*)$/s.exec(slice) ?? [];
  return kind === 'tag'
    ? { words: say`has the tag ${quote(name)}`, key: quote(`"tags": [${JSON.stringify(name)}]`) }
    : { words: say`is of ${own(kind)} ${quote(name)}`, key: quote(`"${kind}": ${JSON.stringify(name)}`) };
}
