import type { Plan } from '../plan/plan.js';
import type { TakenUp } from '../ports.js';
import type { Observation } from '../record/observation.js';
import type { SuiteHeader } from '../record/types.js';
import { judgesTimes } from '../spec/judges-times.js';

/** What a suite's answers took besides money; filled while they come in. */
export interface Effort {
  /** How far the event loop lagged when times were taken, in milliseconds: one number per answer. */
  readonly lags: number[];
  /** Answers taken over from an interrupted process of the same plan. */
  resumed: number;
}

export function createEffort(): Effort {
  return { lags: [], resumed: 0 };
}

export function noteEffort(effort: Effort, observation: Observation): void {
  if (observation.resumed === true) effort.resumed += 1;
  // Taken over or not, its times are among those that are judged.
  if (observation.state === 'answered') {
    const { lag_ms } = observation.clocks;
    if (lag_ms !== undefined) effort.lags.push(lag_ms);
  }
}

/** What the metadata line says of how a suite was measured. */
export type MeasuredEffort = Pick<SuiteHeader, 'load' | 'lag_p95_ms' | 'resumed'>;

/** @param concurrency trials in flight, at most. */
export function effortOf(
  { suite, trials }: Plan,
  { lags, resumed }: Effort,
  takenUp: TakenUp,
  concurrency: number,
): MeasuredEffort {
  const load = { concurrency, fixed: judgesTimes(suite.gate) };
  const lag = lags.length === 0 ? {} : { lag_p95_ms: percentile95(lags) };
  const trialIds = new Set(trials.map(({ id }) => id));
  // A judge's request is named behind its trial: `TRIAL/judge-1`.
  const open = [...takenUp.open].filter(([key]) => trialIds.has(key.split('/')[0]!));
  if (resumed === 0 && open.length === 0) return { load, ...lag };
  const usd_at_most = open.reduce((sum, [, usd]) => sum + usd, 0);
  return { load, ...lag, resumed: { answers: resumed, in_flight: open.length, usd_at_most } };
}

/** The smallest lag that at least 95% do not exceed. */
function percentile95(lags: readonly number[]): number {
  const sorted = Float64Array.from(lags).sort();
  return sorted[Math.ceil(sorted.length * 0.95) - 1]!;
}
