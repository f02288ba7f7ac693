import { suggestOrList } from '../text/suggest.js';
import type { Report } from './gate.js';
import { isMapping, quote } from './problems.js';
import { describeSlice } from './slice.js';
import type { Rule, Slo } from './types.js';
import { parseDuration } from './units.js';

const CLOCKS = ['ttft', 'tpot', 'latency'] as const;
const CURE = 'write it like `slo: { ttft: 800ms, latency: 4s }`';

/** The `slo` of a rule as it is written; undefined when there is none, or none that can be read. */
export function readSlo(name: string, value: unknown, report: Report): Slo | undefined {
  if (value === undefined) return undefined;
  if (!isMapping(value) || Object.keys(value).length === 0) {
    report([name, 'slo'], `\`slo\` of ${quote(name)} must name at least one time`, CURE);
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (!CLOCKS.some((clock) => clock === key)) {
      report([name, 'slo', key], `unknown key ${quote(key)}`, suggestOrList(key, CLOCKS));
    }
  }
  const slo: Partial<Record<(typeof CLOCKS)[number], number>> = {};
  for (const clock of CLOCKS) {
    const written = value[clock];
    if (written === undefined) continue;
    const time = parseDuration(written);
    if (time.ok) slo[clock] = time.value;
    else report([name, 'slo', clock], `\`${name}\` \`slo.${clock}\`: ${time.message}`, time.cure);
  }
  return slo;
}

/**
 * The rules with what a good call keeps to where a rule on `goodput` does not say: the `max` of the gate's own rules on `ttft`
 * and `latency`, those of its slice before those of the whole suite. Of several percentiles the highest one's counts: it is
 * the limit that nearly every call has to keep.
 */
export function withSlos(rules: readonly Rule[], report: Report): readonly Rule[] {
  return rules.map((rule) => {
    if (rule.metric !== 'goodput' || rule.slo !== undefined) return rule;
    const slo = limitsOf(rule, rules);
    if (slo.ttft === undefined && slo.latency === undefined) {
      report(
        [rule.name],
        `${quote(rule.name)} does not say what a good call keeps to, and the gate has no \`max\` of \`ttft\` or \`latency\``,
        CURE,
      );
    }
    return { ...rule, slo };
  });
}

function limitsOf(rule: Rule, rules: readonly Rule[]): Slo {
  const found = (clock: 'ttft' | 'latency'): number | undefined =>
    highest(
      clock,
      rules.filter(({ slice }) => nameOf(slice) === nameOf(rule.slice)),
    ) ??
    highest(
      clock,
      rules.filter(({ slice }) => slice === null),
    );
  const [ttft, latency] = [found('ttft'), found('latency')];
  return { ...(ttft === undefined ? {} : { ttft }), ...(latency === undefined ? {} : { latency }) };
}

function highest(clock: string, rules: readonly Rule[]): number | undefined {
  let percentile = '';
  let found: number | undefined;
  for (const { metric, limits } of rules) {
    const max = limits.find(({ kind }) => kind === 'max');
    if (!metric.startsWith(`${clock}.p`) || max === undefined || metric <= percentile) continue;
    percentile = metric;
    found = max.threshold;
  }
  return found;
}

function nameOf(slice: Rule['slice']): string {
  return slice === null ? '' : describeSlice(slice);
}
