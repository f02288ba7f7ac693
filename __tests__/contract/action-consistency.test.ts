/** `consistency`: several answers to every case, and a change that gets some of them wrong now and then. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AFTER, drawerOf, drawers, isChange, right, WRONG } from './support/drawers.js';
import type { Chat, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { SPEC } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Outcome, World } from './support/world.js';

const CASES = 40;
const GATE = { consistency: { max_drop: '10pp' }, pass_rate: { min: '80%' } };
const FLOOR = { rule: 'pass_rate', limit: 'min', verdict: 'pass' };

let world: World;
let model: ScriptedModel;
/** Whether the change gets the third answer to a case wrong. */
let shaky: (drawer: number) => boolean = () => false;
let asked = new Map<number, number>();
let pull = 100;

beforeAll(async () => {
  model = await startScriptedModel((chat: Chat) => {
    const drawer = drawerOf(chat);
    const nth = (asked.get(drawer) ?? 0) + 1;
    asked.set(drawer, nth);
    return isChange(chat) && shaky(drawer) && nth === 3 ? WRONG : right(chat);
  });
  world = await openWorld({ modelUrl: model.url });
  await world.start(world.push({ [SPEC]: drawers({ gate: GATE, run: { repeats: 3 } }) }));
});
beforeEach(() => {
  asked = new Map();
});
afterAll(async () => {
  await world.close();
  await model.close();
});

interface Ended {
  readonly run: Outcome;
  readonly rules: readonly object[];
  readonly suite: { readonly candidates: readonly [object]; readonly flaky?: readonly object[] };
  readonly comment: string;
}

async function change(repeats: number): Promise<Ended> {
  const spec = drawers({ gate: GATE, run: { repeats }, prompt: AFTER });
  const inputs = { comment: 'always' };
  const run = await world.start(world.pull({ [SPEC]: spec }, { number: (pull += 1) }), { inputs });
  const result = JSON.parse(run.stored('plumbline-1', 'result.json')!) as {
    readonly rules: Ended['rules'];
    readonly suites: readonly [Ended['suite']];
  };
  return { run, rules: result.rules, suite: result.suites[0], comment: world.comments(pull).at(-1)!.body };
}

it('fails a change whose cases fail one time in three, though the floor under its pass rate holds', async () => {
  shaky = (drawer) => drawer < 20;
  const { run, rules, suite, comment } = await change(3);
  expect([...asked.values()]).toEqual(Array.from({ length: CASES }, () => 3));
  expect(run).toMatchObject({ exitCode: 1 });
  expect(JSON.parse(run.outputs['failed-rules']!)).toEqual(['consistency:max_drop']);
  expect(rules).toMatchObject([
    { rule: 'consistency', verdict: 'fail', k: 3, kb: 3, kc: 3, base: 1, candidate_value: 0.5, delta: -0.5, worse: 20 },
    { ...FLOOR, candidate_value: expect.closeTo(100 / 120, 9) },
  ]);
  expect(suite.candidates[0]).toMatchObject({ consistency: { k: 3, pass_at_k: 1, pass_hat_k: 0.5 } });
  expect(comment).toContain('this PR lowers the chance that all 3 answers to a case pass by 50 pp');
  expect(comment).toContain('| chance that all 3 answers to a case pass | drop up to 10 pp | 100% | 50.0% |');
  expect(comment).toContain('Chance that at least one of 3 answers to a case passes: 100%; that all 3 pass: 50.0%.');
});

it('names the cases, and blames them on no noise of main', async () => {
  shaky = (drawer) => drawer >= 30;
  const { run, suite, comment } = await change(3);
  expect(run).toMatchObject({ exitCode: 1 });
  expect(comment).toContain('**What broke:** 10 cases pass less often than on `main`.');
  expect(comment).toContain('| `case-030` | `exact` | 3/3 | **2/3** |');
  // What disagrees with itself is the change: main never did.
  expect(suite.flaky).toEqual([]);
  expect(comment).not.toContain('flaky');
});

it('passes a change that gets every answer right', async () => {
  shaky = () => false;
  const { run, rules } = await change(3);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(rules).toMatchObject([{ rule: 'consistency', verdict: 'pass', candidate_value: 1 }, FLOOR]);
});

it('cannot be judged on one answer to a case, says what it takes, and passes nothing', async () => {
  const { run, rules, comment } = await change(1);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.outputs['verdict']).toBe('inconclusive');
  expect(rules).toMatchObject([{ rule: 'consistency', verdict: 'inconclusive', reason: 'too_few_cases', n: 0 }, FLOOR]);
  expect(comment).toContain('set `run.repeats` to 2 or more, here and on `main`');
});
