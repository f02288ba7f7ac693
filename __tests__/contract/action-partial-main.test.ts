/** A run of main that got only part of its answers: it is stored, and hides nothing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SPEC, specText } from './support/spec.js';
import { startScriptedModel } from './support/scripted-model.js';
import type { ScriptedModel } from './support/scripted-model.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const cases = Array.from({ length: 40 }, (_, index) => ({ id: `c${index}`, question: `q${index}`, expected: 'fine' }));
const files = (prompt: string) => ({ [SPEC]: specText({ prompt, cases, run: { retries: 0 } }) });

let world: World;
let model: ScriptedModel;
let down = false;
beforeAll(async () => {
  model = await startScriptedModel(({ messages }, before) => {
    if (down && before % 4 !== 0) return 500;
    return messages[0]!.content.includes('worse') && before % 2 === 0 ? 'odd' : 'fine';
  });
  world = await openWorld({ modelUrl: model.url });
  await world.start(world.push(files('good')));
  down = true;
  const partial = await world.start(world.push({}, { event: 'schedule' }));
  down = false;
  expect(partial.exitCode).toBe(3);
  expect(partial.outputs['verdict']).toBe('error');
});
afterAll(() => Promise.all([world.close(), model.close()]));

it('is passed over: an unchanged pull request rests on the whole run before', async () => {
  const before = model.chats.length;
  const same = await world.start(world.pull({ 'README.md': 'words' }));
  expect(same).toMatchObject({ exitCode: 0 });
  expect(same.outputs['verdict']).toBe('pass');
  expect(model.chats.length).toBe(before);
  const { suites } = JSON.parse(same.stored('plumbline-1', 'result.json')!) as {
    readonly suites: readonly { readonly candidates: readonly { readonly counts: object }[] }[];
  };
  expect(suites[0]!.candidates[0]!.counts).toMatchObject({ planned: 40, passed: 40 });
});

it('still blocks a worse pull request, with the run before beside it', async () => {
  const worse = await world.start(world.pull(files('worse'), { number: 8 }));
  expect(worse.exitCode).toBe(1);
  expect(worse.outputs).toMatchObject({ verdict: 'fail', 'baseline-state': 'ok' });
});

it('lets nothing pass when it is all there is of main’s candidate', async () => {
  down = true;
  await world.start(world.push(files('good, and newer')));
  down = false;
  const worse = await world.start(world.pull(files('worse'), { number: 9 }));
  expect(worse.exitCode).toBe(3);
  expect(worse.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'unavailable' });
});
