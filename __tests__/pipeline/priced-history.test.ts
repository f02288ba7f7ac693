import { describe, expect, it } from '@jest/globals';
import { createEffort, noteEffort } from '../../src/pipeline/effort.js';
import { plannedAnswers } from '../../src/pipeline/answers.js';
import type { CandidateHistory, SuiteHistory } from '../../src/pipeline/history.js';
import { pairsOf } from '../../src/pipeline/history.js';
import { judgeMeasured } from '../../src/pipeline/judge.js';
import { pricedHistory, withRates } from '../../src/pipeline/priced-history.js';
import { atTodaysPrices } from '../../src/pipeline/reuse.js';
import type { SuiteRun } from '../../src/pipeline/suite-run.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/plan.js';
import type { StoredBaseline } from '../../src/ports.js';
import type { CostSource, TrialRecord } from '../../src/record/types.js';
import type { Rates } from '../../src/record/rates.js';
import type { PriceTable } from '../../src/run/price.js';
import type { Candidate, Rule } from '../../src/spec/types.js';
import type { Reason } from '../../src/verdict/types.js';
import { createBudget } from '../../src/run/budget.js';
import { answer, candidate, fakeClock, suite } from '../run/support.js';
import { recordOf } from '../support/stored-record.js';
import { gate, rule } from '../verdict/evidence.js';

const NOBODY: PriceTable = () => null;
const LISTED: PriceTable = () => ({ rates: { input: 4, output: 20 }, source: 'table' });
const USAGE = { input: 1_000_000, output: 0 };
const NOW = Date.parse('2026-11-21T12:00:00Z');

function planOf(candidates: readonly Candidate[], rules: readonly Rule[] = [], prices = NOBODY): Plan {
  const of = suite({ candidates, gate: gate(rules) });
  return withRates(planSuite(of, { event: 'pr', only: null }), prices);
}

interface Main {
  readonly hash?: string;
  readonly cost_usd?: number | undefined;
  readonly cost_source?: CostSource;
  readonly rates?: Rates;
  readonly id?: string;
  readonly started_at?: string;
  readonly row?: Partial<TrialRecord>;
}

/** Main measured `m` once, at $1 a million tokens by its own word unless told otherwise. */
function historyOf(plan: Plan, main: Main = {}): SuiteHistory {
  const {
    hash = 'main',
    cost_source = 'spec',
    rates = { input: 1, output: 10 },
    id = plan.suite.candidates[0]!.id,
  } = main;
  const made = recordOf({ started_at: main.started_at ?? '2026-11-01T10:00:00Z' });
  const stored = { ...plan.header.candidates[0]!, id, hash, rates, endpoint: 'local', model: 'm', primary: true };
  const header = { ...made.header, suites: [{ ...plan.header, candidates: [stored] }] };
  const cost_usd = 'cost_usd' in main ? main.cost_usd : 1;
  const rows = plan.suite.cases.map((one, at) => ({
    ...made.rows[0]!,
    ...{
      trial: `t${at}`,
      suite: plan.header.suite,
      candidate: id,
      case: one.id,
      case_hash: plan.trials[at]!.case_hash,
    },
    ...{ usage: USAGE, cost_usd, cost_source, ...main.row },
  }));
  const run = { run: '1', commit: null, measured_at: header.started_at, record: { header, rows } };
  const baseline = { state: 'ok', detail: '', runs: [run], earlier_attempts: [] } as unknown as StoredBaseline;
  return pairsOf(plan, baseline, { baselineRuns: 5 });
}

function priced(plan: Plan, history: SuiteHistory, prices: PriceTable = NOBODY): CandidateHistory {
  return pricedHistory(history, plan, prices, NOW).primary;
}

const costs = ({ rows }: CandidateHistory) => rows.map(({ cost_usd }) => cost_usd);
const dearer = candidate('m', { price: { input_mtok: 10, output_mtok: 100 } });

