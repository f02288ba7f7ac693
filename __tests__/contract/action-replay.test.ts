/** `replay: DIR`: a pull request from a fork is judged without a key, on answers that were recorded where there is one. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { READ_ONLY_TOKEN } from '../support/github-server.js';
import { cleanUp, folderWith, plumbline, read } from './support/cli.js';
import { CAREFUL, HASTY, POLITE, SPEC, specText } from './support/spec.js';
import type { Outcome, World } from './support/world.js';
import { KEY, openWorld } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: specText() }));
});
afterAll(async () => {
  await world.close();
  await cleanUp();
});

const fork = 'mallory/app';
const GATE = { pass_rate: { max_drop: '10pp' }, 'latency.p95': { max: '60s' } };

/** What a person with a key commits beside the changed prompt. */
async function recorded(prompt: string): Promise<string> {
  const folder = folderWith({ [SPEC]: specText({ prompt, gate: GATE }) });
  await plumbline(['run', '--endpoint', world.endpoints, '--record', 'evals/cassette'], {
    in: folder,
    env: { LAB_KEY: KEY },
  });
  return read(folder, 'evals/cassette/lab.jsonl');
}

async function start(number: number, prompt: string, cassette: string, replay = 'evals/cassette'): Promise<Outcome> {
  const files = { [SPEC]: specText({ prompt, gate: GATE }), 'evals/cassette/lab.jsonl': cassette };
  return world.start(world.pull(files, { fork, number }), {
    env: { LAB_KEY: undefined },
    inputs: { 'github-token': READ_ONLY_TOKEN, replay },
  });
}

interface Told {
  readonly verdict: string;
  readonly rules: readonly Readonly<Record<string, unknown>>[];
}

function result(outcome: Outcome): Told {
  return JSON.parse(outcome.stored('plumbline-1', 'result.json')!) as Told;
}

it('passes what was recorded as good, and judges no time', async () => {
  const outcome = await start(21, POLITE, await recorded(POLITE));
  expect(outcome).toMatchObject({ exitCode: 0, chats: [] });
  expect(result(outcome)).toMatchObject({
    verdict: 'pass',
    rules: [
      { rule: 'pass_rate', verdict: 'pass', n: 40 },
      { rule: 'latency.p95', verdict: 'skipped', reason: 'replayed' },
    ],
  });
  expect(outcome.everything).toContain('nothing was sent and nothing was spent');
});

it('blocks what was recorded as worse', async () => {
  const outcome = await start(22, HASTY, await recorded(HASTY));
  expect(outcome).toMatchObject({ exitCode: 1, chats: [] });
  expect(outcome.outputs['failed-rules']).toBe('["pass_rate:max_drop"]');
});

it('has no verdict on a prompt that was not recorded', async () => {
  const outcome = await start(23, `${CAREFUL} Now.`, await recorded(POLITE));
  expect(outcome).toMatchObject({ exitCode: 3, chats: [] });
  expect(result(outcome)).toMatchObject({
    verdict: 'error',
    rules: [{ verdict: 'error', reason: 'infrastructure' }, {}],
  });
  expect(outcome.everything).toContain('plumbline run --record evals/cassette');
});

it.each([
  ['../cassette', 'is not a folder inside the working directory'],
  ['/etc', 'is not a folder inside the working directory'],
  ['evals/none', 'evals/none: is not there'],
])('takes no folder but one of the checkout: %s', async (replay, message) => {
  const outcome = await start(24, POLITE, '', replay);
  expect(outcome).toMatchObject({ exitCode: 2, chats: [] });
  expect(outcome.stdout).toContain(message);
});
