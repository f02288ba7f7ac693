/** An advisory rule that can never be measured is no reason to measure an unchanged suite again. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

const unpriced = specText({
  models: ['lab/steady?quality=1&noise=0&price=none'],
  gate: { pass_rate: { min: '90%', max_drop: '10pp' }, 'cost.per_success': { max: '$1', blocking: false } },
});

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.start(world.push({ [SPEC]: unpriced }));
});
afterAll(() => world.close());

it('passes a pull request of documentation without a call and without a key', async () => {
  const docs = await world.start(world.pull({ 'README.md': 'words' }), { env: { LAB_KEY: undefined } });
  expect(docs).toMatchObject({ exitCode: 0, chats: [] });
  expect(docs.outputs['verdict']).toBe('pass');
  const result = JSON.parse(docs.stored('plumbline-1', 'result.json')!) as { rules: readonly { reason: string }[] };
  expect(result.rules.map(({ reason }) => reason)).toContain('no_price');
});
