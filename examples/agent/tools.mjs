import { readFileSync } from 'node:fs';

const prices = JSON.parse(readFileSync(new URL('prices.json', import.meta.url), 'utf8'));

/** Dollars for one piece; null for what the shop does not have. */
export function price({ product }) {
  return Object.hasOwn(prices, product) ? prices[product] : null;
}

/** Sums of products such as `2 * 24.5 + 3 * 85`. */
export function calculate({ expression }) {
  return expression
    .split('+')
    .map((term) => term.split('*').reduce((product, factor) => product * Number(factor), 1))
    .reduce((sum, term) => sum + term, 0);
}

/** What is left of a sum after a discount in percent. */
export function discount({ sum, percent }) {
  return (sum * (100 - percent)) / 100;
}
