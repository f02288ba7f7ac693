/** Nothing is lost: every planned trial has one outcome, and every outcome was planned. */

/**
 * @param what names the suite in the message.
 * @throws Error when a trial has no outcome or two, or an outcome has no plan: a bug, so no verdict may rest on it.
 */
export function assertAccounted(
  what: string,
  planned: Iterable<{ readonly id: string }>,
  outcomes: Iterable<{ readonly trial: string }>,
): void {
  const open = new Set<string>();
  for (const { id } of planned) open.add(id);
  const trials = open.size;
  let told = 0;
  for (const { trial } of outcomes) {
    told += 1;
    if (!open.delete(trial)) throw new Error(`${what}: trial ${trial} is told twice, or was not planned`);
  }
  const [missing] = open;
  if (missing !== undefined) {
    throw new Error(`${what}: ${trials} trials planned, ${told} recorded; trial ${missing} has no outcome`);
  }
}
