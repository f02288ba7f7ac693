/** A job that is cut off: its post step keeps what was answered, and the next attempt asks only for the rest. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SPEC, specText } from './support/spec.js';
import { startScriptedModel } from './support/scripted-model.js';
import type { ScriptedModel } from './support/scripted-model.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const CASES = 40;
const cut: { at: number; with: NodeJS.Signals; child?: ChildProcess } = { at: -1, with: 'SIGKILL' };

let world: World;
let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel((_, before) => {
    if (before === cut.at) cut.child?.kill(cut.with);
    return { text: 'fine', after_ms: 5 };
  });
  world = await openWorld({ modelUrl: model.url });
});
afterAll(() => Promise.all([world.close(), model.close()]));

const cases = Array.from({ length: CASES }, (_, index) => ({
  id: `c${index}`,
  question: `q${index}`,
  expected: 'fine',
}));
/** Each prompt is another candidate: nothing of one test stands for another. */
const filesOf = (prompt: string) => ({
  [SPEC]: specText({ prompt, cases, gate: { pass_rate: { min: '90%' } }, run: { concurrency: 4 } }),
});

const onStart = (child: ChildProcess): void => void (cut.child = child);
const questions = (from: number): readonly string[] =>
  model.chats.slice(from).map(({ messages }) => messages.at(-1)!.content);
const answersIn = (journal: string | undefined): number => journal?.match(/"type":"result"/g)?.length ?? 0;

it('keeps the journal of a killed step, and takes it up in the next attempt and the one after', async () => {
  const job = world.push(filesOf('one'));
  cut.at = 15;
  cut.with = 'SIGKILL';
  const first = await world.start(job, { onStart, post: true });
  expect(first).toMatchObject({ exitCode: null, signal: 'SIGKILL', post: { exitCode: 0 } });
  expect(first.post!.log).toContain('its answers are kept as plumbline-journal-1');
  const answered = answersIn(first.stored('plumbline-journal-1', 'journal.jsonl'));
  expect(answered).toBeGreaterThan(5);

  job.run.run_attempt = 2;
  const asked = model.chats.length;
  cut.at = asked + 10;
  const second = await world.start(job, { onStart, post: true });
  expect(second.stdout).toContain('attempt 1 was cut off and left a journal');
  expect(second.stdout).toContain(`taking up an interrupted run: ${answered} answers are there`);
  const more = answersIn(second.stored('plumbline-journal-2', 'journal.jsonl'));
  expect(more).toBeGreaterThan(answered);

  job.run.run_attempt = 3;
  const before = model.chats.length;
  cut.at = -1;
  const third = await world.start(job, { post: true });
  expect(third).toMatchObject({ exitCode: 0, post: { exitCode: 0 } });
  expect(questions(before)).toHaveLength(CASES - more);
  expect(new Set(questions(before)).size).toBe(CASES - more);
  const result = JSON.parse(third.stored('plumbline-3', 'result.json')!) as { suites: { candidates: unknown[] }[] };
  expect(result).toMatchObject({ verdict: 'pass' });
  expect(result.suites[0]!.candidates[0]).toMatchObject({ counts: { planned: CASES, passed: CASES } });
  expect(third.post!.log).not.toContain('kept');
  expect(third.stored('plumbline-journal-3', 'journal.jsonl')).toBeUndefined();

  // What came to its end is measured anew: its answers are there as repeats already.
  job.run.run_attempt = 4;
  const since = model.chats.length;
  await world.start(job);
  expect(questions(since)).toHaveLength(CASES);
});

it('keeps the journal of a cancelled step, and nothing else of it', async () => {
  const job = world.push(filesOf('two'));
  cut.at = model.chats.length + 15;
  cut.with = 'SIGINT';
  const { exitCode, outputs, summary, stored, post } = await world.start(job, { onStart, post: true });
  expect(exitCode).toBe(3);
  expect(outputs).toMatchObject({ verdict: 'error', 'comment-status': 'skipped-cancelled' });
  expect(summary).toMatch(/Plumbline was cancelled: \d+ of 40 answers/);
  expect(stored('plumbline-1', 'run.jsonl')).toBeUndefined();
  expect(answersIn(stored('plumbline-journal-1', 'journal.jsonl'))).toBeGreaterThan(5);
  expect(post).toMatchObject({ exitCode: 0 });
});

it('keeps no answers with `store-outputs: false`, and says so', async () => {
  const job = world.push(filesOf('three'));
  cut.at = model.chats.length + 15;
  cut.with = 'SIGKILL';
  const killed = await world.start(job, { onStart, post: true, inputs: { 'store-outputs': 'false' } });
  expect(killed.post).toMatchObject({ exitCode: 0, log: expect.stringContaining('`store-outputs: false`') });
  expect(killed.stored('plumbline-journal-1', 'journal.jsonl')).toBeUndefined();
});

it('asks everything anew where the journal cannot be read, and says why', async () => {
  const job = world.push(filesOf('four'));
  cut.at = model.chats.length + 15;
  await world.start(job, { onStart, post: true });
  job.run.run_attempt = 2;
  cut.at = -1;
  world.server.fault({ path: /\/artifacts\/\d+\/zip/ }, { status: 404, body: { message: 'gone' } }, 1);
  const since = model.chats.length;
  const second = await world.start(job, { inputs: { baseline: 'none' } });
  expect(second.exitCode).toBe(0);
  expect(second.stdout).toContain('the journal of an earlier attempt could not be read');
  expect(questions(since)).toHaveLength(CASES);
});

it('has a post step that never fails, whatever the main step came to', async () => {
  const broken = await world.start(world.push(filesOf('five')), { post: true, inputs: { 'max-spend': 'much' } });
  expect(broken).toMatchObject({ exitCode: 2, post: { exitCode: 0, log: '' } });
  const job = world.push(filesOf('six'));
  cut.at = model.chats.length + 15;
  const noService = { ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined };
  const killed = await world.start(job, { onStart, post: true, env: noService });
  expect(killed.post).toMatchObject({ exitCode: 0, log: expect.stringContaining('the journal was not kept') });
});
