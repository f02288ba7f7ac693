/** Two steps in one run: with one name they would overwrite each other, with two they are two gates. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(() => world.close());

it('refuses a second step of the same name and says how to mend it', async () => {
  const job = world.pull({ 'README.md': 'words' });
  expect((await world.start(job)).exitCode).toBe(0);
  const second = await world.start(job);
  expect(second.exitCode).toBe(2);
  const [error] = second.annotations.filter(({ level }) => level === 'error');
  expect(error!.message).toContain('plumbline-1');
  expect(error!.message).toContain('give each step its own `artifact-name`');
  expect(world.service.uploads.filter(({ run }) => run === job.run.id)).toHaveLength(2);
  expect(world.comments()).toEqual([]);
});

it('keeps two names apart, each with its own comment and its own stored runs', async () => {
  const job = world.pull({ [SPEC]: specText({ prompt: HASTY }) }, { number: 8 });
  const one = await world.start(job);
  const two = await world.start(job, { inputs: { 'artifact-name': 'nightly', comment: 'always' } });
  expect(one.exitCode).toBe(1);
  expect(two).toMatchObject({ exitCode: 0 });
  expect(two.outputs['baseline-state']).toBe('no_baseline');
  expect(world.repository.commentsOf(8)).toHaveLength(2);
});
