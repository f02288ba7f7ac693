import type {
  Answer,
  Attempt,
  Call,
  CallLimits,
  Clock,
  Failure,
  Journal,
  ModelCall,
  TakenUp,
  Target,
} from '../../src/ports.js';
import type { JournalEntry } from '../../src/record/journal.js';
import { createBudget } from '../../src/run/budget.js';
import { createCallCap } from '../../src/run/call-cap.js';
import type { CallOptions } from '../../src/run/open-call.js';
import { createTraffic } from '../../src/run/traffic.js';
import type { Candidate, Case, Suite } from '../../src/spec/types.js';

/** Virtual time: a sleep ends as soon as nothing else can happen, and moves the clock to its end. */
export function fakeClock(): Clock & { readonly slept: number[] } {
  let now = 1000;
  let sleepers: { at: number; resolve: () => void }[] = [];
  let pumping = false;
  const slept: number[] = [];
  const pump = () => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (next === undefined) {
      pumping = false;
      return;
    }
    now = Math.max(now, next.at);
    next.resolve();
    setImmediate(pump);
  };
  return {
    slept,
    now: () => now,
    date: () => new Date(Date.UTC(2026, 10, 21) + now),
    sleep(ms, signal) {
      slept.push(ms);
      return new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason);
        const abort = () => {
          sleepers = sleepers.filter((entry) => entry !== sleeper);
          reject(signal?.reason);
        };
        const sleeper = {
          at: now + ms,
          resolve: () => {
            signal?.removeEventListener('abort', abort);
            resolve();
          },
        };
        signal?.addEventListener('abort', abort);
        sleepers.push(sleeper);
        if (!pumping) {
          pumping = true;
          setImmediate(pump);
        }
      });
    },
  };
}

export function failure(changes: Partial<Failure> = {}): Failure {
  return {
    class: 'overloaded',
    message: 'HTTP 503: busy',
    status: 503,
    retryable: true,
    fatal: false,
    retry_after_ms: null,
    ...changes,
  };
}

export const QUOTA = failure({ class: 'quota', message: 'HTTP 429: pay', status: 429, retryable: false, fatal: true });

export function answer(changes: Partial<Answer> = {}): Answer {
  return {
    output: 'Paris',
    tool_calls: [],
    refusal: null,
    finish_reason: 'stop',
    model: 'm-1',
    usage: { input: 100, output: 20 },
    reported_cost_usd: null,
    ...changes,
  };
}

type FailedAttempt = Extract<Attempt, { state: 'failed' }>;

export const answered = (changes: Partial<Answer> = {}): Attempt => ({
  state: 'answered',
  answer: answer(changes),
  clocks: { ttft_ms: 10, total_ms: 20 },
});

export const failed = (changes: Partial<Failure> = {}): FailedAttempt => ({
  state: 'failed',
  failure: failure(changes),
  clocks: { ttft_ms: null, total_ms: 5 },
  usage: null,
});

/** A target that replies by request number, from 0, and remembers the calls and the slots they came from. */
export function scripted(
  reply: (request: number, call: ModelCall) => Attempt | Promise<Attempt>,
): Target & { readonly calls: ModelCall[]; readonly slots: string[]; most: number } {
  const calls: ModelCall[] = [];
  const slots: string[] = [];
  let open = 0;
  const target = {
    calls,
    slots,
    most: 0,
    obstacle: () => null,
    async attempt(call: Call, { slot }: CallLimits): Promise<Attempt> {
      if (call.kind !== 'model') throw new Error('only models are called here');
      const number = calls.push(call) - 1;
      slots.push(slot);
      open += 1;
      target.most = Math.max(target.most, open);
      try {
        return await reply(number, call);
      } finally {
        open -= 1;
      }
    },
  };
  return target;
}

export const NOTHING_TAKEN_UP: TakenUp = { finished: new Map(), open: new Map(), detail: null };

export function memoryJournal(): Journal & { readonly entries: JournalEntry[] } {
  const entries: JournalEntry[] = [];
  return {
    entries,
    open: async () => NOTHING_TAKEN_UP,
    append: async (entry) => {
      entries.push(entry);
    },
  };
}

export const NO_LIMITS = { calls: null, rpm: null, tpm: null, wall: null };

const NEVER = new AbortController().signal;

/** How calls are sent when a test has no say in it. */
export function callOptions(clock: Clock): Omit<CallOptions, 'quote'> {
  return {
    retries: 2,
    timeouts: TIMEOUTS,
    traffic: createTraffic(clock),
    budget: createBudget(null),
    limits: NO_LIMITS,
    calls: createCallCap(null),
    takenUp: NOTHING_TAKEN_UP,
    admission: NEVER,
    adaptive: true,
  };
}

export function candidate(id: string, changes: Partial<Candidate> = {}): Candidate {
  return {
    id,
    primary: true,
    blocking: true,
    price: { input_mtok: 1, output_mtok: 10 },
    target: {
      kind: 'model',
      endpoint: 'local',
      model: id,
      messages: [{ role: 'user', content: 'Capital of {{country}}?' }],
      request: { max_tokens: 50 },
    },
    ...changes,
  };
}

export function testCase(id: string, changes: Partial<Case> = {}): Case {
  return { id, tags: [], item: { country: id }, where: { file: 'cases.jsonl', line: 1 }, ...changes };
}

export function suite(changes: Partial<Suite> = {}): Suite {
  return {
    identity: 'capitals',
    path: 'evals/capitals.eval.yml',
    candidates: [candidate('m')],
    cases: ['France', 'Japan', 'Peru'].map((id) => testCase(id)),
    graders: [],
    run: {
      repeats: { pr: 1, main: 3 },
      concurrency: 8,
      when_unchanged: 'reuse',
      max_spend: null,
      retries: 2,
      timeouts: TIMEOUTS,
      extend: false,
      early_stop: false,
      confirm: false,
      control: 'stored',
      limits: NO_LIMITS,
    },
    gate: { alpha: 0.05, min_cases: 20, rules: [] },
    quarantine: [],
    notices: [],
    ...changes,
  };
}

export const TIMEOUTS = { connect: 1000, ttft: 2000, idle: 1000, total: 5000 };

export const call = (changes: Partial<ModelCall['body']> = {}): ModelCall => ({
  kind: 'model',
  endpoint: 'local',
  body: { model: 'm', messages: [{ role: 'user', content: 'Capital of France?' }], max_tokens: 50, ...changes },
});
