import { describe, expect, it } from '@jest/globals';
import type { ModelCall } from '../../src/ports.js';
import { createCallCap } from '../../src/run/call-cap.js';
import { callWithRetry } from '../../src/run/retry.js';
import { answered, call, callOptions, candidate, failed, NO_LIMITS, suite, testCase } from './support.js';
import { runWorld, tally } from './world.js';

const crew = (count: number, ...ids: readonly string[]) =>
  suite({
    cases: Array.from({ length: count }, (_, index) => testCase(`c${index}`)),
    candidates: ids.map((id) => candidate(id)),
  });

const serving =
  (model: string, slow: number, fast: number) =>
  (_: number, { body }: ModelCall) => ({
    ms: body.model === model ? slow : fast,
    attempt: answered(),
  });

/** Most requests of a model that were on their way at once, within a span of time. */
function mostOf(log: readonly { at: number; ended: number; model: string }[], model: string, from = 0, to = Infinity) {
  const own = log.filter((one) => one.model === model && one.at < to && one.ended > from);
  return Math.max(0, ...own.map(({ at }) => own.filter((other) => other.at <= at && other.ended > at).length));
}

describe('lanes', () => {
  it('share the concurrency, and what one does not need the others use', async () => {
    const { log, most } = await runWorld(serving('slow', 500, 100), {
      suite: crew(60, 'slow', 'fast'),
      concurrency: 8,
    });
    expect(most).toBe(8);
    const end = Math.max(...log.filter(({ model }) => model === 'fast').map(({ ended }) => ended));
    // While the slow one has not answered yet, it gets one request.
    expect(mostOf(log, 'slow', 0, 1500)).toBe(1);
    expect(mostOf(log, 'fast', 0, 1500)).toBe(7);
    const last = Math.max(...log.filter(({ model }) => model === 'fast').map(({ at }) => at));
    expect(mostOf(log, 'slow', 1500, last)).toBe(4);
    expect(mostOf(log, 'slow', end)).toBe(8);
    // 60 calls of 100 ms, never fewer than 4 at once after the first.
    expect(end - 1000).toBeLessThanOrEqual(1600);
  });

  it('a throttled one holds up nobody: neither its waits nor its retries take places', async () => {
    const two = crew(60, 'throttled', 'fine');
    const { log, outcomes } = await runWorld(
      (request, { body }) => ({
        ms: 100,
        attempt:
          body.model === 'throttled' && request % 3 !== 0
            ? failed({ class: 'throttled', retry_after_ms: 5000 })
            : answered(),
      }),
      { suite: two, concurrency: 4, retries: 1 },
    );
    expect(outcomes.filter((outcome) => outcome!.state === 'answered').length).toBeGreaterThanOrEqual(60);
    const fine = log.filter(({ model }) => model === 'fine');
    // 60 calls of 100 ms, nearly all of them 4 at once.
    expect(Math.max(...fine.map(({ ended }) => ended)) - 1000).toBeLessThanOrEqual(2500);
  });

  it('keep the order of the plan inside', async () => {
    const { target, plan } = await runWorld(serving('a', 130, 70), { suite: crew(30, 'a', 'b'), concurrency: 6 });
    for (const model of ['a', 'b']) {
      const asked = target.calls.filter(({ body }) => body.model === model).map(({ body }) => body['messages']);
      const planned = plan.trials.filter((trial) => trial.candidate.id === model);
      expect(asked).toEqual(planned.map(({ id }) => [{ role: 'user', content: id }]));
    }
  });

  it('of one endpoint and model are one: two sides stay interleaved', async () => {
    const side = (id: string) => candidate(id, { target: { ...candidate('m').target, model: 'm' } });
    const both = suite({
      cases: Array.from({ length: 20 }, (_, index) => testCase(`c${index}`)),
      candidates: [side('new'), side('old')],
    });
    const { target, plan } = await runWorld(() => ({ ms: 50, attempt: answered() }), { suite: both, concurrency: 4 });
    const asked = target.calls.map(({ body }) => body['messages']);
    expect(asked).toEqual(plan.trials.map(({ id }) => [{ role: 'user', content: id }]));
  });

  it('of a latency run have a fixed share all through, whatever the endpoint seems to bear', async () => {
    let request = 0;
    const { log, most } = await runWorld(
      (_, { body }) => ({
        ms: body.model === 'a' ? 400 : 100,
        attempt: request++ % 7 === 6 ? failed({ class: 'overloaded', status: 503 }) : answered(),
      }),
      { suite: crew(60, 'a', 'b', 'c'), concurrency: 8, adaptive: false },
    );
    expect(most).toBeLessThanOrEqual(6);
    for (const model of ['a', 'b', 'c']) {
      const own = log.filter((one) => one.model === model);
      expect(mostOf(log, model)).toBe(2);
      // The share is used too: two at once between the first answer and the last request.
      const [from, to] = [own[1]!.ended, Math.max(...own.map(({ at }) => at))];
      const busy = own.reduce((sum, { at, ended }) => sum + Math.max(0, Math.min(ended, to) - Math.max(at, from)), 0);
      expect(busy / (to - from)).toBeGreaterThan(1.8);
    }
  });

  it('have one place each when there are more of them than places', async () => {
    const { most, outcomes } = await runWorld(() => ({ ms: 50, attempt: answered() }), {
      suite: crew(10, 'a', 'b', 'c'),
      concurrency: 2,
      adaptive: false,
    });
    expect(most).toBe(2);
    expect(tally(outcomes)).toEqual({ answered: 30 });
  });

  it('find out how much an endpoint bears', async () => {
    let open = 0;
    const bears = 10;
    const { log, outcomes } = await runWorld(
      (_request, _call, clock) => {
        const full = open >= bears;
        open += 1;
        const time = full ? 20 : 200;
        void clock.sleep(time).then(() => (open -= 1));
        return { ms: time, attempt: full ? failed({ class: 'overloaded', status: 503 }) : answered() };
      },
      { cases: 1500, concurrency: 64, retries: 5 },
    );
    expect(tally(outcomes)).toEqual({ answered: 1500 });
    const refused = log.filter(({ attempt }) => attempt.state === 'failed').length;
    // At most 1.3 requests per trial.
    expect(refused / log.length).toBeLessThan(0.23);
  });
});

