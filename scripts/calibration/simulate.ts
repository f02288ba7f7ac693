/** Simulates one cell: how often the engine and the naive rules say what. The same cell always gives the same counts. */
import { GUARD_FACTOR } from '../../src/verdict/metric-verdict.js';
import { seedOf, uniformFrom, type Uniform } from '../../src/stats/random.js';
import type { CategoryCell, Cell, ChurnCell, LatencyCell, PairedCell, SameCell } from './cells.js';
import { confirmed } from './confirm.js';
import { shuffle } from './draw.js';
import { earlyStops } from './early-stop.js';
import { extended } from './extend.js';
import { dropGate, gateOf, judge, ruleOf, sidesOf } from './gates.js';
import { latencyPairs, latencySides } from './latency.js';
import { naiveFlags, p95Ratio } from './naive.js';
import { answeredCase, drawn, REGIMES } from './regimes.js';

/** Replicates in which something happened, or its sum over them, by name; `replicates` is how many there were. */
export type Counts = Readonly<Record<string, number>> & { readonly replicates: number };

export function simulate(cell: Cell): Counts {
  const uniform = uniformFrom(seedOf([cell.id]));
  const counts = new Map<string, number>();
  const once = replicateOf(cell, uniform);
  for (let replicate = 0; replicate < cell.replicates; replicate += 1) {
    for (const [name, happened] of Object.entries(once())) {
      counts.set(name, (counts.get(name) ?? 0) + Number(happened));
    }
  }
  return { ...Object.fromEntries(counts), replicates: cell.replicates };
}

/** What happened in one replicate, by name: whether, or how often or how much. */
export type Happened = Readonly<Record<string, boolean | number>>;

function replicateOf(cell: Cell, uniform: Uniform): () => Happened {
  switch (cell.kind) {
    case 'paired':
      return () => paired(cell, uniform);
    case 'churn':
      return () => churned(cell, uniform);
    case 'categories':
      return () => categories(cell, uniform);
    case 'latency':
      return () => latency(cell, uniform);
    case 'same':
      return () => same(cell, uniform);
    case 'early':
      return earlyStops(cell, uniform);
    case 'extend':
      return () => extended(cell, uniform);
    case 'confirm':
      return () => confirmed(cell, uniform);
  }
}

function paired({ regime, shape, n, drop, margins }: PairedCell, uniform: Uniform): Happened {
  const { continuous } = REGIMES[regime];
  const cases = drawn(n, () => answeredCase(REGIMES[regime], { drop }, shape, uniform));
  const sides = sidesOf(cases);
  const happened: Record<string, boolean> = { ...naiveFlags(cases) };
  for (const margin of margins) {
    const [found] = judge(dropGate(margin, continuous), sides);
    happened[`fail ${margin}`] = found!.verdict === 'fail';
    happened[`pass ${margin}`] = found!.verdict === 'pass';
    happened['covered'] = found!.lo! <= -drop && -drop <= found!.hi!;
  }
  return happened;
}

/** A limit of nothing leaves the two tests alone to decide. */
function churned({ regime, shape, n, churn }: ChurnCell, uniform: Uniform): Happened {
  const cases = drawn(n, () => answeredCase(REGIMES[regime], { drop: 0, churn }, shape, uniform));
  const sides = sidesOf(cases);
  const [bare] = judge(dropGate(0, false), sides);
  const [usual] = judge(dropGate(0.03, false), sides);
  const tested = bare!.delta! < 0;
  return {
    tests: bare!.verdict === 'fail',
    shuffle: tested && bare!.p_shuffle! <= 0.05,
    guard: tested && bare!.p_guard! <= 0.05,
    rule: usual!.verdict === 'fail',
  };
}

const CATEGORIES = 12;
/** Of 500 cases the first category has 60; the other eleven share the rest. */
const FIRST_SHARE = 0.12;

const CATEGORY_GATE = gateOf([
  ruleOf('pass_rate', { kind: 'max_drop', threshold: 0.03, unit: 'pp', mode: null }),
  ruleOf('pass_rate', { kind: 'max_drop', threshold: 0.05, unit: 'pp', mode: null }, { kind: 'each_category' }),
]);

function categories({ n, drop }: CategoryCell, uniform: Uniform): Happened {
  const first = Math.round(n * FIRST_SHARE);
  const categoryOf = (index: number): string =>
    index < first ? 'category-00' : `category-${String(1 + (index % (CATEGORIES - 1))).padStart(2, '0')}`;
  const cases = drawn(n, (index) => answeredCase(REGIMES.steady, { drop: index < first ? drop : 0 }, [1, 1], uniform));
  const [whole, ...each] = judge(CATEGORY_GATE, sidesOf(cases, categoryOf));
  const [broken, ...others] = each;
  const fell = (one: (typeof each)[number]): boolean => one.delta! < -0.05 - 1e-9;
  const alone = (one: (typeof each)[number]): boolean =>
    fell(one) && one.p_shuffle! <= 0.05 && one.p_guard! <= 0.05 * GUARD_FACTOR;
  return {
    overall: whole!.verdict === 'fail',
    any: each.some(({ verdict }) => verdict === 'fail'),
    broken: broken!.verdict === 'fail',
    others: others.some(({ verdict }) => verdict === 'fail'),
    naive_any: each.some(fell),
    naive_broken: fell(broken!),
    uncorrected_any: each.some(alone),
    uncorrected_broken: alone(broken!),
  };
}

const LATENCY_GATE = gateOf([
  ruleOf('latency.p95', { kind: 'max_increase', threshold: 0.1, unit: 'ratio', mode: null }),
]);

function latency(cell: LatencyCell, uniform: Uniform): Happened {
  const pairs = latencyPairs(cell, uniform);
  const [found] = judge(LATENCY_GATE, latencySides(pairs), cell.control);
  const ratio = p95Ratio(pairs);
  return {
    fail: found!.verdict === 'fail',
    blocking: found!.blocking && found!.verdict === 'fail',
    pass: found!.verdict === 'pass',
    p95_any: ratio > 1,
    p95_over10: ratio > 1.1,
    p95_over20: ratio > 1.2,
  };
}

function same({ regime, shape, n }: SameCell, uniform: Uniform): Happened {
  const gate = dropGate(0.03, REGIMES[regime].continuous);
  const { base, cand } = sidesOf(drawn(n, () => answeredCase(REGIMES[regime], { drop: 0.03 }, shape, uniform)));
  const text = (sides: { base: typeof base; cand: typeof cand }): string => JSON.stringify(judge(gate, sides));
  const first = text({ base, cand });
  const [forth] = judge(gate, { base, cand });
  const [back] = judge(gate, { base: cand, cand: base });
  const mixed = { base: shuffle([...base], uniform), cand: shuffle([...cand], uniform) };
  return {
    repeats: text({ base, cand }) === first,
    any_order: text(mixed) === first,
    mirrored: forth!.delta! === -back!.delta! && forth!.lo! === -back!.hi! && forth!.hi! === -back!.lo!,
  };
}
