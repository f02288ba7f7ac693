/** Runs that are repeated, and runs that overtake each other. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, POLITE, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(() => world.close());

it('adds the answers of the first attempt to those of the second, under a name of its own', async () => {
  const job = world.pull({ [SPEC]: specText({ prompt: POLITE }) });
  await world.start(job);
  job.run.run_attempt = 2;
  const again = await world.start(job);
  expect(again).toMatchObject({ exitCode: 0 });
  expect(again.chats).toHaveLength(40);
  const result = JSON.parse(again.stored('plumbline-2', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ n: 40, kb: 1, kc: 2 }]);
});

it('does not let an older run speak over a newer one', async () => {
  const older = world.pull({ [SPEC]: specText({ prompt: HASTY }) });
  const newer = world.pull({ [SPEC]: specText({ prompt: HASTY, name: 'codes' }) });
  await world.start(newer, { inputs: { comment: 'always' } });
  const [comment] = world.comments();
  const said = comment!.body;
  expect(said).toContain(newer.commit.slice(0, 7));

  const late = await world.start(older);
  expect(late.exitCode).toBe(1);
  expect(late.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'skipped-older-run' });
  expect(world.comments()).toHaveLength(1);
  expect(comment!.body).toBe(said);
});

it('ends with one comment when two runs report at the same moment', async () => {
  const files = { [SPEC]: specText({ prompt: HASTY }) };
  const jobs = [world.pull(files, { number: 8 }), world.pull(files, { number: 8 })];
  const outcomes = await Promise.all(jobs.map((job) => world.start(job)));
  expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
  expect(world.repository.commentsOf(8)).toHaveLength(1);
});
