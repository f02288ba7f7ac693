/** One scenario after another in worlds of their own, each with another call to GitHub disturbed. */
import type { Fault, LoggedRequest } from '../../support/github-server.js';
import { SPEC, specText } from './spec.js';
import { openWorld } from './world.js';
import type { Outcome } from './world.js';

export interface Disturbed {
  /** Which call of the run is disturbed, counting from 1; 0 is the run that is left alone. */
  readonly nth: number;
  readonly outcome: Outcome;
  readonly comments: number;
}

/** What befalls the n-th call, given what it is. `times` is how many calls from it on are met. */
export type Disturbance = (call: LoggedRequest, nth: number) => { readonly fault: Fault; readonly times: number };

/** The bytes that a push of main stored; ids and commits are the same in every world, so they fit in each. */
async function storedMain(): Promise<Uint8Array> {
  const world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
  const { bytes } = world.repository.artifacts.find(({ name }) => name === 'plumbline-1')!;
  await world.close();
  return bytes;
}

/** Runs of a pull request with these files, undisturbed first, then with each call disturbed in turn. */
export async function sweep(
  files: Readonly<Record<string, string>>,
  disturbance: Disturbance,
): Promise<{ readonly calm: Disturbed; readonly disturbed: readonly Disturbed[] }> {
  const bytes = await storedMain();
  const once = async (nth: number, met: ReturnType<Disturbance> | null): Promise<Disturbed> => {
    const world = await openWorld();
    try {
      const push = world.push({ [SPEC]: specText() });
      push.run.status = 'completed';
      world.repository.artifact(push.run, 'plumbline-1', bytes);
      const job = world.pull(files);
      if (met !== null) world.server.fault({ nth }, met.fault, met.times);
      const outcome = await world.start(job);
      return { nth, outcome, comments: world.comments().length };
    } finally {
      await world.close();
    }
  };
  const calm = await once(0, null);
  const disturbed: Disturbed[] = [];
  const queue = calm.outcome.api.entries();
  const worker = async (): Promise<void> => {
    for (const [index, call] of queue) disturbed.push(await once(index + 1, disturbance(call, index + 1)));
  };
  // A disturbed run mostly waits between its retries, so several share the machine.
  await Promise.all(Array.from({ length: 12 }, worker));
  return { calm, disturbed: disturbed.sort((a, b) => a.nth - b.nth) };
}

/** GitHub goes down with this call and stays down. */
export const OUTAGE: Disturbance = () => ({ fault: { status: 500 }, times: Number.POSITIVE_INFINITY });

/** A single failure, of another kind from call to call; where something is written, the kind that is worst. */
export const ONE_FAULT: Disturbance = ({ method }, nth) => {
  const refused: Fault = { status: 429, headers: { 'retry-after': '0' } };
  const kinds: readonly Fault[] = [refused, 'reset', 'html', 'cut-reply'];
  return { fault: method === 'GET' ? kinds[nth % kinds.length]! : 'lost-reply', times: 1 };
};

/** How a run ended, in a word: by a known exit code, by an error that its summary names, or otherwise. */
export function ending(outcome: Outcome, known: Readonly<Record<number, string>>): string {
  const { exitCode, outputs, summary } = outcome;
  if (exitCode === 3 && outputs['verdict'] === 'error' && /stored runs could not be fetched/.test(summary)) {
    return 'a named error';
  }
  return known[exitCode ?? -1] ?? `exit code ${exitCode}\n${outcome.everything}`;
}
