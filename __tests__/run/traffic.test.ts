import { describe, expect, it } from '@jest/globals';
import type { Attempt, Failure } from '../../src/ports.js';
import type { Lane, Wanting } from '../../src/run/traffic.js';
import { createTraffic } from '../../src/run/traffic.js';
import { answered, failed, fakeClock, NO_LIMITS, QUOTA } from './support.js';

const signal = new AbortController().signal;
const FIRST: Wanting = { retry: false, tokens: 0, adaptive: true, limits: NO_LIMITS };
const RETRY: Wanting = { ...FIRST, retry: true };
const flush = () => new Promise((resolve) => setImmediate(resolve));

function setUp() {
  const clock = fakeClock();
  const traffic = createTraffic(clock);
  const send = (lane: Lane, attempt: Attempt, call = FIRST) =>
    lane.leave(lane.enter(call, clock.now()), attempt, false);
  const fail = (lane: Lane, changes: Partial<Failure>, call = FIRST) => send(lane, failed(changes), call);
  const failInARow = (lane: Lane, changes: Partial<Failure>, times = 5) => {
    for (let time = 0; time < times; time++) fail(lane, { class: 'throttled', status: 429, ...changes });
  };
  const wait = (lane: Lane, call = FIRST) => lane.turnAt(call, clock.now()) - clock.now();
  return { clock, traffic, send, fail, failInARow, wait, lane: traffic.lane('e', 'm') };
}

describe('a lane', () => {
  it('is one per endpoint and model', () => {
    const { traffic, lane } = setUp();
    expect(traffic.lane('e', 'm')).toBe(lane);
    expect(traffic.lane('e', 'm2')).not.toBe(lane);
    expect(traffic.lane('e2', 'm')).not.toBe(lane);
  });

  it('holds back every call, first attempts too, until a rate limiter wants them; other models go on', () => {
    const { traffic, lane, send, failInARow, wait } = setUp();
    const other = traffic.lane('e', 'other');
    send(lane, answered());
    send(other, answered());
    failInARow(lane, { retry_after_ms: 4000 });
    expect([wait(lane), wait(lane, RETRY), wait(other)]).toEqual([4000, 4000, 0]);
  });

  it('holds back nobody because single requests are told to wait', () => {
    const { lane, send, failInARow, wait } = setUp();
    send(lane, answered());
    for (let round = 0; round < 50; round++) {
      failInARow(lane, { retry_after_ms: 4000 }, 4);
      expect(wait(lane)).toBe(0);
      send(lane, answered());
    }
  });

  it('waits at the first word when nobody else has anything to say', () => {
    const { lane, failInARow, wait } = setUp();
    failInARow(lane, { retry_after_ms: 4000 }, 1);
    expect(wait(lane)).toBe(4000);
  });

  it('never comes back sooner because another answer asked for less', () => {
    const { lane, send, failInARow, wait } = setUp();
    send(lane, answered());
    failInARow(lane, { retry_after_ms: 4000 }, 1);
    failInARow(lane, { retry_after_ms: 100 }, 5);
    expect(wait(lane)).toBe(4000);
  });

  it('refuses calls while the server asks for more than one may wait', async () => {
    const { clock, lane, send, failInARow } = setUp();
    send(lane, answered());
    failInARow(lane, { message: 'come back tomorrow', retry_after_ms: 3_600_000 }, 4);
    expect(lane.refusal(clock.now())).toBeNull();
    failInARow(lane, { message: 'come back tomorrow', retry_after_ms: 3_600_000 }, 1);
    expect(lane.refusal(clock.now())).toMatchObject({ message: 'come back tomorrow' });
    await clock.sleep(3_500_000);
    expect(lane.refusal(clock.now())).toBeNull();
  });

  it('stops when an answer was the last one allowed, until the allowance is back', () => {
    const { lane, send, wait } = setUp();
    const none = { remaining: 0, reset_ms: 1500 };
    const some = { remaining: 3, reset_ms: 9000 };
    send(lane, { ...answered(), allowance: { requests: some, tokens: some } });
    expect(wait(lane)).toBe(0);
    send(lane, { ...answered(), allowance: { requests: some, tokens: none } });
    expect(wait(lane)).toBe(1500);
    send(lane, { ...answered(), allowance: { requests: { remaining: 0, reset_ms: 1e9 }, tokens: null } });
    expect(wait(lane)).toBe(120_000);
  });

  it('says whether a request that was let through may still go out', () => {
    const { clock, lane, send, fail, failInARow } = setUp();
    send(lane, answered());
    failInARow(lane, { retry_after_ms: 10 }, 4);
    const [early, late] = [lane.enter(FIRST, clock.now()), lane.enter(FIRST, clock.now())];
    expect(lane.stillOpen(early, clock.now())).toBe(true);
    lane.leave(late, failed({ retry_after_ms: 10 }), false);
    expect(lane.stillOpen(early, clock.now())).toBe(false);
    expect(lane.stillOpen(early, clock.now() + 10)).toBe(true);
    for (let more = 0; more < 8; more++) fail(lane, {});
    expect(lane.stillOpen(early, clock.now() + 10)).toBe(false);
  });

  it('narrows when overloaded, not for a plain fault, and not under a fixed load', () => {
    const full = (status: number, adaptive: boolean) => {
      const { clock, lane, send } = setUp();
      const call = { ...FIRST, adaptive };
      send(lane, answered(), call);
      const passages = Array.from({ length: 30 }, () => lane.enter(call, clock.now()));
      for (const [at, passage] of passages.entries()) {
        if (at < 20) lane.leave(passage, at % 4 !== 3 ? failed({ status }) : answered(), false);
      }
      for (let inFlight = 10; inFlight < 64; inFlight++) {
        if (lane.turnAt(call, clock.now()) > clock.now()) return inFlight;
        lane.enter(call, clock.now());
      }
      return 64;
    };
    expect([full(503, true), full(500, true), full(502, true), full(503, false)]).toEqual([12, 64, 64, 64]);
  });
});

