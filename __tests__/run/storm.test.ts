import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attempt } from '../../src/ports.js';
import type { Observation } from '../../src/record/observation.js';
import { createCallCap } from '../../src/run/call-cap.js';
import type { CallOptions } from '../../src/run/retry.js';
import { callWithRetry } from '../../src/run/retry.js';
import { answered, call, callOptions, candidate, failed, failure, QUOTA, suite, testCase } from './support.js';
import { runWorld, tally, tooEarly } from './world.js';

/** Faults that may pass, as servers and networks make them. */
const FAULTS: readonly Attempt[] = [
  failed(),
  failed({ status: 500 }),
  failed({ class: 'network', status: null }),
  failed({ class: 'network', status: null, fatal: true }),
  failed({ class: 'timeout', status: null, phase: 'ttft' }),
  failed({ class: 'stream_truncated' }),
  failed({ class: 'malformed' }),
  failed({ class: 'throttled', status: 429, retry_after_ms: 40 }),
];

const REFUSED = failed({ class: 'network', status: null, message: 'ECONNRESET' });

const manyCases = (count: number) => Array.from({ length: count }, (_, index) => testCase(`c${index}`));

describe('30% mixed transient faults', () => {
  it('over 10,000 trials: all accounted for, 99.9% recovered, never a retry earlier than the server asked', async () => {
    const { outcomes, doubles, log } = await runWorld(
      (_request, _call, _clock, random) =>
        random() < 0.3
          ? { ms: 10 * random(), attempt: FAULTS[Math.floor(random() * FAULTS.length)]! }
          : { ms: 10 + 10 * random(), attempt: answered() },
      { cases: 10_000, retries: 6, concurrency: 32 },
    );
    const counts = tally(outcomes);
    expect(doubles).toEqual([]);
    expect(counts['lost']).toBeUndefined();
    expect(counts['answered']).toBeGreaterThanOrEqual(9990);
    const asked = log.filter(({ attempt }) => attempt.state === 'failed' && attempt.failure.retry_after_ms !== null);
    expect(asked.length).toBeGreaterThan(300);
    expect(tooEarly(log)).toBe(0);
  });
});

describe('a dead endpoint', () => {
  it.each([
    [1, 0],
    [4, 0],
    [32, 0],
    [128, 0],
    [1, 50],
    [8, 50],
    [128, 50],
  ])('at concurrency %d, after %d answers: few requests, few seconds, one message', async (concurrency, alive) => {
    let died = 0;
    const { outcomes, log, ms } = await runWorld(
      (request, _call, clock) => {
        if (request < alive) return { ms: 100, attempt: answered() };
        if (request === alive) died = clock.now();
        return { ms: 100, attempt: REFUSED };
      },
      { cases: 600, concurrency, retries: 6 },
    );
    const dead = log.filter(({ attempt }) => attempt.state === 'failed');
    const known = Math.min(...dead.map(({ ended }) => ended));
    // Nobody can call back what was in flight when it died.
    expect(dead.filter(({ at }) => at > known).length).toBeLessThanOrEqual(15);
    expect(dead.length - (alive === 0 ? 0 : concurrency)).toBeLessThanOrEqual(25);
    expect(1000 + ms - died).toBeLessThanOrEqual(10_000);
    expect(tally(outcomes)).toEqual(alive === 0 ? { network: 600 } : { answered: alive, network: 600 - alive });
    const messages = outcomes.map((outcome) => (outcome?.state === 'failed' ? outcome.failure.message : ''));
    const said = new Set(messages.filter((message) => message.startsWith('not sent')));
    expect(said).toEqual(new Set(['not sent, because the endpoint failed before: ECONNRESET']));
  });

  it.each([1, 8, 128])(
    'that lets nobody connect, at concurrency %d: two contacts, one timeout',
    async (concurrency) => {
      const silent = failed({ class: 'timeout', status: null, phase: 'connect', message: 'no connection' });
      for (const models of [['a'], ['a', 'b', 'c']]) {
        const { outcomes, log, ms } = await runWorld(() => ({ ms: 10_000, attempt: silent }), {
          suite: suite({ cases: manyCases(50), candidates: models.map((id) => candidate(id)) }),
          concurrency,
          retries: 6,
        });
        expect(tally(outcomes)).toEqual({ timeout: 50 * models.length });
        expect(log).toHaveLength(2);
        // One place has no room for a second contact beside the first.
        expect(ms).toBeLessThanOrEqual(concurrency === 1 ? 21_000 : 11_000);
      }
    },
  );

  it('holds up no other', async () => {
    const two = suite({ cases: manyCases(200), candidates: [candidate('dead'), candidate('fine')] });
    const { outcomes, log } = await runWorld(() => ({ ms: 50, attempt: answered() }), { suite: two });
    expect(tally(outcomes)).toEqual({ answered: 400 });
    const undisturbed = Math.max(...log.map(({ ended }) => ended));
    const disturbed = await runWorld(
      (_request, call) => ({ ms: 50, attempt: call.body.model === 'dead' ? REFUSED : answered() }),
      { suite: two },
    );
    expect(tally(disturbed.outcomes)).toEqual({ answered: 200, network: 200 });
    const fine = disturbed.log.filter(({ model }) => model === 'fine');
    expect(Math.max(...fine.map(({ ended }) => ended))).toBeLessThan(undisturbed);
  });

  it('is not amplified: no more retries than answers earn, at most 1.3 requests per first attempt when nearly all fails', async () => {
    for (const rate of [0.5, 0.8, 0.9, 0.97]) {
      let turn = 0;
      const { log, outcomes } = await runWorld(
        (_request, _call, _clock, random) => {
          // Every tenth is answered at least, so that the breaker never closes it.
          const fine = turn++ % 10 === 0 || random() > rate;
          return { ms: 20, attempt: fine ? answered() : failed() };
        },
        { cases: 1000, retries: 6, concurrency: 16 },
      );
      const tried = outcomes.filter((outcome) => outcome!.attempts > 0).length;
      const answers = log.filter(({ attempt }) => attempt.state === 'answered').length;
      expect(log.length - tried).toBeLessThanOrEqual(answers + 10);
      if (rate >= 0.9) expect(log.length / tried).toBeLessThanOrEqual(1.3);
      expect(tally(outcomes)['lost']).toBeUndefined();
    }
  });
});

