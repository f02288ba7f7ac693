import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderCall } from '../../src/plan/call.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Attempt, Call, TakenUp } from '../../src/ports.js';
import type { JournalEntry } from '../../src/record/journal.js';
import { decodeJournal, encodeEntry } from '../../src/record/journal.js';
import type { Observation } from '../../src/record/observation.js';
import { createBudget } from '../../src/run/budget.js';
import { createCallCap } from '../../src/run/call-cap.js';
import { specQuote } from '../../src/run/price.js';
import type { CallOptions } from '../../src/run/retry.js';
import { callWithRetry } from '../../src/run/retry.js';
import type { RunTrialsOptions } from '../../src/run/run.js';
import { runTrials } from '../../src/run/run.js';
import { worstCaseUsd } from '../../src/run/tokens.js';
import { renderers } from '../../src/spec/renderers.js';
import {
  answered,
  call,
  callOptions,
  candidate,
  failed,
  fakeClock,
  memoryJournal,
  NOTHING_TAKEN_UP,
  QUOTA,
  scripted,
  suite,
  testCase,
} from './support.js';

const QUOTE = specQuote({ input_mtok: 1, output_mtok: 10 });
const WORST = worstCaseUsd(call(), QUOTE);
const NEVER = new AbortController().signal;
/** 100 input and 20 output tokens at QUOTE. */
const PAID = 0.0003;

const stored = (results: readonly Attempt[], open: number | null = null): TakenUp => ({
  finished: new Map([['k', results.map((result, index) => ({ attempt: index + 1, result }))]]),
  open: new Map(open === null ? [] : [['k', open]]),
  detail: 'taken up',
});

function setUp(takenUp: TakenUp, reply: (request: number) => Attempt, changes: Partial<CallOptions> = {}) {
  const clock = fakeClock();
  const target = scripted(reply);
  const journal = memoryJournal();
  const budget = createBudget(1);
  const calls = createCallCap(null);
  const options: CallOptions = { ...callOptions(clock), quote: QUOTE, takenUp, budget, calls, ...changes };
  const ports = { target, clock, random: { next: () => 0 }, journal };
  return { target, journal, budget, calls, run: () => callWithRetry(call(), 'k', '0', ports, options, NEVER) };
}

const refuse = (): never => {
  throw new Error('nothing is sent');
};

describe('a call that an interrupted process has made', () => {
  it('is handed over with its effort, and not sent again', async () => {
    const { run, budget, calls, journal } = setUp(stored([failed(), answered()]), refuse);
    expect(await run()).toMatchObject({
      state: 'answered',
      answer: { output: 'Paris' },
      clocks: { ttft_ms: 10, total_ms: 20 },
      attempts: 2,
      cost_usd: PAID,
      cost_source: 'spec',
      failures: { overloaded: 1 },
      resumed: true,
    });
    expect(budget.spent()).toBeCloseTo(PAID, 12);
    expect(calls.taken()).toBe(2);
    expect(journal.entries).toEqual([]);
  });

  it('that failed for good stays failed', async () => {
    const useUp = setUp(stored([failed(), failed(), failed({ message: 'the last' })]), refuse);
    expect(await useUp.run()).toMatchObject({
      state: 'failed',
      failure: { message: 'the last' },
      attempts: 3,
      resumed: true,
    });
    const final = setUp(stored([failed({ class: 'config', retryable: false })]), refuse);
    expect(await final.run()).toMatchObject({ state: 'failed', attempts: 1, cost_usd: 0, resumed: true });
  });

  it('goes on counting where it stood', async () => {
    const { run, journal, target } = setUp(stored([failed(), failed()]), () => failed({ message: 'the last' }));
    expect(await run()).toMatchObject({ state: 'failed', failure: { message: 'the last' }, attempts: 3 });
    expect(target.calls).toHaveLength(1);
    expect(journal.entries.map((entry) => (entry.type === 'done' ? 0 : entry.attempt))).toEqual([3, 3]);
  });

  it('is sent again where only the sending is known, and that attempt stays booked at its worst', async () => {
    const { run, budget, calls, journal } = setUp(stored([], 0.25), () => answered());
    const observation = await run();
    expect(observation).toMatchObject({ state: 'answered', attempts: 1, cost_usd: PAID });
    expect(observation.resumed).toBeUndefined();
    expect(budget.spent()).toBeCloseTo(0.25 + PAID, 12);
    expect(calls.taken()).toBe(2);
    expect(journal.entries[0]).toEqual({ type: 'sent', key: 'k', attempt: 1, usd: WORST });
  });

  it('books the worst case of an attempt whose bill was only guessed', async () => {
    const guessed: Attempt = { ...failed({ class: 'timeout' }), usage: { input: 5, output: 0, estimated: true } };
    const { run, budget } = setUp(stored([guessed, answered()]), refuse);
    await run();
    expect(budget.spent()).toBeCloseTo(WORST + PAID, 12);
  });

  it('that was broken off is sent again', async () => {
    const { run } = setUp(stored([failed({ class: 'cancelled', retryable: false })]), () => answered());
    expect(await run()).toMatchObject({ state: 'answered', attempts: 2 });
  });

  it('counts against the limits of the suite', async () => {
    const calls = createCallCap(2);
    const { run } = setUp(stored([failed(), failed()]), refuse, { calls });
    expect(await run()).toMatchObject({ state: 'skipped', reason: 'calls', attempts: 2 });
    const spent = setUp(stored([], 0.9999), refuse, { budget: createBudget(1) });
    expect(await spent.run()).toMatchObject({ state: 'skipped', reason: 'budget', attempts: 0 });
  });
});

