/** Pull requests from forks run without the repository's secrets and with a token that may only read. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { READ_ONLY_TOKEN } from '../support/github-server.js';
import { POLITE, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(() => world.close());

const fork = 'mallory/app';
const changed = { [SPEC]: specText({ prompt: POLITE }) };
const start = (job: Parameters<World['start']>[0], inputs: Readonly<Record<string, string>> = {}) =>
  world.start(job, { env: { LAB_KEY: undefined }, inputs: { 'github-token': READ_ONLY_TOKEN, ...inputs } });

it('cannot measure a changed candidate without its key, and says which', async () => {
  const outcome = await start(world.pull(changed, { fork }));
  expect(outcome).toMatchObject({ exitCode: 3, chats: [] });
  expect(outcome.outputs).toMatchObject({ verdict: 'error', 'is-fork': 'true' });
  expect(outcome.everything).toContain('LAB_KEY');
  const result = JSON.parse(outcome.stored('plumbline-1', 'result.json')!) as { rules: unknown };
  expect(result.rules).toMatchObject([{ verdict: 'error', reason: 'no_credentials' }]);
});

it('ends green but never as a pass under no-credentials: neutral', async () => {
  const outcome = await start(world.pull(changed, { fork, number: 8 }), { 'no-credentials': 'neutral' });
  expect(outcome).toMatchObject({ exitCode: 0, chats: [] });
  expect(outcome.outputs['verdict']).toBe('error');
});

it('passes a change of documentation', async () => {
  const outcome = await start(world.pull({ 'README.md': 'a typo' }, { fork, number: 9 }));
  expect(outcome).toMatchObject({ exitCode: 0, chats: [] });
  expect(outcome.outputs).toMatchObject({ verdict: 'pass', 'is-fork': 'true' });
});

it('treats an empty key as a missing one', async () => {
  const job = world.pull(changed, { fork, number: 10 });
  const outcome = await world.start(job, { env: { LAB_KEY: '' } });
  expect(outcome).toMatchObject({ exitCode: 3, chats: [] });
});
