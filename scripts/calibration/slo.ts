/** At which counts of slow calls the engine calls a limit on p95 proven met, and proven missed. Nothing random in it. */
import type { Verdict } from '../../src/verdict/types.js';
import { gateOf, judge, ruleOf } from './gates.js';
import { callsOver } from './latency.js';

const GATE = gateOf([ruleOf('latency.p95', { kind: 'max', threshold: 1000, unit: 'ms', mode: 'proven' })]);

/** Calls, and calls over the limit: the least that pass with so many over, the fewest over that fail. */
const PASSES = [
  [59, 0],
  [93, 1],
  [124, 2],
  [181, 4],
  [482, 16],
] as const;
const FAILS = [
  [50, 6],
  [100, 10],
  [200, 16],
] as const;

export interface SloCount {
  readonly text: string;
  readonly met: boolean;
}

export function sloCounts(): readonly SloCount[] {
  return [
    ...PASSES.map(([n, over]) => ({
      text: `${over} of ${n} passes`,
      met: verdictOn(n, over) === 'pass' && verdictOn(n - 1, over) !== 'pass',
    })),
    ...FAILS.map(([n, over]) => ({
      text: `${over} of ${n} fails`,
      met: verdictOn(n, over) === 'fail' && verdictOn(n, over - 1) !== 'fail',
    })),
  ];
}

function verdictOn(n: number, over: number): Verdict {
  return judge(GATE, callsOver(over, n))[0]!.verdict;
}
