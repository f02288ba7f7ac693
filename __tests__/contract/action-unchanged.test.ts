/** A change of nothing that is measured: reused without a call or a key, or measured again when the spec says so. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeRecord } from '../../src/record/codec.js';
import { SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(() => world.close());

const NO_KEY = { env: { LAB_KEY: undefined } };

it('passes a pull request of documentation without a call and without a key', async () => {
  const docs = await world.start(world.pull({ 'README.md': 'words' }), NO_KEY);
  expect(docs).toMatchObject({ exitCode: 0, chats: [], annotations: [] });
  expect(docs.outputs).toMatchObject({ verdict: 'pass', 'cost-usd': '0', 'comment-status': 'skipped-by-input' });
  const result = JSON.parse(docs.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ rule: 'pass_rate', limit: 'max_drop', verdict: 'pass', reason: 'unchanged' }]);
  expect(world.comments()).toEqual([]);
});

it('stores a pointer on main, which the next comparison follows to the answers', async () => {
  const first = world.repository.runs[0]!;
  const pointer = await world.start(world.push({ 'README.md': 'more words' }), NO_KEY);
  expect(pointer).toMatchObject({ exitCode: 0, chats: [] });
  expect(pointer.outputs['verdict']).toBe('pass');
  const record = decodeRecord(pointer.stored('plumbline-1', 'run.jsonl')!);
  expect(record.rows).toEqual([]);
  expect(record.header.reused_from).toEqual({ run: String(first.id), commit: first.head_sha });

  const next = await world.start(world.pull({ 'README.md': 'other words' }, { number: 8 }), NO_KEY);
  expect(next).toMatchObject({ exitCode: 0, chats: [] });
  expect(next.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'ok' });
});

it('measures it again under when_unchanged: run', async () => {
  const again = await world.start(world.pull({ [SPEC]: specText({ run: { when_unchanged: 'run' } }) }, { number: 9 }));
  expect(again.exitCode).toBe(0);
  expect(again.chats).toHaveLength(40);
  const result = JSON.parse(again.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ verdict: 'pass', reason: 'within_limit', n: 40, worse: 0, better: 0 }]);
});

it('measures scheduled and dispatched runs always', async () => {
  const job = { ...world.push({}, { event: 'schedule' }), event: {} };
  const scheduled = await world.start(job);
  expect(scheduled.exitCode).toBe(0);
  expect(scheduled.chats).toHaveLength(40);
  expect(scheduled.outputs['baseline-state']).toBe('ok');
});
