import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, Clocks } from '../../src/ports.js';
import { isLagged, timePerToken, timingOf } from '../../src/record/timing.js';

const clocks: Clocks = { ttft_ms: 300, total_ms: 1300, connect_ms: 20, ttfo_ms: 300, itl_ms: { mean: 9, max: 40 } };

function answer(more: Partial<Answer> = {}): Answer {
  const text = { output: 'yes', finish_reason: 'stop', refusal: null, model: 'm', reported_cost_usd: null } as const;
  return { ...(text as unknown as Answer), usage: { input: 10, output: 101 }, ...more };
}

describe('the times of an answer', () => {
  it('are those of its successful request', () => {
    expect(timingOf(answer(), clocks)).toEqual({
      untimed: undefined,
      latency_ms: 1300,
      ttft_ms: 300,
      tpot_ms: 10,
      connect_ms: 20,
      ttfo_ms: 300,
      itl_ms: { mean: 9, max: 40 },
    });
  });

  it('leaves out what was not measured', () => {
    const bare = timingOf(answer({ usage: null }), { ttft_ms: null, total_ms: 5, connect_ms: null, itl_ms: null });
    expect(JSON.parse(JSON.stringify(bare))).toEqual({ latency_ms: 5 });
  });

  it.each(['cached', 'replayed'] as const)('are none where the answer was %s', (untimed) => {
    expect(JSON.parse(JSON.stringify(timingOf(answer({ untimed }), clocks)))).toEqual({ untimed });
  });

  it('say how late they may be where this program was too busy', () => {
    expect(timingOf(answer(), { ...clocks, lag_ms: 21 })).toEqual({ ...timingOf(answer(), clocks), lag_ms: 21 });
    expect(timingOf(answer(), { ...clocks, lag_ms: 19 }).lag_ms).toBeUndefined();
  });

  it.each([
    [undefined, 100, 200, false],
    [20, 100, 200, false],
    [20.1, 100, 200, true],
    [25, 500, 900, false],
    [25.1, 500, 900, true],
    [30, null, 500, true],
    [30, null, 600, false],
  ])('a lag of %s ms on %s and %s ms: %s', (lag_ms, ttft_ms, total_ms, lagged) => {
    expect(isLagged({ ttft_ms, total_ms, lag_ms })).toBe(lagged);
  });

  it('never keep a clock beside a reason for having none', () => {
    const ms = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ms, fc.option(ms), fc.option(ms, { nil: undefined }), (total_ms, ttft_ms, lag_ms) => {
        const { untimed, ...rest } = timingOf(answer(), { ttft_ms, total_ms, lag_ms });
        const held = Object.values(rest).filter((value) => value !== undefined);
        expect(held.length > 0).toBe(untimed === undefined);
        expect(held.every((value) => typeof value === 'object' || value >= 0)).toBe(true);
      }),
    );
  });
});

describe('the time per output token', () => {
  it.each([
    ['without usage', null, clocks, undefined],
    ['of estimated tokens', { input: 1, output: 50, estimated: true }, clocks, undefined],
    ['of one token', { input: 1, output: 1 }, clocks, undefined],
    ['of two tokens', { input: 1, output: 2 }, clocks, 1000],
    ['without a first token', { input: 1, output: 50 }, { ...clocks, ttft_ms: null }, undefined],
    ['with reasoning that was sent', { input: 1, output: 101, reasoning: 60 }, { ...clocks, ttfo_ms: 700 }, 10],
    ['with reasoning that was not', { input: 1, output: 101, reasoning: 80 }, clocks, 50],
    [
      'with reasoning of which nothing is known',
      { input: 1, output: 9, reasoning: 8 },
      { ttft_ms: 1, total_ms: 2 },
      undefined,
    ],
  ])('%s', (_, usage, read, expected) => {
    expect(timePerToken(read, usage)).toBe(expected);
  });
});
