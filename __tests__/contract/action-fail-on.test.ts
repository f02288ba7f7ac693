/** What turns the step red is the workflow's choice; the verdict is not. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CONTENTS_TOKEN } from '../support/github-server.js';
import { HASTY, POLITE, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(() => world.close());

const worse = { [SPEC]: specText({ prompt: HASTY }) };
const changed = { [SPEC]: specText({ prompt: POLITE }) };
// Forty cases cannot prove that so small a drop is absent.
const strict = { [SPEC]: specText({ prompt: POLITE, gate: { pass_rate: { max_drop: '1pp' } } }) };

it.each([
  { name: 'a regression under never', files: worse, failOn: 'never', exitCode: 0, verdict: 'fail' },
  { name: 'a regression where only errors count', files: worse, failOn: 'error', exitCode: 0, verdict: 'fail' },
  { name: 'no answer to the question, by default', files: strict, failOn: '', exitCode: 0, verdict: 'inconclusive' },
  { name: 'the same, asked for', files: strict, failOn: 'inconclusive', exitCode: 1, verdict: 'inconclusive' },
])('ends $exitCode: $name', async ({ files, failOn, exitCode, verdict }) => {
  const outcome = await world.start(world.pull(files), { inputs: { 'fail-on': failOn } });
  expect(outcome).toMatchObject({ exitCode });
  expect(outcome.outputs['verdict']).toBe(verdict);
});

it('lets a broken comparison pass where errors do not count, as an error all the same', async () => {
  const inputs = { 'fail-on': 'regression', 'github-token': CONTENTS_TOKEN };
  const outcome = await world.start(world.pull(changed), { inputs });
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(outcome.outputs['verdict']).toBe('error');
});

it('keeps a verdict whose files cannot be written', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-temp-'));
  mkdirSync(join(temp, 'plumbline-1', 'result.json'), { recursive: true });
  try {
    const options = { inputs: { 'fail-on': 'regression' }, env: { RUNNER_TEMP: temp } };
    const outcome = await world.start(world.pull(worse), options);
    expect(outcome).toMatchObject({ exitCode: 1 });
    expect(outcome.outputs).toMatchObject({ verdict: 'fail', 'result-path': '' });
    expect(outcome.stdout).toContain('result.json was not written');
    expect(world.comments()).not.toHaveLength(0);
    expect(world.comments().at(-1)!.body).not.toContain('nothing was judged');
  } finally {
    rmSync(temp, { recursive: true });
  }
});
