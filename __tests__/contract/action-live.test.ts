/** `control: live`: main's candidate is asked beside the change's, so that what the provider does that day is on both sides. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AFTER, BEFORE, drawerOf, drawers, isChange, right, WRONG } from './support/drawers.js';
import type { Chat, Reply, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { POLITE, SPEC } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const GATE = { pass_rate: { max_drop: '10pp', min: '90%' }, 'latency.p50': { max_increase: '50%' } };
const RUN = { control: 'live', concurrency: 4, retries: 0 };

let world: World;
let model: ScriptedModel;
let reply: (chat: Chat) => Reply;
let pull = 20;

beforeAll(async () => {
  model = await startScriptedModel((chat) => reply(chat));
  world = await openWorld({ modelUrl: model.url });
  reply = right;
  await world.start(world.push({ [SPEC]: drawers({ gate: GATE, run: RUN }) }));
});
afterAll(async () => {
  await world.close();
  await model.close();
});

const slowed = (chat: Chat, after_ms: number): Reply => ({ text: right(chat), after_ms });
const change = () => world.pull({ [SPEC]: drawers({ gate: GATE, run: RUN, prompt: AFTER }) }, { number: (pull += 1) });

it('asks main every question that it asks the change, in the same job, and stores both apart', async () => {
  // Long against what this machine may be busy with meanwhile.
  reply = (chat) => slowed(chat, 150);
  const before = model.chats.length;
  const run = await world.start(change());
  expect(run.outputs).toMatchObject({ verdict: 'pass' });
  const chats = model.chats.slice(before);
  expect(chats.filter(isChange).map(drawerOf).sort()).toEqual(
    chats
      .filter((chat) => !isChange(chat))
      .map(drawerOf)
      .sort(),
  );
  expect(chats).toHaveLength(80);
  const lines = run
    .stored(`plumbline-1`, 'run.jsonl')!
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { type: string; side?: string });
  expect(lines.filter(({ type }) => type === 'trial')).toHaveLength(40);
  expect(lines.filter(({ type, side }) => type === 'extra' && side === 'base')).toHaveLength(40);
  // Both sides are paid for: 80 answers of 13 tokens at a dollar a million.
  expect(Number(run.outputs['cost-usd'])).toBeCloseTo((80 * 13) / 1e6, 6);
});

it('fails a change that makes answers slower', async () => {
  reply = (chat) => slowed(chat, isChange(chat) ? 60 : 15);
  const run = await world.start(change());
  expect(run).toMatchObject({ exitCode: 1 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toEqual(['latency.p50:max_increase']);
});

it('passes when the provider is slow for everybody', async () => {
  reply = (chat) => slowed(chat, 200);
  const run = await world.start(change());
  expect(run).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toEqual([]);
});

it('says that the provider drifted when main fails today as well', async () => {
  reply = (chat) => (drawerOf(chat) % 4 === 0 ? WRONG : right(chat));
  const run = await world.start(change());
  // The floor is a fact of today; the drop against main is none.
  expect(run).toMatchObject({ exitCode: 1 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toEqual(['pass_rate:min']);
  const { body } = world.comments(pull).at(-1)!;
  expect(body).toMatch(/the provider drifted, not this PR/);
});

it('blames the change when main does well today', async () => {
  reply = (chat) => (isChange(chat) && drawerOf(chat) % 4 === 0 ? WRONG : right(chat));
  const run = await world.start(change());
  expect(run).toMatchObject({ exitCode: 1 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toEqual(['pass_rate:min', 'pass_rate:max_drop']);
  expect(world.comments(pull).at(-1)!.body).not.toMatch(/provider drifted/);
});

it('never passes on a main that could not be measured', async () => {
  reply = (chat) => (isChange(chat) ? right(chat) : 500);
  const run = await world.start(change());
  expect(run.outputs['verdict']).not.toBe('pass');
  expect(run).toMatchObject({ exitCode: 3 });
});

it('holds main to its own runs on a push, without a control', async () => {
  reply = right;
  const before = model.chats.length;
  const run = await world.start(world.push({ [SPEC]: drawers({ gate: GATE, run: RUN, prompt: AFTER }) }));
  expect(run).toMatchObject({ exitCode: 0 });
  expect(model.chats.length - before).toBe(40);
});

it('brings both sides of an earlier attempt into the next, or neither', async () => {
  const spec = drawers({ gate: { pass_rate: { max_drop: '10pp' } }, run: RUN, prompt: BEFORE });
  // Main is the candidate of the last push.
  const job = world.pull({ [SPEC]: spec }, { number: (pull += 1) });
  reply = (chat) => (drawerOf(chat) % 3 === 0 ? WRONG : right(chat));
  expect(await world.start(job)).toMatchObject({ exitCode: 0 });
  job.run.run_attempt = 2;
  reply = right;
  const again = await world.start(job);
  expect(again).toMatchObject({ exitCode: 0 });
  const result = JSON.parse(again.stored('plumbline-2', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ rule: 'pass_rate', kb: 2, kc: 2, delta: 0 }]);
});

it('does not let a change take away the cases that it breaks', async () => {
  reply = (chat) => (isChange(chat) && drawerOf(chat) >= 20 ? WRONG : right(chat));
  const spec = drawers({ gate: { pass_rate: { max_drop: '10pp' } }, run: RUN, prompt: POLITE, cases: 20 });
  const run = await world.start(world.pull({ [SPEC]: spec }, { number: (pull += 1) }));
  expect(run.outputs['verdict']).toBe('inconclusive');
  const result = JSON.parse(run.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ verdict: 'inconclusive', reason: 'suite_changed' }]);
});
