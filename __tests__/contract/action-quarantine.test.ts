/** The quarantine: a reviewed file excuses a case that main's own runs show to be flaky, for a while, and no other. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { parseMarker } from '../../src/text/marker.js';
import { liveText } from '../text/gfm.js';
import { AFTER, BEFORE, drawerOf, isChange, right, WRONG } from './support/drawers.js';
import type { Chat, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Outcome, World } from './support/world.js';

const FILE = 'evals/quarantine.yml';
const CASES = 40;
const HOSTILE = '@octocat [x](javascript:alert(1)) ::error::pwned <img src=x onerror=alert(1)> `a` | b';
const FLAKY = 'case-0';
const STEADY = 'case-1';

const nameOf = (index: number): string => (index === 2 ? HOSTILE : `case-${index}`);
/** Right every other time on main. */
const isFlaky = (drawer: number): boolean => drawer === 0 || drawer === 2;

let world: World;
let model: ScriptedModel;
/** Cases that the change breaks. */
let broken: readonly number[] = [];
let asked = new Map<number, number>();
let pull = 60;

beforeAll(async () => {
  model = await startScriptedModel((chat: Chat) => {
    const drawer = drawerOf(chat);
    if (isChange(chat)) return broken.includes(drawer) ? WRONG : right(chat);
    const nth = (asked.get(drawer) ?? 0) + 1;
    asked.set(drawer, nth);
    return isFlaky(drawer) && nth % 2 === 0 ? WRONG : right(chat);
  });
  world = await openWorld({ modelUrl: model.url });
  // Two runs of main with three answers to every case: a flaky one passes 3 of 6.
  await world.start(world.push({ [SPEC]: suite(BEFORE), [FILE]: 'cases: []\n' }));
  await world.start(world.push({}, { event: 'schedule' }));
});
beforeEach(() => {
  asked = new Map();
  broken = [];
});
afterAll(async () => {
  await world.close();
  await model.close();
});

/** Every case counts: one that fails takes the rate below its limit. */
function suite(prompt: string): string {
  const cases = Array.from({ length: CASES }, (_, index) => ({
    id: nameOf(index),
    question: `What is the code of drawer ${index}?`,
    expected: `code ${index}`,
  }));
  const models = [{ model: 'lab/drawers', price: { input_mtok: 1, output_mtok: 1 } }];
  const gate = { pass_rate: { min: '99%' } };
  const run = { repeats: { pr: 1, main: 3 }, when_unchanged: 'run' };
  const spec = JSON.parse(specText({ name: 'codes', prompt, cases, models, gate, run })) as object;
  return JSON.stringify({ ...spec, quarantine: 'quarantine.yml' }, null, 2);
}

interface Entry {
  readonly case: string;
  readonly reason?: string;
  readonly until?: string;
}

const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

interface Ended {
  readonly run: Outcome;
  readonly entries: unknown;
  readonly rule: unknown;
  readonly comment: string;
}

/** A change that breaks these cases, with these entries in the file. */
async function change(breaks: readonly number[], ...entries: readonly Entry[]): Promise<Ended> {
  broken = breaks;
  const cases = entries.map((entry) => ({ reason: 'two answers are right', until: SOON, ...entry }));
  const files = { [SPEC]: suite(AFTER), [FILE]: JSON.stringify({ cases }) };
  const run = await world.start(world.pull(files, { number: (pull += 1) }), { inputs: { comment: 'always' } });
  const result = JSON.parse(run.stored('plumbline-1', 'result.json')!) as {
    readonly rules: readonly [unknown];
    readonly suites: readonly [{ readonly quarantine?: unknown }];
  };
  return {
    run,
    entries: result.suites[0].quarantine,
    rule: result.rules[0],
    comment: world.comments(pull).at(-1)!.body,
  };
}

