/** Names, values and limits of rules, in the words of the report. */
import { duration, money, percent, perThousand, pp, ppSize, relative, roundPercent, UNKNOWN } from '../text/format.js';
import type { Maybe } from '../text/format.js';
import { own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Slo } from '../spec/types.js';
import type { RuleVerdict } from '../verdict/types.js';
import { failureWords } from './failure-words.js';
import { listed } from './listed.js';

const METRICS: ReadonlyMap<string, Own> = new Map(
  Object.entries({
    pass_rate: 'pass rate',
    score: 'mean score',
    error_rate: 'error rate',
    retry_rate: 'share of cases whose answers needed a retry',
    goodput: 'share of calls that are fast enough',
    consistency: 'consistency',
    'ttft.p50': 'median time to first token',
    'ttft.p95': 'p95 time to first token',
    'ttft.p99': 'p99 time to first token',
    'latency.p50': 'median latency',
    'latency.p95': 'p95 latency',
    'latency.p99': 'p99 latency',
    'cost.per_success': 'cost per 1,000 successes',
    'cost.run': 'cost of this run',
  }).map(([name, words]) => [name, own(words)]),
);

export interface RuleName {
  readonly metric: string;
  readonly slice: string | null;
}

/** `pass_rate@category:billing` -> metric and slice; the `@` of a grader's name belongs to the metric. */
export function splitRule(rule: string): RuleName {
  const grader = /^(grader\..+\.(?:pass_rate|score))(?:@(.*))?$/s.exec(rule);
  const at = rule.indexOf('@');
  const metric = grader?.[1] ?? (at === -1 ? rule : rule.slice(0, at));
  const slice = grader === null ? (at === -1 ? null : rule.slice(at + 1)) : (grader[2] ?? null);
  return { metric, slice };
}

/** What of a rule's entry its name depends on: answers per case that must all pass, and what a good call keeps to. */
type About = Pick<RuleVerdict, 'k' | 'slo'>;

/** `pass rate`, `pass rate of grader `json``, `pass_rate@core` -> `pass rate on `core``. */
export function ruleLabel(rule: string, { k, slo }: About = {}): Sentence {
  const { metric, slice } = splitRule(rule);
  const grader = /^grader\.(.+)\.(pass_rate|score)$/s.exec(metric);
  const words = METRICS.get(metric);
  const name =
    grader !== null
      ? say`${own(grader[2] === 'score' ? 'mean score' : 'pass rate')} of grader ${quote(grader[1]!)}`
      : k !== undefined
        ? chanceOfAll(k)
        : metric === 'goodput' && slo !== undefined
          ? shareWithin(slo)
          : metric.startsWith(FAILED)
            ? shareLost(metric.slice(FAILED.length))
            : words !== undefined
              ? say`${words}`
              : quote(metric);
  if (slice === null) return name;
  const [kind, value] = /^(category|tag):(.*)$/s.exec(slice)?.slice(1) ?? [null, slice];
  return kind === null ? say`${name} on ${quote(slice)}` : say`${name} on ${own(kind!)} ${quote(value!)}`;
}

const FAILED = 'error_rate.';

function shareLost(name: string): Sentence {
  return say`share of cases that ended with ${failureWords(name) ?? quote(name)}`;
}

/** `share of calls within 800 ms to the first token and 4 s in all`. */
function shareWithin({ ttft, tpot, latency }: Slo): Sentence {
  const parts = [
    ...(ttft === undefined ? [] : [say`${shortTime(ttft)} to the first token`]),
    ...(tpot === undefined ? [] : [say`${shortTime(tpot)} a token`]),
    ...(latency === undefined ? [] : [say`${shortTime(latency)} in all`]),
  ];
  return say`share of calls within ${listed(parts)}`;
}

/** A time as a person writes it, without zeros that nobody wrote: `4 s`, `800 ms`. */
function shortTime(ms: number): Own {
  return ms < 1000 ? own(`${Number(ms.toPrecision(6))} ms`) : own(`${Number((ms / 1000).toPrecision(6))} s`);
}

