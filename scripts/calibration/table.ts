/** A table of docs/statistics.md: written by a full run, read back to hold a quick run against it. */
import type { Bar, Measured } from './bar.js';

export interface Table {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Words in the first columns: unique in the table. */
  readonly key: readonly string[];
  /** Shares; null where nothing was simulated. */
  readonly shares: readonly (Share | null)[];
}

export interface Share {
  readonly share: number;
  readonly replicates: number;
}

/** Regimes in words that need no other page. */
export const WORDS = {
  steady: 'steady',
  diluted: 'steady, history',
  flaky: 'flaky',
  judge: 'judge scores',
  agent: 'real agent',
} as const;

export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map(
    ({ id, what, bar, found, met }) => `| ${id} | ${what} | ${bar} | ${found} | ${met ? 'yes' : 'NO'} |`,
  );
  return ['| | what | must be | measured | met |', '|---|---|---|---|---|', ...rows].join('\n');
}

export function markdown({ heads, rows }: Table): string {
  const words = rows[0]!.key.length;
  const rule = heads.map((_, index) => (index < words ? '---' : '--:')).join('|');
  const lines = rows.map(({ key, shares }) => `| ${[...key, ...shares.map(number)].join(' | ')} |`);
  return [`| ${heads.join(' | ')} |`, `|${rule}|`, ...lines].join('\n');
}

function number(one: Share | null): string {
  return one === null ? '' : (one.share * 100).toFixed(1);
}

/** @throws Error when a marker is missing. */
export function withBlock(text: string, name: string, block: string): string {
  const [start, end] = markers(name);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/statistics.md has no ${start} followed by ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`;
}

/** One sentence per number of `tables` that the document does not bear out, within four standard errors of both. */
export function disagreements(text: string, tables: readonly Table[], documented: number): readonly string[] {
  return tables.flatMap((table) => {
    const written = numbersIn(text, table);
    return table.rows.flatMap(({ key, shares }) =>
      shares.flatMap((one, index): string[] => {
        if (one === null) return [];
        const head = table.heads[key.length + index]!;
        const there = written.get([...key, head].join('|'));
        if (there === undefined) return [`${table.name}: ${key.join(' ')}, ${head} is not in the document`];
        const spread = Math.max(0.01, Math.min(0.99, (there + one.share) / 2));
        const error = Math.sqrt(spread * (1 - spread) * (1 / one.replicates + 1 / documented));
        if (Math.abs(there - one.share) <= 4 * error + 0.0005) return [];
        return [
          `${table.name}: ${key.join(' ')}, ${head}: ${number(one)} here, ${(there * 100).toFixed(1)} in the document`,
        ];
      }),
    );
  });
}

function numbersIn(text: string, { name, heads, rows }: Table): ReadonlyMap<string, number> {
  const [start, end] = markers(name);
  const lines = text.slice(text.indexOf(start), text.indexOf(end)).split('\n');
  const words = rows[0]!.key.length;
  const found = new Map<string, number>();
  for (const line of lines.filter((one) => one.startsWith('| ')).slice(1)) {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    cells.slice(words).forEach((cell, index) => {
      if (cell !== '') found.set([...cells.slice(0, words), heads[words + index]!].join('|'), Number(cell) / 100);
    });
  }
  return found;
}

function markers(name: string): readonly [string, string] {
  return [`<!-- calibration-${name}-start -->`, `<!-- calibration-${name}-end -->`];
}

/** How often something happened in a cell, of its replicates. */
export function share({ counts }: Measured, name: string): Share {
  return { share: (counts[name] ?? 0) / counts.replicates, replicates: counts.replicates };
}
