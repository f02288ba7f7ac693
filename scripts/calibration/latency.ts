/** Times of one case on both sides, taken turn by turn (`live`) or on two days (`stored`). */
import type { EvidenceRow } from '../../src/compare/evidence.js';
import type { Uniform } from '../../src/stats/random.js';
import type { LatencyCell } from './cells.js';
import { indexBelow, normal, shuffle } from './draw.js';
import { neighbouringRequests } from './fixtures.js';
import { caseId, type Sides } from './gates.js';

export interface TimedPair {
  /** Milliseconds. */
  readonly base: number;
  readonly cand: number;
}

// Logarithms: how much longer some answers are than others, how much two calls of one case differ, how far a provider's
// speed moves from one day to another; and now and then a call waits in a queue.
const CASE_SPREAD = 0.6;
const CALL_SPREAD = 0.2;
const DAY_SPREAD = 0.1;
const QUEUED_SHARE = 0.05;
const QUEUED_FACTOR = 2;

export function latencyPairs(cell: LatencyCell, uniform: Uniform): readonly TimedPair[] {
  return cell.data === 'real' ? realPairs(cell, uniform) : generatedPairs(cell, uniform);
}

function generatedPairs({ n, slowdown, control }: LatencyCell, uniform: Uniform): readonly TimedPair[] {
  const drift = control === 'stored' ? Math.exp(DAY_SPREAD * normal(uniform)) : 1;
  const call = (length: number): number =>
    length * Math.exp(CALL_SPREAD * normal(uniform)) * (uniform() < QUEUED_SHARE ? QUEUED_FACTOR : 1);
  return Array.from({ length: n }, () => {
    const length = 1000 * Math.exp(CASE_SPREAD * normal(uniform));
    return { base: call(length), cand: call(length) * slowdown * drift };
  });
}

const ENDPOINTS = neighbouringRequests();

/** One endpoint's neighbouring requests under labels thrown by a coin; each pair once as long as they suffice. */
function realPairs({ n, slowdown }: LatencyCell, uniform: Uniform): readonly TimedPair[] {
  const { pairs } = ENDPOINTS[indexBelow(ENDPOINTS.length, uniform)]!;
  const drawn =
    n <= pairs.length
      ? shuffle([...pairs], uniform).slice(0, n)
      : Array.from({ length: n }, () => pairs[indexBelow(pairs.length, uniform)]!);
  return drawn.map(([one, other]) => {
    const [base, cand] = uniform() < 0.5 ? [one, other] : [other, one];
    return { base: base * 1000, cand: cand * 1000 * slowdown };
  });
}

export function latencySides(pairs: readonly TimedPair[]): Sides {
  return {
    base: pairs.map(({ base }, index) => timed(index, 'stored-0', base)),
    cand: pairs.map(({ cand }, index) => timed(index, 'now', cand)),
  };
}

/** Calls of which some are over a limit of one second, and no baseline. */
export function callsOver(over: number, n: number): Sides {
  const cand = Array.from({ length: n }, (_, index) => timed(index, 'now', index < over ? 2000 : 500));
  return { base: [], cand };
}

function timed(index: number, run: string, latency_ms: number): EvidenceRow {
  return { case: caseId(index), repeat: 0, run, status: 'ok', score: 1, pass: true, latency_ms };
}
