/** Which suites are simulated, and how often. */
import { cheaperCells } from './cells-cheaper.js';
import type { RegimeName } from './regimes.js';

export type Cell =
  PairedCell | ChurnCell | CategoryCell | LatencyCell | SameCell | EarlyCell | ExtendCell | ConfirmCell;

export type Shape = readonly [kb: number, kc: number];

interface Common {
  readonly id: string;
  readonly n: number;
  readonly replicates: number;
}

export interface PairedCell extends Common {
  readonly kind: 'paired';
  readonly regime: RegimeName;
  readonly shape: Shape;
  readonly drop: number;
  /** Largest drops tolerated; each is judged on its own. */
  readonly margins: readonly number[];
}

/** Some cases break, others get fixed, the mean stays. */
export interface ChurnCell extends Common {
  readonly kind: 'churn';
  readonly regime: RegimeName;
  readonly shape: Shape;
  readonly churn: number;
}

/** Twelve categories, of which one may break. */
export interface CategoryCell extends Common {
  readonly kind: 'categories';
  readonly drop: number;
}

export interface LatencyCell extends Common {
  readonly kind: 'latency';
  readonly data: 'generated' | 'real';
  readonly slowdown: number;
  readonly control: 'live' | 'stored';
}

/** The same evidence again, in another order, and with the sides swapped. */
export interface SameCell extends Common {
  readonly kind: 'same';
  readonly regime: RegimeName;
  readonly shape: Shape;
}

/** The suite is measured block by block until its one rule is settled. */
export interface EarlyCell extends Common {
  readonly kind: 'early';
  readonly regime: RegimeName;
  readonly shape: Shape;
  readonly drop: number;
  readonly margins: readonly number[];
}

/** One answer per case, then two more if the rule is undecided. */
export interface ExtendCell extends Common {
  readonly kind: 'extend';
  readonly regime: RegimeName;
  /** Stored answers per case. */
  readonly kb: number;
  readonly drop: number;
}

/** Cases that flipped are asked again on both sides. */
export interface ConfirmCell extends Common {
  readonly kind: 'confirm';
  readonly regime: RegimeName;
  readonly shape: Shape;
  readonly drop: number;
  /** What broke the cases: this change, a provider that answers main worse today as well, or a moment that has passed. */
  readonly cause: 'change' | 'provider' | 'moment';
}

const REPLICATES = 2000;
/** What a mean-neutral change does lies close to its bar: a smaller Monte Carlo error is needed there. */
const CHURN_REPLICATES = 8000;
/** Of the quick run: one in eight, of fewer cells. */
const QUICK_SHARE = 8;

const SHAPES: readonly Shape[] = [
  [1, 1],
  [4, 1],
  [2, 3],
];
const SIZES = [50, 100, 200, 500];
/** Four trials of a task allow no more than these. */
const AGENT_SHAPES: readonly Shape[] = [
  [1, 1],
  [3, 1],
  [2, 2],
];
const DROPS = [0, 0.02, 0.03, 0.05, 0.1];

export function shapeName([kb, kc]: Shape): string {
  return `${kb}v${kc}`;
}

export function allCells(): readonly Cell[] {
  return [
    ...(['steady', 'diluted', 'flaky', 'judge'] as const).flatMap((regime) => paired(regime, SHAPES, SIZES)),
    ...paired('agent', AGENT_SHAPES, [50, 100, 200]),
    ...(['diluted', 'flaky'] as const).flatMap((regime) =>
      [0.05, 0.1].map((churn): ChurnCell => {
        const id = `churn ${regime} 2v3 200 ${churn}`;
        return { kind: 'churn', id, regime, shape: [2, 3], n: 200, churn, replicates: CHURN_REPLICATES };
      }),
    ),
    ...[200, 500, 1000].flatMap((n) =>
      [0, 0.2].map((drop): CategoryCell => {
        return { kind: 'categories', id: `categories ${n} ${drop}`, n, drop, replicates: REPLICATES };
      }),
    ),
    ...latency('generated', [50, 100, 200]),
    ...latency('real', [50, 100, 200]),
    ...(
      [
        ['steady', [1, 1]],
        ['flaky', [4, 1]],
        ['judge', [2, 3]],
      ] as const
    ).map(([regime, shape]): SameCell => {
      return { kind: 'same', id: `same ${regime} ${shapeName(shape)}`, regime, shape, n: 60, replicates: 200 };
    }),
    ...cheaperCells(REPLICATES),
  ];
}

const QUICK_IDS = new RegExp(
  [
    '^paired (steady|judge) 1v1 (50|200) (0|0.03|0.05|0.1)$',
    '^paired (diluted|flaky) 4v1 (100|200) (0|0.03|0.05|0.1)$',
    '^paired flaky 2v3 200 (0|0.05)$',
    '^paired agent (1v1|3v1) (50|200) (0|0.05)$',
    '^churn flaky ',
    '^categories 500 ',
    '^latency (generated|real) live (50|100) (1|1.25)$',
    '^latency generated stored 200 1$',
    '^same ',
    '^early (steady|flaky) 1v1 200 ',
    '^early steady 1v1 500 0$',
    '^extend flaky 2 200 ',
    '^confirm (steady 1v1|flaky 4v1) 200 ',
  ].join('|'),
  'u',
);

/** A subset that takes under a minute: enough to notice an engine that has changed. */
export function quickCells(): readonly Cell[] {
  return allCells()
    .filter(({ id }) => QUICK_IDS.test(id))
    .map((cell) => ({ ...cell, replicates: Math.ceil(cell.replicates / QUICK_SHARE) }));
}

function paired(regime: RegimeName, shapes: readonly Shape[], sizes: readonly number[]): readonly PairedCell[] {
  return shapes.flatMap((shape) =>
    sizes.flatMap((n) =>
      DROPS.map((drop): PairedCell => {
        const id = `paired ${regime} ${shapeName(shape)} ${n} ${drop}`;
        // Every size of drop is also held against a limit of just that size: to call it safe is then an error.
        const margins = [...new Set([0.03, ...(drop === 0.02 || drop === 0.05 ? [drop] : [])])];
        return { kind: 'paired', id, regime, shape, n, drop, margins, replicates: REPLICATES };
      }),
    ),
  );
}

function latency(data: LatencyCell['data'], sizes: readonly number[]): readonly LatencyCell[] {
  const controls = data === 'real' ? (['live'] as const) : (['live', 'stored'] as const);
  return controls.flatMap((control) =>
    sizes.flatMap((n) =>
      [1, 1.1, 1.25, 1.5].map((slowdown): LatencyCell => {
        const id = `latency ${data} ${control} ${n} ${slowdown}`;
        return { kind: 'latency', id, data, control, n, slowdown, replicates: REPLICATES };
      }),
    ),
  );
}
