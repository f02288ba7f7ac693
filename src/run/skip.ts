import type { SkipReason } from '../record/observation.js';

const REASONS: ReadonlySet<unknown> = new Set<SkipReason>([
  'budget',
  'deadline',
  'not_run',
  'no_credentials',
  'no_price',
  'early_stop',
  'calls',
]);

/**
 * Why nothing (more) is sent; null while it may be. The reason of an aborted signal counts when it is one of ours, else
 * a closed admission is a `deadline` and a stopped run `not_run`.
 */
export function stopReason(admission: AbortSignal, signal: AbortSignal): SkipReason | null {
  if (admission.aborted) return ours(admission.reason, 'deadline');
  return signal.aborted ? ours(signal.reason, 'not_run') : null;
}

function ours(reason: unknown, otherwise: SkipReason): SkipReason {
  return REASONS.has(reason) ? (reason as SkipReason) : otherwise;
}
