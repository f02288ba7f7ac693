/** Under `control: live` and `confirm` every call to GitHub fails in turn: a worse pull request is never let through. */
import { expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { ONE_FAULT, OUTAGE, sweep } from './support/sweep.js';
import type { Disturbed } from './support/sweep.js';

const worse = { [SPEC]: specText({ prompt: HASTY, run: { control: 'live', confirm: true } }) };
/** A sweep mostly waits, yet starts a dozen processes at once. */
const LONGEST_MS = 180_000;

it.each([
  { name: 'GitHub answers 500 from one call on', disturbance: OUTAGE },
  { name: 'one call fails once', disturbance: ONE_FAULT },
])(
  'ends red: $name',
  async ({ disturbance }) => {
    const { calm, disturbed } = await sweep(worse, disturbance);
    expect([calm.outcome.exitCode, calm.comments]).toEqual([1, 1]);
    // Both sides were asked, and what flipped again.
    expect(calm.outcome.chats.length).toBeGreaterThan(80);
    const paths = calm.outcome.api.map(({ path }) => path);
    expect(paths).toContainEqual(expect.stringMatching(/\/contents\/evals\/codes\.eval\.yml$/));
    expect(disturbed).toHaveLength(paths.length);
    for (const one of disturbed) {
      expect(['worse', 'not compared']).toContain(ending(one));
      expect({ nth: one.nth, many: one.comments > 1 }).toEqual({ nth: one.nth, many: false });
    }
    if (disturbance === OUTAGE) return;
    // What fails once is asked of GitHub again, and of the model never.
    expect(disturbed.map(({ outcome, comments }) => [outcome.exitCode, outcome.chats.length, comments])).toEqual(
      disturbed.map(() => [1, calm.outcome.chats.length, 1]),
    );
  },
  LONGEST_MS,
);

/** How a run ended, in a word, when its exit code, its verdict and the reason of its comparison agree. */
function ending({ nth, outcome }: Disturbed): string {
  const { exitCode, outputs, everything } = outcome;
  const result = outcome.stored('plumbline-1', 'result.json');
  if (result === undefined) return `call ${nth}: nothing stored\n${everything}`;
  const { rules } = JSON.parse(result) as {
    readonly rules: readonly [{ readonly verdict: string; readonly reason: string }];
  };
  const [{ verdict, reason }] = rules;
  const found = `${exitCode} ${outputs['verdict']} ${verdict} ${reason}`;
  if (found === '1 fail fail beyond_limit') return 'worse';
  if (found === '3 error error baseline_unavailable') return 'not compared';
  return `call ${nth}: ${found}\n${everything}`;
}
