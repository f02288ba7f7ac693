import { FEWEST_ANSWERS, MOST_ANSWERS } from '../stats/pass-at-k.js';
import { DEFAULT_ALPHA, DEFAULT_MIN_CASES } from './defaults.js';
import { FAMILIES, GRADER_ID, type MetricFamily } from './metrics.js';
import { quantity } from './schema-run.js';
import { closed, type Properties, type Schema } from './schema-types.js';
import type { LimitKind } from './types.js';
import type { UnitName } from './units.js';

const LIMIT_WORDS: Readonly<Record<LimitKind, string>> = {
  min: 'The measured value must not be below this.',
  max: 'The measured value must not be above this.',
  max_drop: 'The value must not be proven to lie further below the baseline than this.',
  max_increase: 'The value must not be proven to lie further above the baseline than this.',
};

const UNIT_EXAMPLES: Readonly<Record<UnitName, readonly string[]>> = {
  level: ['95%', '100%'],
  points: ['3pp'],
  increase: ['15%'],
  duration: ['900ms', '4s'],
  money: ['$0.004'],
  amount: ['400k'],
};

const sloSchema: Schema = closed(
  {
    ttft: quantity('duration', { description: 'To the first token.', examples: ['800ms'] }),
    tpot: quantity('duration', {
      description: 'Per token of the answer after the first; known where the provider counts the tokens.',
      examples: ['50ms'],
    }),
    latency: quantity('duration', { description: 'To the whole answer.', examples: ['4s'] }),
  },
  {
    description: 'What a good call keeps to, all of it.',
    minProperties: 1,
    examples: [{ ttft: '800ms', latency: '4s' }],
  },
);

function ruleSchema({ description, limits, modes, defaultMode, takesK, takesSlo }: MetricFamily): Schema {
  const properties: Record<string, Schema> = {};
  for (const [kind, form] of Object.entries(limits)) {
    properties[kind] = quantity(form.written, {
      description: LIMIT_WORDS[kind as LimitKind],
      examples: UNIT_EXAMPLES[form.written],
    });
  }
  if (modes.length > 1) {
    properties['mode'] = {
      description:
        'How `min` and `max` are held: `point` compares the measured number, a fact of this run; `proven` asks that the data prove the limit is kept.',
      enum: modes,
      default: defaultMode,
      examples: ['proven'],
    };
  }
  properties['blocking'] = {
    description: 'Whether a failure of this rule fails the gate, or is only shown.',
    type: 'boolean',
    default: true,
    examples: [false],
  };
  if (takesK === true) {
    properties['k'] = {
      description: "Answers per case that must all pass; the number of this run's `repeats` when absent.",
      type: 'integer',
      minimum: FEWEST_ANSWERS,
      maximum: MOST_ANSWERS,
      examples: [3],
    };
  }
  if (takesSlo === true) properties['slo'] = sloSchema;
  const limitNames = Object.keys(limits);
  return closed(properties, {
    description,
    anyOf: limitNames.map((name) => ({ required: [name] })),
    examples: [
      Object.fromEntries(Object.entries(limits).map(([kind, form]) => [kind, UNIT_EXAMPLES[form.written][0]!])),
    ],
  });
}

/** Rules are shared by the metrics of a family and their slices. */
export const ruleDefs: Properties = Object.fromEntries(FAMILIES.map((family) => [defName(family), ruleSchema(family)]));

function defName({ names }: MetricFamily): string {
  return `rule_${names[0]!.replaceAll('.', '_')}`;
}

const SLICE = '(@.+)';

/** Spelled-out metrics are properties, so that editors complete them; slices and graders are patterns. */
function ruleProperties(): { properties: Properties; patternProperties: Properties } {
  const properties: Record<string, Schema> = {};
  const patternProperties: Record<string, Schema> = {};
  for (const family of FAMILIES) {
    const rule: Schema = { $ref: `#/$defs/${defName(family)}` };
    for (const name of family.names) properties[name] = rule;
    const names = family.names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|');
    if (family.sliceable) patternProperties[`^(${names})${SLICE}$`] = rule;
    if (family.names.includes('pass_rate')) {
      patternProperties[String.raw`^grader\.${GRADER_ID}\.(pass_rate|score)${SLICE}?$`] = rule;
    }
  }
  return { properties, patternProperties };
}

const rules = ruleProperties();

export const gateSchema: Schema = closed(
  {
    alpha: {
      description: 'Chance of blaming an unchanged pull request, per family of rules.',
      type: 'number',
      exclusiveMinimum: 0,
      exclusiveMaximum: 0.5,
      default: DEFAULT_ALPHA,
      examples: [0.01],
    },
    min_cases: {
      description: 'With fewer cases a comparison with the baseline can fail but not pass.',
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      default: DEFAULT_MIN_CASES,
      examples: [40],
    },
    ...rules.properties,
  },
  {
    description:
      'The rules. A key is `METRIC` or `METRIC@SLICE`, where a slice is `TIER`, `category:NAME`, `category:*` or `tag:NAME`; only slices written here are tested.',
    patternProperties: rules.patternProperties,
    minProperties: 1,
    examples: [{ pass_rate: { min: '90%', max_drop: '3pp' }, 'pass_rate@critical': { min: '100%' } }],
    defaultSnippets: [{ label: 'pass rate', body: { pass_rate: { min: '${1:90%}', max_drop: '${2:3pp}' } } }],
  },
);
