/** A cancelled job: the runner sends SIGINT and waits a few seconds. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Result } from '../../src/verdict/result.js';
import { SPEC, specText } from './support/spec.js';
import { startScriptedModel } from './support/scripted-model.js';
import type { ScriptedModel } from './support/scripted-model.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const ANSWERED = 10;

let world: World;
let model: ScriptedModel;
beforeAll(async () => {
  model = await startScriptedModel((_, before) => (before < ANSWERED ? 'fine' : null));
  world = await openWorld({ modelUrl: model.url });
});
afterAll(() => Promise.all([world.close(), model.close()]));

it('ends red within 5 s, tells what it had, and stores nothing that later runs would be held against', async () => {
  const cases = Array.from({ length: 40 }, (_, index) => ({
    id: `c${index}`,
    question: `q${index}`,
    expected: 'fine',
  }));
  const files = { [SPEC]: specText({ cases, gate: { pass_rate: { min: '10%' } }, run: { concurrency: 4 } }) };
  let signalled = 0;
  const outcome = await world.start(world.push(files), {
    onStart: (child) =>
      void model.asked(ANSWERED + 4).then(() => {
        signalled = performance.now();
        child.kill('SIGINT');
      }),
  });
  const took = performance.now() - signalled;
  expect(outcome).toMatchObject({ exitCode: 3, signal: null });
  expect(took).toBeLessThan(5000);
  expect(outcome.outputs).toMatchObject({ verdict: 'error', 'comment-status': 'skipped-cancelled', 'report-url': '' });
  expect(model.chats).toHaveLength(ANSWERED + 4);
  expect(outcome.summary).toContain(`Plumbline was cancelled: ${ANSWERED} of 40 answers`);
  expect(outcome.stored('plumbline-1', 'run.jsonl')).toBeUndefined();
  const [suite] = (JSON.parse(readFileSync(outcome.outputs['result-path']!, 'utf8')) as Result).suites;
  expect(suite!.candidates[0]!.counts).toMatchObject({ planned: 40, passed: ANSWERED, not_run: 40 - ANSWERED });
});

it('does not wait for GitHub any longer either', async () => {
  const refused = { status: 429, headers: { 'retry-after': '60' } };
  world.server.fault({ path: /\/commits/ }, refused, Number.POSITIVE_INFINITY);
  let signalled = 0;
  const outcome = await world.start(world.pull({ 'README.md': 'words' }), {
    onStart: (child) =>
      world.server.before(({ path }) => {
        if (signalled > 0 || !path.includes('/commits')) return;
        signalled = performance.now();
        setTimeout(() => child.kill('SIGINT'), 100);
      }),
  });
  expect(performance.now() - signalled).toBeLessThan(5000);
  expect(outcome).toMatchObject({ exitCode: 3, signal: null, chats: [] });
  expect(outcome.outputs).toMatchObject({ verdict: 'error', 'baseline-state': 'unavailable' });
});
