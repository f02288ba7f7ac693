import type { RuleVerdict } from './types.js';

/** `RULE:LIMIT`, which names one entry among those of a candidate. */
export function limitKey({ rule, limit }: Pick<RuleVerdict, 'rule' | 'limit'>): string {
  return `${rule}:${limit}`;
}
