/** One bar: a share that was simulated, held against what it must be. */
import type { Cell } from './cells.js';
import type { Counts } from './simulate.js';

export interface Measured {
  readonly cell: Cell;
  readonly counts: Counts;
}

export interface Bar {
  /** Name in the tables. */
  readonly id: string;
  readonly what: string;
  readonly bar: string;
  readonly found: string;
  readonly met: boolean;
}

/** Beyond Monte Carlo error of 2,000 replicates: one point. */
const TOLERANCE = 0.01;

export interface Shot {
  readonly share: number;
  readonly replicates: number;
  readonly name: string;
}

export type Side = 'at most' | 'at least';

export interface Ruler {
  /** Every single cell; the worst is shown. */
  worst(
    id: string,
    what: string,
    side: Side,
    limit: number,
    shots: readonly Shot[],
    shown?: (share: number) => string,
  ): readonly Bar[];
  mean(id: string, what: string, side: Side, limit: number, shots: readonly Shot[]): readonly Bar[];
}

/** @param quick allows three standard errors more, since a tenth of the replicates is that much less sure. */
export function rulerOf(quick: boolean): Ruler {
  const within = (side: Side, limit: number, { share, replicates }: Shot): boolean => {
    const error = quick ? 3 * Math.sqrt((Math.max(limit, 0.005) * (1 - Math.min(limit, 0.995))) / replicates) : 0;
    const slack = TOLERANCE + error;
    return side === 'at most' ? share <= limit + slack : share >= limit - slack;
  };
  return {
    worst(id, what, side, limit, shots, shown = percent) {
      if (shots.length === 0) return [];
      const order = [...shots].sort((a, b) => (side === 'at most' ? b.share - a.share : a.share - b.share));
      const first = order[0]!;
      const where = shots.length === 1 ? '' : ` (${first.name}; ${shots.length} cells)`;
      const found = `${shown(first.share)}${where}`;
      return [
        { id, what, bar: `${side} ${shown(limit)}`, found, met: shots.every((shot) => within(side, limit, shot)) },
      ];
    },
    mean(id, what, side, limit, shots) {
      // The mean over half of the cells is another number.
      if (shots.length === 0 || quick) return [];
      const share = shots.reduce((sum, shot) => sum + shot.share, 0) / shots.length;
      const met = side === 'at most' ? share <= limit : share >= limit;
      return [{ id, what, bar: `${side} ${percent(limit)}`, found: percent(share), met }];
    },
  };
}

export function ofKind<K extends Cell['kind']>(
  measured: readonly Measured[],
  kind: K,
): readonly { readonly cell: Extract<Cell, { readonly kind: K }>; readonly counts: Counts }[] {
  return measured.flatMap(({ cell, counts }) =>
    cell.kind === kind ? [{ cell: cell as Extract<Cell, { readonly kind: K }>, counts }] : [],
  );
}

export function shot({ cell, counts }: Measured, name: string): Shot {
  const words = cell.id.split(' ').slice(1);
  return { share: (counts[name] ?? 0) / counts.replicates, replicates: counts.replicates, name: words.join(' ') };
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
