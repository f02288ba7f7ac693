/** A job that is cancelled while its verdict is being told: the runner sends a signal and waits a few seconds. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.push({ [SPEC]: specText() });
});
afterAll(() => world.close());

it('does not wait for an upload, and keeps the verdict of what was measured by then', async () => {
  world.service.fault('CreateArtifact', 'hang');
  const before = world.service.calls.length;
  let signalled = 0;
  const outcome = await world.start(world.pull({ [SPEC]: specText() }), {
    inputs: { baseline: 'none' },
    onStart: (child) => {
      const look = setInterval(() => {
        if (world.service.calls.length === before) return;
        clearInterval(look);
        signalled = performance.now();
        child.kill('SIGTERM');
      }, 20);
    },
  });
  expect(performance.now() - signalled).toBeLessThan(5000);
  expect(outcome).toMatchObject({ signal: null });
  expect(outcome.outputs).toMatchObject({ 'comment-status': 'skipped-cancelled', 'report-url': '' });
  expect(outcome.outputs['verdict']).not.toBe('');
  expect(world.comments()).toEqual([]);
});

it('does not wait for the comment either', async () => {
  world.server.fault({ path: /\/comments/ }, 'hang', Number.POSITIVE_INFINITY);
  let signalled = 0;
  const outcome = await world.start(world.pull({ [SPEC]: specText() }), {
    inputs: { baseline: 'none', comment: 'always' },
    onStart: (child) =>
      world.server.before(({ path }) => {
        if (signalled > 0 || !path.includes('/comments')) return;
        signalled = performance.now();
        child.kill('SIGINT');
      }),
  });
  expect(performance.now() - signalled).toBeLessThan(5000);
  expect(outcome).toMatchObject({ signal: null });
  expect(outcome.outputs).toMatchObject({ 'comment-status': 'failed' });
});

it('ends at once at the second signal', async () => {
  world.server.fault({ path: /\/commits/ }, 'hang', Number.POSITIVE_INFINITY);
  let ended = 0;
  const outcome = await world.start(world.pull({ 'README.md': 'words' }), {
    onStart: (child) =>
      world.server.before(({ path }) => {
        if (ended > 0 || !path.includes('/commits')) return;
        ended = performance.now() + 400;
        child.kill('SIGINT');
        setTimeout(() => child.kill('SIGTERM'), 400);
      }),
  });
  expect(performance.now() - ended).toBeLessThan(5000);
  expect(outcome).toMatchObject({ exitCode: 3, signal: null });
  // Whatever was told by then, it is no verdict on the change.
  expect(outcome.outputs['verdict'] ?? 'error').toBe('error');
});
