import { describe, expect, it } from '@jest/globals';
import { watchLoop } from '../../../src/edge/target/loop-lag.js';

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

const immediate = () => new Promise<void>((resolve) => setImmediate(resolve));
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('watchLoop', () => {
  it('says 0 while nothing is in flight', () => {
    const lag = watchLoop();
    expect(lag.at(performance.now() + 1000)).toBe(0);
  });

  it('sees a loop that is blocked now', () => {
    const lag = watchLoop();
    lag.enter();
    block(40);
    expect(lag.at(performance.now())).toBeGreaterThanOrEqual(34);
    lag.leave();
  });

  it('sees that the loop was blocked just before, though its timers have run since', async () => {
    const lag = watchLoop();
    lag.enter();
    await immediate();
    block(60);
    await later(0);
    expect(lag.at(performance.now())).toBeGreaterThanOrEqual(30);
    lag.leave();
  });

  it('starts anew with the next request, however long nothing was in flight', async () => {
    const lag = watchLoop();
    lag.enter();
    lag.leave();
    await later(30);
    expect(lag.at(performance.now())).toBe(0);
    lag.enter();
    expect(lag.at(performance.now())).toBeLessThan(5);
    lag.leave();
  });
});
