/** The life of a gate: main stores a baseline, a pull request is blocked, and its repair turns the same comment green. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeRecord } from '../../src/record/codec.js';
import { HASTY, POLITE, SPEC, specText } from './support/spec.js';
import { KEY, openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

it('stores main, blocks a worse pull request, and keeps one comment true', async () => {
  const push = world.push({ [SPEC]: specText() });
  const main = await world.start(push);
  expect(main).toMatchObject({ exitCode: 0, leaked: '', annotations: [] });
  expect(main.outputs).toMatchObject({
    verdict: 'inconclusive',
    'baseline-state': 'no_baseline',
    'comment-status': 'skipped-no-pr',
    'is-fork': 'false',
  });
  expect(main.chats).toHaveLength(40);
  expect(main.chats.every(({ headers }) => headers['authorization'] === `Bearer ${KEY}`)).toBe(true);
  expect(main.everything).not.toContain(KEY);
  const uploads = world.service.uploads.map(({ name, mime_type, finished }) => [name, mime_type, finished]);
  expect(uploads).toEqual([
    ['plumbline-1', 'application/zip', true],
    ['plumbline-1.html', 'text/html', true],
  ]);
  const record = decodeRecord(main.stored('plumbline-1', 'run.jsonl')!);
  expect(record.header).toMatchObject({ commit: push.commit, branch: 'main', event: 'push', repository: 'acme/app' });
  expect(record.rows).toHaveLength(40);
  const result = JSON.parse(main.stored('plumbline-1', 'result.json')!) as Record<string, unknown>;
  expect(result).toMatchObject({ verdict: 'inconclusive', exit_code: 0, commit: push.commit });
  expect(main.stored('plumbline-1.html')).toMatch(/^<!doctype html>/i);

  const change = world.pull({ [SPEC]: specText({ prompt: HASTY }) });
  const storedBefore: string[] = [];
  world.server.before(({ method }) => {
    const mine = world.service.uploads.filter(({ run, finished }) => run === change.run.id && finished);
    if (method === 'POST') storedBefore.push(...mine.map(({ name }) => name));
  });
  const worse = await world.start(change);
  expect(storedBefore).toEqual(['plumbline-1', 'plumbline-1.html']);
  expect(worse.exitCode).toBe(1);
  expect(worse.outputs).toMatchObject({
    verdict: 'fail',
    'baseline-state': 'ok',
    'failed-rules': '["pass_rate:max_drop"]',
    'comment-status': 'created',
  });
  expect(world.comments()).toHaveLength(1);
  const [comment] = world.comments();
  const lowered = /this PR lowers the pass rate by \d+\.\d pp/;
  expect(comment!.body).toMatch(lowered);
  expect(comment!.body).toMatch(/case-\d\d/);
  expect(worse.summary).toMatch(lowered);
  expect(worse.annotations.some(({ level, message }) => level === 'error' && lowered.test(message))).toBe(true);
  expect(worse.outputs['comment-url']).toContain(`issuecomment-${comment!.id}`);

  const repaired = await world.start(world.pull({ [SPEC]: specText({ prompt: POLITE }) }));
  expect(repaired).toMatchObject({ exitCode: 0 });
  expect(repaired.outputs).toMatchObject({ verdict: 'pass', 'failed-rules': '[]', 'comment-status': 'updated' });
  expect(world.comments().map(({ id }) => id)).toEqual([comment!.id]);
  expect(comment!.body).toContain('no regression');
  expect(comment!.body).not.toMatch(lowered);
  expect(world.server.requests.filter(({ status }) => (status ?? 0) >= 400)).toEqual([]);
});
