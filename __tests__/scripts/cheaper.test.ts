import { describe, expect, it } from '@jest/globals';
import { cheaperCells } from '../../scripts/calibration/cells-cheaper.js';
import { simulate } from '../../scripts/calibration/simulate.js';

/**
 * A short version of what `npm run calibrate` measures of stopping early, asking for more and asking again: 80 seeded
 * suites each, so the bars leave some three standard errors (2.4 points near 5%, 5.6 near 50%) around the shares of many.
 */
const REPLICATES = 80;

function shares(id: string): (name: string) => number {
  const cell = cheaperCells(REPLICATES).find((one) => one.id === id)!;
  const counts = simulate(cell);
  return (name) => (counts[name] ?? 0) / REPLICATES;
}

describe('stopping early, limit 5 pp', () => {
  it('blocks no unchanged suite more often and asks fewer answers', () => {
    const small = shares('early steady 1v1 200 0');
    expect(small('fail 0.05')).toBeLessThan(0.05);
    expect(small('asked 0.05')).toBeLessThan(0.78);
    expect(small('pass 0.05')).toBeGreaterThan(0.7);
  });

  it('finds a large drop with half of the answers', () => {
    const found = shares('early steady 1v1 200 0.1');
    expect(found('fail 0.05')).toBeGreaterThan(0.85);
    expect(found('asked 0.05')).toBeLessThan(0.62);
  });

  it('costs some power for a drop that is hard to see', () => {
    const found = shares('early steady 1v1 200 0.05');
    expect(found('whole fail 0.03') - found('fail 0.03')).toBeLessThan(0.22);
    expect(found('asked 0.03')).toBeLessThan(0.9);
  });
});

describe('asking for more where undecided', () => {
  it('blocks no unchanged suite more often, at less than two passes', () => {
    const unchanged = shares('extend flaky 2 200 0');
    expect(unchanged('fail')).toBeLessThan(0.1);
    expect(1 + 2 * unchanged('asked')).toBeLessThan(2.05);
  });

  it('comes close to the power of three passes', () => {
    const found = shares('extend flaky 2 200 0.05');
    expect(found('fail')).toBeGreaterThan(0.68);
    expect(found('fail')).toBeGreaterThan(found('one fail'));
    expect(1 + 2 * found('asked')).toBeLessThan(2.1);
  });
});

describe('asking flipped cases again', () => {
  it('only takes failures back', () => {
    const unchanged = shares('confirm flaky 4v1 200 0 change');
    expect(unchanged('after')).toBeLessThanOrEqual(unchanged('before'));
    expect(unchanged('after')).toBeLessThan(0.1);
    expect(unchanged('sound flake')).toBeGreaterThan(unchanged('sound worse') * 0.7);
  });

  it('leaves a real drop standing and names its cases', () => {
    const found = shares('confirm flaky 4v1 200 0.05 change');
    expect(found('after')).toBeGreaterThan(found('before') - 0.12);
    expect(found('broken confirmed')).toBeGreaterThan(found('broken worse') * 0.9);
  });

  it('takes back what main fails today as well', () => {
    const found = shares('confirm flaky 4v1 200 0.05 provider');
    expect(found('before')).toBeGreaterThan(0.55);
    expect(found('after')).toBeLessThan(0.15);
    expect(found('broken pre-existing')).toBe(found('broken worse'));
  });
});
