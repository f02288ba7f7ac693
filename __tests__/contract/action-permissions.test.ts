/** Tokens that may do less than the README asks for: measured and judged all the same, and the missing word is named. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CONTENTS_TOKEN, READ_ONLY_TOKEN } from '../support/github-server.js';
import { HASTY, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
const gate = { pass_rate: { min: '20%', max_drop: '10pp' } };
const worse = { [SPEC]: specText({ prompt: HASTY, gate }) };

beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText({ gate }) }));
});
afterAll(() => world.close());

it('keeps the verdict when the comment is refused, and writes the summary', async () => {
  const read = await world.start(world.pull(worse), { inputs: { 'github-token': READ_ONLY_TOKEN } });
  expect(read.exitCode).toBe(1);
  expect(read.outputs).toMatchObject({
    verdict: 'fail',
    'comment-status': 'skipped-no-permission',
    'comment-url': '',
  });
  expect(read.summary).toContain('lowers the pass rate');
  expect(read.stdout).toContain('pull-requests: write');
  expect(world.comments()).toEqual([]);
});

it('cannot compare with contents: read alone, says so, and ends 3', async () => {
  const job = world.pull(worse, { number: 8 });
  const contents = await world.start(job, { inputs: { 'github-token': CONTENTS_TOKEN } });
  expect(contents.exitCode).toBe(3);
  expect(contents.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'forbidden' });
  expect(contents.summary).toContain('actions: read');
  expect(contents.chats).toHaveLength(40);
  const result = JSON.parse(contents.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([
    { limit: 'min', verdict: 'pass' },
    { limit: 'max_drop', verdict: 'error', reason: 'baseline_forbidden' },
  ]);
});

it('needs contents: read alone under baseline: none', async () => {
  const job = world.pull(worse, { number: 9 });
  const inputs = { 'github-token': CONTENTS_TOKEN, baseline: 'none' };
  const alone = await world.start(job, { inputs });
  expect(alone).toMatchObject({ exitCode: 0 });
  expect(alone.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'skipped-no-permission' });
  expect(alone.api.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
});
