import {
  added,
  asObject,
  count,
  flag,
  inside,
  list,
  map,
  name,
  nameOf,
  nullable,
  number,
  object,
  oneOf,
  optional,
  refuse,
  text,
} from './fields.js';
import type { Field, Place } from './fields.js';
import { rates } from './rate-shapes.js';
import { RECORD_SCHEMA } from './types.js';
import type {
  ApplicationParts,
  CandidateHeader,
  CandidateParts,
  ExtraRecord,
  RunHeader,
  SuiteHeader,
  TrialRecord,
  Usage,
} from './types.js';

const fraction = number(0, 1);
const amount = number(0, Infinity);

export const usage = object<Usage>({
  input: count(),
  output: count(),
  cached_input: optional(count()),
  cache_write: optional(count()),
  reasoning: optional(count()),
  audio_input: optional(count()),
  audio_output: optional(count()),
  estimated: optional(flag),
});

/** What the bare rows and the trial records have in common. */
export const measured = {
  reason: optional(text),
  tier: optional(text),
  category: optional(text),
  tags: optional(list(text)),
  group: optional(text),
  latency_ms: optional(amount),
  ttft_ms: optional(amount),
  tpot_ms: optional(amount),
  cost_usd: optional(amount),
  tokens_in: optional(count()),
  tokens_out: optional(count()),
  output: optional(text),
  scores: optional(map(fraction)),
};

export const status = oneOf('ok', 'error', 'skipped');

const answer = {
  trial: name,
  suite: name,
  candidate: name,
  case: name,
  case_hash: name,
  repeat: count(),
  run: name,
  status,
  score: nullable(fraction),
  pass: nullable(flag),
  attempts: count(),
  failures: optional(map(count(1))),
  ...measured,
  untimed: optional(oneOf('cached', 'replayed')),
  lag_ms: optional(amount),
  connect_ms: optional(amount),
  ttfo_ms: optional(amount),
  itl_ms: optional(object<NonNullable<TrialRecord['itl_ms']>>({ mean: amount, max: amount })),
  service_tier: optional(text),
  dropped: optional(list(name)),
  graders: optional(list(name)),
  passes: optional(map(flag)),
  notes: optional(map(text)),
  finish_reason: optional(text),
  refusal: optional(flag),
  response_model: optional(text),
  error: optional(text),
  usage: optional(usage),
  cost_source: optional(oneOf('provider', 'spec', 'file', 'table', 'unknown')),
  cost_estimated: optional(flag),
  recorded_usd: optional(amount),
  judge_cost_usd: optional(amount),
  judge_unpriced: optional(flag),
  source: optional(object<{ file: string; line?: number | undefined }>({ file: name, line: optional(count(1)) })),
};

/** Where an answer lies is this process's own affair. */
const trial = object<Omit<TrialRecord, 'output_at'>>({ type: oneOf('trial'), ...answer });

const extra = object<Omit<ExtraRecord, 'output_at'>>({
  type: oneOf('extra'),
  purpose: oneOf('control', 'confirm'),
  side: oneOf('head', 'base'),
  ...answer,
});

/** A line behind the metadata line. */
export const answerRecord: Field<TrialRecord | ExtraRecord> = {
  read: (value, place) => {
    const { type } = asObject(value, place);
    if (type !== 'trial' && type !== 'extra') {
      refuse(inside(place, 'type'), `must be \`trial\` or \`extra\`, not ${nameOf(type)}`);
    }
    return timed(scored(type === 'extra' ? extra.read(value, place) : trial.read(value, place), place), place);
  },
  write: (row) => (row.type === 'extra' ? extra.write(row) : trial.write(row)),
};

/** A score stands beside `ok` and nowhere else, so that missing can never be read as measured. */
function scored<T extends TrialRecord | ExtraRecord>(row: T, place: Place): T {
  const { status, score, pass } = row;
  if (status === 'ok' && (score === null || pass === null)) refuse(place, 'has status `ok` and no score and pass');
  if (status !== 'ok' && (score !== null || pass !== null)) {
    refuse(place, `has status \`${status}\` and yet a score or pass`);
  }
  return row;
}

