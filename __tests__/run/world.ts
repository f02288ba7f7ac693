import { planSuite } from '../../src/plan/plan.js';
import type { Attempt, Clock, ModelCall } from '../../src/ports.js';
import type { Observation } from '../../src/record/observation.js';
import type { CallPorts } from '../../src/run/retry.js';
import type { RunTrialsOptions } from '../../src/run/run.js';
import { runTrials } from '../../src/run/run.js';
import type { Suite } from '../../src/spec/types.js';
import { uniformFrom } from '../../src/stats/random.js';
import { call, callOptions, fakeClock, memoryJournal, scripted, suite, testCase } from './support.js';

/** What one request of a simulated server comes to, and after how many virtual milliseconds. */
export interface Served {
  readonly ms: number;
  readonly attempt: Attempt;
}

export interface Sent {
  readonly at: number;
  readonly ended: number;
  readonly model: string;
  readonly question: string;
  readonly attempt: Attempt;
}

export type World = Awaited<ReturnType<typeof runWorld>>;

/** Runs a plan against a simulated server in virtual time, and keeps the server's own log. */
export async function runWorld(
  serve: (request: number, call: ModelCall, clock: Clock, random: () => number) => Served,
  changes: Partial<RunTrialsOptions> & {
    readonly suite?: Suite;
    readonly cases?: number;
    readonly seed?: number;
    readonly signal?: AbortSignal;
    readonly options?: (clock: Clock) => Partial<RunTrialsOptions>;
    readonly consume?: (trial: string, ports: Pick<CallPorts, 'clock' | 'target' | 'journal'>) => Promise<void>;
  } = {},
) {
  const clock = fakeClock();
  const random = uniformFrom(changes.seed ?? 1);
  const log: Sent[] = [];
  let most = 0;
  let open = 0;
  const target = scripted(async (request, asked) => {
    const at = clock.now();
    const { ms, attempt } = serve(request, asked, clock, random);
    open += 1;
    most = Math.max(most, open);
    await clock.sleep(ms);
    open -= 1;
    log.push({ at, ended: clock.now(), model: asked.body.model, question: questionOf(asked), attempt });
    return attempt;
  });
  const cases = Array.from({ length: changes.cases ?? 100 }, (_, index) => testCase(`c${index}`));
  const plan = planSuite(changes.suite ?? suite({ cases }), { event: 'pr', only: null });
  const outcomes = new Map<string, Observation>();
  const doubles: string[] = [];
  const journal = memoryJournal();
  const started = clock.now();
  await runTrials(
    plan,
    { target, clock, random: { next: random }, journal },
    {
      ...callOptions(clock),
      concurrency: 8,
      price: () => null,
      render: (trial) => call({ model: trial.candidate.target.model, messages: [{ role: 'user', content: trial.id }] }),
      slot: ({ repeat }) => String(repeat),
      ...changes,
      ...changes.options?.(clock),
    },
    async (trial, observation) => {
      if (outcomes.has(trial.id)) doubles.push(trial.id);
      outcomes.set(trial.id, observation);
      await changes.consume?.(trial.id, { clock, target, journal });
    },
    changes.signal ?? new AbortController().signal,
  );
  const all = plan.trials.map(({ id }) => outcomes.get(id));
  return { plan, log, outcomes: all, doubles, journal, target, most, ms: clock.now() - started };
}

export function questionOf({ body }: ModelCall): string {
  return (body['messages'] as readonly { readonly content: string }[])[0]!.content;
}

/** Requests of a question that came before the server wanted it again. */
export function tooEarly(log: readonly Sent[]): number {
  const wanted = new Map<string, number>();
  let early = 0;
  for (const { at, ended, question, attempt } of [...log].sort((a, b) => a.at - b.at)) {
    if (at < (wanted.get(question) ?? -Infinity)) early += 1;
    const wait = attempt.state === 'failed' ? attempt.failure.retry_after_ms : null;
    if (wait !== null) wanted.set(question, ended + wait);
  }
  return early;
}

export function tally(outcomes: readonly (Observation | undefined)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const name =
      outcome === undefined
        ? 'lost'
        : outcome.state === 'answered'
          ? 'answered'
          : outcome.state === 'failed'
            ? outcome.failure.class
            : outcome.reason;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
