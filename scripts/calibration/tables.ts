/** The tables of docs/statistics.md. */
import type { Measured } from './bar.js';
import type { CategoryCell, ChurnCell, LatencyCell, PairedCell } from './cells.js';
import { shapeName } from './cells.js';
import { share, WORDS, type Row, type Share, type Table } from './table.js';
import { cheaperTables } from './tables-cheaper.js';

export function tablesOf(measured: readonly Measured[]): readonly Table[] {
  const own = [verdicts(measured), naive(measured), categories(measured), churn(measured), latency(measured)];
  return [...own, ...cheaperTables(measured)].filter(({ rows }) => rows.length > 0);
}

function verdicts(measured: readonly Measured[]): Table {
  const rows = suites(measured).map(({ key, at }): Row => {
    const shares = [
      at(0, 'fail 0.03'),
      at(0, 'pass 0.03'),
      at(0.03, 'fail 0.03'),
      at(0.03, 'pass 0.03'),
      at(0.05, 'fail 0.03'),
      at(0.05, 'pass 0.03'),
      at(0.1, 'fail 0.03'),
      at(0.02, 'pass 0.02'),
      at(0.05, 'pass 0.05'),
      at(0, 'covered'),
      at(0.05, 'covered'),
    ];
    return { key, shares };
  });
  const heads = [
    'suite',
    'runs',
    'cases',
    'unchanged: blocked',
    'unchanged: proven safe',
    '3 pp drop: blocked',
    '3 pp drop: called safe',
    '5 pp drop: blocked',
    '5 pp drop: called safe',
    '10 pp drop: blocked',
    '2 pp drop, limit 2 pp: called safe',
    '5 pp drop, limit 5 pp: called safe',
    'unchanged: range holds',
    '5 pp drop: range holds',
  ];
  return { name: 'verdicts', heads, rows };
}

function naive(measured: readonly Measured[]): Table {
  const rules = ['any', 'over2', 'over5', 'unpaired', 'fail 0.03'];
  const rows = suites(measured).map(({ key, at }): Row => {
    return { key, shares: [0, 0.05].flatMap((drop) => rules.map((rule) => at(drop, rule))) };
  });
  const named = ['any drop', 'over 2 pp', 'over 5 pp', 'unpaired', 'Plumbline'];
  const heads = [
    'suite',
    'runs',
    'cases',
    ...['unchanged', '5 pp drop'].flatMap((when) => named.map((rule) => `${when}: ${rule}`)),
  ];
  return { name: 'naive', heads, rows };
}

interface Suite {
  readonly key: readonly string[];
  at(drop: number, name: string): Share | null;
}

function suites(measured: readonly Measured[]): readonly Suite[] {
  const found = new Map<string, { readonly key: readonly string[]; readonly cells: Measured[] }>();
  for (const one of measured) {
    if (one.cell.kind !== 'paired') continue;
    const { regime, shape, n } = one.cell;
    const key = [WORDS[regime], shapeName(shape), String(n)];
    const known = found.get(key.join());
    if (known === undefined) found.set(key.join(), { key, cells: [one] });
    else known.cells.push(one);
  }
  return [...found.values()].map(({ key, cells }) => ({
    key,
    at: (drop, name) => {
      const cell = cells.find((one) => (one.cell as PairedCell).drop === drop);
      return cell === undefined ? null : share(cell, name);
    },
  }));
}

function categories(measured: readonly Measured[]): Table {
  const names = ['naive_any', 'uncorrected_any', 'any', 'naive_broken', 'uncorrected_broken', 'broken', 'overall'];
  const all = measured.filter(({ cell }) => cell.kind === 'categories');
  const sizes = [...new Set(all.map(({ cell }) => cell.n))];
  const rows = sizes.map((n): Row => {
    const at = (broken: boolean, name: string): Share | null => {
      const one = all.find(({ cell }) => cell.n === n && (cell as CategoryCell).drop > 0 === broken);
      return one === undefined ? null : share(one, name);
    };
    return { key: [String(n)], shares: names.map((name, index) => at(index >= 3, name)) };
  });
  const heads = [
    'cases',
    'unchanged: any category fell over 5 pp',
    'unchanged: any, tests uncorrected',
    'unchanged: any, Plumbline',
    'broken: fell over 5 pp',
    'broken: tests uncorrected',
    'broken: Plumbline',
    'broken: seen by the overall rule',
  ];
  return { name: 'categories', heads, rows };
}

function churn(measured: readonly Measured[]): Table {
  const rows = measured.flatMap((one): Row[] => {
    if (one.cell.kind !== 'churn') return [];
    const cell: ChurnCell = one.cell;
    const key = [WORDS[cell.regime], shapeName(cell.shape), `${cell.churn * 100}%`];
    return [{ key, shares: ['shuffle', 'guard', 'tests', 'rule'].map((name) => share(one, name)) }];
  });
  const heads = ['suite', 'runs', 'cases each way', 'shuffle alone', 'guard alone', 'both', 'both and over 3 pp'];
  return { name: 'churn', heads, rows };
}

function latency(measured: readonly Measured[]): Table {
  const names = ['p95_any', 'p95_over10', 'p95_over20', 'blocking', 'pass'];
  const rows = measured.flatMap((one): Row[] => {
    if (one.cell.kind !== 'latency') return [];
    const { data, control, n, slowdown }: LatencyCell = one.cell;
    const key = [
      data === 'real' ? 'real endpoints' : 'generated',
      control === 'live' ? 'same job' : 'stored',
      String(n),
      slowdown === 1 ? 'unchanged' : `+${Math.round((slowdown - 1) * 100)}%`,
    ];
    return [{ key, shares: names.map((name) => share(one, name)) }];
  });
  const heads = ['clocks', 'baseline', 'cases', 'true change', 'p95 rose', 'p95 over +10%', 'p95 over +20%'];
  return { name: 'latency', heads: [...heads, 'Plumbline blocks', 'Plumbline: proven within 10%'], rows };
}
