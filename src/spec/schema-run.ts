import { DEFAULT_RUN } from './defaults.js';
import { closed, type Schema } from './schema-types.js';
import { UNIT_PATTERNS, type UnitName } from './units.js';

/** Text with a unit; the parser behind `x-unit` explains what does not fit the pattern. */
export function quantity(unit: UnitName, more: Schema): Schema {
  return { type: 'string', pattern: UNIT_PATTERNS[unit], 'x-unit': unit, ...more };
}

/** A number, or text with `k` or `M`. */
function perMinute(description: string, examples: readonly (number | string)[]): Schema {
  return quantity('amount', { type: ['integer', 'string'], minimum: 1, maximum: 999_999_999, description, examples });
}

const repeats: Schema = {
  description: 'Answers per case.',
  type: 'integer',
  minimum: 1,
  maximum: 100,
};

const seconds = (ms: number): string => `${ms / 1000}s`;
const { timeouts } = DEFAULT_RUN;

export const runSchema: Schema = closed(
  {
    repeats: {
      description:
        'Answers per case: one number, or one for pull requests and one for the default branch, whose runs become baselines.',
      type: ['integer', 'object'],
      minimum: 1,
      maximum: 100,
      default: 1,
      examples: [3, { pr: 1, main: 3 }],
      additionalProperties: false,
      required: ['pr', 'main'],
      properties: {
        pr: { ...repeats, description: 'Answers per case on pull requests and merge groups.', examples: [1] },
        main: { ...repeats, description: 'Answers per case everywhere else.', examples: [3] },
      },
    },
    concurrency: {
      description: "Requests under way at once; the lower of this and the workflow's `max-concurrency` counts.",
      type: 'integer',
      minimum: 1,
      maximum: 256,
      default: DEFAULT_RUN.concurrency,
      examples: [4],
    },
    when_unchanged: {
      description:
        '`reuse`: when candidate and suite equal the baseline, its answers stand and nothing is called (pull requests, merge groups and pushes). `run`: always measure.',
      enum: ['reuse', 'run'],
      default: DEFAULT_RUN.when_unchanged,
      examples: ['run'],
    },
    extend: {
      description:
        'Comparisons that stay undecided on a pull request get two more answers per case, once and within the spending limit.',
      type: 'boolean',
      default: DEFAULT_RUN.extend,
      examples: [true],
    },
    early_stop: {
      description:
        'The cases are asked in random blocks until the comparison is decided; it saves calls from about 200 cases. Only for a gate that blocks on one quality comparison over all cases and on nothing else but `cost.run`; not together with `extend`.',
      type: 'boolean',
      default: DEFAULT_RUN.early_stop,
      examples: [true],
    },
    confirm: {
      description:
        'Cases that flipped are asked again, of this change and of main, and labelled: confirmed, failing on main too, or a flake. It never turns a failed rule into a pass.',
      type: 'boolean',
      default: DEFAULT_RUN.confirm,
      examples: [true],
    },
    control: {
      description:
        "`live`: on a pull request main's candidate is measured in the same job, interleaved with this one, and takes the place of the stored runs; costs as much again, and is the only mode in which an increase of a time may fail. `stored`: the stored runs are what this run is held against.",
      enum: ['live', 'stored'],
      default: DEFAULT_RUN.control,
      examples: ['live'],
    },
    retries: {
      description: 'Further attempts after a failure that may pass, such as a throttled or broken connection.',
      type: 'integer',
      minimum: 0,
      maximum: 10,
      default: DEFAULT_RUN.retries,
      examples: [2],
    },
    timeouts: closed(
      {
        connect: quantity('duration', {
          description: 'Until the connection stands.',
          default: seconds(timeouts.connect),
          examples: ['5s'],
        }),
        ttft: quantity('duration', {
          description:
            'Until the first token. A program has none to wait for before its first token event, and neither has an answer whose head says that it is one JSON body: for these `total` alone counts.',
          default: seconds(timeouts.ttft),
          examples: ['30s'],
        }),
        idle: quantity('duration', {
          description: 'Between two pieces of an answer.',
          default: seconds(timeouts.idle),
          examples: ['10s'],
        }),
        total: quantity('duration', {
          description: 'For one whole attempt.',
          default: seconds(timeouts.total),
          examples: ['5m'],
        }),
      },
      { description: 'When an attempt is given up.', examples: [{ total: '60s' }] },
    ),
    limits: closed(
      {
        spend: quantity('money', {
          description:
            "Most this suite may spend in one run, judge included; the lower of this and the workflow's `max-spend` counts.",
          examples: ['$2.00'],
        }),
        calls: {
          description: 'Most requests this suite may send in one run, retries and judges included.',
          type: 'integer',
          minimum: 1,
          maximum: 999_999_999,
          examples: [5000],
        },
        rpm: perMinute('Most requests a minute to one endpoint.', [600]),
        tpm: perMinute('Most tokens a minute to one endpoint, prompts and answers together.', ['400k', '2M']),
        wall: quantity('duration', {
          description: 'When this suite has run for so long, nothing more is sent.',
          examples: ['20m'],
        }),
      },
      { description: 'What the run may use up.', examples: [{ spend: '$2.00' }] },
    ),
  },
  { description: 'How the calls are made.', examples: [{ repeats: { pr: 1, main: 3 }, limits: { spend: '$2.00' } }] },
);
