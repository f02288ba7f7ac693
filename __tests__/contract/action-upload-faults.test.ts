/** Records that cannot be stored: the verdict and the comment stand, and the loss is named. */
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

it('keeps the verdict when the artifact service refuses', async () => {
  world.service.fault('CreateArtifact', 403, 2);
  const outcome = await world.start(world.pull({ [SPEC]: specText({ prompt: HASTY }) }));
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'created', 'report-url': '' });
  expect(outcome.annotations.map(({ message }) => message).join('\n')).toContain('the records were not stored');
  expect(world.comments()[0]!.body).not.toContain('Full report');
});

it('does the same without a service at all', async () => {
  const env = { ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_RESULTS_URL: undefined };
  const outcome = await world.start(world.pull({ [SPEC]: specText({ prompt: HASTY }) }), { env });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'updated', 'report-url': '' });
});

it('survives a create whose reply is lost, without calling it a second step', async () => {
  world.service.fault('CreateArtifact', 'lost-reply', 1);
  const outcome = await world.start(world.pull({ [SPEC]: specText({ prompt: HASTY }) }));
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs['verdict']).toBe('fail');
});
