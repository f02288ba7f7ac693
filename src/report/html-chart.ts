import { markup } from '../text/escape.js';
import type { Html } from '../text/escape.js';
import type { RuleVerdict } from '../verdict/types.js';
import { isChange } from './label.js';

const WIDTH = 180;
const HEIGHT = 22;
const EDGE = 6;

/** The range of a change on a line with "no change" and the limit marked; null when the rule has no such range. */
export function changeChart(rule: RuleVerdict): Html | null {
  const { lo, hi, delta } = rule;
  if (!isChange(rule) || rule.verdict === 'error' || lo === null || hi === null || delta === null) return null;
  const limit = rule.limit === 'max_drop' ? -rule.threshold : rule.threshold;
  const [from, to] = [Math.min(lo, limit, 0), Math.max(hi, limit, 0)];
  if (!(to > from) || !Number.isFinite(to - from)) return null;
  const x = (value: number): number =>
    Math.round((EDGE + ((value - from) / (to - from)) * (WIDTH - 2 * EDGE)) * 10) / 10;
  const middle = HEIGHT / 2;
  return markup`<svg class="${verdictClass(rule)}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="90% range of the change, with no change and the limit marked"><line class="axis" x1="0" y1="${middle}" x2="${WIDTH}" y2="${middle}"/><rect class="bar" x="${x(lo)}" y="${middle - 4}" width="${Math.max(1, Math.round((x(hi) - x(lo)) * 10) / 10)}" height="8" rx="3"/><line class="zero" x1="${x(0)}" y1="3" x2="${x(0)}" y2="${HEIGHT - 3}"/><line class="limit" x1="${x(limit)}" y1="1" x2="${x(limit)}" y2="${HEIGHT - 1}"/><circle class="dot" cx="${x(delta)}" cy="${middle}" r="4"/></svg>`;
}

/** A class name of the style sheet. */
export function verdictClass({ verdict }: Pick<RuleVerdict, 'verdict'>): Html {
  return verdict as string as Html;
}
