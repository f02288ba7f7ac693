import { describe, expect, it } from '@jest/globals';
import { newAnswers } from '../../src/pipeline/new-answers.js';
import type { TrialRecord } from '../../src/record/types.js';

const row = (run: string, id: string, more: Partial<TrialRecord> = {}): TrialRecord => ({
  type: 'trial',
  trial: id,
  suite: 's',
  candidate: 'results',
  case: id,
  case_hash: `hash-${id}`,
  repeat: 0,
  run,
  status: 'ok',
  score: 1,
  pass: true,
  attempts: 0,
  ...more,
});

describe('answers of earlier attempts', () => {
  const now = [row('3', 'a'), row('3', 'b', { latency_ms: 5 }), row('3', 'c', { output: 'x' })];

  it('are none where the same rows were judged before, however often', () => {
    const same = ['1', '2'].flatMap((run) => now.map((one) => ({ ...one, run })));
    expect(newAnswers(now, same)).toEqual([]);
    expect(newAnswers(now, same.reverse())).toEqual([]);
    expect(newAnswers([], same)).toHaveLength(3);
  });

  it('are those that differ in anything they say of the answer', () => {
    const other = [
      row('1', 'a', { score: 0, pass: false }),
      row('1', 'a', { latency_ms: 1, repeat: 1 }),
      row('1', 'a', { scores: { tone: 1 }, repeat: 2 }),
      row('1', 'a', { status: 'error', score: null, pass: null, repeat: 3 }),
      row('1', 'a', { cost_usd: 0, repeat: 4 }),
      row('1', 'c', { output: 'y' }),
    ];
    expect(newAnswers(now, other)).toEqual(other);
    expect(newAnswers(now, [...other, row('1', 'b', { latency_ms: 5 })])).toEqual(other);
  });

  it('count once for each time an attempt tells them, whatever number a repeat has', () => {
    const twice = [row('2', 'a', { repeat: 1 }), row('2', 'a', { repeat: 2 })];
    expect(newAnswers(now, twice)).toHaveLength(1);
    expect(newAnswers([...now, row('3', 'a', { repeat: 1 })], twice)).toEqual([]);
  });

  it('are held against each other without their texts where an attempt stored none', () => {
    expect(newAnswers(now, [row('1', 'a'), row('1', 'c')])).toEqual([]);
  });
});
