import { describe, expect, it } from '@jest/globals';
import { createCallCap } from '../../src/run/call-cap.js';
import { createRetryBudget } from '../../src/run/retry-budget.js';
import { stopReason } from '../../src/run/skip.js';

describe('createCallCap', () => {
  it('counts requests, those of an earlier process too, and never passes its limit', () => {
    const cap = createCallCap(3);
    cap.book(1);
    expect([cap.take(), cap.take(), cap.take(), cap.left(), cap.taken()]).toEqual([true, true, false, false, 3]);
    expect(createCallCap(null).left()).toBe(true);
  });
});

describe('createRetryBudget', () => {
  it('is ten at first, one more per answer, and saves no more than five hundred', () => {
    const budget = createRetryBudget();
    const spendAll = () => {
      let spent = 0;
      for (; budget.has(); spent++) budget.spend();
      return spent;
    };
    expect(spendAll()).toBe(10);
    for (let answer = 0; answer < 5; answer++) budget.earn();
    expect(spendAll()).toBe(5);
    for (let answer = 0; answer < 1000; answer++) budget.earn();
    budget.spend();
    budget.refund();
    expect(spendAll()).toBe(500);
  });
});

describe('stopReason', () => {
  it('takes the reason of the signal when it is one of ours', () => {
    const open = new AbortController().signal;
    const closed = (reason?: unknown) => AbortSignal.abort(reason);
    expect(stopReason(open, open)).toBeNull();
    expect(stopReason(closed(), open)).toBe('deadline');
    expect(stopReason(closed('early_stop'), open)).toBe('early_stop');
    expect(stopReason(closed('deadline'), closed('SIGINT'))).toBe('deadline');
    expect(stopReason(open, closed(new Error('SIGINT')))).toBe('not_run');
    expect(stopReason(open, closed('deadline'))).toBe('deadline');
  });
});
