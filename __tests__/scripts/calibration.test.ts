import { describe, expect, it } from '@jest/globals';
import type { Measured } from '../../scripts/calibration/bar.js';
import { barsOf } from '../../scripts/calibration/bars.js';
import { allCells, quickCells } from '../../scripts/calibration/cells.js';
import { simulate } from '../../scripts/calibration/simulate.js';
import { disagreements, markdown, withBlock } from '../../scripts/calibration/table.js';
import { tablesOf } from '../../scripts/calibration/tables.js';

const cellOf = (id: string) => ({ ...allCells().find((cell) => cell.id === id)!, replicates: 20 });

const measured = (id: string, share: number): Measured => ({
  cell: cellOf(id),
  counts: { 'fail 0.03': share * 2000, 'pass 0.03': 1000, covered: 2000, any: 1000, replicates: 2000 },
});

describe('the simulated cells', () => {
  it('have names of their own, and the quick ones are among them', () => {
    const ids = allCells().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(quickCells().filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(new Set(quickCells().map(({ kind }) => kind))).toEqual(new Set(allCells().map(({ kind }) => kind)));
  });

  it.each([
    'paired agent 3v1 50 0',
    'churn flaky 2v3 200 0.05',
    'categories 200 0.2',
    'latency real live 50 1.25',
    'early steady 1v1 200 0.05',
    'extend flaky 2 100 0.05',
    'confirm flaky 4v1 200 0.05 provider',
  ])('give the same counts again: %s', (id) => {
    expect(simulate(cellOf(id))).toEqual(simulate(cellOf(id)));
  });
});

describe('bars', () => {
  const metA1 = (share: number, quick = false): boolean =>
    barsOf([measured('paired steady 1v1 200 0', share)], quick).find(({ id }) => id === 'A1')!.met;

  it('are missed beyond the Monte Carlo tolerance', () => {
    expect([metA1(0.06), metA1(0.07)]).toEqual([true, false]);
  });

  it('leave a quick run more room, not any room', () => {
    expect([metA1(0.07, true), metA1(0.12, true)]).toEqual([true, false]);
  });

  it('name no cell that was not simulated', () => {
    const ids = barsOf([measured('paired steady 1v1 200 0', 0.04)], false).map(({ id }) => id);
    expect(ids).not.toContain('A4');
    expect(ids).toContain('A5');
  });
});

describe('tables', () => {
  const marked = '<!-- calibration-verdicts-start -->\n<!-- calibration-verdicts-end -->\n';
  const naive = '<!-- calibration-naive-start -->\n<!-- calibration-naive-end -->\n';
  const written = (share: number): string =>
    tablesOf([measured('paired steady 1v1 200 0', share)]).reduce(
      (text, table) => withBlock(text, table.name, markdown(table)),
      `${marked}${naive}`,
    );

  it('are read back as they were written', () => {
    expect(disagreements(written(0.04), tablesOf([measured('paired steady 1v1 200 0', 0.04)]), 2000)).toEqual([]);
  });

  it('show a number that has moved by more than chance', () => {
    expect(disagreements(written(0.04), tablesOf([measured('paired steady 1v1 200 0', 0.09)]), 2000)).toEqual([
      'verdicts: steady 1v1 200, unchanged: blocked: 9.0 here, 4.0 in the document',
      'naive: steady 1v1 200, unchanged: Plumbline: 9.0 here, 4.0 in the document',
    ]);
  });

  it('show a row that the document lacks', () => {
    const [first] = disagreements(written(0.04), tablesOf([measured('paired flaky 1v1 200 0', 0.04)]), 2000);
    expect(first).toBe('verdicts: flaky 1v1 200, unchanged: blocked is not in the document');
  });
});
