/** What a comparison could have seen, and what would settle it. */
import { normalQuantile } from '../../stats/distributions.js';
import { casesToFlag, casesToProveSafe } from '../../stats/power.js';
import { POWER_Z } from '../../stats/rate.js';
import { EPSILON } from '../../verdict/metric-verdict.js';
import type { RatioEvidence } from '../../verdict/ratio-gate.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { bracketed, figure } from './figure.js';
import { sumOfSquares, type Paired } from './paired.js';
import type { How } from './types.js';

export function pairedPower(paired: Paired): How {
  const { entry, found, level } = paired;
  const { n, psi } = found;
  const z = normalQuantile(1 - level);
  const margin = entry.threshold;
  const drop = entry.limit === 'max_increase' ? 'rise' : 'drop';
  return {
    noise: noiseHow(paired),
    mde80: [
      `z of the level ${figure(level)} is ${figure(z)}; 0.841621 is z of 4 times in 5; m = ${figure(margin)} is the limit, n = ${n}`,
      `the smallest true ${drop} D that is both significant, (D × √n − z × √(psi + D)) ÷ √(psi + D − D²) ≥ 0.841621,`,
      'and seen beyond the limit, (D − m) ÷ √((psi + D − D²) ÷ n) ≥ 0.841621',
      seenAt(entry.mde80, { n, psi, z, margin }),
    ],
    cases_needed: [...neededHow(paired)],
  };
}

function noiseHow(paired: Paired): readonly string[] {
  const { found, spread, cases, units } = paired;
  const pseudo = found.n / units.length;
  const weight = found.n + 2 * pseudo;
  const squares = sumOfSquares(paired);
  const raw = `(sum of d² + ${figure(2 * pseudo ** 2)}) ÷ ${figure(weight)} = (${figure(squares)} + ${figure(2 * pseudo ** 2)}) ÷ ${figure(weight)} = ${figure(spread.psi)}`;
  if (found.delta >= 0) return [`psi, the share of cases that would differ between unchanged runs: ${raw}`];
  const whole = cases.every(({ base, cand }) => [...base, ...cand].every((value) => value === 0 || value === 1));
  const own = whole ? -found.delta : found.delta ** 2;
  return [
    `psi, the share of cases that would differ between unchanged runs: ${raw},`,
    `less what the change itself adds, ${figure(own)}, and at least ${figure(spread.psiFloor)}: ${figure(found.psi)}`,
  ];
}

interface Seen {
  readonly n: number;
  readonly psi: number;
  readonly z: number;
  readonly margin: number;
}

function seenAt(drop: number | null, { n, psi, z, margin }: Seen): string {
  if (drop === null) return 'not even a change of everything would be seen';
  const spread = Math.sqrt(Math.max(0, psi + drop - drop * drop));
  const significant = (drop * Math.sqrt(n) - z * Math.sqrt(psi + drop)) / spread;
  const beyond = (drop - margin) / (spread / Math.sqrt(n));
  return `at D = ${figure(drop)} the first is ${figure(significant)} and the second ${figure(beyond)}: the smaller of them just reaches it`;
}

function neededHow({ entry, found, inputs }: Paired): readonly string[] {
  const { n, psi, delta } = found;
  const margin = entry.threshold;
  const z = normalQuantile(1 - inputs.alpha);
  const drop = Math.max(0, -delta);
  const least = `never below min_cases (${inputs.min_cases}), and only if it is more than the ${n} there are`;
  if (drop > margin + EPSILON) {
    const spread = POWER_Z * Math.sqrt(Math.max(0, psi + drop - drop * drop));
    const significant = ((spread + z * Math.sqrt(psi + drop)) / drop) ** 2;
    const beyond = (spread / (drop - margin)) ** 2;
    return [
      `to prove what was seen, D = ${figure(drop)}, 4 times in 5: the larger of ((0.841621 × √(psi + D − D²) + z × √(psi + D)) ÷ D)² = ${figure(significant)}`,
      `and (0.841621 × √(psi + D − D²) ÷ (D − m))² = ${figure(beyond)}, so ${text(casesToFlag(drop, { psi, margin, alpha: inputs.alpha }))}; ${least}`,
    ];
  }
  const safe = (room: number): string =>
    `(z + 0.841621)² × psi ÷ room² = (${figure(z)} + 0.841621)² × ${figure(psi)} ÷ ${bracketed(room)}², so ${text(casesToProveSafe(psi, room, inputs.alpha))}`;
  return [
    `to prove an unchanged candidate safe 4 times in 5, with the whole limit as room: ${safe(margin)}`,
    ...(drop === 0
      ? []
      : [`if that is no more than there are, with the room the drop seen leaves: ${safe(margin - drop)}`]),
    least,
  ];
}

function text(cases: number | null): string {
  return cases === null ? 'no number of cases' : `${figure(cases)} cases`;
}

export function ratioPower(entry: RuleVerdict, found: RatioEvidence, level: number, alpha: number): How {
  const { logError: error, n, delta } = found;
  const margin = entry.threshold;
  const z = normalQuantile(1 - level);
  const room = Math.log1p(margin);
  const significant = (z + POWER_Z) * error;
  const beyond = room + POWER_Z * error;
  const scale = (normalQuantile(1 - alpha) + POWER_Z) * error;
  const gaps = delta > margin ? [Math.log1p(delta) - room] : [room, room - Math.log1p(Math.max(0, delta))];
  return {
    mde80: [
      `e^(the larger of (z + 0.841621) × error = ${figure(significant)} and ln(1 + limit) + 0.841621 × error = ${figure(beyond)}) − 1 = ${figure(Math.expm1(Math.max(significant, beyond)))}`,
      `z of the level ${figure(level)} is ${figure(z)}; error, of the log ratio, is ${figure(error)}`,
    ],
    cases_needed: [
      `n × ((z + 0.841621) × error ÷ gap)² = ${n} × (${figure(scale)} ÷ gap)², rounded up, with the gap on the log scale ${gaps.map(figure).join(', and if that is no more than there are, ')}`,
      'to prove a change beyond the limit the gap is from the limit to what was seen; to prove safety it is from no change, or from what was seen, to the limit',
    ],
  };
}
