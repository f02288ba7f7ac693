/** JSON Schema of what a suite says beside its rules: what moved, main's side of the job, and answers asked beyond the plan. */
import type {
  Attributed,
  Confirmation,
  ControlSummary,
  Drift,
  EarlyStop,
  Extension,
  Part,
  SuiteResult,
} from '../verdict/result.js';
import type { Described, JsonSchema } from './json-schema.js';
import { flag, names, whole } from './json-schema.js';

export type StoryKey = 'attribution' | 'control' | 'confirmation' | 'extension' | 'early_stop';

const number: JsonSchema = { type: 'number' };

const PARTS: Readonly<Record<Part, true>> = {
  prompt: true,
  application: true,
  model: true,
  snapshot: true,
  parameters: true,
  endpoint: true,
  judge: true,
  graders: true,
  dataset: true,
  prices: true,
  provider: true,
};

function object(properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema {
  return { type: 'object', description, required: Object.keys(properties), properties };
}

function list(description: string): JsonSchema {
  return { ...names, description };
}

function nullable(type: string, description: string): JsonSchema {
  return { type: [type, 'null'], description };
}

/** @param candidate schema of a candidate's summary. */
export function storySchema(candidate: JsonSchema): Described<Required<Pick<SuiteResult, StoryKey>>> {
  return {
    attribution: {
      type: 'array',
      description:
        'Which part moved between the stored runs and this one, what differs first; absent without stored runs.',
      items: object(
        {
          part: { type: 'string', enum: Object.keys(PARTS) },
          state: { type: 'string', enum: ['same', 'moved', 'unknown'] },
          from: nullable('string', 'As shown: names and counts.'),
          to: nullable('string', 'As shown: names and counts.'),
        } satisfies Described<Attributed>,
        'One part. `unknown`: one side does not say.',
      ),
    },
    control: object(
      {
        commit: { type: 'string' },
        candidates: { type: 'array', items: candidate },
        fails_too: list("`RULE:LIMIT` that main's candidate of today fails as well."),
        drift: {
          ...object(
            {
              delta: number,
              lo: number,
              hi: number,
              n: whole,
              moved: { ...flag, description: 'Proven at 1%.' },
            } satisfies Described<Drift>,
            "Change of main's pass rate today against its stored runs, as a fraction, with its 90% bounds, over n cases.",
          ),
          type: ['object', 'null'],
        },
      } satisfies Described<ControlSummary>,
      "Main's candidate, measured in the same job; absent unless it was.",
    ),
    confirmation: object(
      {
        repeats: { ...whole, description: 'Further answers per case and side.' },
        confirmed: list('This change fails them again and main does not.'),
        pre_existing: list('Main fails them today as well.'),
        flake: list('They changed sides again.'),
        better: list('Got better, and stay so.'),
        unsettled: list('Could not be asked again in full.'),
        withdrawn: list('`RULE:LIMIT` that failed before and are no longer proven.'),
      } satisfies Described<Confirmation>,
      'Cases that flipped, asked again on both sides; absent unless they were.',
    ),
    extension: object(
      {
        rules: list('`RULE:LIMIT` that were undecided.'),
        cases: whole,
        planned: { ...whole, description: 'Further answers planned.' },
        asked: { ...whole, description: 'Further answers asked.' },
        stopped: {
          type: ['string', 'null'],
          enum: ['budget', 'deadline', 'not_run', null],
          description: 'Why it ended before its plan.',
        },
      } satisfies Described<Extension>,
      'Further repeats for comparisons that were undecided; absent when none were asked.',
    ),
    early_stop: object(
      {
        cases: { ...whole, description: 'Cases measured when it was decided.' },
        of: { ...whole, description: 'Cases planned.' },
        looks: whole,
        saved: { ...whole, description: 'Answers not asked for.' },
        off: nullable('string', 'Why it looked only once.'),
      } satisfies Described<EarlyStop>,
      'Present under `early_stop`.',
    ),
  };
}
