/** A repository of many projects: everything is relative to the project's folder, at the base commit too. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const PLACE = `apps/chat/${SPEC}`;
const inputs = { 'working-directory': './apps/chat/' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [PLACE]: specText() }), { inputs });
});
afterAll(() => world.close());

it('reads the base commit’s spec in that folder while main still runs', async () => {
  world.push({ 'docs/a.md': 'a' });
  const outcome = await world.start(world.pull({ 'docs/b.md': 'b' }), { inputs });
  expect(outcome).toMatchObject({ exitCode: 0, chats: [] });
  expect(outcome.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'ok' });
});

it('marks lines by their path in the repository', async () => {
  const outcome = await world.start(world.pull({ [PLACE]: specText({ prompt: HASTY }) }, { number: 8 }), { inputs });
  expect(outcome.exitCode).toBe(1);
  const files = outcome.annotations.map(({ properties }) => properties['file']).filter((file) => file !== undefined);
  expect(new Set(files)).toEqual(new Set([PLACE]));
});