// ---- a whole run ----

const PLAN = planSuite(
  suite({
    cases: Array.from({ length: 12 }, (_, index) => testCase(`c${index}`)),
    candidates: [candidate('a'), candidate('b')],
  }),
  { event: 'pr', only: null },
);

const render = (trial: {
  candidate: (typeof PLAN.trials)[0]['candidate'];
  case: (typeof PLAN.trials)[0]['case'];
}): Call =>
  renderCall(trial.candidate, trial.case, { ...renderers, messages: (messages, item) => [...messages, item] });

/** What the server says depends on the question and on how often it was asked. */
function server(script: readonly Attempt[]) {
  const asked = new Map<string, number>();
  return (question: string): Attempt => {
    const times = asked.get(question) ?? 0;
    asked.set(question, times + 1);
    const seed = [...question].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const attempt = script[(seed + times) % script.length]!;
    return attempt.state === 'answered' ? answered({ output: `about ${question}` }) : attempt;
  };
}

async function runOnce(
  takenUp: TakenUp,
  script: readonly Attempt[],
  changes: Partial<RunTrialsOptions> & { killAt?: number } = {},
) {
  const clock = fakeClock();
  const reply = server(script);
  const asked: string[] = [];
  const target = scripted((_, { body }) => {
    const question = JSON.stringify(body);
    asked.push(question);
    // The times it was asked before the kill are part of what the server remembers.
    return reply(question);
  });
  const entries: JournalEntry[] = [];
  const journal = {
    open: async () => takenUp,
    append: async (entry: JournalEntry) => {
      if (entries.length === changes.killAt) throw new Error('killed');
      entries.push(entry);
    },
  };
  const outcomes = new Map<string, Observation>();
  const run = runTrials(
    PLAN,
    { target, clock, random: { next: () => 0.5 }, journal },
    {
      ...callOptions(clock),
      concurrency: 3,
      price: () => null,
      render,
      slot: ({ repeat }) => String(repeat),
      takenUp,
      ...changes,
    },
    async ({ id }, observation) => {
      expect(outcomes.has(id)).toBe(false);
      outcomes.set(id, observation);
    },
    NEVER,
  );
  const killed = await run.then(
    () => false,
    (error: Error) => {
      if (error.message !== 'killed') throw error;
      return true;
    },
  );
  return { outcomes, entries, asked, killed };
}

