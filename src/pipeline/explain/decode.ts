/** `result.json` as it comes from anywhere: believed only as far as it keeps to its shape. */
import { UserError } from '../../errors.js';
import {
  asObject,
  count,
  flag,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  refuse,
  text,
  type Field,
  type Place,
} from '../../record/fields.js';
import type { Apart } from '../../compare/evidence.js';
import type { Slo } from '../../spec/types.js';
import { RESULT_SCHEMA } from '../../verdict/result.js';
import type { Reason, RuleVerdict } from '../../verdict/types.js';
import { finite, inputsField } from './decode-inputs.js';
import { REASONS } from './reasons.js';

/** The part of a result that an explanation needs. */
export interface ReadResult {
  readonly tool: string;
  readonly verdict: string;
  readonly run: string;
  readonly commit: string | null;
  readonly suites: readonly ReadSuite[];
  readonly rules: readonly RuleVerdict[];
}

export interface ReadSuite {
  readonly suite: string;
  readonly candidates: readonly { readonly id: string; readonly primary: boolean }[];
  readonly confirmation?: { readonly withdrawn: readonly string[] } | undefined;
}

const MOST_RULES = 10_000;

/**
 * @param file as messages name it.
 * @throws UserError when the text is no result of this version, naming the place and what is wrong with it.
 */
export function decodeResult(content: string, file: string): ReadResult {
  const where = { file };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new UserError({ message: 'it is not JSON, or was cut off', where, cure: CURE });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'rules')) {
    throw new UserError({ message: 'it is no result: it has no `rules`', where, cure: CURE });
  }
  const place: Place = { where, path: '' };
  const version = count(1).read(asObject(value, place)['schema'], { where, path: 'schema' });
  if (version > RESULT_SCHEMA) {
    refuse(
      { where, path: 'schema' },
      `is ${version}, which a newer Plumbline wrote: this build reads up to ${RESULT_SCHEMA}`,
      'update Plumbline to the version that wrote it, or newer',
    );
  }
  const read = result.read(value, place);
  refuseTwice(read.rules, place);
  return read;
}

function refuseTwice(rules: readonly RuleVerdict[], place: Place): void {
  const seen = new Set<string>();
  rules.forEach(({ suite: of, candidate, rule: named, limit }, index) => {
    const key = JSON.stringify([of, candidate, named, limit]);
    if (seen.has(key)) refuse({ ...place, path: `rules[${index}]` }, 'says again what an entry before it says', CURE);
    seen.add(key);
  });
}

const CURE = 'give the result.json that a run or `plumbline compare --json` wrote';

function atMost<T>(field: Field<readonly T[]>, most: number): Field<readonly T[]> {
  return {
    read: (value, place) =>
      Array.isArray(value) && value.length > most
        ? refuse(place, `has ${value.length} entries; at most ${most} are read`)
        : field.read(value, place),
    write: (value) => field.write(value),
  };
}

const share = nullable(finite(0, 1));
const any = nullable(finite(-Number.MAX_VALUE, Number.MAX_VALUE));
const some = nullable(count());
const names = list(text);
const time = optional(finite(0, 1e15));

const known = {
  suite: name,
  candidate: name,
  rule: name,
  limit: oneOf('min', 'max', 'max_drop', 'max_increase'),
  threshold: finite(0, 1e15),
  unit: oneOf('fraction', 'pp', 'ratio', 'ms', 'usd'),
  mode: nullable(oneOf('point', 'proven')),
  verdict: oneOf('pass', 'fail', 'inconclusive', 'error', 'skipped'),
  reason: oneOf(...(Object.keys(REASONS) as Reason[])),
  blocking: flag,
  suspicious: flag,
  n: count(),
  kb: any,
  kc: any,
  base: any,
  candidate_value: any,
  delta: any,
  lo: any,
  hi: any,
  value_lo: any,
  value_hi: any,
  p_shuffle: share,
  p_guard: share,
  alpha_adjusted: share,
  worse: some,
  better: some,
  same: some,
  worse_cases: names,
  better_cases: names,
  flaky_cases: names,
  bad_cases: optional(names),
  added_cases: names,
  removed_cases: names,
  edited_cases: names,
  mde80: any,
  cases_needed: any,
  chance_missed_by_noise: share,
  method: text,
  improved: flag,
  noise: optional(finite(0, Number.MAX_VALUE)),
  k: optional(count(1)),
  slo: optional(object<Slo>({ ttft: time, tpot: time, latency: time })),
  apart: optional(object<Apart>({ what: oneOf('load', 'service_tier'), base: text, candidate: text })),
  inputs: optional(inputsField),
};

// A field that an explanation needs and that is not read here is a type error where the rules are used.
const rule = object<Pick<RuleVerdict, keyof typeof known>>(known);

const suite: Field<ReadSuite> = object<ReadSuite>({
  suite: name,
  candidates: list(object<{ id: string; primary: boolean }>({ id: name, primary: flag })),
  confirmation: optional(object<{ withdrawn: readonly string[] }>({ withdrawn: list(text) })),
});

const result: Field<ReadResult> = object<ReadResult>({
  tool: text,
  verdict: oneOf('pass', 'fail', 'inconclusive', 'error'),
  run: text,
  commit: nullable(text),
  suites: atMost(list(suite), MOST_RULES),
  rules: atMost(list(rule), MOST_RULES),
});
