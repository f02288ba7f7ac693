import { describe, expect, it } from '@jest/globals';
import { progressDue, progressLine, remaining, type ProgressState } from '../../src/report/progress.js';

const state = (more: Partial<ProgressState> = {}): ProgressState => ({
  suite: 'triage',
  planned: 200,
  done: 84,
  passed: 78,
  failed: 4,
  errored: 2,
  range: { lo: 0.889, hi: 0.973 },
  spent_usd: 0.012,
  cap_usd: 2,
  elapsed_ms: 8400,
  ...more,
});

describe('progressLine', () => {
  it('says how far, how good, how dear and how long', () => {
    expect(progressLine(state())).toBe(
      'triage: 84 of 200 · 95.1% passed (88.9% to 97.3%) · 2 errors · $0.012 of $2.00 · 12 s left',
    );
  });

  it('counts while there is no range, and leaves out what is not known', () => {
    expect(progressLine(state({ range: null, errored: 0, spent_usd: null, cap_usd: null, done: 82 }))).toBe(
      'triage: 82 of 200 · 78 of 82 passed · 12 s left',
    );
    expect(progressLine(state({ done: 0, passed: 0, failed: 0, errored: 0, range: null, spent_usd: 0 }))).toBe(
      'triage: 0 of 200 · $0 of $2.00',
    );
  });

  it('never takes an unknown spend for none', () => {
    expect(progressLine(state({ spent_usd: null }))).toContain('spend unknown of $2.00');
  });

  it('has no time left at the end', () => {
    expect(progressLine(state({ done: 200, passed: 196 }))).not.toContain('left');
    expect(remaining(state({ done: 200 }))).toBeNull();
    expect(progressLine(state({ planned: 20000, elapsed_ms: 84_000 }))).toContain('331 min 56 s left');
  });
});

describe('progressDue', () => {
  it('shows ten lines a second on a terminal', () => {
    expect(progressDue(null, state({ done: 0 }), true)).toBe(true);
    expect(progressDue({ at_ms: 8350, done: 83 }, state(), true)).toBe(false);
    expect(progressDue({ at_ms: 8300, done: 83 }, state(), true)).toBe(true);
  });

  it('shows a line every 15 seconds in a log, and the end', () => {
    expect(progressDue(null, state({ done: 0 }), false)).toBe(false);
    expect(progressDue({ at_ms: 0, done: 0 }, state({ elapsed_ms: 14_999 }), false)).toBe(false);
    expect(progressDue({ at_ms: 0, done: 0 }, state({ elapsed_ms: 15_000 }), false)).toBe(true);
    expect(progressDue({ at_ms: 8390, done: 199 }, state({ done: 200 }), false)).toBe(true);
  });

  it('shows nothing twice', () => {
    expect(progressDue({ at_ms: 0, done: 200 }, state({ done: 200, elapsed_ms: 99_999 }), false)).toBe(false);
    expect(progressDue({ at_ms: 0, done: 84 }, state({ elapsed_ms: 99_999 }), true)).toBe(false);
  });
});
