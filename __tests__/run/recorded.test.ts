import { describe, expect, it } from '@jest/globals';
import type { Target } from '../../src/ports.js';
import { createBudget } from '../../src/run/budget.js';
import { createCallCap } from '../../src/run/call-cap.js';
import { callWithRetry, type CallOptions } from '../../src/run/retry.js';
import { answered, call, callOptions, fakeClock, memoryJournal, scripted } from './support.js';

/** Dollars per million tokens: an answer of 100 and 20 tokens costs $0.0003. */
const QUOTE = { rates: { input: 1, output: 10 }, source: 'spec' } as const;
const ANSWER_USD = 0.0003;

async function ask(target: Target, changes: Partial<CallOptions>) {
  const clock = fakeClock();
  const journal = memoryJournal();
  const ports = { target, clock, random: { next: () => 0.5 }, journal };
  const options = { ...callOptions(clock), quote: QUOTE, ...changes };
  const observation = await callWithRetry(call(), 'key', '0', ports, options, new AbortController().signal);
  return { observation, journal };
}

describe('an answer that is there already', () => {
  const recorded: Target = { ...scripted(() => ({ ...answered(), requests: 0 })), has: () => true };

  it('is taken when the money is spent and no call is left, and keeps its price', async () => {
    const budget = createBudget(0);
    const calls = createCallCap(0);
    expect(await budget.reserve(1, new AbortController().signal)).toBeNull();
    expect(budget.exhausted()).toBe(true);
    const { observation, journal } = await ask(recorded, { budget, calls });
    expect(observation).toMatchObject({
      state: 'answered',
      attempts: 0,
      cost_usd: ANSWER_USD,
      recorded_usd: ANSWER_USD,
    });
    expect([budget.spent(), calls.taken(), journal.entries.length]).toEqual([0, 0, 0]);
  });

  it('is the only one of which that holds', async () => {
    const budget = createBudget(0);
    await budget.reserve(1, new AbortController().signal);
    const { observation } = await ask({ ...recorded, has: () => false }, { budget });
    expect(observation).toMatchObject({ state: 'skipped', reason: 'budget' });
  });
});

describe('an answer that took more than one request', () => {
  it('counts them all, against the cap on calls too, and as no failure', async () => {
    const calls = createCallCap(10);
    const { observation } = await ask(
      scripted(() => ({ ...answered(), requests: 3 })),
      { calls, retries: 0 },
    );
    expect(observation).toMatchObject({ state: 'answered', attempts: 3, cost_usd: ANSWER_USD });
    expect(observation).not.toHaveProperty('failures');
    expect(calls.taken()).toBe(3);
  });
});
