/** `control: live` where main's candidate is another one, cannot be asked, or is not there: never a comparison left out in silence. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Fault } from '../support/github-server.js';
import { AFTER, drawerOf, drawers, isChange, right, WRONG } from './support/drawers.js';
import type { DrawersOptions } from './support/drawers.js';
import type { Chat, Reply, ScriptedModel } from './support/scripted-model.js';
import { startScriptedModel } from './support/scripted-model.js';
import { SPEC } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Job, Outcome, StartOptions, World } from './support/world.js';

const GATE = { pass_rate: { min: '50%', max_drop: '10pp' } };
const RUN = { control: 'live', retries: 0 };
const HOLDS = { limit: 'min', verdict: 'pass', reason: 'within_limit' };
const DROP = { limit: 'max_drop', verdict: 'fail', reason: 'beyond_limit' };

/** 25 of 40 are right: above the floor, and far below main. */
const worse = (chat: Chat): Reply => (isChange(chat) && drawerOf(chat) < 15 ? WRONG : right(chat));

let world: World;
let model: ScriptedModel;
let reply: (chat: Chat) => Reply;
let pull = 20;

beforeAll(async () => {
  model = await startScriptedModel((chat) => reply(chat));
  world = await openWorld({ modelUrl: model.url });
  reply = right;
  await world.start(world.push({ [SPEC]: drawers({ name: 'codes', gate: GATE, run: RUN }) }));
});
beforeEach(() => {
  reply = worse;
});
afterEach(() => world.server.clearFaults());
afterAll(async () => {
  await world.close();
  await model.close();
});

const spec = (options: DrawersOptions = {}): string =>
  drawers({ name: 'codes', gate: GATE, run: RUN, prompt: AFTER, ...options });
const change = (files: Readonly<Record<string, string | null>> = { [SPEC]: spec() }): Job =>
  world.pull(files, { number: (pull += 1) });

interface Ended {
  readonly run: Outcome;
  readonly limits: readonly unknown[];
  readonly notices: readonly string[];
  /** What the change asked, and what was asked in main's name. */
  readonly head: readonly Chat[];
  readonly base: readonly Chat[];
  readonly comment: string;
}

interface Stored {
  readonly rules: readonly Readonly<Record<'limit' | 'verdict' | 'reason', string>>[];
  readonly suites: readonly [{ readonly notices: readonly string[] }];
}

async function start(job: Job, options?: StartOptions): Promise<Ended> {
  const before = model.chats.length;
  const run = await world.start(job, options);
  const chats = model.chats.slice(before);
  const { rules, suites } = JSON.parse(run.stored('plumbline-1', 'result.json')!) as Stored;
  return {
    run,
    limits: rules.map(({ limit, verdict, reason }) => ({ limit, verdict, reason })),
    notices: suites[0].notices,
    head: chats.filter(isChange),
    base: chats.filter((chat) => !isChange(chat)),
    comment: world.comments(pull).at(-1)?.body ?? '',
  };
}

it('asks main’s model beside another one, each under its own name', async () => {
  const { run, limits, head, base, comment } = await start(change({ [SPEC]: spec({ model: 'lab/cheap' }) }));
  expect(run).toMatchObject({ exitCode: 1 });
  expect(limits).toEqual([HOLDS, DROP]);
  expect([head, base].map((chats) => [chats.length, ...new Set(chats.map((chat) => chat.model))])).toEqual([
    [40, 'cheap'],
    [40, 'drawers'],
  ]);
  const lines = run.stored('plumbline-1', 'run.jsonl')!.trim().split('\n');
  const [header, ...rows] = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  expect(header).toMatchObject({
    suites: [{ candidates: [{ model: 'cheap' }], control: { candidates: [{ model: 'drawers' }] } }],
  });
  expect(rows.filter(({ type, candidate }) => type === 'extra' && candidate === 'lab/drawers')).toHaveLength(40);
  expect(rows.filter(({ type, candidate }) => type === 'trial' && candidate === 'lab/cheap')).toHaveLength(40);
  expect(comment).toContain('(`drawers` to `cheap`)');
});

