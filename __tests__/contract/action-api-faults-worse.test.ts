/** Every call to GitHub fails in turn: a worse pull request is never let through, and nobody gets two comments. */
import { expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { ONE_FAULT, OUTAGE, ending, sweep } from './support/sweep.js';

const worse = { [SPEC]: specText({ prompt: HASTY }) };

it.each([
  { name: 'GitHub answers 500 from one call on', disturbance: OUTAGE },
  { name: 'one call fails once', disturbance: ONE_FAULT },
])('ends red: $name', async ({ disturbance }) => {
  const { calm, disturbed } = await sweep(worse, disturbance);
  expect([calm.outcome.exitCode, calm.comments]).toEqual([1, 1]);
  expect(disturbed.length).toBeGreaterThanOrEqual(8);
  for (const { nth, outcome, comments } of disturbed) {
    expect(['worse', 'a named error']).toContain(ending(outcome, { 1: 'worse' }));
    expect({ nth, many: comments > 1 }).toEqual({ nth, many: false });
  }
  if (disturbance === ONE_FAULT) expect(disturbed.map(({ comments }) => comments)).toEqual(disturbed.map(() => 1));
});
