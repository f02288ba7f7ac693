/** The first pull request ever: nothing is stored, so absolute limits alone are judged, and the comment says what starts when. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GOOD, POOR, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.repository.commit({ branch: 'main', files: { 'README.md': 'before the gate' } });
});
afterAll(() => world.close());

const gate = { pass_rate: { min: '90%', max_drop: '10pp' } };

it('holds the absolute limits and says when comparison starts', async () => {
  const first = await world.start(world.pull({ [SPEC]: specText({ models: [GOOD], gate }) }));
  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.outputs).toMatchObject({
    verdict: 'pass',
    'baseline-state': 'no_baseline',
    'comment-status': 'created',
  });
  expect(world.comments()).toHaveLength(1);
  expect(world.comments()[0]!.body).toContain('comparison starts once a run on `main` has stored its records');
});

it('fails on an absolute limit without anything to compare with', async () => {
  const worse = await world.start(world.pull({ [SPEC]: specText({ models: [POOR], gate }) }));
  expect(worse.exitCode).toBe(1);
  expect(worse.outputs).toMatchObject({
    verdict: 'fail',
    'failed-rules': '["pass_rate:min"]',
    'comment-status': 'updated',
  });
  expect(world.comments()).toHaveLength(1);
  expect(world.comments()[0]!.body).toMatch(/the pass rate is \d+\.\d%, below its limit of 90/);
});

it('is no pass when nothing could be judged at all', async () => {
  const compared = specText({ gate: { pass_rate: { max_drop: '10pp' } } });
  const job = world.pull({ [SPEC]: compared }, { number: 8 });
  const first = await world.start(job);
  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.outputs).toMatchObject({ verdict: 'inconclusive', 'baseline-state': 'no_baseline' });
});
