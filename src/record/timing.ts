import type { Answer, Clocks } from '../ports.js';
import type { TrialRecord, Usage } from './types.js';

/** The clocks of a trial record; all of them are absent when `untimed` says why. */
export type Timing = Pick<
  TrialRecord,
  'untimed' | 'lag_ms' | 'latency_ms' | 'ttft_ms' | 'tpot_ms' | 'connect_ms' | 'ttfo_ms' | 'itl_ms'
>;

/** Milliseconds of event-loop lag below which a single time is believed. */
export const MOST_LAG_MS = 20;
/** Share of the shortest time of an answer that the lag may be. */
export const MOST_LAG_SHARE = 0.05;

/** The times of one answer, in milliseconds, or why it has none: it came from a cache or a recording. */
export function timingOf(answer: Answer, clocks: Clocks): Timing {
  const { untimed } = answer;
  if (untimed !== undefined) {
    return {
      untimed,
      lag_ms: undefined,
      latency_ms: undefined,
      ttft_ms: undefined,
      tpot_ms: undefined,
      connect_ms: undefined,
      ttfo_ms: undefined,
      itl_ms: undefined,
    };
  }
  return {
    untimed,
    lag_ms: isLagged(clocks) ? clocks.lag_ms : undefined,
    latency_ms: clocks.total_ms,
    ttft_ms: clocks.ttft_ms ?? undefined,
    tpot_ms: timePerToken(clocks, answer.usage),
    connect_ms: clocks.connect_ms ?? undefined,
    ttfo_ms: clocks.ttfo_ms ?? undefined,
    itl_ms: clocks.itl_ms ?? undefined,
  };
}

/**
 * Whether the lag may have moved what was read: above 20 ms and above a twentieth of the shortest time read, its time to the
 * first token. 20 ms on an answer of four seconds change no verdict; less than 20 ms on one answer is what the run's own
 * 95th percentile is held to.
 */
export function isLagged({ lag_ms, ttft_ms, total_ms }: Clocks): boolean {
  if (lag_ms === undefined || lag_ms <= MOST_LAG_MS) return false;
  return lag_ms > MOST_LAG_SHARE * (ttft_ms ?? total_ms);
}

/**
 * (Whole answer - first token) / (output tokens - 1), in milliseconds. Unknown without a count of the provider's own, for
 * fewer than two tokens, and where nobody can tell whether the reasoning came before the first token that was seen.
 */
export function timePerToken({ ttft_ms, ttfo_ms, total_ms }: Clocks, usage: Usage | null): number | undefined {
  if (usage === null || usage.estimated === true || ttft_ms === null) return undefined;
  const reasoning = usage.reasoning ?? 0;
  if (reasoning > 0 && ttfo_ms === undefined) return undefined;
  // Reasoning that was not sent was made before the first token, so its tokens are no part of the time after it.
  const hidden = reasoning > 0 && ttfo_ms === ttft_ms;
  const tokens = hidden ? usage.output - reasoning : usage.output;
  return tokens < 2 ? undefined : Math.max(0, total_ms - ttft_ms) / (tokens - 1);
}
