import { describe, expect, it } from '@jest/globals';
import { createGates } from '../../src/run/gate.js';
import type { Entry, Gate } from '../../src/run/gate.js';
import { failure, fakeClock, QUOTA } from './support.js';

const signal = new AbortController().signal;
const flush = () => new Promise((resolve) => setImmediate(resolve));

async function enter(gate: Gate): Promise<Extract<Entry, { open: true }>> {
  const entry = await gate.enter(signal);
  if (!entry.open) throw new Error(`closed: ${entry.failure.message}`);
  return entry;
}

describe('a gate', () => {
  it('lets one request through until the endpoint has answered, then all', async () => {
    const gate = createGates(fakeClock()).of('e', 'm');
    const first = await enter(gate);
    let others = 0;
    const waiting = Array.from({ length: 5 }, () => gate.enter(signal).then(() => (others += 1)));
    await flush();
    expect(others).toBe(0);
    first.leave(null, true);
    await Promise.all(waiting);
    expect(others).toBe(5);
  });

  it('closes at once for a fatal failure, with its reason', async () => {
    const gates = createGates(fakeClock());
    const entry = await enter(gates.of('e', 'm'));
    const waiting = gates.of('e', 'm').enter(signal);
    entry.leave(QUOTA, true);
    expect(await waiting).toEqual({ open: false, failure: QUOTA });
    expect(await gates.of('e', 'other')).toBeDefined();
    expect((await gates.of('e', 'other').enter(signal)).open).toBe(true);
  });

  it('closes for an address that is wrong twice at the start, not for one that worked before', async () => {
    const refused = failure({ class: 'network', fatal: true });
    const fresh = createGates(fakeClock()).of('e', 'm');
    (await enter(fresh)).leave(refused, false);
    expect((await fresh.enter(signal)).open).toBe(true);
    (await enter(fresh)).leave(refused, true);
    expect((await fresh.enter(signal)).open).toBe(false);

    const proven = createGates(fakeClock()).of('e', 'm');
    (await enter(proven)).leave(null, true);
    (await enter(proven)).leave(refused, true);
    expect((await proven.enter(signal)).open).toBe(true);
  });

  it('closes a new endpoint after 5 trials in a row, or 20 attempts', async () => {
    for (const [last, expected] of [
      [true, 5],
      [false, 20],
    ] as const) {
      const gate = createGates(fakeClock()).of('e', 'm');
      let sent = 0;
      for (let entry = await gate.enter(signal); entry.open; entry = await gate.enter(signal)) {
        sent += 1;
        entry.leave(failure(), last);
      }
      expect(sent).toBe(expected);
    }
  });

  it('probes an endpoint that fell silent, and one answer restores it', async () => {
    const clock = fakeClock();
    const gate = createGates(clock).of('e', 'm');
    (await enter(gate)).leave(null, true);
    const burst = await Promise.all(Array.from({ length: 32 }, () => enter(gate)));
    for (const entry of burst) entry.leave(failure(), false);
    const before = clock.now();
    const probe = await enter(gate);
    expect(clock.now() - before).toBe(1000);
    let others = 0;
    const waiting = Array.from({ length: 3 }, () => gate.enter(signal).then(() => (others += 1)));
    await flush();
    expect(others).toBe(0);
    probe.leave(null, true);
    await Promise.all(waiting);
    expect(others).toBe(3);
  });

  it('holds everybody back for a Retry-After', async () => {
    const clock = fakeClock();
    const gate = createGates(clock).of('e', 'm');
    const [first, second] = [await enter(gate), gate.enter(signal)];
    first.leave(failure({ class: 'throttled', retry_after_ms: 4000 }), false);
    const before = clock.now();
    await second;
    expect(clock.now() - before).toBe(4000);
  });

  it('stops waiting when the run is stopped', async () => {
    const stop = new AbortController();
    const gate = createGates(fakeClock()).of('e', 'm');
    await enter(gate);
    const waiting = gate.enter(stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });
});
