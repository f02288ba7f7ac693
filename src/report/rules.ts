import { own } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { RuleVerdict, Verdict } from '../verdict/types.js';
import { changeWithRange, isChange, level, levelWithRange, limitText, quantityOf, ruleLabelFor } from './label.js';
import { next } from './next.js';
import { why } from './why.js';
import type { Setting } from './why.js';

export interface RuleView {
  readonly rule: RuleVerdict;
  readonly icon: Own;
  readonly label: Sentence;
  readonly limit: Own;
  /** A change is held against main; a level against a number. One row shows one of the two. */
  readonly kind: 'change' | 'level';
  readonly base: Own | null;
  readonly value: Own;
  /** 90% range of the value; levels only. */
  readonly value_range: Own | null;
  readonly change: Own | null;
  readonly change_range: Own | null;
  readonly why: Sentence;
  readonly next: Sentence | null;
  /** Worth a reader's eye: failed, not measured, suspicious, or better. */
  readonly moved: boolean;
}

const ICONS: Readonly<Record<Verdict, Own>> = {
  pass: own('✅'),
  fail: own('❌'),
  inconclusive: own('⚪'),
  error: own('⚠️'),
  skipped: own('⏭️'),
};

/** A rule as a reader meets it. */
export function viewRule(rule: RuleVerdict, setting: Setting): RuleView {
  const change = isChange(rule) && rule.delta !== null ? changeWithRange(rule) : null;
  const { value, range } = levelWithRange(rule);
  return {
    rule,
    icon: rule.suspicious ? own('🟠') : rule.improved && rule.verdict === 'pass' ? own('🎉') : ICONS[rule.verdict],
    label: ruleLabelFor(rule, setting.primary),
    limit: limitText(rule),
    kind: isChange(rule) ? 'change' : 'level',
    base: rule.base === null ? null : level(rule.rule, rule.base),
    value,
    value_range: isChange(rule) ? null : range,
    change: change?.change ?? null,
    change_range: change?.range ?? null,
    why: why(rule, setting),
    next: next(rule, setting),
    moved: rule.verdict === 'fail' || rule.verdict === 'error' || rule.suspicious || rule.improved,
  };
}

// The rule a reader should meet first: what blocks before what does not, quality before time and money, what this
// change did before what has been reached.
const ORDER: readonly Verdict[] = ['fail', 'error', 'inconclusive', 'skipped', 'pass'];

export function byWeight(a: RuleVerdict, b: RuleVerdict): number {
  return (
    ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) ||
    Number(b.blocking) - Number(a.blocking) ||
    Number(b.suspicious) - Number(a.suspicious) ||
    Number(quantityOf(b.rule) === 'share') - Number(quantityOf(a.rule) === 'share') ||
    Number(isChange(b)) - Number(isChange(a))
  );
}