describe('what main is priced at', () => {
  it('is its own bill where the spec states another price beside a changed candidate', () => {
    const plan = planOf([dearer]);
    const main = priced(plan, historyOf(plan));
    expect(costs(main)).toEqual([1, 1, 1]);
    expect(main).toMatchObject({ price_restated: true });
    expect(main).not.toHaveProperty('prices_moved');
  });

  it('is the stated price where the candidate is the same', () => {
    const plan = planOf([dearer]);
    const main = priced(plan, historyOf(plan, { hash: plan.header.candidates[0]!.hash }));
    expect(costs(main)).toEqual([10, 10, 10]);
    expect(main).toMatchObject({ prices_moved: { before_usd: 3, now_usd: 30 } });
  });

  it('says nothing of a stated price that is the same, and fills in one that was unknown', () => {
    const plan = planOf([candidate('m')]);
    expect(priced(plan, historyOf(plan))).not.toHaveProperty('price_restated');
    const unknown = historyOf(plan, { cost_usd: undefined, cost_source: 'unknown' });
    expect(costs(priced(plan, unknown))).toEqual([1, 1, 1]);
  });

  it('is the list price of today, whatever else changed, but where main had stated its own', () => {
    const plan = planOf([candidate('m', { price: null })], [], LISTED);
    expect(costs(priced(plan, historyOf(plan, { cost_source: 'table' }), LISTED))).toEqual([4, 4, 4]);
    expect(costs(priced(plan, historyOf(plan), LISTED))).toEqual([1, 1, 1]);
  });

  it('is never that of another application', () => {
    const application = { path: '/answer', read: { output: '$.output' }, identity: { files: [], values: {} } };
    const target = {
      ...candidate('m').target,
      ...application,
      kind: 'http',
      method: 'POST',
    } as unknown as Candidate['target'];
    const plan = planOf([candidate('m', { target, price: { input_mtok: 0, output_mtok: 0, per_request: 5 } })]);
    const unknown = historyOf(plan, { cost_usd: undefined, cost_source: 'unknown' });
    expect(costs(priced(plan, unknown))).toEqual([undefined, undefined, undefined]);
  });

  it('is that of its own counterpart, not of another candidate with the same model', () => {
    const { target } = candidate('m');
    const first = candidate('a', { target, primary: false, price: { input_mtok: 7, output_mtok: 7 } });
    const own = candidate('b', { target, price: { input_mtok: 3, output_mtok: 3 } });
    const plan = planOf([first, own]);
    const { hash } = plan.header.candidates[1]!;
    expect(costs(priced(plan, historyOf(plan, { id: 'b', hash })))).toEqual([3, 3, 3]);
  });

  it('is told in the notices and is no reason for a green gate', () => {
    const plan = planOf([dearer], [rule('cost.per_success', { max_increase: 0.1 })]);
    const history = pricedHistory(historyOf(plan), plan, NOBODY, NOW);
    const records = history.primary.rows.map((row) => ({ ...row, run: 'now', cost_usd: 10 }));
    const measured = { plan, history, records, reused: false };
    const { result, rules } = judgeMeasured(measured, {
      stored: { state: 'ok', branch: null, base_commit: null } as unknown as StoredBaseline,
      ...{ prices: '', wanted: null, today: '2026-11-21' },
    });
    expect(rules[0]).toMatchObject({ delta: 9 });
    expect(result.notices.join()).toContain('The price stated in the spec changed');
  });

  it('was that of the hour main ran at', () => {
    // Main ran by night at half the price; 1 of its 1.5 is the answer, the rest what failed before it.
    const rates: Rates = { input: 2, output: 0, hours: [{ from: 0, to: 3600, input: 1, output: 0 }] };
    const prices: PriceTable = () => ({ rates, source: 'table' });
    const plan = planOf([candidate('m', { price: null })], [], prices);
    const row = { attempts: 2 };
    const main = historyOf(plan, {
      ...{ rates, row, cost_usd: 1.5, cost_source: 'table', started_at: '2026-11-01T00:30:00Z' },
    });
    expect(costs(priced(plan, main, prices))).toEqual([3, 3, 3]);
  });
});

describe('reused answers', () => {
  const plan = planOf([candidate('m')]);
  const { hash } = plan.header.candidates[0]!;

  it('are priced by what is stated by now', () => {
    const history = historyOf(plan, { hash, cost_usd: undefined, cost_source: 'unknown' });
    const rows = atTodaysPrices(history.primary.rows, plan, history, NOBODY, NOW);
    expect(rows.map(({ cost_usd, cost_source }) => [cost_usd, cost_source])).toEqual(
      [1, 1, 1].map((usd) => [usd, 'spec']),
    );
  });

  it.each<[Reason, boolean]>([
    ['noise', true],
    ['cached_answers', false],
    ['replayed', false],
  ])('of a rule that ended as %s stand: %s', async (reason, reused) => {
    const run = {
      plan,
      history: historyOf(plan, { hash }),
      options: { context: { event: 'pull_request' }, only: null },
      graders: new Map(),
      shared: { prices: NOBODY, run: 'now', storeOutputs: true, budget: createBudget(null) },
      ports: {
        clock: fakeClock(),
        target: { obstacle: () => ({ reason: 'no_credentials', message: '', cure: '' }) },
        log: { warn: () => undefined },
      },
    } as unknown as SuiteRun;
    const measured = await plannedAnswers(run, () => [{ blocking: true, reason }] as never);
    expect(measured.reused).toBe(reused);
  });
});

it('counts the lag of an answer that was taken over', () => {
  const effort = createEffort();
  const clocks = { ttft_ms: 10, total_ms: 20, lag_ms: 80 };
  const effortOf = { attempts: 1, cost_usd: 0, cost_source: null };
  noteEffort(effort, { state: 'answered', answer: answer(), clocks, ...effortOf, resumed: true });
  expect(effort).toEqual({ lags: [80], resumed: 1 });
});