describe('limits of a suite', () => {
  it('holds requests a minute', async () => {
    const { log, outcomes } = await runWorld(() => ({ ms: 20, attempt: answered() }), {
      suite: crew(25, 'a', 'b'),
      limits: { ...NO_LIMITS, rpm: 20 },
    });
    expect(tally(outcomes)).toEqual({ answered: 50 });
    for (const { at } of log) {
      expect(log.filter((other) => other.at >= at && other.at < at + 60_000).length).toBeLessThanOrEqual(20);
    }
    expect(Math.max(...log.map(({ at }) => at))).toBeLessThan(125_000);
  });

  it('holds tokens a minute, as they were used', async () => {
    const { log, outcomes } = await runWorld(() => ({ ms: 20, attempt: answered() }), {
      cases: 50,
      limits: { ...NO_LIMITS, tpm: 2400 },
    });
    expect(tally(outcomes)).toEqual({ answered: 50 });
    for (const { at } of log) {
      // 120 tokens each.
      expect(log.filter((other) => other.at >= at && other.at < at + 60_000).length).toBeLessThanOrEqual(20);
    }
    expect(Math.max(...log.map(({ at }) => at))).toBeLessThan(190_000);
  });

  it('counts every request, retries and judges too, and skips the rest as `calls`', async () => {
    const calls = createCallCap(30);
    const judged: string[] = [];
    const { log, outcomes } = await runWorld(
      (request) => ({ ms: 20, attempt: request % 5 === 4 ? failed() : answered() }),
      {
        cases: 40,
        options: () => ({ calls }),
        consume: async (trial, { clock, target, journal }) => {
          if (judged.length > 3) return;
          judged.push(trial);
          const ports = { target, clock, random: { next: () => 0 }, journal };
          const options = { ...callOptions(clock), calls, quote: null };
          const vote = await callWithRetry(
            call({ model: 'judge' }),
            `${trial}/judge-1`,
            '0/judge-1',
            ports,
            options,
            NEVER,
          );
          expect(['answered', 'skipped calls']).toContain(
            vote.state === 'skipped' ? `skipped ${vote.reason}` : vote.state,
          );
        },
      },
    );
    expect(log.length).toBe(30);
    expect(log.filter(({ model }) => model === 'judge').length).toBeGreaterThanOrEqual(1);
    expect(calls.taken()).toBe(30);
    const counts = tally(outcomes);
    expect(Object.keys(counts).sort()).toEqual(['answered', 'calls']);
    expect(counts['calls']! + counts['answered']!).toBe(40);
  });
});

const NEVER = new AbortController().signal;

describe('a closed admission', () => {
  it('lets what is in flight finish, sends nothing more, no retry either', async () => {
    for (const reason of [undefined, 'budget', 'SIGTERM'] as const) {
      const stop = new AbortController();
      const { outcomes, log } = await runWorld(
        (request) => {
          if (request === 20) stop.abort(reason);
          return { ms: 100, attempt: request === 19 ? failed() : answered() };
        },
        { cases: 60, concurrency: 4, admission: stop.signal },
      );
      expect(log.length).toBe(21);
      const counts = tally(outcomes);
      const name = reason === 'budget' ? 'budget' : 'deadline';
      expect(counts).toEqual({ answered: 20, [name]: 40 });
      const begun = outcomes.filter((outcome) => outcome!.state === 'skipped' && outcome!.attempts > 0);
      expect(begun).toHaveLength(1);
      expect(begun[0]).toMatchObject({ attempts: 1, failures: { overloaded: 1 } });
    }
  });

  it('ends at once who waits for a server, a pace or a retry', async () => {
    const stop = new AbortController();
    const { outcomes, ms: took } = await runWorld(
      (_request, _call, clock) => {
        void clock.sleep(3000).then(() => stop.abort('deadline'));
        return { ms: 100, attempt: failed({ class: 'throttled', retry_after_ms: 60_000 }) };
      },
      { cases: 20, admission: stop.signal, limits: { ...NO_LIMITS, rpm: 5 } },
    );
    expect(tally(outcomes)).toEqual({ deadline: 20 });
    expect(took).toBeLessThanOrEqual(3100);
  });

  it('is not waited beyond when its time is known', async () => {
    const { outcomes } = await runWorld(
      () => ({ ms: 100, attempt: failed({ class: 'throttled', message: 'HTTP 429', retry_after_ms: 60_000 }) }),
      { cases: 1, options: (clock) => ({ admission_ends_at: clock.now() + 30_000 }) },
    );
    expect(outcomes[0]).toMatchObject({
      state: 'failed',
      failure: { message: 'HTTP 429 (asked to wait 60 s): gave up, because the run ends before' },
    });
  });
});
