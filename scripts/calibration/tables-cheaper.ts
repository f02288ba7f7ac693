/** The tables on stopping early, asking for more and asking again. */
import { ofKind, type Measured } from './bar.js';
import { shapeName } from './cells.js';
import { share, WORDS, type Row, type Share, type Table } from './table.js';

export function cheaperTables(measured: readonly Measured[]): readonly Table[] {
  return [early(measured), extend(measured), confirm(measured)];
}

function early(measured: readonly Measured[]): Table {
  const all = ofKind(measured, 'early');
  const suites = [...new Set(all.map(({ cell }) => `${cell.regime} ${cell.shape.join()} ${cell.n}`))];
  const rows = suites.flatMap((suite) =>
    [0.03, 0.05].map((margin): Row => {
      const cells = all.filter(({ cell }) => `${cell.regime} ${cell.shape.join()} ${cell.n}` === suite);
      const { regime, shape, n } = cells[0]!.cell;
      const at = (drop: number, name: string): Share | null => {
        const one = cells.find(({ cell }) => cell.drop === drop && cell.margins.includes(margin));
        return one === undefined ? null : share(one, `${name} ${margin}`);
      };
      const shares = [
        ...['fail', 'pass', 'whole pass', 'asked'].map((name) => at(0, name)),
        at(margin, 'pass'),
        ...['fail', 'whole fail', 'asked'].map((name) => at(0.05, name)),
        ...['fail', 'whole fail', 'asked'].map((name) => at(0.1, name)),
      ];
      return { key: [WORDS[regime], shapeName(shape), String(n), `${margin * 100} pp`], shares };
    }),
  );
  const heads = [
    'suite',
    'runs',
    'cases',
    'limit',
    'unchanged: blocked',
    'unchanged: proven safe',
    'unchanged: proven safe, all asked',
    'unchanged: answers asked',
    'drop as large as the limit: called safe',
    '5 pp drop: blocked',
    '5 pp drop: blocked, all asked',
    '5 pp drop: answers asked',
    '10 pp drop: blocked',
    '10 pp drop: blocked, all asked',
    '10 pp drop: answers asked',
  ];
  return { name: 'early', heads, rows };
}

function extend(measured: readonly Measured[]): Table {
  const all = ofKind(measured, 'extend');
  const suites = [...new Set(all.map(({ cell }) => `${cell.regime} ${cell.kb} ${cell.n}`))];
  const rows = suites.map((suite): Row => {
    const cells = all.filter(({ cell }) => `${cell.regime} ${cell.kb} ${cell.n}` === suite);
    const { regime, kb, n } = cells[0]!.cell;
    const at = (drop: number, name: string): Share | null => {
      const one = cells.find(({ cell }) => cell.drop === drop);
      return one === undefined ? null : share(one, name);
    };
    const shares = [
      ...['fail', 'pass', 'one pass', 'three pass', 'asked'].map((name) => at(0, name)),
      at(0.03, 'pass'),
      ...['fail', 'one fail', 'three fail', 'asked'].map((name) => at(0.05, name)),
      ...['fail', 'asked'].map((name) => at(0.1, name)),
    ];
    return { key: [WORDS[regime], String(kb), String(n)], shares };
  });
  const heads = [
    'suite',
    'stored runs',
    'cases',
    'unchanged: blocked',
    'unchanged: proven safe',
    'unchanged: proven safe, one pass',
    'unchanged: proven safe, three passes',
    'unchanged: asked for more',
    '3 pp drop: called safe',
    '5 pp drop: blocked',
    '5 pp drop: blocked, one pass',
    '5 pp drop: blocked, three passes',
    '5 pp drop: asked for more',
    '10 pp drop: blocked',
    '10 pp drop: asked for more',
  ];
  return { name: 'extend', heads, rows };
}

const CAUSES = { change: '', provider: ' of the provider', moment: ' that has passed' } as const;

function confirm(measured: readonly Measured[]): Table {
  const rows = ofKind(measured, 'confirm').map((one): Row => {
    const { regime, shape, drop, cause } = one.cell;
    const of = (part: string, whole: string): Share | null => {
      const replicates = one.counts[whole] ?? 0;
      return replicates === 0 ? null : { share: (one.counts[part] ?? 0) / replicates, replicates };
    };
    const what = drop === 0 ? 'unchanged' : `${drop * 100} pp drop`;
    return {
      key: [WORDS[regime], shapeName(shape), `${what}${CAUSES[cause]}`],
      shares: [
        share(one, 'before'),
        share(one, 'after'),
        share(one, 'asked'),
        of('broken confirmed', 'broken worse'),
        of('broken pre-existing', 'broken worse'),
        of('sound flake', 'sound worse'),
        of('sound confirmed', 'sound worse'),
      ],
    };
  });
  const heads = [
    'suite',
    'runs',
    'what happened',
    'blocked before',
    'blocked after',
    'answers more',
    'broken cases: confirmed',
    'broken cases: pre-existing',
    'flakes: flake',
    'flakes: confirmed',
  ];
  return { name: 'confirm', heads, rows };
}
