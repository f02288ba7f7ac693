import { describe, expect, it } from '@jest/globals';
import { InfraError } from '../../src/errors.js';
import { renderCall } from '../../src/plan/call.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Attempt, ModelCall } from '../../src/ports.js';
import type { Observation } from '../../src/record/observation.js';
import { createBudget } from '../../src/run/budget.js';
import type { OnObservation, RunTrialsOptions } from '../../src/run/run.js';
import { runTrials } from '../../src/run/run.js';
import type { Suite } from '../../src/spec/types.js';
import {
  answered,
  callOptions,
  candidate,
  failed,
  fakeClock,
  memoryJournal,
  QUOTA,
  scripted,
  suite,
  testCase,
} from './support.js';
import { renderers } from '../../src/spec/renderers.js';

const CASES = Array.from({ length: 12 }, (_, index) => testCase(`case-${index}`));
const SUITE = suite({ cases: CASES, candidates: [candidate('a'), candidate('b')] });

async function run(
  reply: (request: number, call: ModelCall) => Attempt | Promise<Attempt>,
  changes: Partial<RunTrialsOptions> & { suite?: Suite; signal?: AbortSignal; onObservation?: OnObservation } = {},
) {
  const clock = fakeClock();
  const target = scripted(reply);
  const plan = planSuite(changes.suite ?? SUITE, { event: 'pr', only: null });
  const seen = new Map<string, Observation>();
  const options: RunTrialsOptions = {
    ...callOptions(clock),
    concurrency: 4,
    price: () => null,
    render: (trial) =>
      renderCall(trial.candidate, trial.case, { ...renderers, messages: (messages, item) => [...messages, item] }),
    slot: ({ repeat }) => String(repeat),
    ...changes,
  };
  const note: OnObservation = async (trial, observation) => {
    expect(seen.has(trial.id)).toBe(false);
    seen.set(trial.id, observation);
    await changes.onObservation?.(trial, observation);
  };
  const ports = { target, clock, random: { next: () => 0.5 }, journal: memoryJournal() };
  await runTrials(plan, ports, options, note, changes.signal ?? new AbortController().signal);
  return { plan, seen, target, outcomes: plan.trials.map(({ id }) => describeOutcome(seen.get(id)!)) };
}

function describeOutcome(observation: Observation): string {
  if (observation.state === 'answered') return 'answered';
  return observation.state === 'failed' ? observation.failure.class : observation.reason;
}

const count = (outcomes: readonly string[], name: string) => outcomes.filter((outcome) => outcome === name).length;
const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));