it.each<{ readonly verb: string; readonly fault: Fault; readonly reason: string; readonly said: string }>([
  {
    verb: 'fails',
    fault: { status: 500 },
    reason: 'baseline_unavailable',
    said: 'candidate could not be measured in this job',
  },
  {
    verb: 'refuses',
    fault: { status: 403, body: { message: 'Resource not accessible by integration' } },
    reason: 'baseline_forbidden',
    said: 'contents: read',
  },
])('is an error when GitHub $verb to give main’s spec, though stored runs are there', async (one) => {
  const job = change();
  world.server.fault({ method: 'GET', path: /\/contents\// }, one.fault, Number.POSITIVE_INFINITY);
  const { run, limits, base, comment } = await start(job);
  expect(run).toMatchObject({ exitCode: 3 });
  expect(run.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'ok' });
  expect(limits).toEqual([HOLDS, { limit: 'max_drop', verdict: 'error', reason: one.reason }]);
  expect(base).toEqual([]);
  expect(comment).toContain(one.said);
});

it('is an error when this run has no key for main’s endpoint, and names it', async () => {
  const inputs = { endpoints: `${world.endpoints}\nother ${model.url} OTHER_KEY` };
  const env = { LAB_KEY: undefined, OTHER_KEY: 'sk-other-0123456789' };
  const job = change({ [SPEC]: spec({ model: 'other/drawers' }) });
  const { run, limits, head, base, comment } = await start(job, { inputs, env });
  expect(run).toMatchObject({ exitCode: 3 });
  expect(limits).toEqual([HOLDS, { limit: 'max_drop', verdict: 'error', reason: 'baseline_unavailable' }]);
  expect([head.length, base.length]).toEqual([40, 0]);
  expect(comment).toContain('`LAB_KEY` is not set');
});

it('is an error when the money ends before both sides are asked', async () => {
  const before = model.chats.length;
  const { run, limits, head, base } = await start(change({ [SPEC]: spec({ run: { ...RUN, concurrency: 2 } }) }), {
    // An answer costs $0.000013; what it may cost at worst, 4,096 tokens, is reserved.
    inputs: { 'max-spend': '$0.005' },
  });
  expect(run).toMatchObject({ exitCode: 3 });
  expect(limits).toEqual([
    { limit: 'min', verdict: 'error', reason: 'budget' },
    { limit: 'max_drop', verdict: 'error', reason: 'budget' },
  ]);
  const asked = model.chats.length - before;
  expect(asked).toBeGreaterThan(40);
  expect(asked).toBeLessThan(80);
  // Neither side is asked out at the cost of the other.
  expect(Math.abs(head.length - base.length)).toBeLessThanOrEqual(2);
  expect(Number(run.outputs['cost-usd'])).toBeCloseTo((asked * 13) / 1e6, 9);
  expect(Number(run.outputs['cost-usd'])).toBeLessThanOrEqual(0.005);
});

it('judges a new spec by its floors alone', async () => {
  reply = right;
  const path = 'evals/new.eval.yml';
  const job = change({ [path]: spec({ name: 'new' }) });
  const { run, limits, head, base } = await start(job, { inputs: { spec: path } });
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'no_baseline' });
  expect(limits).toEqual([HOLDS, { limit: 'max_drop', verdict: 'skipped', reason: 'no_baseline' }]);
  expect([head.length, base.length]).toEqual([40, 0]);
});

it('holds a suite whose file was moved to its stored runs', async () => {
  const path = 'evals/moved.eval.yml';
  const job = change({ [SPEC]: null, [path]: spec() });
  const { run, limits, base, notices } = await start(job, { inputs: { spec: path } });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(limits).toEqual([HOLDS, DROP]);
  expect(base).toEqual([]);
  expect(notices).toEqual([
    expect.stringMatching(/evals\/moved\.eval\.yml: is not there .*Its stored runs stand in\.$/),
  ]);
});

it('holds a change that lacks main’s endpoint to the stored runs', async () => {
  const inputs = { endpoints: `renamed ${model.url} LAB_KEY` };
  const { run, limits, base, comment } = await start(change({ [SPEC]: spec({ model: 'renamed/drawers' }) }), {
    inputs,
  });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(limits).toEqual([HOLDS, DROP]);
  expect(base).toEqual([]);
  expect(comment).toContain('Its stored runs stand in.');
});

it('asks nothing of a main whose prompt needs what the data no longer has, and passes nothing', async () => {
  const { run, limits, head, base, notices } = await start(change({ [SPEC]: spec().replaceAll('question', 'query') }));
  expect(run.outputs).toMatchObject({ verdict: 'inconclusive' });
  // Every case is another one now.
  expect(limits).toEqual([HOLDS, { limit: 'max_drop', verdict: 'inconclusive', reason: 'suite_changed' }]);
  expect([head.length, base.length]).toEqual([40, 0]);
  expect(notices).toEqual([expect.stringContaining('`{{question}}` has no value')]);
});

it('measures main beside a merge group as well', async () => {
  const branch = 'gh-readonly-queue/main/pr-7-abc';
  const base_sha = world.repository.branches.get('main')!;
  world.repository.branches.set(branch, base_sha);
  const job = world.push({ [SPEC]: spec() }, { event: 'merge_group', head_branch: branch });
  const group = { head_sha: job.commit, head_ref: `refs/heads/${branch}`, base_sha, base_ref: 'refs/heads/main' };
  const { run, limits, head, base } = await start({ ...job, event: { merge_group: group } });
  expect(run).toMatchObject({ exitCode: 1 });
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'skipped-no-pr' });
  expect(limits).toEqual([HOLDS, DROP]);
  expect([head.length, base.length]).toEqual([40, 40]);
});

it('passes nothing onto a main whose spec is broken', async () => {
  world.repository.commit({ branch: 'main', files: { [SPEC]: 'models: [\n' } });
  const { run, limits, base, notices } = await start(change());
  expect(run.outputs).toMatchObject({ verdict: 'inconclusive', 'baseline-state': 'stale' });
  expect(limits).toEqual([HOLDS, { limit: 'max_drop', verdict: 'inconclusive', reason: 'baseline_stale' }]);
  expect(base).toEqual([]);
  expect(notices).toEqual([expect.stringContaining('its spec cannot be read')]);
});