describe('an endpoint', () => {
  it('spends two requests on an exhausted quota, however many models ask', () => {
    const { clock, traffic } = setUp();
    const lanes = ['a', 'b', 'c', 'd'].map((model) => traffic.lane('e', model));
    const open = lanes.filter((lane) => {
      if (lane.turnAt(FIRST, clock.now()) > clock.now()) return false;
      lane.enter(FIRST, clock.now());
      return true;
    });
    expect(open).toHaveLength(2);
  });

  it('is not asked again when its two first contacts could not connect, whichever models they were for', () => {
    const silent: Partial<Failure> = { class: 'timeout', status: null, phase: 'connect', message: 'no connection' };
    for (const names of [
      ['a', 'a'],
      ['a', 'b'],
    ]) {
      const { clock, traffic, fail } = setUp();
      const [one, two] = names.map((name) => traffic.lane('e', name));
      fail(one!, silent);
      expect(one!.refusal(clock.now())).toBeNull();
      fail(two!, silent);
      expect(one!.refusal(clock.now())).toMatchObject({ message: 'no connection' });
      expect(traffic.lane('e', 'third').refusal(clock.now())).toMatchObject({ message: 'no connection' });
      expect(traffic.lane('e2', 'a').refusal(clock.now())).toBeNull();
    }
    const { clock, lane, send, fail } = setUp();
    send(lane, answered());
    fail(lane, silent);
    fail(lane, silent);
    expect(lane.refusal(clock.now())).toBeNull();
  });

  it('asks no further model once billing has stopped at the start, or for a second model', () => {
    const { clock, traffic, send, fail, lane } = setUp();
    const [other, third] = [traffic.lane('e', 'other'), traffic.lane('e', 'third')];
    const elsewhere = traffic.lane('e2', 'm');
    fail(lane, QUOTA);
    expect(other.refusal(clock.now())).toMatchObject({ class: 'quota' });
    expect(elsewhere.refusal(clock.now())).toBeNull();

    const again = setUp();
    const models = ['a', 'b', 'c'].map((model) => again.traffic.lane('e', model));
    for (const model of models) again.send(model, answered());
    again.fail(models[0]!, QUOTA);
    expect(models.map((model) => model.refusal(again.clock.now()) !== null)).toEqual([true, false, false]);
    again.fail(models[1]!, QUOTA);
    expect(models.map((model) => model.refusal(again.clock.now()) !== null)).toEqual([true, true, true]);
    send(third, answered());
  });

  it('gives retries as far as answers earn them', () => {
    const { lane, send, fail, wait } = setUp();
    send(lane, answered());
    for (let retry = 0; retry < 11; retry++) {
      expect(wait(lane, RETRY)).toBe(0);
      fail(lane, { retryable: false }, RETRY);
    }
    expect(wait(lane, RETRY)).toBe(Infinity);
    expect(wait(lane, FIRST)).toBe(0);
    expect(lane.hopeless(RETRY, 1000)).toBe(true);
    expect(lane.hopeless(FIRST, 1000)).toBe(false);
    const passage = lane.enter(FIRST, 1000);
    expect(lane.hopeless(RETRY, 1000)).toBe(false);
    lane.leave(passage, answered(), false);
    expect(wait(lane, RETRY)).toBe(0);
  });

  it('keeps to a pace across its models', () => {
    const { traffic, send, wait, lane } = setUp();
    const paced = { ...FIRST, limits: { ...NO_LIMITS, rpm: 3 } };
    for (let request = 0; request < 3; request++) send(lane, answered(), paced);
    expect(wait(traffic.lane('e', 'other'), paced)).toBe(60_250);
    expect(wait(traffic.lane('e2', 'm'), paced)).toBe(0);
  });
});

