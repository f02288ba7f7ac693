/** What to paste where a price is missing. */
import { fence, gfm, gfmJoin, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { listed } from './listed.js';
import { own, quote, say } from '../text/sentence.js';
import type { Unpriced } from '../verdict/money-types.js';
import type { SuiteView } from './suite.js';

/** Shown as soon as a rule could not be judged for want of a price. */
export function unpricedBlock({
  unpriced,
  rules,
  path,
}: Pick<SuiteView, 'unpriced' | 'rules' | 'path'>): readonly Markdown[] {
  if (unpriced.length === 0 || !rules.some(({ rule }) => rule.reason === 'no_price')) return [];
  const own_ones = unpriced.filter(({ kind }) => kind !== 'judge');
  const judges = unpriced.filter(({ kind }) => kind === 'judge');
  const names = listed(unpriced.map(({ name }) => quote(name)));
  return [
    gfmJoin(
      [
        markdown(
          say`No price is known for ${names}. Add to ${quote(path)}, with the prices you pay${own(own_ones.length === 0 ? '' : ' in dollars per million tokens')}:`,
        ),
        fence(
          [
            ...(own_ones.length === 0 ? [] : ['models:', ...own_ones.flatMap(modelLines)]),
            ...(judges.length === 0 ? [] : PRICE_FILE),
          ].join('\n'),
          2000,
        ),
        ...(judges.length === 0
          ? []
          : [
              gfm`${markdown(say`and beside it ${quote('prices.json')}, in dollars per token:`)}`,
              fence(fileOf(judges), 2000),
            ]),
      ],
      '\n\n',
    ),
  ];
}

const PRICE_FILE = ['prices: { file: prices.json, format: litellm }'];

function modelLines({ name, kind, tier }: Unpriced): readonly string[] {
  const tiers = tier === null ? '' : `, service_tiers: { ${scalar(tier)}: 200% }`;
  return kind === 'application'
    ? [`  - id: ${scalar(name)}`, '    price: { per_request: $0.002 }']
    : [`  - model: ${scalar(name)}`, `    price: { input_mtok: 2, output_mtok: 8${tiers} }`];
}

function fileOf(judges: readonly Unpriced[]): string {
  const entries = judges.map(
    ({ name }) => `  ${JSON.stringify(name)}: { "input_cost_per_token": 2e-06, "output_cost_per_token": 8e-06 }`,
  );
  return `{\n${entries.join(',\n')}\n}`;
}

/** A name as YAML reads it back. */
function scalar(name: string): string {
  return /^[A-Za-z][\w./@+-]*$/.test(name) ? name : JSON.stringify(name);
}
