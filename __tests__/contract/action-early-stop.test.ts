/** `early_stop`: blocks of cases are asked until the one comparison is decided. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AFTER, drawerOf, drawers, isChange, right, WRONG } from './support/drawers.js';
import type { Chat, Reply, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { SPEC } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const CASES = 200;
const GATE = { pass_rate: { max_drop: '5pp' }, 'cost.run': { max: '$1.00' } };
const RUN = { early_stop: true, concurrency: 16 };
const SUITE = { gate: GATE, run: RUN, cases: CASES };

let world: World;
let model: ScriptedModel;
let reply: (chat: Chat) => Reply;
let chats = 0;
let pull = 60;

beforeAll(async () => {
  model = await startScriptedModel((chat) => reply(chat));
  world = await openWorld({ modelUrl: model.url });
  reply = right;
  await world.start(world.push({ [SPEC]: drawers(SUITE) }));
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  chats = model.chats.length;
});

const change = () => world.pull({ [SPEC]: drawers({ ...SUITE, prompt: AFTER }) }, { number: (pull += 1) });
const asked = (): number => model.chats.length - chats;

it('asks every case on the default branch', () => {
  expect(model.chats).toHaveLength(CASES);
});

it('stops a bad change after a part of the cases, and counts what it did not ask', async () => {
  reply = (chat) => (isChange(chat) && drawerOf(chat) % 2 === 0 ? WRONG : right(chat));
  const run = await world.start(change());
  expect(run).toMatchObject({ exitCode: 1 });
  expect(asked()).toBe(CASES / 5);
  const result = JSON.parse(run.stored('plumbline-1', 'result.json')!) as {
    suites: [{ early_stop: unknown; candidates: [{ counts: unknown }] }];
  };
  expect(result.suites[0].early_stop).toMatchObject({ cases: 40, of: CASES, looks: 1, saved: 160 });
  expect(result.suites[0].candidates[0].counts).toMatchObject({ planned: CASES, skipped: 160, errored: 0 });
  expect(world.comments(pull).at(-1)!.body).toMatch(/160/);
});

it('stops a change that changes nothing once that is proven', async () => {
  reply = right;
  const run = await world.start(change());
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.outputs['verdict']).toBe('pass');
  expect(asked()).toBeLessThan(CASES);
});

it('goes on while nothing is decided', async () => {
  // Nine cases worse, which no early look can tell from noise.
  reply = (chat) => (isChange(chat) && drawerOf(chat) % 22 === 0 ? WRONG : right(chat));
  const run = await world.start(change());
  expect(asked()).toBeGreaterThan(CASES / 5);
  expect(run.outputs['verdict']).not.toBe('error');
});