describe('a call outside of a schedule', () => {
  it('waits for its turn, and goes before those that a schedule holds back', async () => {
    const { clock, traffic, lane, wait } = setUp();
    const first = lane.enter(FIRST, clock.now());
    let scheduled = 0;
    traffic.watch(() => (scheduled += wait(lane) <= 0 ? 1 : 0));
    const taken = lane.take(FIRST, signal);
    await flush();
    expect(wait(lane)).toBe(Infinity);
    lane.leave(first, answered(), true);
    expect(scheduled).toBe(0);
    expect(await taken).not.toBeNull();
    // Told that there is room again, now that the other one is on its way.
    expect(scheduled).toBe(1);
  });

  it('is never let in beside another into a place for one', async () => {
    const { clock, lane } = setUp();
    const first = lane.enter(FIRST, clock.now());
    let entered = 0;
    for (let call = 0; call < 5; call++) void lane.take(FIRST, signal).then(() => (entered += 1));
    await flush();
    lane.leave(first, failed({ class: 'cancelled' }), true);
    await flush();
    expect(entered).toBe(1);
  });

  it('waits as long as the server asked, and learns of a refusal', async () => {
    const { clock, lane, send, failInARow } = setUp();
    send(lane, answered());
    failInARow(lane, { retry_after_ms: 5000 });
    const before = clock.now();
    const passage = (await lane.take(FIRST, signal))!;
    expect(clock.now() - before).toBe(5000);
    lane.leave(passage, { ...failed(), failure: QUOTA }, true);
    expect(await lane.take(FIRST, signal)).toBeNull();
  });

  it('stops waiting when the run is stopped, and holds nobody back then', async () => {
    const { clock, lane, wait } = setUp();
    const stop = new AbortController();
    const first = lane.enter(FIRST, clock.now());
    const waiting = lane.take(FIRST, stop.signal);
    await flush();
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await expect(lane.take(FIRST, stop.signal)).rejects.toThrow('stopped');
    lane.leave(first, answered(), true);
    expect(wait(lane)).toBe(0);
  });
});
