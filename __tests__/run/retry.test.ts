import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attempt, Call, Target } from '../../src/ports.js';
import { createBudget } from '../../src/run/budget.js';
import { specQuote } from '../../src/run/price.js';
import type { CallOptions } from '../../src/run/retry.js';
import { callWithRetry } from '../../src/run/retry.js';
import { worstCaseUsd } from '../../src/run/tokens.js';
import { answered, call, callOptions, failed, failure, fakeClock, memoryJournal, QUOTA, scripted } from './support.js';

const QUOTE = specQuote({ input_mtok: 1, output_mtok: 10 });
const NEVER = new AbortController().signal;

/** 100 input and 20 output tokens at QUOTE. */
const PAID = 0.0003;

function setUp(reply: (request: number) => Attempt | Promise<Attempt>, changes: Partial<CallOptions> = {}) {
  const clock = fakeClock();
  const target = scripted(reply);
  const journal = memoryJournal();
  const ports = { target, clock, random: { next: () => 0.5 }, journal };
  const options: CallOptions = {
    ...callOptions(clock),
    quote: QUOTE,
    ...changes,
  };
  return {
    clock,
    target,
    journal,
    run: (signal = NEVER) => callWithRetry(call(), 'k', '0/judge-1', ports, options, signal),
  };
}

