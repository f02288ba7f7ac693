/** What others stored under our name is no baseline, and what cannot be used is named. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { uploadOf } from '../support/stored-record.js';
import { HASTY, POLITE, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const change = () => world.pull({ [SPEC]: specText({ prompt: POLITE }) });

it('never takes a baseline from a pull request’s run, of a fork or not', async () => {
  world.repository.commit({ branch: 'main', files: { 'README.md': 'words' } });
  const own = world.pull({ [SPEC]: specText({ prompt: HASTY }) }, { number: 8, branch: 'main-2' });
  const fork = world.pull({ [SPEC]: specText({ prompt: HASTY }) }, { number: 9, fork: 'mallory/app' });
  await world.start(own);
  await world.start(fork);
  // A fork's branch may bear the default branch's name, and its push run that of our workflow.
  const { commit } = world.push({});
  const push = world.repository.run({ head_sha: commit, head_repository_id: 9000 });
  const stored = world.repository.artifacts.find(({ name }) => name === 'plumbline-1')!;
  world.repository.artifact(push, 'plumbline-1', stored.bytes);

  const outcome = await world.start(change());
  expect(outcome.outputs).toMatchObject({ verdict: 'inconclusive', 'baseline-state': 'no_baseline' });
  expect(outcome.api.filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
});

it('names an expired record', async () => {
  await world.start(world.push({ [SPEC]: specText() }));
  for (const artifact of world.repository.artifacts) artifact.expired = true;
  const outcome = await world.start(change());
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.outputs).toMatchObject({ verdict: 'inconclusive', 'baseline-state': 'expired' });
  expect(outcome.summary).toMatch(/stored (runs|records) of .?main.? have expired/);
});

it.each([
  ['an archive without a record', { 'other.txt': 'x' }, /holds no .?run\.jsonl/],
  ['a record that is no record', { 'run.jsonl': '{"type":"run"}\n' }, /run\.jsonl/],
  ['a record of another gate', uploadOf({ gate: '.github/workflows/eval.yml#other' }), /another gate/],
  ['a record of another repository', uploadOf({ repository: 'mallory/app' }), /another repository/],
])('names a foreign record: %s', async (_, files, says) => {
  const push = world.push({ [SPEC]: specText() });
  world.repository.artifact(push.run, 'plumbline-1', files);
  const outcome = await world.start(change());
  expect(outcome.exitCode).toBe(3);
  expect(outcome.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'corrupt' });
  expect(outcome.summary).toMatch(says);
});

it.each([
  ['bytes that are no archive', (bytes: Uint8Array) => Uint8Array.from(bytes, (byte) => byte ^ 0x55)],
  ['half an archive', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
])('names a corrupt record: %s', async (_, spoil) => {
  await world.start(world.push({ [SPEC]: specText() }));
  const stored = world.repository.artifacts.find(({ name }) => name === 'plumbline-1')!;
  stored.bytes = spoil(stored.bytes);
  const outcome = await world.start(change());
  expect(outcome.exitCode).toBe(3);
  expect(outcome.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'corrupt' });
  expect(outcome.summary).toContain('digest');
});
