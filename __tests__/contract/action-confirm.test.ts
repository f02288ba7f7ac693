/** `confirm`: what flipped is asked again on both sides, and named by what it turns out to be. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AFTER, drawerOf, drawers, isChange, right, WRONG } from './support/drawers.js';
import type { Chat, Reply, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { SPEC } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Outcome, World } from './support/world.js';

const GATE = { pass_rate: { max_drop: '5pp' } };

let world: World;
let model: ScriptedModel;
let reply: (chat: Chat, nth: number) => Reply;
let asked = new Map<string, number>();
let pull = 40;

beforeAll(async () => {
  model = await startScriptedModel((chat) => {
    const key = `${isChange(chat)} ${drawerOf(chat)}`;
    asked.set(key, (asked.get(key) ?? 0) + 1);
    return reply(chat, asked.get(key)!);
  });
  world = await openWorld({ modelUrl: model.url });
  reply = right;
  await world.start(world.push({ [SPEC]: drawers({ gate: GATE }) }));
});
afterAll(async () => {
  await world.close();
  await model.close();
});
beforeEach(() => {
  asked = new Map();
});

const broken = (chat: Chat): boolean => drawerOf(chat) < 10;

async function change(): Promise<{ readonly run: Outcome; readonly result: Confirmed; readonly body: string }> {
  const spec = drawers({ gate: GATE, run: { confirm: true }, prompt: AFTER });
  const run = await world.start(world.pull({ [SPEC]: spec }, { number: (pull += 1) }));
  const result = JSON.parse(run.stored('plumbline-1', 'result.json')!) as { suites: [Confirmed] };
  return { run, result: result.suites[0], body: world.comments(pull).at(-1)?.body ?? '' };
}

interface Confirmed {
  readonly confirmation?: Readonly<
    Record<'confirmed' | 'pre_existing' | 'flake' | 'unsettled' | 'withdrawn', readonly string[]>
  >;
}

it('confirms what the change breaks and main does not', async () => {
  reply = (chat) => (isChange(chat) && broken(chat) ? WRONG : right(chat));
  const { run, result, body } = await change();
  expect(run).toMatchObject({ exitCode: 1 });
  expect(result.confirmation).toMatchObject({ flake: [], pre_existing: [], unsettled: [], withdrawn: [] });
  expect(result.confirmation!.confirmed).toHaveLength(10);
  // Ten cases, twice, on both sides, beside the 40 of the plan.
  expect([...asked.values()].reduce((sum, n) => sum + n, 0)).toBe(40 + 40);
  expect(body).toContain('confirmed');
});

it('takes the failure back when what broke passes on asking again, and passes nothing', async () => {
  reply = (chat, nth) => (isChange(chat) && drawerOf(chat) < 4 && nth === 1 ? WRONG : right(chat));
  const { run, result } = await change();
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.outputs['verdict']).toBe('inconclusive');
  expect(result.confirmation!.flake).toHaveLength(4);
  expect(result.confirmation!.withdrawn).toEqual(['pass_rate:max_drop']);
});

it('does not blame the change for what main fails today as well', async () => {
  reply = (chat) => (broken(chat) ? WRONG : right(chat));
  const { run, result } = await change();
  expect(result.confirmation!.pre_existing).toHaveLength(10);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.outputs['verdict']).toBe('inconclusive');
});

it('takes nothing back when asking again fails', async () => {
  reply = (chat, nth) => (!broken(chat) ? right(chat) : nth > 1 || !isChange(chat) ? 400 : WRONG);
  const { run, result } = await change();
  expect(result.confirmation!.unsettled).toHaveLength(10);
  expect(run).toMatchObject({ exitCode: 1 });
});

it('asks nothing again of a change that is as good', async () => {
  reply = right;
  await change();
  expect([...asked.values()].reduce((sum, n) => sum + n, 0)).toBe(40);
});

it('takes back what a bad moment broke, however many cases it was', async () => {
  reply = (chat, nth) => (isChange(chat) && broken(chat) && nth === 1 ? WRONG : right(chat));
  const { run, result } = await change();
  expect(result.confirmation!.flake).toHaveLength(10);
  expect(result.confirmation!.withdrawn).toEqual(['pass_rate:max_drop']);
  expect(run.outputs['verdict']).toBe('inconclusive');
});
