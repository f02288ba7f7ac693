/**
 * How long one whole verdict takes: an overall rule and twelve categories, this run's answers against four stored runs.
 * `npm run bench -- verdict`. Answers are generated once and are in memory; reading files is not in it.
 */
import { answeredCase, REGIMES } from '../scripts/calibration/regimes.js';
import { gateOf, judge, ruleOf, sidesOf, type Sides } from '../scripts/calibration/gates.js';
import { seedOf, uniformFrom } from '../src/stats/random.js';

interface Size {
  readonly cases: number;
  readonly runs: number;
  readonly goal_ms: number;
}

const SIZES: readonly Size[] = [
  { cases: 500, runs: 41, goal_ms: 10 },
  { cases: 5_000, runs: 21, goal_ms: 100 },
  { cases: 100_000, runs: 5, goal_ms: 2000 },
];
const STORED_RUNS = 4;
const CATEGORIES = 12;
/** The first verdicts also pay for the compiler. */
const WARM_UP = 5;

const GATE = gateOf([
  ruleOf('pass_rate', { kind: 'max_drop', threshold: 0.03, unit: 'pp', mode: null }),
  ruleOf('pass_rate', { kind: 'max_drop', threshold: 0.05, unit: 'pp', mode: null }, { kind: 'each_category' }),
]);

/** @returns whether every goal was met. */
export function benchVerdict(): boolean {
  const rows = SIZES.map(measured);
  console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  console.log('| cases | stored runs | rules | median | slowest | goal | met | memory taken |');
  console.log('|--:|--:|--:|--:|--:|--:|---|--:|');
  for (const { cases, rules, median, slowest, goal_ms, megabytes, met } of rows) {
    const times = `${median.toFixed(1)} ms | ${slowest.toFixed(1)} ms | ${goal_ms} ms`;
    console.log(
      `| ${cases} | ${STORED_RUNS} | ${rules} | ${times} | ${met ? 'yes' : 'NO'} | ${megabytes.toFixed(0)} MB |`,
    );
  }
  return rows.every(({ met }) => met);
}

function measured({ cases, runs, goal_ms }: Size) {
  const sides = suite(cases);
  for (let run = 0; run < WARM_UP; run += 1) judge(GATE, sides);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  let rules = 0;
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    rules = judge(GATE, sides).length;
    const taken = performance.now() - start;
    most = Math.max(most, process.memoryUsage().heapUsed);
    return taken;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)]!;
  const megabytes = (most - before) / 2 ** 20;
  return { cases, rules, median, slowest: times.at(-1)!, goal_ms, megabytes, met: median <= goal_ms };
}

/** A drop in the middle of what the gate can see, so that neither test ends early. */
function suite(cases: number): Sides {
  const uniform = uniformFrom(seedOf([`bench ${cases}`]));
  const answered = Array.from({ length: cases }, () =>
    answeredCase(REGIMES.flaky, { drop: 0.03 }, [STORED_RUNS, 1], uniform),
  );
  return sidesOf(answered, (index) => `category-${index % CATEGORIES}`);
}