/** Of `k` answers to a case, however many more it has. */
function chanceOfAll(k: number): Sentence {
  if (k === 1) return say`chance that an answer to a case passes`;
  return k === 2 ? say`chance that 2 answers to a case both pass` : say`chance that all ${k} answers to a case pass`;
}

/** The label, with the candidate when it is not the one that all else is about. */
export function ruleLabelFor(
  rule: Pick<RuleVerdict, 'rule' | 'candidate' | 'k' | 'slo'>,
  primary: string | null,
): Sentence {
  const label = ruleLabel(rule.rule, rule);
  return rule.candidate === primary ? label : say`${label} for ${quote(rule.candidate)}`;
}

export type Quantity = 'share' | 'time' | 'unit_cost' | 'money';

export function quantityOf(rule: string): Quantity {
  const { metric } = splitRule(rule);
  if (metric.startsWith('ttft.') || metric.startsWith('latency.')) return 'time';
  if (metric === 'cost.per_success') return 'unit_cost';
  return metric === 'cost.run' ? 'money' : 'share';
}

/** A level of the rule's metric, with its unit. */
export function level(rule: string, value: Maybe): Own {
  if (value === null || value === undefined) return UNKNOWN;
  return { share: percent, time: duration, unit_cost: perThousand, money }[quantityOf(rule)](value);
}

/** A limit as a level: without a decimal that nobody wrote. */
function limitLevel(rule: string, value: number): Own {
  return quantityOf(rule) === 'share' ? roundPercent(value) : level(rule, value);
}

/** A change of the rule's metric, with its sign and unit. */
export function difference(rule: Pick<RuleVerdict, 'unit' | 'limit'>, delta: Maybe): Own {
  return isRelative(rule) ? relative(delta) : pp(delta);
}

/** The size of a change without its sign, in tenths of a point: `4.2 pp`, `17%`. */
export function sizeOf(rule: Pick<RuleVerdict, 'unit' | 'limit'>, delta: number | null): Own {
  if (delta === null) return UNKNOWN;
  return isRelative(rule) ? own(relative(Math.abs(delta)).replace('+', '')) : ppSize(Math.round(delta * 1000) / 1000);
}

function isRelative({ unit, limit }: Pick<RuleVerdict, 'unit' | 'limit'>): boolean {
  return unit === 'ratio' || (limit === 'max_increase' && unit !== 'pp');
}

/** What a limit on a change guards against: a `drop` of what should be high, a `rise` of what should be low. */
export function direction({ limit }: Pick<RuleVerdict, 'limit'>): Own {
  return own(limit === 'max_increase' ? 'rise' : 'drop');
}

export function isChange({ limit }: Pick<RuleVerdict, 'limit'>): boolean {
  return limit === 'max_drop' || limit === 'max_increase';
}

/** The limit for a table cell: `at least 94%`, `drop up to 2 pp`. */
export function limitText(rule: RuleVerdict): Own {
  const { limit, threshold, unit } = rule;
  if (limit === 'min') return own(`at least ${limitLevel(rule.rule, threshold)}`);
  if (limit === 'max') return own(`at most ${limitLevel(rule.rule, threshold)}`);
  const size = unit === 'ratio' ? roundPercent(threshold) : ppSize(threshold);
  return own(`${direction(rule)} up to ${size}`);
}

/** `−4.2 pp (−6.9 to −1.6)`; the range is left out when there is none. */
export function changeWithRange(rule: RuleVerdict): { readonly change: Own; readonly range: Own | null } {
  const change = difference(rule, rule.delta);
  if (rule.lo === null || rule.hi === null) return { change, range: null };
  return { change, range: own(`${bare(difference(rule, rule.lo))} to ${bare(difference(rule, rule.hi))}`) };
}

/** `97.5%` and `88.6% to 99.8%`, of a level. */
export function levelWithRange(rule: RuleVerdict): { readonly value: Own; readonly range: Own | null } {
  const value = level(rule.rule, rule.candidate_value);
  if (rule.value_lo === null || rule.value_hi === null) return { value, range: null };
  return { value, range: own(`${level(rule.rule, rule.value_lo)} to ${level(rule.rule, rule.value_hi)}`) };
}

function bare(text: Own): string {
  return text.replace(/ pp$/, '');
}
