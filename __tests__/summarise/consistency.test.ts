import { describe, expect, it } from '@jest/globals';
import { consistencyOf } from '../../src/summarise/consistency.js';
import { summarise, type SummaryRow } from '../../src/summarise/summarise.js';

/** `110` is a case that passes, passes and fails; `e` an answer that never came. */
function rowsOf(id: string, signs: string, run = '1'): readonly SummaryRow[] {
  return [...signs].map((sign, repeat): SummaryRow => {
    const answered = sign !== 'e';
    const pass = answered ? sign === '1' : null;
    const status = answered ? 'ok' : 'error';
    return { case: id, repeat, run, status, score: pass === null ? null : Number(pass), pass, attempts: 1 };
  });
}

const of = (...cases: readonly string[]) => {
  const rows = cases.flatMap((signs, index) => rowsOf(`case-${index}`, signs));
  return consistencyOf(
    rows,
    rows.filter(({ status }) => status === 'ok'),
  );
};

describe('what several answers to a case say', () => {
  it('is how often one of them passes, and all of them', () => {
    expect(of('111', '110', '000', '001')).toEqual({ k: 3, pass_at_k: 0.75, pass_hat_k: 0.25 });
  });

  it('is nothing with one answer per case', () => {
    expect(of('1', '0')).toBeNull();
    expect(of('1', '0', '11')).toBeNull();
    expect(of()).toBeNull();
  });

  it('leaves out cases with fewer answers than were planned', () => {
    expect(of('11', '1e', '10')).toEqual({ k: 2, pass_at_k: 1, pass_hat_k: 0.5 });
    expect(of('1e', 'ee')).toBeNull();
  });

  it('takes answers of earlier attempts for more of them', () => {
    const planned = rowsOf('a', '11111');
    const all = [...rowsOf('a', '11110'), ...rowsOf('b', '11000')];
    expect(consistencyOf(rowsOf('a', '111'), all)).toEqual({ k: 3, pass_at_k: 0.95, pass_hat_k: 0.2 });
    expect(consistencyOf(planned, all)).toMatchObject({ k: 5, pass_at_k: 1, pass_hat_k: 0 });
  });

  it('is part of the summary', () => {
    const who = { id: 'm', primary: true, model: 'm', endpoint: 'e' };
    const rows = [...rowsOf('a', '11'), ...rowsOf('b', '10')];
    expect(summarise({ ...who, planned: 4, rows }).consistency).toEqual({ k: 2, pass_at_k: 1, pass_hat_k: 0.5 });
    expect(summarise({ ...who, planned: 1, rows: rowsOf('a', '1') }).consistency).toBeNull();
  });
});
