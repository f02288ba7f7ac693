import { describe, expect, it } from '@jest/globals';
import { moreRepeats } from '../../src/plan/more-repeats.js';
import { planSuite } from '../../src/plan/plan.js';
import { candidate, suite } from '../run/support.js';

const two = suite({ candidates: [candidate('a'), candidate('b', { primary: false })] });
const plan = planSuite(two, { event: 'pr', only: null });

describe('moreRepeats', () => {
  const wanted = new Map([
    ['a', new Set(['Peru', 'France'])],
    ['b', new Set(['Peru'])],
  ]);

  it('goes on where the plan ends, repeats outermost', () => {
    const more = moreRepeats(plan, wanted, 2);
    expect(more.trials.map((trial) => `${trial.repeat} ${trial.case.id} ${trial.candidate.id}`)).toEqual([
      '1 France a',
      '1 Peru a',
      '1 Peru b',
      '2 France a',
      '2 Peru a',
      '2 Peru b',
    ]);
    expect(more.header).toBe(plan.header);
    expect(more.suite).toBe(plan.suite);
  });

  it('plans the very trials that a suite with more repeats has', () => {
    const all = new Map(two.candidates.map(({ id }) => [id, new Set(two.cases.map((one) => one.id))] as const));
    const three = planSuite(two, { event: 'main', only: null });
    expect([...plan.trials, ...moreRepeats(plan, all, 2).trials]).toEqual(three.trials);
  });

  it('passes over what the plan does not hold', () => {
    const strangers = new Map([
      ['z', new Set(['Peru'])],
      ['a', new Set(['Atlantis'])],
    ]);
    expect(moreRepeats(plan, strangers, 3).trials).toEqual([]);
    expect(moreRepeats(plan, wanted, 0).trials).toEqual([]);
  });
});
