/** Suites on which a verdict is reached with fewer answers, or with more of them where they matter. */
import type { Cell, ConfirmCell, EarlyCell, ExtendCell, Shape } from './cells.js';
import type { RegimeName } from './regimes.js';

const DROPS = [0, 0.03, 0.05, 0.1];

export function cheaperCells(replicates: number): readonly Cell[] {
  const once: Shape = [1, 1];
  const history: Shape = [4, 1];
  return [
    ...early('steady', once, replicates),
    ...early('diluted', history, replicates),
    ...early('flaky', once, replicates),
    ...early('judge', once, replicates),
    ...extend('flaky', 1, 200, replicates),
    ...extend('flaky', 2, 100, replicates),
    ...extend('flaky', 2, 200, replicates),
    ...extend('flaky', 4, 200, replicates),
    ...extend('diluted', 2, 200, replicates),
    ...extend('judge', 2, 200, replicates),
    ...confirm('steady', once, replicates),
    ...confirm('diluted', history, replicates),
    ...confirm('flaky', once, replicates),
    ...confirm('flaky', history, replicates),
  ];
}

function early(regime: RegimeName, [kb, kc]: Shape, replicates: number): readonly EarlyCell[] {
  return [200, 500].flatMap((n) =>
    DROPS.map((drop): EarlyCell => {
      const id = `early ${regime} ${kb}v${kc} ${n} ${drop}`;
      // A drop as large as one limit is held against that limit alone: to call it safe is then the error.
      const margins = drop === 0.03 ? [0.03] : [0.03, 0.05];
      return { kind: 'early', id, regime, shape: [kb, kc], n, drop, margins, replicates };
    }),
  );
}

function extend(regime: RegimeName, kb: number, n: number, replicates: number): readonly ExtendCell[] {
  return DROPS.map((drop): ExtendCell => {
    return { kind: 'extend', id: `extend ${regime} ${kb} ${n} ${drop}`, regime, kb, n, drop, replicates };
  });
}

function confirm(regime: RegimeName, [kb, kc]: Shape, replicates: number): readonly ConfirmCell[] {
  const whys = [
    [0, 'change'],
    [0.05, 'change'],
    [0.1, 'change'],
    [0.05, 'provider'],
    [0.1, 'moment'],
  ] as const;
  return whys.map(([drop, cause]): ConfirmCell => {
    const id = `confirm ${regime} ${kb}v${kc} 200 ${drop} ${cause}`;
    return { kind: 'confirm', id, regime, shape: [kb, kc], n: 200, drop, cause, replicates };
  });
}
