/** What the engine must reach, and whether it did. */
import { ofKind, rulerOf, shot, type Bar, type Measured, type Shot } from './bar.js';
import { cheaperBars } from './bars-cheaper.js';
import type { PairedCell } from './cells.js';
import { shapeName } from './cells.js';
import { sloCounts } from './slo.js';

/**
 * Every bar whose cells were simulated.
 * @param quick allows three standard errors more, since a tenth of the replicates is that much less sure.
 */
export function barsOf(measured: readonly Measured[], quick: boolean): readonly Bar[] {
  const { worst, mean } = rulerOf(quick);

  const paired = ofKind(measured, 'paired');
  const unchanged = paired.filter(({ cell }) => cell.drop === 0);
  const isSmallJudge = ({ cell }: { readonly cell: PairedCell }): boolean => cell.regime === 'judge' && cell.n === 50;
  const falseFails = unchanged.filter((one) => !isSmallJudge(one)).map((one) => shot(one, 'fail 0.03'));
  const smallJudge = unchanged.filter(isSmallJudge).map((one) => shot(one, 'fail 0.03'));
  const falsePasses = paired
    .filter(({ cell }) => cell.drop > 0 && cell.margins.includes(cell.drop))
    .map((one) => shot(one, `pass ${one.cell.drop}`));
  const covered = paired.map((one) => shot(one, 'covered'));
  const at = (regime: string, shape: string, n: number, drop: number, name: string): readonly Shot[] =>
    paired
      .filter(({ cell }) => {
        const here = cell.regime === regime && shapeName(cell.shape) === shape;
        return here && cell.n === n && cell.drop === drop;
      })
      .map((one) => shot(one, name));
  const power = (regime: string, shape: string, n: number, drop: number, limit: number): readonly Bar[] => {
    const what = `${drop * 100} pp drop blocked: ${regime} ${shape}, ${n} cases`;
    return worst('A4', what, 'at least', limit, at(regime, shape, n, drop, 'fail 0.03'));
  };
  const safe = (regime: string, shape: string, n: number, limit: number): readonly Bar[] => {
    const what = `unchanged, proven safe within 3 pp: ${regime} ${shape}, ${n} cases`;
    return worst('A5', what, 'at least', limit, at(regime, shape, n, 0, 'pass 0.03'));
  };

  const categories = ofKind(measured, 'categories');
  const churn = ofKind(measured, 'churn');
  const latency = ofKind(measured, 'latency');
  const live = latency.filter(({ cell }) => cell.control === 'live');
  const slowed = (sizes: (n: number) => boolean): readonly Shot[] =>
    live.filter(({ cell }) => cell.slowdown === 1.25 && sizes(cell.n)).map((one) => shot(one, 'blocking'));
  const same = ofKind(measured, 'same');
  const slo = sloCounts();

  return [
    ...worst('A1', 'unchanged, yet blocked', 'at most', 0.055, falseFails),
    ...worst('A1', 'the same, judge scores of 50 cases', 'at most', 0.065, smallJudge),
    ...mean('A1', 'the same, mean over cells', 'at most', 0.04, [...falseFails, ...smallJudge]),
    ...worst('A2', 'true drop as large as the limit, yet called safe', 'at most', 0.07, falsePasses),
    ...mean('A2', 'the same, mean over cells', 'at most', 0.055, falsePasses),
    ...worst('A3', 'the 90% range holds the true change', 'at least', 0.88, covered),
    ...mean('A3', 'the same, mean over cells', 'at least', 0.92, covered),
    ...power('steady', '1v1', 100, 0.1, 0.85),
    ...power('steady', '1v1', 200, 0.1, 0.97),
    ...power('diluted', '1v1', 200, 0.1, 0.97),
    ...power('diluted', '4v1', 200, 0.1, 0.97),
    ...power('flaky', '1v1', 200, 0.1, 0.95),
    ...power('steady', '1v1', 200, 0.05, 0.7),
    ...power('diluted', '4v1', 200, 0.05, 0.82),
    ...power('steady', '4v1', 200, 0.05, 0.82),
    ...power('flaky', '4v1', 200, 0.05, 0.74),
    ...power('flaky', '2v3', 200, 0.05, 0.8),
    ...power('steady', '1v1', 500, 0.05, 0.9),
    ...safe('steady', '1v1', 200, 0.53),
    ...safe('diluted', '1v1', 200, 0.53),
    ...safe('steady', '4v1', 200, 0.68),
    ...safe('diluted', '4v1', 200, 0.68),
    ...safe('steady', '1v1', 500, 0.85),
    ...safe('diluted', '1v1', 500, 0.85),
    ...worst(
      'A6',
      '12 categories unchanged, any of them blocked',
      'at most',
      0.025,
      categories.filter(({ cell }) => cell.drop === 0).map((one) => shot(one, 'any')),
    ),
    ...worst(
      'A6',
      'a category of 60 cases that lost 20 pp, blocked',
      'at least',
      0.75,
      categories.filter(({ cell }) => cell.drop > 0 && cell.n === 500).map((one) => shot(one, 'broken')),
    ),
    ...worst(
      'A7',
      '10% of cases break and as many get fixed, both tests say worse (no limit)',
      'at most',
      0.11,
      churn.filter(({ cell }) => cell.churn === 0.1).map((one) => shot(one, 'tests')),
    ),
    ...cheaperBars(measured, quick),
    ...worst(
      'A11',
      'latency unchanged, yet blocked (control in the same job, tolerance 10%)',
      'at most',
      0.03,
      live.filter(({ cell }) => cell.slowdown === 1).map((one) => shot(one, 'blocking')),
    ),
    ...worst(
      'A11',
      '25% slower, blocked: 50 cases',
      'at least',
      0.94,
      slowed((n) => n === 50),
    ),
    ...worst(
      'A11',
      '25% slower, blocked: 100 cases and more',
      'at least',
      0.98,
      slowed((n) => n >= 100),
    ),
    ...never(
      'A11',
      'blocked against a stored baseline',
      latency.filter(({ cell }) => cell.control === 'stored').map((one) => shot(one, 'fail')),
    ),
    {
      id: 'A11',
      what: 'counts at which a limit on p95 is proven met or missed',
      bar: 'exactly these',
      found: slo.map(({ text }) => text).join(', '),
      met: slo.every(({ met }) => met),
    },
    ...(['repeats', 'any_order', 'mirrored'] as const).flatMap((name) =>
      always(
        'A12',
        SAME[name],
        same.map((one) => shot(one, name)),
      ),
    ),
    ...worst(
      'A13',
      'any drop of the mean turns an unchanged run red',
      'at least',
      0.3,
      unchanged.filter(({ cell }) => shapeName(cell.shape) === '1v1' && cell.n >= 100).map((one) => shot(one, 'any')),
    ),
    ...worst('A13', 'a test without pairs finds a 5 pp drop: steady 1v1, 200 cases', 'at most', 0.3, [
      ...at('steady', '1v1', 200, 0.05, 'unpaired'),
    ]),
  ];
}

const SAME = {
  repeats: 'the same evidence gives the same bytes',
  any_order: 'the order of rows changes nothing',
  mirrored: 'swapped sides give the mirrored change and range, to the last bit',
} as const;

function never(id: string, what: string, shots: readonly Shot[]): readonly Bar[] {
  const happened = total(shots);
  return shots.length === 0 ? [] : [{ id, what, bar: 'never', found: tally(happened, shots), met: happened === 0 }];
}

function always(id: string, what: string, shots: readonly Shot[]): readonly Bar[] {
  const happened = total(shots);
  const met = happened === shots.reduce((sum, { replicates }) => sum + replicates, 0);
  return shots.length === 0 ? [] : [{ id, what, bar: 'always', found: tally(happened, shots), met }];
}

function total(shots: readonly Shot[]): number {
  return shots.reduce((sum, { share, replicates }) => sum + Math.round(share * replicates), 0);
}

function tally(happened: number, shots: readonly Shot[]): string {
  return `${happened} of ${shots.reduce((sum, { replicates }) => sum + replicates, 0)}`;
}