describe('callWithRetry', () => {
  it('hands over the first answer, its clocks and its cost', async () => {
    const { run, target } = setUp(() => answered());
    expect(await run()).toMatchObject({
      state: 'answered',
      answer: { output: 'Paris' },
      clocks: { ttft_ms: 10, total_ms: 20 },
      attempts: 1,
      cost_usd: PAID,
      cost_source: 'spec',
    });
    expect(target.calls).toEqual([call()]);
  });

  it('says which of the identical requests it is', async () => {
    const { run, target } = setUp(() => answered());
    await run();
    expect(target.slots).toEqual(['0/judge-1']);
  });

  it('counts failed attempts by class', async () => {
    const { run } = setUp((request) =>
      request < 2 ? failed({ class: request === 0 ? 'timeout' : 'throttled' }) : answered(),
    );
    expect(await run()).toMatchObject({ state: 'answered', failures: { timeout: 1, throttled: 1 } });
    const { run: fine } = setUp(() => answered());
    expect(await fine()).not.toHaveProperty('failures');
  });

  it.each<Call>([
    {
      kind: 'http',
      endpoint: 'rag',
      model: 'app',
      method: 'POST',
      path: '/ask',
      body: { question: 'Why?' },
      read: { output: '$.answer', documents: null, usage: { input: null, output: null, cost: null }, stream: null },
    },
    { kind: 'command', endpoint: 'agent', model: 'app', input: { question: 'Why?' } },
  ])('sends a $kind call the same way, in a lane of its own', async (application) => {
    const clock = fakeClock();
    const asked: Call[] = [];
    const target: Target = {
      obstacle: () => null,
      attempt: async (sent) => {
        asked.push(sent);
        return asked.length === 1 ? failed({ retry_after_ms: 3000 }) : answered({ usage: null });
      },
    };
    const options = { ...callOptions(clock), quote: null };
    const ports = { target, clock, random: { next: () => 0 }, journal: memoryJournal() };
    const observation = await callWithRetry(application, 'k', '0', ports, options, NEVER);
    expect(observation).toMatchObject({ state: 'answered', attempts: 2, cost_usd: null, cost_source: 'unknown' });
    expect(asked).toEqual([application, application]);
    expect(options.traffic.lane(application.endpoint, 'app').doubted()).toBe(false);
    expect(options.traffic.lane(application.endpoint, 'other').doubted()).toBe(true);
  });

  it('retries what may pass, with growing waits, and counts every attempt', async () => {
    const { run, clock } = setUp((request) => (request < 2 ? failed() : answered()));
    expect(await run()).toMatchObject({ state: 'answered', attempts: 3, cost_usd: PAID });
    expect(clock.slept).toEqual([250, 500]);
  });

  it('ends as the last failure when the attempts are used up; nothing billed is 0', async () => {
    const { run, target } = setUp((request) => failed({ message: `failure ${request}` }));
    expect(await run()).toMatchObject({
      state: 'failed',
      failure: { message: 'failure 2' },
      attempts: 3,
      cost_usd: 0,
      cost_source: null,
    });
    expect(target.calls).toHaveLength(3);
  });

  it('does not retry what cannot pass', async () => {
    const { run, target } = setUp(() => failed({ class: 'config', retryable: false }));
    expect(await run()).toMatchObject({ state: 'failed', attempts: 1 });
    expect(target.calls).toHaveLength(1);
  });

  it('tries a wrong address once more', async () => {
    const { run } = setUp(() => failed({ class: 'network', fatal: true }));
    expect(await run()).toMatchObject({ state: 'failed', attempts: 2 });
  });

  it('sends nothing to an endpoint that is known to be dead, and says why', async () => {
    const { run, target } = setUp(() => ({ ...failed(), failure: QUOTA }));
    await run();
    expect(await run()).toMatchObject({
      state: 'failed',
      failure: { class: 'quota', message: 'not sent, because the endpoint failed before: HTTP 429: pay' },
      attempts: 0,
    });
    expect(target.calls).toHaveLength(1);
  });

  it('never comes back before a Retry-After, and gives up one that is too long', async () => {
    const { run, clock } = setUp((request) => (request === 0 ? failed({ retry_after_ms: 7000 }) : answered()));
    const before = clock.now();
    await run();
    expect(clock.now() - before).toBeGreaterThanOrEqual(7000);
    expect(clock.now() - before).toBeLessThanOrEqual(7100);

    const long = setUp(() => failed({ message: 'HTTP 429', retry_after_ms: 3_600_000 }));
    expect(await long.run()).toMatchObject({
      failure: { message: 'HTTP 429 (asked to wait 3600 s): gave up after waiting as long as a trial may' },
      attempts: 1,
    });
    expect(long.clock.slept).toEqual([]);
  });

  it('adds what failed attempts were billed', async () => {
    const cut: Attempt = {
      ...failed({ class: 'stream_truncated' }),
      usage: { input: 100, output: 5 },
    };
    const { run } = setUp((request) => (request === 0 ? cut : answered()));
    const observation = await run();
    expect(observation.cost_usd).toBeCloseTo(PAID + 0.00015, 12);
  });

  it('takes reported cost before prices, and no price for unknown', async () => {
    const reported = setUp(() => answered({ reported_cost_usd: 0.02 }), { quote: null });
    expect(await reported.run()).toMatchObject({ cost_usd: 0.02, cost_source: 'provider' });
    const unknown = setUp(() => answered(), { quote: null });
    expect(await unknown.run()).toMatchObject({ cost_usd: null, cost_source: 'unknown' });
  });

  it('flags the bill of a failed attempt that nobody counted', async () => {
    const usage = { input: 5, output: 0, estimated: true };
    const guessed = setUp((request) => (request === 0 ? { ...failed({ class: 'timeout' }), usage } : answered()));
    const observation = await guessed.run();
    expect(observation).toMatchObject({ state: 'answered', attempts: 2, cost_estimated: true });
    expect(await setUp(() => answered()).run()).not.toHaveProperty('cost_estimated');
  });

  it('refuses a call without a price under a limited budget', async () => {
    const { run, target } = setUp(() => answered(), { quote: null, budget: createBudget(1) });
    expect(await run()).toMatchObject({ state: 'skipped', reason: 'no_price', attempts: 0 });
    expect(target.calls).toHaveLength(0);
  });

  it('reserves the worst case of every attempt, retries included', async () => {
    const worst = worstCaseUsd(call(), QUOTE);
    const guessed: Attempt = {
      ...failed({ class: 'timeout' }),
      usage: { input: 5, output: 0, estimated: true },
    };
    const budget = createBudget(worst * 2.5);
    const { run, target } = setUp(() => guessed, { budget, retries: 5 });
    // What a timed-out request was billed is a guess, so it stays booked at its worst.
    expect(await run()).toMatchObject({ state: 'skipped', reason: 'budget', attempts: 2 });
    expect(target.calls).toHaveLength(2);
    expect(budget.spent()).toBeCloseTo(worst * 2, 12);
  });

  it('writes a line before each request and one after it', async () => {
    const order: string[] = [];
    const { run, journal } = setUp((request) => {
      order.push(`request ${journal.entries.length}`);
      return request === 0 ? failed() : answered();
    });
    await run();
    expect(order).toEqual(['request 1', 'request 3']);
    expect(journal.entries).toEqual([
      { type: 'sent', key: 'k', attempt: 1, usd: worstCaseUsd(call(), QUOTE) },
      { type: 'result', key: 'k', attempt: 1, result: failed() },
      { type: 'sent', key: 'k', attempt: 2, usd: worstCaseUsd(call(), QUOTE) },
      { type: 'result', key: 'k', attempt: 2, result: answered() },
    ]);
  });

  it('ends as not_run or deadline when the run is stopped, with what it cost', async () => {
    for (const [reason, expected] of [
      [new Error('SIGINT'), 'not_run'],
      ['deadline', 'deadline'],
    ] as const) {
      const stop = new AbortController();
      const { run } = setUp((request) => {
        if (request === 1) stop.abort(reason);
        return request === 0 ? failed() : failed({ class: 'cancelled', retryable: false });
      });
      expect(await run(stop.signal)).toMatchObject({ state: 'skipped', reason: expected, attempts: 2 });
    }
  });

  it('passes on what a port throws and leaves gate and budget usable', async () => {
    const budget = createBudget(1);
    const { run } = setUp(
      (request) => {
        if (request === 0) throw new Error('bug');
        return answered();
      },
      { budget },
    );
    await expect(run()).rejects.toThrow('bug');
    expect(await run()).toMatchObject({ state: 'answered' });
  });

  it('never spends more than the budget, whatever fails', async () => {
    const kinds = fc.array(fc.constantFrom('ok', 'busy', 'cut', 'lost'), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(kinds, fc.double({ min: 0, max: 0.02, noNaN: true }), async (script, limit) => {
        const budget = createBudget(limit);
        let billed = 0;
        const { run } = setUp(
          (request) => {
            const kind = script[request % script.length]!;
            if (kind === 'busy') return failed();
            // The server's own ledger: at most the output limit, and the prompt's bytes.
            billed += PAID;
            if (kind === 'ok') return answered();
            return {
              state: 'failed',
              failure: failure(),
              clocks: { ttft_ms: null, total_ms: 1 },
              usage: { input: 9, output: 0, estimated: true },
            };
          },
          { budget },
        );
        for (let trial = 0; trial < 30; trial++) await run();
        expect(budget.spent()).toBeLessThanOrEqual(limit);
        expect(billed).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 30 },
    );
  });
});
