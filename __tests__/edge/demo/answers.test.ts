import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerBook, demoAnswers, wrongAnswer } from '../../../src/edge/target/demo/answers.js';

describe('demoAnswers', () => {
  it('takes what is expected, what is said instead and what the prompt must hold', () => {
    const item = {
      ticket: 'Where is my parcel?',
      expected: 'shipping',
      demo_wrong: 'billing',
      demo_needs: 'parcels',
      n: 7,
    };
    expect(demoAnswers([{ item }])).toEqual([
      { prompt: ['Where is my parcel?', '7'], correct: 'shipping', wrong: 'billing', needs: 'parcels' },
    ]);
  });

  it('writes objects as JSON and takes empty cells of a table for nothing', () => {
    const item = { text: 'Total 5', expected: { total: 5 }, demo_wrong: { total: 6 }, demo_needs: '' };
    expect(demoAnswers([{ item }])).toEqual([
      { prompt: ['Total 5'], correct: '{"total":5}', wrong: '{"total":6}', needs: null },
    ]);
  });

  it('leaves out cases without an expectation or without words of their own', () => {
    expect(demoAnswers([{ item: { q: 'a' } }, { item: { expected: 'b' } }])).toEqual([]);
  });
});

describe('answerBook', () => {
  const capitals = demoAnswers(
    [
      ['Oman', 'Muscat'],
      ['Romania', 'Bucharest'],
      ['Niger', 'Niamey'],
      ['Guinea', 'Conakry'],
      ['Papua New Guinea', 'Port Moresby'],
    ].map(([country, expected]) => ({ item: { country: country!, expected: expected! } })),
  );
  const find = answerBook(capitals);

  it.each([
    ['What is the capital of Romania?', 'Bucharest'],
    ['What is the capital of Oman?', 'Muscat'],
    ['What is the capital of Papua New Guinea?', 'Port Moresby'],
    ['Guinea', 'Conakry'],
  ])('%s', (message, correct) => {
    expect(find(message)?.correct).toBe(correct);
  });

  it('finds none in a message that holds none as whole words', () => {
    expect(find('What is the capital of Nigeria?')).toBeNull();
    expect(find('')).toBeNull();
  });

  it('tells cases apart by all of their values', () => {
    const sums = demoAnswers([
      { item: { a: 2, b: 3, expected: 5 } },
      { item: { a: 2, b: 13, expected: 15 } },
      { item: { a: 2, b: 4, expected: 6 } },
    ]);
    const sum = answerBook(sums);
    expect(sum('What is 2 + 13?')?.correct).toBe('15');
    expect(sum('What is 2 + 4?')?.correct).toBe('6');
  });
});

describe('wrongAnswer', () => {
  it('is another label', () => {
    expect(wrongAnswer('a', ['a', 'b'], 'key')).toBe('b');
  });

  it('is a reply that says nothing where there is no other label', () => {
    expect(wrongAnswer('a', ['a'], 'key')).toMatch(/not sure/);
    expect(wrongAnswer('x'.repeat(80), ['a', 'b'], 'key')).toMatch(/not sure/);
  });

  it('is a JSON object of the same keys with one value off', () => {
    const json = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.boolean(), fc.constant('2026-03-04'), fc.constant('Acme')),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(json, fc.string(), (object, key) => {
        const wrong = JSON.parse(wrongAnswer(JSON.stringify(object), [], key)) as Record<string, unknown>;
        expect(Object.keys(wrong).sort()).toEqual(Object.keys(object).sort());
        const off = Object.keys(object).filter((name) => wrong[name] !== object[name]);
        expect(off).toHaveLength(1);
      }),
    );
  });
});
