/**
 * Aborted by the first SIGINT or SIGTERM: nothing more is sent, what is known is reported. The runner sends SIGINT, then
 * SIGTERM 7.5 s later, and kills 2.5 s after that (workflow-cancellation documentation).
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort('not_run'));
  return controller.signal;
}
