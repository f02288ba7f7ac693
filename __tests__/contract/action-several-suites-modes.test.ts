/** Two specs under one spending limit: what one would like to know more surely is not paid for with what the other needs. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { drawerOf, drawers, right, WRONG } from './support/drawers.js';
import type { Chat, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { openWorld } from './support/world.js';
import type { Outcome, World } from './support/world.js';

const CASES = 60;
const FIRST = 'evals/a.eval.yml';
const SECOND = 'evals/b.eval.yml';
/** Dollars: 13 tokens at a dollar a million. */
const ANSWER = 13 / 1e6;
/** What a request reserves, a little more than the 4,096 tokens it may answer. */
const WORST = 0.0042;

let world: World;
let model: ScriptedModel;
let pull = 120;

const promptOf = (suite: 'a' | 'b', who: 'main' | 'change'): string => `You are ${suite} of ${who}.`;
const files = (who: 'main' | 'change'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (
      [
        [FIRST, 'a', { max_drop: '3pp' }, { extend: true }],
        [SECOND, 'b', { min: '90%' }, {}],
      ] as const
    ).map(([path, name, limit, more]) => [
      path,
      drawers({
        name,
        cases: CASES,
        gate: { pass_rate: limit },
        prompt: promptOf(name, who),
        run: { concurrency: 1, ...more },
      }),
    ]),
  );

beforeAll(async () => {
  // Four cases of the first suite: a drop that one answer each cannot tell from noise.
  model = await startScriptedModel((chat) =>
    chat.messages[0]!.content === promptOf('a', 'change') && drawerOf(chat) < 4 ? WRONG : right(chat),
  );
  world = await openWorld({ modelUrl: model.url });
  await world.start(world.push(files('main')));
});
afterAll(async () => {
  await world.close();
  await model.close();
});

interface Ended {
  readonly run: Outcome;
  /** The suite of each request, in order. */
  readonly asked: string;
  readonly suites: readonly Suite[];
  readonly rules: readonly object[];
  readonly rows: readonly Readonly<Record<'suite' | 'status' | 'reason', string>>[];
}

interface Suite {
  readonly spend_usd: number;
  readonly extension?: { readonly planned: number; readonly asked: number; readonly stopped: string | null };
}

async function change(maxSpend: number): Promise<Ended> {
  const before = model.chats.length;
  const inputs = { 'max-spend': `$${maxSpend.toFixed(6)}` };
  const run = await world.start(world.pull(files('change'), { number: (pull += 1) }), { inputs });
  const result = JSON.parse(run.stored('plumbline-1', 'result.json')!) as Pick<Ended, 'suites' | 'rules'>;
  const lines = run.stored('plumbline-1', 'run.jsonl')!.trim().split('\n').slice(1);
  const suiteOf = (chat: Chat): string => (chat.messages[0]!.content === promptOf('a', 'change') ? 'a' : 'b');
  return {
    run,
    asked: model.chats.slice(before).map(suiteOf).join(''),
    suites: result.suites,
    rules: result.rules,
    rows: lines.map((line) => JSON.parse(line) as Ended['rows'][number]),
  };
}

const PLANNED = `${'a'.repeat(CASES)}${'b'.repeat(CASES)}`;

it('asks every planned answer of both before a further one of the first, and ends at the limit', async () => {
  // Room for both plans and some twenty answers more, of the 120 that the first suite would like.
  const limit = (2 * CASES + 20) * ANSWER + WORST;
  const { run, asked, suites, rules, rows } = await change(limit);
  expect(asked.slice(0, PLANNED.length)).toBe(PLANNED);
  const further = asked.length - PLANNED.length;
  expect(asked.slice(PLANNED.length)).toBe('a'.repeat(further));
  expect(further).toBeGreaterThan(0);
  expect(further).toBeLessThan(2 * CASES);
  expect(suites[0]!.extension).toMatchObject({ planned: 2 * CASES, asked: further, stopped: 'budget' });
  expect(suites[1]!.extension).toBeUndefined();
  expect(rows).toHaveLength(asked.length);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['ok']));
  expect(suites.map(({ spend_usd }) => spend_usd / ANSWER)).toEqual([
    expect.closeTo(CASES + further, 6),
    expect.closeTo(CASES, 6),
  ]);
  expect(Number(run.outputs['cost-usd'])).toBeCloseTo(asked.length * ANSWER, 9);
  expect(Number(run.outputs['cost-usd'])).toBeLessThanOrEqual(limit);
  expect(rules).toMatchObject([
    { suite: 'a', limit: 'max_drop' },
    { suite: 'b', limit: 'min', verdict: 'pass', n: CASES },
  ]);
  // What there was money for may or may not settle it; either way nothing counts as missing.
  expect(run).toMatchObject({ exitCode: run.outputs['verdict'] === 'fail' ? 1 : 0 });
  expect(['fail', 'inconclusive']).toContain(run.outputs['verdict']);
});

it('asks nothing further while a plan is short of money, and that is an error', async () => {
  const limit = (CASES + 20) * ANSWER + WORST;
  const { run, asked, suites, rules, rows } = await change(limit);
  expect(run).toMatchObject({ exitCode: 3 });
  expect(asked).toBe(PLANNED.slice(0, asked.length));
  expect(asked.length).toBeGreaterThan(CASES);
  expect(suites[0]!.extension).toMatchObject({ asked: 0, stopped: 'budget' });
  expect(rules).toMatchObject([
    { suite: 'a', verdict: 'inconclusive' },
    { suite: 'b', verdict: 'error', reason: 'budget' },
  ]);
  // Every planned answer is accounted for, and none that was only wished for.
  expect(rows).toHaveLength(PLANNED.length);
  expect(rows.filter(({ reason }) => reason === 'budget')).toHaveLength(PLANNED.length - asked.length);
  expect(Number(run.outputs['cost-usd'])).toBeCloseTo(asked.length * ANSWER, 9);
  expect(Number(run.outputs['cost-usd'])).toBeLessThanOrEqual(limit);
});

it('asks all further answers where the money suffices, and decides', async () => {
  const { run, asked, suites } = await change(1);
  expect(asked).toBe(`${PLANNED}${'a'.repeat(2 * CASES)}`);
  expect(suites[0]!.extension).toMatchObject({ asked: 2 * CASES, stopped: null });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toEqual(['pass_rate:max_drop']);
});
