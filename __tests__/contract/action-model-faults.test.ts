/** A model server in trouble: a short one is ridden out, a long one is an error and never a verdict on the change. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { decodeRecord } from '../../src/record/codec.js';
import { SPEC, specText } from './support/spec.js';
import { startScriptedModel } from './support/scripted-model.js';
import type { Reply, ScriptedModel } from './support/scripted-model.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
let model: ScriptedModel;
let reply: (before: number) => Reply;
beforeEach(async () => {
  model = await startScriptedModel((_, before) => reply(before));
  world = await openWorld({ modelUrl: model.url });
});
afterEach(() => Promise.all([world.close(), model.close()]));

const cases = Array.from({ length: 20 }, (_, index) => ({ id: `c${index}`, question: `q${index}`, expected: 'fine' }));
const start = () =>
  world.start(world.push({ [SPEC]: specText({ cases, gate: { pass_rate: { min: '50%' } }, run: { retries: 1 } }) }));

it('asks again what failed once, and counts every case once', async () => {
  reply = (before) => (before < 3 ? 503 : 'fine');
  const outcome = await start();
  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(model.chats).toHaveLength(23);
  const { rows } = decodeRecord(outcome.stored('plumbline-1', 'run.jsonl')!);
  expect(rows.map(({ status, score }) => [status, score])).toEqual(cases.map(() => ['ok', 1]));
});

it('stops at the first refusal of the key', async () => {
  reply = () => 401;
  const outcome = await start();
  expect(outcome.exitCode).toBe(3);
  expect(outcome.outputs['verdict']).toBe('error');
  expect(model.chats.length).toBeLessThanOrEqual(8);
  const result = JSON.parse(outcome.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ verdict: 'error', reason: 'infrastructure' }]);
  expect(outcome.summary).toContain('20 of 20 answers are missing');
});

it('is an error, not a fail, when one answer in four is missing', async () => {
  reply = (before) => (before % 4 === 0 ? 400 : 'fine');
  const outcome = await start();
  expect(outcome.exitCode).toBe(3);
  expect(outcome.outputs).toMatchObject({ verdict: 'error', 'failed-rules': '[]' });
});
