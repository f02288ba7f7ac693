/** A baseline that lies in the repository is read at the base commit: a change cannot bring its own. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const FILE = 'evals/baseline.jsonl';
const inputs = { baseline: `file:${FILE}` };

let world: World;
let good: string;
let bad: string;
beforeAll(async () => {
  world = await openWorld();
  good = (await world.start(world.push({ [SPEC]: specText() }))).stored('plumbline-1', 'run.jsonl')!;
  bad = (await world.start(world.push({ [SPEC]: specText({ prompt: HASTY }) }))).stored('plumbline-1', 'run.jsonl')!;
  world.push({ [SPEC]: specText(), [FILE]: good });
});
afterAll(() => world.close());

it('fails a worse pull request that brings a worse baseline', async () => {
  const job = world.pull({ [SPEC]: specText({ prompt: HASTY }), [FILE]: bad });
  const outcome = await world.start(job, { inputs });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
});

it('passes an unchanged one without a call', async () => {
  const outcome = await world.start(world.pull({ 'README.md': 'words' }, { number: 8 }), { inputs });
  expect(outcome).toMatchObject({ exitCode: 0, chats: [] });
  expect(outcome.outputs['verdict']).toBe('pass');
});

it('reads the checkout on a push', async () => {
  const outcome = await world.start(world.push({ [SPEC]: specText({ prompt: HASTY }) }), { inputs });
  expect(outcome.exitCode).toBe(1);
  expect(outcome.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
});

it('says when the file is not there or cannot be read', async () => {
  const missing = await world.start(world.pull({}, { number: 9 }), { inputs: { baseline: 'file:evals/none.jsonl' } });
  expect(missing.outputs['baseline-state']).toBe('no_baseline');
  const broken = await world.start(world.pull({}, { number: 10 }), { inputs: { baseline: `file:${SPEC}` } });
  expect(broken.exitCode).toBe(3);
  expect(broken.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'corrupt' });
});