describe('an exhausted quota', () => {
  it.each([1, 8, 128])('costs at most two requests at concurrency %d, with four models', async (concurrency) => {
    const models = suite({ cases: manyCases(100), candidates: ['a', 'b', 'c', 'd'].map((id) => candidate(id)) });
    const { log, outcomes } = await runWorld(() => ({ ms: 50, attempt: { ...failed(), failure: QUOTA } }), {
      suite: models,
      concurrency,
    });
    expect(log.length).toBeLessThanOrEqual(2);
    expect(tally(outcomes)).toEqual({ quota: 400 });
  });

  it('sends nothing more of a model once it is known in mid-run', async () => {
    const { log } = await runWorld(
      (request) => ({ ms: 50, attempt: request < 50 ? answered() : { ...failed(), failure: QUOTA } }),
      { cases: 300, concurrency: 32 },
    );
    const bad = log.filter(({ attempt }) => attempt.state === 'failed');
    const known = Math.min(...bad.map(({ ended }) => ended));
    expect(bad.filter(({ at }) => at > known)).toEqual([]);
  });
});

describe('an outage in mid-run', () => {
  it('of some seconds loses nothing', async () => {
    const from = 2000;
    const { outcomes, ms } = await runWorld(
      (_request, _call, clock) => {
        const down = clock.now() > from && clock.now() < from + 4000;
        return { ms: down ? 5 : 50, attempt: down ? REFUSED : answered() };
      },
      { cases: 1000, concurrency: 16, retries: 3 },
    );
    expect(tally(outcomes)).toEqual({ answered: 1000 });
    expect(ms).toBeLessThan(14_000);
  });
});

