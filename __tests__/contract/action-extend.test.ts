/** `extend`: what one pass leaves undecided gets two more, once, within the budget. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AFTER, drawerOf, drawers, isChange, right, WRONG } from './support/drawers.js';
import type { Chat, Reply, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { SPEC } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Outcome, World } from './support/world.js';

const CASES = 60;
const GATE = { pass_rate: { max_drop: '3pp' } };
const RUN = { extend: true, concurrency: 8 };

let world: World;
let model: ScriptedModel;
let reply: (chat: Chat) => Reply;
let chats = 0;
let pull = 80;

beforeAll(async () => {
  model = await startScriptedModel((chat) => reply(chat));
  world = await openWorld({ modelUrl: model.url });
  reply = right;
  await world.start(world.push({ [SPEC]: drawers({ gate: GATE, cases: CASES }) }));
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  chats = model.chats.length;
});

const asked = (): number => model.chats.length - chats;
const changed = (run: Readonly<Record<string, unknown>> = RUN) =>
  world.pull({ [SPEC]: drawers({ gate: GATE, cases: CASES, run, prompt: AFTER }) }, { number: (pull += 1) });
const suiteOf = (run: Outcome) =>
  (JSON.parse(run.stored('plumbline-1', 'result.json')!) as { suites: [Readonly<Record<string, unknown>>] }).suites[0];

it('asks more of a drop that one pass cannot tell from noise, and decides on all answers', async () => {
  reply = (chat) => (isChange(chat) && drawerOf(chat) < 4 ? WRONG : right(chat));
  const run = await world.start(changed());
  expect(asked()).toBe(3 * CASES);
  expect(run).toMatchObject({ exitCode: 1 });
  expect(suiteOf(run)['extension']).toMatchObject({
    rules: ['pass_rate:max_drop'],
    cases: CASES,
    planned: 2 * CASES,
    asked: 2 * CASES,
    stopped: null,
  });
});

it('asks nothing more of a change that is as good', async () => {
  reply = right;
  await world.start(changed());
  expect(asked()).toBe(CASES);
});

it('asks nothing more of a drop that one pass has proven', async () => {
  reply = (chat) => (isChange(chat) && drawerOf(chat) < 20 ? WRONG : right(chat));
  const run = await world.start(changed());
  expect(run).toMatchObject({ exitCode: 1 });
  expect(asked()).toBe(CASES);
});

it('ends at the spending limit with what it has, and takes nothing for missing', async () => {
  reply = (chat) => (isChange(chat) && drawerOf(chat) < 4 ? WRONG : right(chat));
  // An answer takes 13 tokens at a dollar a million; its worst case is reserved at 4,096.
  const spend = `$${((CASES * 13) / 1e6 + 0.005).toFixed(6)}`;
  const run = await world.start(changed({ ...RUN, concurrency: 1, limits: { spend } }));
  expect(asked()).toBeGreaterThan(CASES);
  expect(asked()).toBeLessThan(3 * CASES);
  expect(suiteOf(run)['extension']).toMatchObject({ stopped: 'budget' });
  expect(['fail', 'inconclusive']).toContain(run.outputs['verdict']);
});

it('excuses no case that must pass because it passed when asked more', async () => {
  const asked = new Map<number, number>();
  // Four cases fail the plan and pass from then on; the first of them must pass.
  reply = (chat) => {
    const drawer = drawerOf(chat);
    const nth = (asked.get(drawer) ?? 0) + 1;
    asked.set(drawer, nth);
    return isChange(chat) && drawer < 4 && nth === 1 ? WRONG : right(chat);
  };
  const gate = { ...GATE, 'pass_rate@core': { min: '100%' } };
  const spec = drawers({ gate, cases: CASES, run: RUN, prompt: AFTER, core: 1 });
  const run = await world.start(world.pull({ [SPEC]: spec }, { number: (pull += 1) }));
  expect(run).toMatchObject({ exitCode: 1 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toContain('pass_rate@core:min');
});
