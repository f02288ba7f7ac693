/** A merge group has a base but no pull request: judged as one, commented nowhere, and never a baseline itself. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { Job, World } from './support/world.js';

let world: World;
let base: string;
beforeAll(async () => {
  world = await openWorld();
  const main = world.push({ [SPEC]: specText() });
  base = main.commit;
  await world.start(main);
});
afterAll(() => world.close());

const group = (files: Readonly<Record<string, string>>): Job => {
  const branch = 'gh-readonly-queue/main/pr-7-abc';
  world.repository.branches.set(branch, base);
  const job = world.push(files, { event: 'merge_group', head_branch: branch });
  const merge_group = {
    head_sha: job.commit,
    head_ref: `refs/heads/${branch}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
  };
  return { ...job, event: { merge_group } };
};

it('passes an unchanged group without a call and without a key', async () => {
  const same = await world.start(group({ 'README.md': 'words' }), { env: { LAB_KEY: undefined } });
  expect(same).toMatchObject({ exitCode: 0, chats: [] });
  expect(same.outputs).toMatchObject({ verdict: 'pass', 'comment-status': 'skipped-no-pr' });
});

it('blocks a group that makes it worse, without a comment', async () => {
  const worse = await world.start(group({ [SPEC]: specText({ prompt: HASTY }) }));
  expect(worse.exitCode).toBe(1);
  expect(worse.outputs).toMatchObject({ verdict: 'fail', 'comment-status': 'skipped-no-pr', 'comment-url': '' });
  expect(worse.api.filter(({ path }) => path.includes('/issues/'))).toEqual([]);
  expect(worse.summary).toContain('this merge group lowers the pass rate');
});
