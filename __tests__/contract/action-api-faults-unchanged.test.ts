/** Every call to GitHub fails in turn: a pull request that changes nothing passes or is told what could not be read. */
import { expect, it } from '@jest/globals';
import { ONE_FAULT, OUTAGE, ending, sweep } from './support/sweep.js';

const docs = { 'README.md': 'words' };

it('ends with a named error when GitHub answers 500 from one call on', async () => {
  const { calm, disturbed } = await sweep(docs, OUTAGE);
  expect([calm.outcome.exitCode, calm.comments]).toEqual([0, 0]);
  expect(disturbed.length).toBeGreaterThanOrEqual(5);
  for (const { outcome, comments } of disturbed) {
    expect(['unchanged', 'a named error']).toContain(ending(outcome, { 0: 'unchanged' }));
    expect(comments).toBe(0);
  }
  // The first call finds the base commit: without it nothing is known to be unchanged.
  expect(disturbed[0]!.outcome.exitCode).toBe(3);
  expect(disturbed[0]!.outcome.chats).toHaveLength(40);
});

it('passes when one call fails once', async () => {
  const { disturbed } = await sweep(docs, ONE_FAULT);
  for (const { nth, outcome } of disturbed) {
    expect({ nth, code: outcome.exitCode, chats: outcome.chats.length }).toEqual({ nth, code: 0, chats: 0 });
  }
});
