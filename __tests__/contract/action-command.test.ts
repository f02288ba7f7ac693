/** A program of the repository's own on a pull request: the workflow says what is run, the pull request changes what it does. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const SPEC = 'evals/app.eval.yml';
const spec = {
  name: 'app',
  models: [{ command: 'app', input: { n: '{{n}}' }, identity: { files: ['../app.mjs'] } }],
  cases: Array.from({ length: 40 }, (_, n) => ({ id: `case-${n}`, n, expected: String(n * 2) })),
  graders: [{ id: 'exact', type: 'string_check', operation: 'eq', reference: '{{expected}}' }],
  gate: { pass_rate: { max_drop: '10pp' } },
};
/** Doubles its number, and tells what it can see of the runner's environment. */
const app = (factor: string): string => `
import { text } from 'node:stream/consumers';
const { input } = JSON.parse(await text(process.stdin));
const seen = Object.keys(process.env).filter((name) => /GITHUB|ACTIONS|INPUT|LAB_KEY/.test(name));
console.log(JSON.stringify({ output: seen.length > 0 ? seen.join() : String(Number(input.n) * ${factor}) }));
`;
const files = { [SPEC]: JSON.stringify(spec), 'app.mjs': app('2') };
const inputs = { commands: `# ours\napp -- "${process.execPath}" app.mjs` };

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push(files), { inputs });
}, 60_000);
afterAll(() => world.close());

it('is not run again where neither it nor the suite changed', async () => {
  const same = await world.start(world.pull({ 'docs/a.md': 'a' }), { inputs });
  expect(same).toMatchObject({ exitCode: 0 });
  expect(same.outputs).toMatchObject({ verdict: 'pass', 'baseline-state': 'ok' });
}, 60_000);

it('is measured and blocked where a file of its identity makes it worse', async () => {
  const worse = await world.start(
    world.pull({ 'app.mjs': app('(Number(input.n) % 2 === 0 ? 2 : 3)') }, { number: 8 }),
    {
      inputs,
    },
  );
  expect(worse.exitCode).toBe(1);
  expect(worse.outputs).toMatchObject({ verdict: 'fail', 'failed-rules': '["pass_rate:max_drop"]' });
}, 60_000);

it('is no word of the pull request: a spec that holds one is refused', async () => {
  const models = [{ ...spec.models[0], command: 'node -e "process.exit()"' }];
  const outcome = await world.start(world.pull({ [SPEC]: JSON.stringify({ ...spec, models }) }, { number: 9 }), {
    inputs,
  });
  expect(outcome.exitCode).toBe(2);
  expect(outcome.stdout).toContain('is not the name of a command');
}, 60_000);