/** Times of an answer that was not timed would be counted by whoever reads them. */
function timed<T extends TrialRecord | ExtraRecord>(row: T, place: Place): T {
  if (row.untimed === undefined) return row;
  for (const clock of CLOCKS) {
    if (row[clock] !== undefined) refuse(place, `is untimed (\`${row.untimed}\`) and yet has \`${clock}\``);
  }
  return row;
}

const CLOCKS = ['latency_ms', 'ttft_ms', 'tpot_ms', 'connect_ms', 'ttfo_ms', 'itl_ms'] as const;

const candidateHeader = object<CandidateHeader>({
  id: name,
  primary: flag,
  blocking: optional(flag),
  hash: name,
  model: text,
  endpoint: text,
  parts: optional(
    object<CandidateParts>({
      messages: name,
      request: name,
      identity: optional(object<ApplicationParts>({ files: map(name), values: map(name) })),
    }),
  ),
  rates: optional(rates),
});

const candidates = list(candidateHeader);

const control = object<NonNullable<SuiteHeader['control']>>({ commit: name, candidates });

const lookList = object<NonNullable<SuiteHeader['looks']>>({ cases: list(count(1)), of: count(1) });

/** Each look sees more cases than the one before, the last no more than were planned. */
const looks: Field<NonNullable<SuiteHeader['looks']>> = {
  read: (value, place) => {
    const read = lookList.read(value, place);
    const { cases, of } = read;
    if (cases.some((seen, index) => seen <= (cases[index - 1] ?? 0))) refuse(inside(place, 'cases'), 'must ascend');
    if (of < (cases.at(-1) ?? 0))
      refuse(inside(place, 'of'), `is ${of}, less than the ${cases.at(-1)} cases of the last look`);
    return read;
  },
  write: (value) => lookList.write(value),
};

const suiteHeader = object<SuiteHeader>({
  suite: name,
  path: text,
  suite_hash: name,
  graders_hash: name,
  candidates,
  planned: count(),
  judge_hash: added(nullable(name)),
  control: optional(control),
  looks: optional(looks),
  staged: optional(object<NonNullable<SuiteHeader['staged']>>({ repeats: count(1) })),
  load: optional(object<NonNullable<SuiteHeader['load']>>({ concurrency: count(1), fixed: flag })),
  lag_p95_ms: optional(amount),
  resumed: optional(
    object<NonNullable<SuiteHeader['resumed']>>({ answers: count(), in_flight: count(), usd_at_most: amount }),
  ),
});

export const runHeader: Field<RunHeader> = object<RunHeader>({
  type: oneOf('run'),
  schema: count(1),
  tool: text,
  gate: text,
  run: name,
  attempt: count(),
  commit: nullable(text),
  branch: nullable(text),
  event: nullable(text),
  repository: nullable(text),
  started_at: name,
  prices: text,
  suites: list(suiteHeader),
  reused_from: optional(object<{ run: string; commit: string | null }>({ run: name, commit: nullable(text) })),
});

/** The version a metadata line states, before anything else of it is believed. */
export const recordVersion: Field<number> = {
  read: (value, place) => {
    const header = asObject(value, place);
    if (header.type !== 'run') {
      refuse(
        place,
        'must be the metadata line (`"type": "run"`)',
        'give a run.jsonl that Plumbline wrote, its first line first',
      );
    }
    const version = count(1).read(header.schema, { where: place.where, path: 'schema' });
    if (version > RECORD_SCHEMA) {
      refuse(
        place,
        `says record version ${version}, which a newer Plumbline wrote: this build reads versions up to ${RECORD_SCHEMA}`,
        'update Plumbline to the version that wrote the record, or newer',
      );
    }
    return version;
  },
  write: (version) => version,
};
