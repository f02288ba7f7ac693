import { describe, expect, it } from '@jest/globals';
import { assertAccounted } from '../../src/pipeline/accounting.js';

const account = (planned: readonly string[], told: readonly string[]): void =>
  assertAccounted(
    'codes',
    planned.map((id) => ({ id })),
    told.map((trial) => ({ trial })),
  );

describe('assertAccounted', () => {
  it('is content with one outcome per trial, in any order', () => {
    account(['a', 'b', 'c'], ['c', 'a', 'b']);
    account([], []);
  });

  it.each([
    ['one is missing', ['a', 'b'], ['a'], 'codes: 2 trials planned, 1 recorded; trial b has no outcome'],
    ['one stands in for another', ['a', 'b'], ['a', 'a'], 'codes: trial a is told twice, or was not planned'],
    ['one was never planned', ['a'], ['x'], 'codes: trial x is told twice, or was not planned'],
    ['there is one too many', ['a'], ['a', 'b'], 'codes: trial b is told twice, or was not planned'],
  ])('throws when %s', (_, planned, told, message) => {
    expect(() => account(planned, told)).toThrow(message);
  });
});
