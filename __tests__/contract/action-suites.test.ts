/** Several specs in one step: one verdict, one comment with a section each, annotations on each spec's own lines. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { HASTY, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const OTHER = 'evals/other.eval.yml';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText({ name: 'codes' }), [OTHER]: specText({ name: 'other' }) }));
});
afterAll(() => world.close());

it('measures only the suite that changed and reports both in one comment', async () => {
  const text = specText({ name: 'other', prompt: HASTY });
  const outcome = await world.start(world.pull({ [OTHER]: text }));
  expect(outcome.exitCode).toBe(1);
  expect(outcome.chats).toHaveLength(40);
  expect(world.comments()).toHaveLength(1);
  const { body } = world.comments()[0]!;
  expect(body).toMatch(/^## .*`other`.*lowers the pass rate/m);
  expect(body).toMatch(/^\| ✅ \| `codes` \| Nothing that is measured changed/m);
  expect(body).toMatch(/^### ❌ `other`/m);
  const errors = outcome.annotations.filter(({ level, properties }) => level === 'error' && 'file' in properties);
  expect(errors.length).toBeGreaterThan(0);
  const line = text.split('\n').findIndex((one) => one.includes('"pass_rate"')) + 1;
  expect(errors.map(({ properties }) => [properties['file'], Number(properties['line'])])).toContainEqual([
    OTHER,
    expect.any(Number),
  ]);
  const lines = errors.map(({ properties }) => Number(properties['line']));
  expect(lines.some((one) => Math.abs(one - line) <= 1)).toBe(true);
});

it('gives each suite that failed a section of the same comment', async () => {
  const worse = {
    [SPEC]: specText({ name: 'codes', prompt: HASTY }),
    [OTHER]: specText({ name: 'other', prompt: HASTY }),
  };
  const outcome = await world.start(world.pull(worse));
  expect(outcome.exitCode).toBe(1);
  expect(outcome.chats).toHaveLength(80);
  expect(outcome.outputs).toMatchObject({ 'comment-status': 'updated' });
  expect(world.comments()).toHaveLength(1);
  const { body } = world.comments()[0]!;
  expect(body).toContain('2 of 2 suites failed');
  expect(body).toMatch(/^### ❌ `codes`: this PR lowers/m);
  expect(body).toMatch(/^### ❌ `other`: this PR lowers/m);
});

it('refuses two specs of one name', async () => {
  const outcome = await world.start(world.pull({ [OTHER]: specText({ name: 'codes' }) }, { number: 8 }));
  expect(outcome).toMatchObject({ exitCode: 2, chats: [] });
  expect(outcome.stdout).toContain('two specs are called `codes`');
});
