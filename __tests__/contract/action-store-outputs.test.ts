/** `store-outputs: false`: prompts and answers stay out of everything a person or a later step can see. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeRecord } from '../../src/record/codec.js';
import { SPEC, specText } from './support/spec.js';
import { startScriptedModel } from './support/scripted-model.js';
import type { ScriptedModel } from './support/scripted-model.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const PROMPT = 'PROMPTSENTINEL';
const QUESTION = 'QUESTIONSENTINEL';
const ANSWER = 'ANSWERSENTINEL';
const EXPECTED = 'EXPECTEDSENTINEL';

let world: World;
let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel(({ messages }) =>
    // Main answers well; the changed prompt gets wrong answers, so that the report has something to quote.
    messages[0]!.content.includes('refused') ? 400 : messages[0]!.content.includes('changed') ? ANSWER : EXPECTED,
  );
  world = await openWorld({ modelUrl: model.url });
});
afterAll(() => Promise.all([world.close(), model.close()]));

const cases = Array.from({ length: 30 }, (_, index) => ({
  id: `case-${index}`,
  question: `${QUESTION} ${index}`,
  expected: EXPECTED,
}));

it('keeps them out of records, artifacts, comment, summary and log', async () => {
  const inputs = { 'store-outputs': 'false' };
  const main = await world.start(world.push({ [SPEC]: specText({ prompt: PROMPT, cases }) }), { inputs });
  expect(main).toMatchObject({ exitCode: 0 });
  const worse = { [SPEC]: specText({ prompt: `${PROMPT} changed`, cases }) };
  const pull = await world.start(world.pull(worse), { inputs });
  expect(pull.exitCode).toBe(1);
  expect(world.comments()).toHaveLength(1);
  expect(model.chats).toHaveLength(60);
  for (const seen of [main.everything, pull.everything]) {
    for (const sentinel of [PROMPT, QUESTION, ANSWER, EXPECTED]) expect(seen).not.toContain(sentinel);
  }
  const { rows } = decodeRecord(pull.stored('plumbline-1', 'run.jsonl')!);
  expect(rows).toHaveLength(30);
  expect(rows.every(({ score, latency_ms }) => score === 0 && latency_ms !== undefined)).toBe(true);
});

it('keeps out what an earlier run stored while it was allowed to', async () => {
  const before = await world.start(world.push({ [SPEC]: specText({ prompt: PROMPT, cases }) }, { event: 'schedule' }));
  expect(before.everything).toContain(EXPECTED);
  const worse = { [SPEC]: specText({ prompt: `${PROMPT} changed`, cases }) };
  const inputs = { 'store-outputs': 'false' };
  const pull = await world.start(world.pull(worse, { number: 8 }), { inputs });
  expect(pull.exitCode).toBe(1);
  for (const sentinel of [PROMPT, QUESTION, ANSWER, EXPECTED]) expect(pull.everything).not.toContain(sentinel);
});

it('keeps out the words with which a server refuses a prompt', async () => {
  const refused = { [SPEC]: specText({ prompt: `${PROMPT} refused`, cases }) };
  const inputs = { 'store-outputs': 'false' };
  const pull = await world.start(world.pull(refused, { number: 9 }), { inputs });
  expect(pull.exitCode).toBe(3);
  for (const sentinel of [PROMPT, QUESTION]) expect(pull.everything).not.toContain(sentinel);
});