describe('whatever fails, and whenever', () => {
  const kind = fc.constantFrom<Attempt>(
    answered(),
    ...FAULTS,
    failed({ class: 'config', retryable: false }),
    failed({ class: 'too_large', retryable: false }),
    failed({ class: 'not_recorded', retryable: false }),
    failed({ class: 'throttled', retry_after_ms: 3_600_000 }),
    { ...failed(), failure: QUOTA },
    { ...failed({ class: 'timeout' }), usage: { input: 9, output: 0, estimated: true } },
    { ...answered(), allowance: { requests: { remaining: 0, reset_ms: 300 }, tokens: null } },
  );

  const world = fc.record({
    concurrency: fc.integer({ min: 1, max: 12 }),
    retries: fc.integer({ min: 0, max: 4 }),
    adaptive: fc.boolean(),
    seed: fc.nat(),
    limits: fc.record({
      calls: fc.constant(null),
      rpm: fc.option(fc.integer({ min: 5, max: 100 })),
      tpm: fc.option(fc.integer({ min: 500, max: 9000 })),
      wall: fc.constant(null),
    }),
  });
  const stops = fc.option(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()));
  const judges = fc.option(fc.constantFrom('a', 'judge'));

  it('every trial is handed over exactly once, and the books are right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(kind, { minLength: 1, maxLength: 30 }),
        world,
        stops,
        judges,
        fc.integer({ min: 1, max: 3 }),
        async (script, changes, stopAt, judge, models) => {
          const crew = ['a', 'b', 'c'].slice(0, models).map((id) => candidate(id));
          const [admission, signal] = [new AbortController(), new AbortController()];
          const calls = createCallCap(changes.seed % 3 === 0 ? 25 : null);
          const votes: Observation[] = [];
          let options: CallOptions | null = null;
          const { outcomes, doubles, log, journal, most } = await runWorld(
            (request, _call, _clock, random) => {
              if (request === stopAt?.[0]) (stopAt[1] ? signal : admission).abort('deadline');
              return { ms: 100 * random(), attempt: script[request % script.length]! };
            },
            {
              ...changes,
              suite: suite({ cases: manyCases(15), candidates: crew }),
              admission: admission.signal,
              signal: signal.signal,
              options: (clock) => {
                options = { ...callOptions(clock), ...changes, calls, admission: admission.signal, quote: null };
                return options;
              },
              consume: async (trial, ports) => {
                if (judge === null) return;
                const asked = call({ model: judge });
                const all = { ...ports, random: { next: () => 0.5 } };
                votes.push(await callWithRetry(asked, `${trial}/judge-1`, '0/judge-1', all, options!, signal.signal));
              },
            },
          );
          expect(doubles).toEqual([]);
          expect(tally(outcomes)['lost']).toBeUndefined();
          expect(votes).toHaveLength(judge === null ? 0 : outcomes.length);
          expect(most).toBeLessThanOrEqual(changes.concurrency);
          const ends = [...outcomes.map((outcome) => outcome!), ...votes];
          expect(ends.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(log.length);
          expect(calls.taken()).toBeGreaterThanOrEqual(log.length);
          const failures = ends.flatMap((outcome) => Object.values(outcome.failures ?? {}));
          expect(failures.reduce((sum, count) => sum + count, 0)).toBe(
            log.filter(({ attempt }) => attempt.state === 'failed').length,
          );
          const results = journal.entries.filter(({ type }) => type === 'result');
          expect(results).toHaveLength(log.length);
          // No attempt is written twice.
          const keys = results.map((entry) => (entry.type === 'result' ? `${entry.key} ${entry.attempt}` : ''));
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('the n-th request may fail in every way that passes, and the answers are those of the undisturbed run', async () => {
    for (const fault of FAULTS) {
      for (let bad = 0; bad < 20; bad++) {
        const { outcomes, log } = await runWorld(
          (request) => ({ ms: 20, attempt: request === bad ? fault : answered() }),
          { cases: 20, concurrency: 4 },
        );
        expect(tally(outcomes)).toEqual({ answered: 20 });
        expect(log).toHaveLength(21);
        expect(outcomes.filter((outcome) => outcome!.failures !== undefined)).toHaveLength(1);
      }
    }
  });

  it('the n-th request may fail for good, and costs its own trial alone', async () => {
    for (const name of ['config', 'too_large', 'malformed', 'crashed', 'not_recorded'] as const) {
      for (let bad = 0; bad < 20; bad++) {
        const { outcomes } = await runWorld(
          (request) => ({ ms: 20, attempt: request === bad ? failed({ class: name, retryable: false }) : answered() }),
          { cases: 20, concurrency: 4 },
        );
        expect(tally(outcomes)).toEqual({ answered: 19, [name]: 1 });
        expect(outcomes.find((outcome) => outcome!.state === 'failed')!.failures).toEqual({ [name]: 1 });
      }
    }
  });

  it('a replay that lacks some answers says so for each of them', async () => {
    const missing = failure({ class: 'not_recorded', retryable: false });
    const { outcomes } = await runWorld(
      (request) => ({ ms: 1, attempt: request < 30 ? { ...failed(), failure: missing } : answered() }),
      { cases: 60 },
    );
    expect(tally(outcomes)).toEqual({ answered: 30, not_recorded: 30 });
    expect(outcomes.every((outcome) => outcome!.attempts === 1)).toBe(true);
  });
});
