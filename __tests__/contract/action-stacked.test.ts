/** A pull request onto a feature branch: that branch's runs count, and without any the default branch stands in. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, POLITE, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const main = world.push({ [SPEC]: specText() });
  await world.start(main);
  world.repository.commit({ branch: 'feature', parents: [main.commit], files: { 'docs/a.md': 'a' } });
});
afterAll(() => world.close());

it('falls back to the default branch and says so', async () => {
  const job = world.pull({ [SPEC]: specText({ prompt: HASTY }) }, { base: 'feature' });
  const stacked = await world.start(job);
  expect(stacked.exitCode).toBe(1);
  expect(stacked.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
  expect(world.comments()[0]!.body).toMatch(/feature has no stored run that can be used, so main stands in/);
});

it('uses the base branch’s own run once there is one', async () => {
  await world.start(world.push({ [SPEC]: specText({ prompt: HASTY }) }, { head_branch: 'feature' }));
  const job = world.pull({ [SPEC]: specText({ prompt: POLITE }) }, { base: 'feature', number: 8 });
  const better = await world.start(job);
  expect(better).toMatchObject({ exitCode: 0 });
  const text = better.stored('plumbline-1', 'result.json')!;
  const { suites } = JSON.parse(text) as { suites: readonly { baseline: { branch: string } }[] };
  expect(suites[0]!.baseline.branch).toBe('feature');
});
