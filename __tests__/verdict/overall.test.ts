import { describe, expect, it } from '@jest/globals';
import { exitCode, overall, type FailOn } from '../../src/verdict/overall.js';
import type { Reason, Verdict } from '../../src/verdict/types.js';

const entry = (verdict: Verdict, { blocking = true, reason = 'noise' as Reason } = {}) => ({
  verdict,
  blocking,
  reason,
});

describe('overall', () => {
  it.each([
    [['pass', 'pass'], 'pass'],
    [['pass', 'skipped'], 'pass'],
    [['skipped'], 'inconclusive'],
    [[], 'inconclusive'],
    [['pass', 'inconclusive'], 'inconclusive'],
    [['pass', 'inconclusive', 'error'], 'error'],
    [['error', 'fail', 'pass'], 'fail'],
  ] as const)('of %j is %s', (verdicts, expected) => {
    expect(overall(verdicts.map((verdict) => entry(verdict)))).toBe(expected);
  });

  it('does not hear advisory rules', () => {
    expect(overall([entry('fail', { blocking: false }), entry('pass')])).toBe('pass');
    expect(overall([entry('pass', { blocking: false })])).toBe('inconclusive');
  });
});

describe('exit code', () => {
  const code = (verdicts: readonly Verdict[], ...failOn: readonly FailOn[]): number => {
    const rules = verdicts.map((verdict) => entry(verdict));
    return exitCode(overall(rules), rules, new Set(failOn));
  };

  it('by default: regressions 1, errors 3, the rest 0', () => {
    const usual = ['regression', 'error'] as const;
    expect(code(['pass'], ...usual)).toBe(0);
    expect(code(['inconclusive'], ...usual)).toBe(0);
    expect(code(['skipped'], ...usual)).toBe(0);
    expect(code(['fail', 'error'], ...usual)).toBe(1);
    expect(code(['error', 'pass'], ...usual)).toBe(3);
  });

  it('follows fail-on', () => {
    expect(code(['fail', 'error', 'inconclusive'], 'never', 'regression')).toBe(0);
    expect(code(['error'], 'regression')).toBe(0);
    expect(code(['inconclusive'], 'inconclusive')).toBe(1);
    expect(code(['skipped'], 'inconclusive')).toBe(1);
    expect(code(['fail', 'error'], 'error')).toBe(3);
    expect(code(['fail'], 'error')).toBe(0);
  });

  it('turns red on a weakened gate only where asked', () => {
    const rules = [entry('inconclusive', { reason: 'policy_changed' }), entry('pass')];
    expect(exitCode('inconclusive', rules, new Set(['regression', 'error']))).toBe(0);
    expect(exitCode('inconclusive', rules, new Set(['weakening']))).toBe(1);
  });

  it('has an error without rules', () => {
    expect(exitCode('error', [], new Set(['error']))).toBe(3);
  });
});
