/** What stopping early, asking for more and asking again must reach. */
import { ofKind, rulerOf, shot, type Bar, type Measured, type Ruler, type Shot } from './bar.js';
import { shapeName, type ConfirmCell, type EarlyCell, type ExtendCell } from './cells.js';
import type { Counts } from './simulate.js';

export function cheaperBars(measured: readonly Measured[], quick: boolean): readonly Bar[] {
  const ruler = rulerOf(quick);
  return [...earlyBars(measured, ruler), ...extendBars(measured, ruler), ...confirmBars(measured, ruler)];
}

/** The limit for which savings are promised, and the usual one. */
const [WIDE, USUAL] = [0.05, 0.03];

interface One<T> {
  readonly cell: T;
  readonly counts: Counts;
}

function earlyBars(measured: readonly Measured[], { worst }: Ruler): readonly Bar[] {
  const early = ofKind(measured, 'early');
  const at = (margin: number, drop: number, name: string, which: Partial<EarlyCell> = {}): readonly Shot[] =>
    early
      .filter(({ cell }) => cell.drop === drop && cell.margins.includes(margin) && isLike(cell, which))
      .map((one) => atMargin(one, name, margin));
  const steady = (n: number): Partial<EarlyCell> => ({ regime: 'steady', n });
  const asked = (drop: number, n: number): readonly Shot[] => at(WIDE, drop, 'asked', steady(n));
  const lost = (n: number): readonly Shot[] =>
    [USUAL, WIDE].flatMap((margin) => {
      const found = at(margin, 0.05, 'fail', steady(n));
      const whole = at(margin, 0.05, 'whole fail', steady(n));
      return found.map((one, index) => ({ ...one, share: whole[index]!.share - one.share }));
    });
  const safe = [...at(USUAL, USUAL, 'pass'), ...at(WIDE, WIDE, 'pass')];
  const look = 'look after each fifth';
  return [
    ...worst('A9', `${look}, limit 5 pp: unchanged, yet blocked`, 'at most', 0.04, at(WIDE, 0, 'fail')),
    ...worst('A9', `${look}, limit 3 pp: unchanged, yet blocked`, 'at most', 0.055, at(USUAL, 0, 'fail')),
    ...worst('A9', `${look}: true drop as large as the limit, yet called safe`, 'at most', 0.07, safe),
    ...worst('A9', `${look}, limit 5 pp, steady: answers asked, unchanged, 200 cases`, 'at most', 0.7, asked(0, 200)),
    ...worst('A9', 'the same, 500 cases', 'at most', 0.4, asked(0, 500)),
    ...worst('A9', 'the same after a 10 pp drop, 200 cases', 'at most', 0.55, asked(0.1, 200)),
    ...worst('A9', 'the same after a 10 pp drop, 500 cases', 'at most', 0.3, asked(0.1, 500)),
    ...worst('A9', `${look}, steady: 5 pp drops no longer blocked, 200 cases`, 'at most', 0.15, lost(200)),
    ...worst('A9', 'the same, 500 cases', 'at most', 0.08, lost(500)),
  ];
}

function extendBars(measured: readonly Measured[], { worst }: Ruler): readonly Bar[] {
  const extend = ofKind(measured, 'extend');
  const at = (drop: number, name: string, which: Partial<ExtendCell> = {}): readonly Shot[] =>
    extend.filter(({ cell }) => cell.drop === drop && isLike(cell, which)).map((one) => shot(one, name));
  const flaky = { regime: 'flaky', kb: 2, n: 200 } as const;
  // A run that asks for more makes three passes, any other makes one.
  const passes = (share: number): string => `${(1 + 2 * share).toFixed(2)} passes`;
  const more = 'more repeats where undecided';
  return [
    ...worst(
      'A10',
      `${more}, flaky, 2 stored runs, 200 cases: 5 pp drop blocked`,
      'at least',
      0.8,
      at(0.05, 'fail', flaky),
    ),
    ...worst('A10', 'the same: mean cost', 'at most', 0.45, at(0.05, 'asked', flaky), passes),
    ...worst('A10', 'the same: unchanged, yet blocked', 'at most', 0.05, at(0, 'fail', flaky)),
    ...worst('A10', 'the same: mean cost, unchanged', 'at most', 0.425, at(0, 'asked', flaky), passes),
    ...worst('A10', `${more}: unchanged, yet blocked`, 'at most', 0.055, at(0, 'fail')),
    ...worst('A10', `${more}: true drop as large as the limit, yet called safe`, 'at most', 0.07, at(0.03, 'pass')),
  ];
}

/** Bars of our own: they hold what the text around the table claims. */
function confirmBars(measured: readonly Measured[], { worst }: Ruler): readonly Bar[] {
  const confirm = ofKind(measured, 'confirm');
  const like = (which: Partial<ConfirmCell>): readonly One<ConfirmCell>[] =>
    confirm.filter(({ cell }) => isLike(cell, which));
  const after = (which: Partial<ConfirmCell>): readonly Shot[] => like(which).map((one) => shot(one, 'after'));
  const lost = (drop: number): readonly Shot[] =>
    like({ drop, cause: 'change' }).map((one) => {
      return { ...shot(one, 'after'), share: shot(one, 'before').share - shot(one, 'after').share };
    });
  const labelled = (part: string, whole: string, which: Partial<ConfirmCell>): readonly Shot[] =>
    like(which).map((one) => {
      const replicates = one.counts[whole] ?? 0;
      return { ...shot(one, part), share: (one.counts[part] ?? 0) / replicates, replicates };
    });
  const broken = labelled('broken confirmed', 'broken worse', { drop: 0.05, cause: 'change' });
  const flakes = labelled('sound flake', 'sound worse', { cause: 'change' });
  return [
    ...worst('confirm', 'flipped cases asked again: unchanged, yet blocked', 'at most', 0.02, after({ drop: 0 })),
    ...worst('confirm', 'the same: 5 pp drops no longer blocked', 'at most', 0.12, lost(0.05)),
    ...worst('confirm', 'the same: 10 pp drops no longer blocked', 'at most', 0.02, lost(0.1)),
    ...worst(
      'confirm',
      'the same: the provider dropped by 5 pp, yet blocked',
      'at most',
      0.04,
      after({ cause: 'provider' }),
    ),
    ...worst(
      'confirm',
      'the same: a moment cost 10 pp and has passed, yet blocked',
      'at most',
      0.1,
      after({ cause: 'moment' }),
    ),
    ...worst('confirm', 'broken cases that are called confirmed', 'at least', 0.9, broken),
    ...worst('confirm', 'flakes that are called flakes', 'at least', 0.6, flakes),
  ];
}

function isLike<T extends object>(cell: T, which: Partial<T>): boolean {
  return (Object.keys(which) as (keyof T)[]).every((key) => cell[key] === which[key]);
}

function atMargin({ cell, counts }: One<EarlyCell>, name: string, margin: number): Shot {
  const where = `${cell.regime} ${shapeName(cell.shape)} ${cell.n} ${cell.drop}, limit ${margin * 100} pp`;
  return { ...shot({ cell, counts }, `${name} ${margin}`), name: where };
}