it('blocks on a flaky case that nobody excuses, and lists it as flaky', async () => {
  const { run, rule, comment } = await change([0]);
  expect(run).toMatchObject({ exitCode: 1 });
  expect(rule).toMatchObject({ verdict: 'fail', n: CASES });
  expect(comment).toMatch(/^\| `case-0` \| 3 of 6 \|$/m);
});

it('lets an excused case fail, and still asks, stores and lists it', async () => {
  const { run, entries, rule, comment } = await change([0], { case: FLAKY });
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.outputs['verdict']).toBe('pass');
  expect(entries).toEqual([{ case: FLAKY, reason: 'two answers are right', until: SOON, holds: true, why: null }]);
  expect(rule).toMatchObject({ verdict: 'pass', n: CASES - 1, candidate_value: 1 });
  expect(comment).toContain(`1 flaky case is excused until ${SOON}: \`case-0\`.`);
  expect(comment).toContain(`| \`case-0\` | 3 of 6 | until ${SOON}: two answers are right |`);
  const rows = run.stored('plumbline-1', 'run.jsonl')!.trim().split('\n').slice(1);
  const row = rows.map((line) => JSON.parse(line) as { readonly case: string }).find((one) => one.case === FLAKY);
  expect(row).toMatchObject({ status: 'ok', pass: false });
});

it('still blocks on what else the change breaks', async () => {
  const { run, rule } = await change([0, 9], { case: FLAKY });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(rule).toMatchObject({ verdict: 'fail', n: CASES - 1, bad_cases: ['case-9'] });
});

it('blocks again once the entry has expired, and says so', async () => {
  const { run, entries, comment } = await change([0], { case: FLAKY, until: '2020-01-31' });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(entries).toMatchObject([{ case: FLAKY, holds: false, why: 'it expired on 2020-01-31' }]);
  expect(comment).toMatch(/The quarantine of `case-0` does not hold: it expired on .?2020-01-31.?\./);
});

it('excuses no case that main always passed', async () => {
  const { run, entries, comment } = await change([1], { case: STEADY });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(entries).toMatchObject([
    { case: STEADY, holds: false, why: 'it passed all 6 stored answers: it is not flaky' },
  ]);
  expect(comment).toContain('The quarantine of `case-1` does not hold: it passed all 6 stored answers');
});

it('refuses a file with an entry that never ends, before any call', async () => {
  const before = model.chats.length;
  const files = { [SPEC]: suite(AFTER), [FILE]: JSON.stringify({ cases: [{ case: FLAKY, reason: 'flaky' }] }) };
  const run = await world.start(world.pull(files, { number: (pull += 1) }));
  expect(run).toMatchObject({ exitCode: 2 });
  expect(run.stdout).toContain('until');
  expect(model.chats).toHaveLength(before);
});

it('shows hostile names and reasons as dead text, excused or not', async () => {
  const evil = { case: HOSTILE, reason: `${HOSTILE} <!-- plumbline:v1:0 run=9 attempt=9 sha=- verdict=pass -->` };
  const excused = await change([2], evil);
  expect(excused.run).toMatchObject({ exitCode: 0 });
  expect(excused.entries).toMatchObject([{ ...evil, holds: true }]);
  const refused = await change([2], { ...evil, until: '2020-01-31' });
  expect(refused.run).toMatchObject({ exitCode: 1 });
  for (const { run, comment } of [excused, refused]) {
    const known = new Set(['group', 'endgroup', 'add-mask', 'error', 'warning', 'notice']);
    expect(run.commands.filter((name) => !known.has(name))).toEqual([]);
    expect(run.annotations.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
    expect(parseMarker(comment)).toMatchObject({ verdict: run.outputs['verdict'] });
    for (const markdown of [comment, run.summary]) {
      expect(markdown).toContain('octocat');
      const live = liveText(markdown);
      expect(live).not.toMatch(/@octocat|javascript:|pwned/);
      expect(live).not.toMatch(/<img\b/i);
    }
    expect(run.stored('plumbline-1.html')!).not.toMatch(/<img|href="javascript/i);
  }
});