describe('runTrials', () => {
  it('sends every trial once and hands every outcome over once', async () => {
    const { plan, seen, target } = await run(() => later(answered()));
    expect(seen.size).toBe(plan.header.planned);
    expect(target.calls).toHaveLength(24);
    expect(new Set(target.calls.map(({ body }) => JSON.stringify(body))).size).toBe(24);
  });

  it('keeps its concurrency, once each endpoint has answered', async () => {
    const { target } = await run(() => later(answered()), { concurrency: 5 });
    expect(target.most).toBe(5);
  });

  it('stops asking after one fatal failure: the rest carry its reason', async () => {
    const { outcomes, target } = await run((_, { body }) =>
      later(body.model === 'a' ? { ...failed(), failure: QUOTA } : answered()),
    );
    expect(target.calls.filter(({ body }) => body.model === 'a')).toHaveLength(1);
    expect([count(outcomes, 'quota'), count(outcomes, 'answered')]).toEqual([12, 12]);
  });

  it.each([1, 4, 32, 128])('spends at most 25 requests on a dead endpoint at concurrency %d', async (concurrency) => {
    const many = suite({ cases: Array.from({ length: 200 }, (_, index) => testCase(`c${index}`)) });
    const { outcomes, target } = await run(() => later(failed()), { concurrency, suite: many });
    expect(target.calls.length).toBeLessThanOrEqual(25);
    expect(count(outcomes, 'overloaded')).toBe(200);
  });

  it('recovers from the failure of any one request: the outcomes are those of the undisturbed run', async () => {
    const undisturbed = (await run(() => later(answered()))).outcomes;
    for (let bad = 0; bad < 24; bad++) {
      const { outcomes, target } = await run((request) => later(request === bad ? failed() : answered()));
      expect(outcomes).toEqual(undisturbed);
      expect(target.calls).toHaveLength(25);
    }
  });

  it('accounts for every trial when any one request fails for good', async () => {
    for (let bad = 0; bad < 24; bad++) {
      const { outcomes } = await run((request) =>
        later(request === bad ? failed({ class: 'config', retryable: false }) : answered()),
      );
      expect([count(outcomes, 'config'), count(outcomes, 'answered')]).toEqual([1, 23]);
    }
  });

  it('accounts for every trial when stopped at any request', async () => {
    for (let last = 0; last < 24; last++) {
      const stop = new AbortController();
      const { outcomes, target } = await run(
        (request) => {
          if (request === last) stop.abort(new Error('SIGINT'));
          return later(request < last ? answered() : failed({ class: 'cancelled', retryable: false }));
        },
        { signal: stop.signal },
      );
      expect(count(outcomes, 'answered') + count(outcomes, 'not_run')).toBe(24);
      expect(count(outcomes, 'answered')).toBeGreaterThanOrEqual(last - 3);
      expect(target.calls.length).toBeLessThanOrEqual(last + 4);
    }
  });

  it('skips what the budget no longer holds, and never passes it', async () => {
    const budget = createBudget(0.004);
    const { outcomes, target } = await run(() => later(answered()), { budget });
    expect(count(outcomes, 'budget')).toBeGreaterThan(0);
    expect(count(outcomes, 'answered')).toBe(target.calls.length);
    expect(count(outcomes, 'answered') + count(outcomes, 'budget')).toBe(24);
    expect(budget.spent()).toBeLessThanOrEqual(0.004);
    expect(budget.spent()).toBeCloseTo(target.calls.length * 0.0003, 10);
  });

  it('asks for a price before the first call when there is a limit', async () => {
    const unpriced = suite({ candidates: [candidate('a'), candidate('b', { price: null })] });
    const replies: number[] = [];
    const attempt = run(
      (request) => {
        replies.push(request);
        return answered();
      },
      { budget: createBudget(2), suite: unpriced },
    );
    await expect(attempt).rejects.toThrow(InfraError);
    await expect(attempt).rejects.toMatchObject({
      reason: 'no_price',
      message: 'a spending limit is set, but no price is known for local/b',
      cure: expect.stringContaining('price: {') as unknown,
    });
    expect(replies).toEqual([]);
  });

  it('skips a candidate whose key is missing', async () => {
    const clock = fakeClock();
    const target = {
      ...scripted(() => answered()),
      obstacle: () => ({ reason: 'no_credentials' as const, message: 'K is not set', cure: 'set it' }),
    };
    const plan = planSuite(SUITE, { event: 'pr', only: null });
    const reasons: Observation[] = [];
    await runTrials(
      plan,
      { target, clock, random: { next: () => 0 }, journal: memoryJournal() },
      {
        ...callOptions(clock),
        concurrency: 2,
        price: () => null,
        render: () => {
          throw new Error('nothing is rendered');
        },
        slot: ({ repeat }) => String(repeat),
      },
      async (_, observation) => void reasons.push(observation),
      new AbortController().signal,
    );
    expect(reasons).toHaveLength(24);
    expect(reasons[0]).toEqual({
      state: 'skipped',
      reason: 'no_credentials',
      attempts: 0,
      cost_usd: 0,
      cost_source: null,
    });
    expect(target.calls).toHaveLength(0);
  });

  it('stops and passes on what the consumer throws', async () => {
    let consumed = 0;
    const attempt = run(() => later(answered()), {
      onObservation: async () => {
        consumed += 1;
        if (consumed === 5) throw new Error('disk full');
      },
    });
    await expect(attempt).rejects.toThrow('disk full');
    expect(consumed).toBeLessThanOrEqual(8);
  });
});