/** As the journal's reader gives it. */
function readBack(entries: readonly JournalEntry[]): TakenUp {
  const start = { type: 'plan' as const, schema: 1, plan: 'p', at: '2026-11-21T00:00:00.000Z' };
  const { finished, open } = decodeJournal([start, ...entries].map(encodeEntry).join(''), 'p');
  return { finished, open, detail: null };
}

const answersOf = (outcomes: ReadonlyMap<string, Observation>) =>
  PLAN.trials.map(({ id }) => {
    const outcome = outcomes.get(id)!;
    return outcome.state === 'answered' ? outcome.answer.output : outcome.state;
  });

describe('a run that is taken up', () => {
  it('after a kill at any line of the journal ends as the undisturbed one, and re-sends no finished attempt', async () => {
    const script = [answered(), answered(), failed(), answered()];
    const undisturbed = await runOnce(NOTHING_TAKEN_UP, script);
    expect(new Set(answersOf(undisturbed.outcomes)).size).toBe(24);
    for (let killAt = 0; killAt < undisturbed.entries.length; killAt++) {
      const first = await runOnce(NOTHING_TAKEN_UP, script, { killAt });
      expect(first.killed).toBe(true);
      const takenUp = readBack(first.entries);
      const second = await runOnce(takenUp, [answered()]);
      expect(answersOf(second.outcomes)).toEqual(answersOf(undisturbed.outcomes));
      const answeredBefore = [...takenUp.finished.values()].filter((list) => list.at(-1)!.result.state === 'answered');
      expect(second.asked).toHaveLength(24 - answeredBefore.length);
      const resumed = [...second.outcomes.values()].filter((outcome) => outcome.resumed === true);
      expect(resumed).toHaveLength(answeredBefore.length);
      // No attempt number is written twice over both journals, save those whose end was lost.
      const ends = [...first.entries, ...second.entries].flatMap((entry) =>
        entry.type === 'result' ? [`${entry.key} ${entry.attempt}`] : [],
      );
      expect(new Set(ends).size).toBe(ends.length);
    }
  });

  it('hands over first what it has, whatever the endpoint does now', async () => {
    const first = await runOnce(NOTHING_TAKEN_UP, [answered()], { killAt: 21 });
    const takenUp = readBack(first.entries);
    const { outcomes } = await runOnce(takenUp, [{ ...failed(), failure: QUOTA }]);
    const states = [...outcomes.values()].map(({ state }) => state);
    const have = takenUp.finished.size;
    expect(states).toEqual([...Array(have).fill('answered'), ...Array(24 - have).fill('failed')]);
  });

  it('books all that was spent before it sends anything', async () => {
    const first = await runOnce(NOTHING_TAKEN_UP, [answered()], { killAt: 31 });
    const takenUp = readBack(first.entries);
    const paid = takenUp.finished.size * PAID + [...takenUp.open.values()].reduce((sum, usd) => sum + usd, 0);
    const budget = createBudget(paid + 0.0005);
    const second = await runOnce(takenUp, [answered()], { budget });
    expect(second.asked.length).toBeLessThanOrEqual(1);
    expect(budget.spent()).toBeLessThanOrEqual(paid + 0.0005);
    expect(budget.spent()).toBeGreaterThanOrEqual(paid);
    expect([...second.outcomes.values()].filter(({ state }) => state === 'answered')).toHaveLength(
      takenUp.finished.size + second.asked.length,
    );
  });

  it('again and again comes to its end, with every attempt counted once', async () => {
    const kinds = fc.constantFrom<Attempt>(
      answered(),
      answered(),
      failed(),
      failed({ class: 'config', retryable: false }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(kinds, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
        async (script, kills) => {
          let entries: JournalEntry[] = [];
          for (const killAt of kills) {
            const { entries: more } = await runOnce(readBack(entries), script, { killAt });
            entries = [...entries, ...more];
          }
          const takenUp = readBack(entries);
          const last = await runOnce(takenUp, script);
          expect(last.outcomes.size).toBe(24);
          const results = [...entries, ...last.entries].filter(({ type }) => type === 'result');
          const attempts = [...last.outcomes.values()].reduce((sum, outcome) => sum + outcome.attempts, 0);
          expect(attempts).toBe(results.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
