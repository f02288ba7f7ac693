import { expect, it } from '@jest/globals';
import { askAgain } from '../../src/plan/again.js';
import { withControl } from '../../src/plan/interleave.js';
import { moreRepeats } from '../../src/plan/more-repeats.js';
import { planSuite } from '../../src/plan/plan.js';
import { candidate, suite } from '../run/support.js';

const plan = planSuite(suite({ candidates: [candidate('new'), candidate('luna', { primary: false })] }), {
  event: 'pr',
  only: null,
});
const base = candidate('old');

it("asks the primary candidate and main's, side by side, and nobody else", () => {
  const { plan: again, sideOf, counterpartOf } = askAgain(plan, ['Peru', 'France', 'Atlantis'], base, 2);
  expect(again.trials).toHaveLength(8);
  for (let at = 0; at < 8; at += 2) {
    const pair = again.trials.slice(at, at + 2);
    expect(pair.map(sideOf).sort()).toEqual(['base', 'head']);
    expect(pair[0]!.case).toBe(pair[1]!.case);
  }
  expect([...new Set(again.trials.map((trial) => trial.case.id))].sort()).toEqual(['France', 'Peru']);
  expect(again.suite.candidates).toHaveLength(2);
  expect(again.suite.candidates[0]).toBe(plan.suite.candidates[0]);
  const asked = again.suite.candidates[1]!;
  expect(counterpartOf(asked.id)).toEqual({ candidate: base, asked, of: ['new'] });
});

it('follows the planned repeats, under names that no other call has', () => {
  const again = askAgain(plan, ['Peru'], base, 2).plan;
  expect(again.trials.map(({ repeat }) => repeat)).toEqual([1, 1, 2, 2]);
  const extended = moreRepeats(plan, new Map([['new', new Set(['Peru'])]]), 2);
  const beside = [withControl(plan, [base]), withControl(extended, [base])].flatMap(({ plan: { trials } }) => trials);
  const ids = [...beside, ...again.trials].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
