import { describe, expect, it } from '@jest/globals';
import type { Answer, Attempt, Failure, FailureClass } from '../../src/ports.js';
import type { Usage } from '../../src/record/types.js';
import type { Asked } from '../../src/run/attempt-cost.js';
import { attemptCost, chargeOf, isEstimated } from '../../src/run/attempt-cost.js';
import { specQuote } from '../../src/run/price.js';

const clocks = { ttft_ms: null, total_ms: 1 };
const quote = specQuote({ input_mtok: 1, output_mtok: 0, service_tiers: { priority: 2 } });
const flat = specQuote({ input_mtok: 0, output_mtok: 0, per_request: 0.002 });
const usage = { input: 1_000_000, output: 5 };
const LUNA: Asked = { kind: 'model', endpoint: 'openai', body: {} };

function answered(more: Partial<Answer> = {}): Attempt {
  const answer = {
    output: '',
    tool_calls: [],
    refusal: null,
    finish_reason: 'stop',
    model: null,
    usage,
    reported_cost_usd: null,
  };
  return { state: 'answered', answer: { ...answer, ...more }, clocks };
}

function failed(kind: FailureClass, more: Partial<Failure> = {}, billed: Usage | null = null): Attempt {
  const failure: Failure = {
    class: kind,
    message: '',
    status: null,
    retryable: true,
    fatal: false,
    retry_after_ms: null,
    ...more,
  };
  return { state: 'failed', failure, clocks, usage: billed };
}

describe('attemptCost', () => {
  it('prices an answer by the tier it names', () => {
    expect(attemptCost(answered(), quote, 0, LUNA)).toEqual({ usd: 1, source: 'spec' });
    expect(attemptCost(answered({ service_tier: 'priority' }), quote, 0, LUNA)).toEqual({ usd: 2, source: 'spec' });
    expect(attemptCost(answered({ service_tier: 'scale' }), quote, 0, LUNA)).toEqual({ usd: null, source: 'unknown' });
    expect(attemptCost(answered({ reported_cost_usd: 0.3 }), flat, 0, LUNA)).toEqual({ usd: 0.3, source: 'provider' });
  });

  it('counts what a failed attempt used, and nothing for one that used nothing', () => {
    expect(attemptCost(failed('timeout', {}, usage), quote, 0, LUNA)).toEqual({ usd: 1, source: 'spec' });
    expect(attemptCost(failed('throttled'), quote, 0, LUNA)).toBeNull();
  });

  it('prices a failed attempt by the tier it asked for', () => {
    const asked: Asked = { ...LUNA, body: { service_tier: 'priority' } };
    expect(attemptCost(failed('timeout', {}, usage), quote, 0, asked)).toEqual({ usd: 2, source: 'spec' });
    const unknown: Asked = { ...LUNA, body: { service_tier: 'scale' } };
    expect(attemptCost(failed('timeout', {}, usage), quote, 0, unknown)).toEqual({ usd: null, source: 'unknown' });
  });

  it('takes a reported 0 for a bill only of those who mean it', () => {
    const free = answered({ reported_cost_usd: 0 });
    expect(attemptCost(free, quote, 0, LUNA)).toEqual({ usd: 1, source: 'spec' });
    expect(attemptCost(free, null, 0, LUNA)).toEqual({ usd: null, source: 'unknown' });
    const nothing = { usd: 0, source: 'provider' };
    expect(attemptCost(free, quote, 0, { ...LUNA, endpoint: 'openrouter' })).toEqual(nothing);
    expect(attemptCost(free, flat, 0, { kind: 'http', endpoint: 'support' })).toEqual(nothing);
    const cached = answered({ reported_cost_usd: 0, untimed: 'cached' });
    expect(attemptCost(cached, quote, 0, LUNA)).toEqual(nothing);
  });

  it('knows a bill that is a guess', () => {
    const guessed = failed('timeout', {}, { ...usage, estimated: true });
    expect(isEstimated(guessed, { usd: 1, source: 'spec' })).toBe(true);
    expect(isEstimated(guessed, { usd: null, source: 'unknown' })).toBe(false);
    expect(isEstimated(failed('timeout', {}, usage), { usd: 1, source: 'spec' })).toBe(false);
    expect(isEstimated(answered(), { usd: 1, source: 'spec' })).toBe(false);
  });

  it('counts the price of a request that was worked on', () => {
    expect(attemptCost(answered({ usage: null }), flat, 0, LUNA)).toEqual({ usd: 0.002, source: 'spec' });
    for (const kind of ['timeout', 'stream_truncated', 'malformed', 'crashed'] as const) {
      expect(attemptCost(failed(kind), flat, 0, LUNA)).toEqual({ usd: 0.002, source: 'spec' });
    }
    for (const kind of ['throttled', 'network', 'auth', 'cancelled', 'overloaded'] as const) {
      expect(attemptCost(failed(kind), flat, 0, LUNA)).toBeNull();
    }
    expect(attemptCost(failed('timeout', { phase: 'connect' }), flat, 0, LUNA)).toBeNull();
  });
});

describe('chargeOf', () => {
  it('books the worst case where the bill is a guess or unknown', () => {
    expect(chargeOf(answered(), { usd: 1, source: 'spec' }, 9)).toBe(1);
    expect(chargeOf(answered(), { usd: null, source: 'unknown' }, 9)).toBe(9);
    expect(chargeOf(failed('timeout', {}, { ...usage, estimated: true }), { usd: 1, source: 'spec' }, 9)).toBe(9);
    expect(chargeOf(failed('throttled'), null, 9)).toBe(0);
  });
});
