/** Main moves while pull requests are open, and its own run takes a while: which stored answers a change is held against. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, POLITE, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Outcome, World } from './support/world.js';

let world: World;
let first: string;
beforeAll(async () => {
  world = await openWorld();
  const push = world.push({ [SPEC]: specText() });
  first = push.commit;
  await world.start(push);
});
afterAll(() => world.close());

interface Suite {
  readonly baseline: { readonly base_commit: string; readonly runs: readonly { readonly commit: string }[] };
}

const baselineOf = (outcome: Outcome): Suite['baseline'] =>
  (JSON.parse(outcome.stored('plumbline-1', 'result.json')!) as { suites: readonly Suite[] }).suites[0]!.baseline;

it('compares with what the test merge is built on, not with where the branch forked or the event says', async () => {
  const second = world.push({ 'docs/a.md': 'a' });
  await world.start(second);
  const job = world.pull({ [SPEC]: specText({ prompt: POLITE }) }, { from: first });
  const stale = { ...job, pull: { ...job.pull!, base_sha: first } };
  const outcome = await world.start(stale);
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(baselineOf(outcome).base_commit).toBe(second.commit);
  expect(outcome.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'ok' });
});

it('uses the run before while main still runs, as long as main kept its candidate', async () => {
  const running = world.push({ 'docs/b.md': 'b' });
  const outcome = await world.start(world.pull({ [SPEC]: specText({ prompt: HASTY }) }, { number: 8 }));
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
  expect(baselineOf(outcome).base_commit).toBe(running.commit);
  expect(baselineOf(outcome).runs.map(({ commit }) => commit)).toEqual([first]);
});

it('does not blame a pull request for what main changed and has not measured yet', async () => {
  world.push({ [SPEC]: specText({ prompt: HASTY }) });
  const outcome = await world.start(world.pull({ 'docs/c.md': 'c' }, { number: 9 }));
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.outputs).toMatchObject({ verdict: 'inconclusive', 'baseline-state': 'stale' });
  expect(outcome.summary).toContain('no stored run of its newest state yet');
  const result = JSON.parse(outcome.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ verdict: 'inconclusive', reason: 'baseline_stale' }]);
});
