import type { Gate } from '../spec/types.js';
import { isTest } from './family.js';
import { isShort, mayExtend, type Terms } from './foreseen-levels.js';
import { sliceGate, type Labelled } from './reach.js';

/** How many cases `extend` may ask further answers about: those of every blocking limit on a drop that can be left undecided. */
export function extensibleCases(gate: Gate, cases: readonly Labelled[], terms: Terms): number {
  const wanted = new Set<Labelled>();
  for (const { rule, cases: own } of sliceGate(gate, cases, terms)) {
    const drops = rule.limits.some((limit) => limit.kind === 'max_drop' && isTest(rule, limit, terms.control));
    if (!drops || isShort(rule, terms) || !mayExtend(rule, own.length, gate.min_cases, terms)) continue;
    for (const one of own) wanted.add(one);
  }
  return wanted.size;
}
