/** A cap on money: what does not fit is not asked for, and what was not asked for is no pass. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decodeRecord } from '../../src/record/codec.js';
import { GOOD, SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { World } from './support/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const gate = { pass_rate: { min: '50%' } };
// A server that reports no cost of its own: the spec's price counts.
const priced = {
  model: `${GOOD}&price=none`,
  request: { max_completion_tokens: 100 },
  price: { input_mtok: 100, output_mtok: 400 },
};

it('stops at max-spend, accounts for every answer, and ends 3', async () => {
  const files = { [SPEC]: specText({ models: [priced], gate, run: { concurrency: 2 } }) };
  const outcome = await world.start(world.push(files), { inputs: { 'max-spend': '$0.10' } });
  expect(outcome.exitCode).toBe(3);
  expect(outcome.outputs['verdict']).toBe('error');
  expect(Number(outcome.outputs['cost-usd'])).toBeLessThanOrEqual(0.1);
  expect(outcome.chats.length).toBeGreaterThan(0);
  expect(outcome.chats.length).toBeLessThan(40);
  expect(outcome.summary).toMatch(/stopped at the spend cap of \$0\.10: \d+ of 40 answers were not asked for/);
  const { rows } = decodeRecord(outcome.stored('plumbline-1', 'run.jsonl')!);
  expect(rows).toHaveLength(40);
  expect(rows.filter(({ reason }) => reason === 'budget')).toHaveLength(40 - outcome.chats.length);
});

it('asks for nothing when a cap is set and a price is unknown', async () => {
  const files = { [SPEC]: specText({ gate }) };
  const outcome = await world.start(world.push(files), { inputs: { 'max-spend': '$5' } });
  expect(outcome).toMatchObject({ exitCode: 3, chats: [] });
  expect(outcome.outputs['verdict']).toBe('error');
  expect(outcome.everything).toContain('no price is known');
});
