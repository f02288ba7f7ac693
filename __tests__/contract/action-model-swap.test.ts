/** Another model is the most common change of all: it is held against main's model, whatever either is called. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GOOD, POOR, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(() => world.close());

it('fails a swap to a worse model and names both', async () => {
  const swap = await world.start(world.pull({ [SPEC]: specText({ models: [POOR] }) }));
  expect(swap.exitCode).toBe(1);
  expect(swap.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
  expect(world.comments()).toHaveLength(1);
  expect(world.comments()[0]!.body).toContain('steady?quality=1');
  expect(world.comments()[0]!.body).toContain('small?quality=0.5');
});

it('passes a swap to a model as good', async () => {
  const models = [{ id: 'new', model: 'lab/flaky?quality=1&noise=0' }];
  const swap = await world.start(world.pull({ [SPEC]: specText({ models }) }, { number: 8 }));
  expect(swap).toMatchObject({ exitCode: 0 });
  expect(swap.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'ok' });
  expect(swap.chats).toHaveLength(40);
});

it('shows a worse second candidate beside the primary without blocking', async () => {
  const models = [{ model: GOOD, role: 'primary' }, POOR];
  const job = world.pull({ [SPEC]: specText({ models, run: { when_unchanged: 'run' } }) }, { number: 9 });
  const both = await world.start(job);
  expect(both).toMatchObject({ exitCode: 0 });
  expect(both.outputs['verdict']).toBe('pass');
  expect(both.chats).toHaveLength(80);
  expect(both.summary).toContain('small?quality=0.5');
});
