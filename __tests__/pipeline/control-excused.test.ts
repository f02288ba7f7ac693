import { expect, it } from '@jest/globals';
import { controlSummary } from '../../src/pipeline/control-summary.js';
import type { Measured } from '../../src/pipeline/measured.js';
import { planSuite } from '../../src/plan/plan.js';
import type { ExtraRecord } from '../../src/record/types.js';
import { suite, testCase } from '../run/support.js';
import { rule as verdictOf } from '../report/sample.js';
import { caseId, failed, gate, row, rule } from '../verdict/evidence.js';

const cases = Array.from({ length: 40 }, (_, index) => testCase(caseId(index)));
const plan = planSuite(suite({ cases, gate: gate([rule('pass_rate', { min: 1 })]) }), { event: 'pr', only: null });
const main = plan.header.candidates[0]!;

/** Main of today fails the first case, which its stored runs passed. */
const today = cases.map(({ id }, index) => (index === 0 ? failed(id) : row(id)) as ExtraRecord);
const stored = cases.map(({ id }) => row(id, { run: 'stored' }));

function summary(excused: readonly string[]) {
  const measured = {
    plan,
    history: { primary: { state: 'ok', rows: stored, runs: [], stored: { suite: plan.header, candidate: main } } },
    live: {
      state: 'ok',
      commit: 'a81f03c',
      candidates: [],
      sides: [{ candidate: main, of: [main.id], records: today }],
    },
  } as unknown as Measured;
  const failing = verdictOf({ rule: 'pass_rate', limit: 'min', verdict: 'fail', candidate: main.id });
  return controlSummary(measured, [failing], new Set(excused))!;
}

it('judges main of today without the cases that the change is judged without', () => {
  expect(summary([])).toMatchObject({ fails_too: ['pass_rate:min'], drift: { n: 40, delta: -1 / 40 } });
  expect(summary([caseId(0)])).toMatchObject({ fails_too: [], drift: { n: 39, delta: 0 } });
});
