import { describe, expect, it } from '@jest/globals';
import type { Gate } from '../../src/run/gate.js';
import { attemptsFor, createGate } from '../../src/run/gate.js';
import { failure, QUOTA } from './support.js';

const REFUSED = failure({ class: 'network', status: null, fatal: true });
const BAD_PROMPT = failure({ class: 'config', retryable: false });
const SILENT = failure({ class: 'timeout', phase: 'connect' });

const isOpen = (gate: Gate, now: number) => gate.closed() === null && gate.opensAt(true) <= now;

/** Sends as soon as it may; every request fails at once. */
function failUntilClosed(gate: Gate, changes = {}, last = false): { requests: number; now: number } {
  let now = 0;
  let requests = 0;
  while (gate.closed() === null && requests < 100) {
    now = Math.max(now, gate.opensAt(true));
    gate.failed(gate.sent(now), failure(changes), last, now);
    requests += 1;
  }
  return { requests, now };
}

function answeredOnce(): Gate {
  const gate = createGate();
  gate.answered(gate.sent(0));
  return gate;
}

describe('a gate', () => {
  it('lets one request through until the endpoint has answered, then all', () => {
    const gate = createGate();
    const first = gate.sent(0);
    expect(isOpen(gate, 0)).toBe(false);
    expect(gate.answered(first)).toBe(false);
    for (let more = 0; more < 100; more++) {
      expect(isOpen(gate, 0)).toBe(true);
      gate.sent(0);
    }
  });

  it('closes at once for a fatal failure, with its reason, also in mid-run', () => {
    for (const gate of [createGate(), answeredOnce()]) {
      gate.failed(gate.sent(0), QUOTA, true, 0);
      expect(gate.closed()).toBe(QUOTA);
    }
  });

  it.each([REFUSED, SILENT])(
    'closes for an address that is wrong twice at the start, not for one that worked',
    (bad) => {
      const fresh = createGate();
      fresh.failed(fresh.sent(0), bad, false, 0);
      expect(fresh.closed()).toBeNull();
      fresh.failed(fresh.sent(0), bad, true, 1000);
      expect(fresh.closed()).toBe(bad);
      const proven = answeredOnce();
      proven.failed(proven.sent(0), bad, true, 0);
      expect(proven.closed()).toBeNull();
      expect([attemptsFor(bad, 5, false), attemptsFor(bad, 5, true), attemptsFor(bad, 0, false)]).toEqual([2, 6, 1]);
    },
  );

  it('gives up an endpoint that has never answered after a few seconds of probes', () => {
    const { requests, now } = failUntilClosed(createGate());
    expect(requests).toBeLessThanOrEqual(7);
    expect(now).toBeGreaterThanOrEqual(6000);
    expect(now).toBeLessThan(8000);
  });

  it('is patient with one that throttles or says when to come back', () => {
    const throttled = { class: 'throttled' as const, status: 429 };
    for (const [gate, busy] of [
      [answeredOnce(), throttled],
      [createGate(), { ...throttled, retry_after_ms: 1 }],
      [createGate(), { retry_after_ms: 1 }],
    ] as const) {
      const { requests, now } = failUntilClosed(gate, busy);
      expect(requests).toBeLessThanOrEqual(22);
      expect(now).toBeGreaterThanOrEqual(120_000);
      expect(now).toBeLessThan(150_000);
    }
  });

  it('is less patient with one that has done nothing but throttle, and says no time', () => {
    const { requests, now } = failUntilClosed(createGate(), { class: 'throttled', status: 429 });
    expect(requests).toBeLessThanOrEqual(10);
    expect(now).toBeGreaterThanOrEqual(20_000);
    expect(now).toBeLessThan(25_000);
  });

  it('makes a second contact while the first one is silent, and no third; none while it probes', () => {
    const gate = createGate();
    const first = gate.sent(0);
    expect([gate.opensAt(false), gate.opensAt(true)]).toEqual([Infinity, 1000]);
    const second = gate.sent(1000);
    expect(gate.opensAt(true)).toBe(Infinity);
    gate.failed(first, SILENT, false, 10_000);
    gate.failed(second, SILENT, false, 11_000);
    expect(gate.opensAt(true)).toBeLessThan(12_000);
    gate.sent(12_000);
    expect(gate.opensAt(true)).toBe(Infinity);
  });

  it('takes five refused prompts in a row for a refusal of all, unless one was ever answered', () => {
    const fresh = createGate();
    for (let prompt = 1; prompt <= 5; prompt++) {
      expect(fresh.closed()).toBeNull();
      fresh.failed(fresh.sent(0), BAD_PROMPT, true, 0);
    }
    expect(fresh.closed()).toBe(BAD_PROMPT);
    const proven = answeredOnce();
    for (let prompt = 0; prompt < 50; prompt++) proven.failed(proven.sent(0), BAD_PROMPT, true, prompt);
    expect(isOpen(proven, 50)).toBe(true);
  });

  it('sends few on suspicion, then probes one at a time, and one answer restores it', () => {
    const gate = answeredOnce();
    const burst = Array.from({ length: 32 }, () => gate.sent(0));
    gate.failed(burst[0]!, failure(), false, 0);
    const onSuspicion: number[] = [];
    while (isOpen(gate, 0)) onSuspicion.push(gate.sent(0));
    expect(onSuspicion).toHaveLength(4);
    for (const era of burst.slice(1)) gate.failed(era, failure(), false, 0);
    expect(gate.doubted()).toBe(true);
    expect(gate.current(onSuspicion[0]!)).toBe(false);
    expect([isOpen(gate, 249), isOpen(gate, 250)]).toEqual([false, true]);
    const probe = gate.sent(0);
    expect(isOpen(gate, 10_000)).toBe(false);
    expect(gate.answered(probe)).toBe(true);
    expect(isOpen(gate, 250)).toBe(true);
    expect(gate.doubted()).toBe(false);
  });

  it('does not wait for stragglers of before to end before it probes', () => {
    const gate = answeredOnce();
    const burst = Array.from({ length: 32 }, () => gate.sent(0));
    for (const era of burst.slice(0, 8)) gate.failed(era, failure(), false, 0);
    expect(isOpen(gate, 250)).toBe(true);
  });

  it('doubts a slow endpoint after fewer failures', () => {
    const gate = answeredOnce();
    for (const now of [0, 1000, 2000]) gate.failed(gate.sent(0), failure(), false, now);
    expect(gate.doubted()).toBe(true);
  });

  it('closes after some seconds when an endpoint dies in mid-run', () => {
    const { requests, now } = failUntilClosed(answeredOnce());
    expect(requests).toBeLessThanOrEqual(16);
    expect(now).toBeLessThan(8000);
  });

  it('forgets failures between answers', () => {
    const gate = answeredOnce();
    for (let round = 0; round < 100; round++) {
      for (let time = 0; time < 7; time++) gate.failed(gate.sent(0), failure(), false, 0);
      gate.answered(gate.sent(0));
    }
    expect(gate.doubted()).toBe(false);
  });
});
