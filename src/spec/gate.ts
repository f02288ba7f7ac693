import type { Problem } from '../errors.js';
import { FEWEST_ANSWERS, MOST_ANSWERS } from '../stats/pass-at-k.js';
import { suggest, suggestOrList } from '../text/suggest.js';
import { DEFAULT_ALPHA, DEFAULT_MIN_CASES, SHORTEST_GATE } from './defaults.js';
import { FAILURE_CLASSES, familyOf, METRIC_NAMES, type LimitForm, type MetricFamily } from './metrics.js';
import { isMapping, quote, throwIfAny, type Locate, type Path } from './problems.js';
import { parseSlice } from './slice.js';
import { readSlo, withSlos } from './slo.js';
import type { Gate, Limit, LimitKind, LimitMode, MetricName, Rule } from './types.js';
import { UNIT_PARSERS } from './units.js';
import { unsupported } from './unsupported.js';

const LIMITS: readonly LimitKind[] = ['min', 'max', 'max_drop', 'max_increase'];
const RULE_KEYS: readonly string[] = [...LIMITS, 'mode', 'blocking'];
const MODES: readonly LimitMode[] = ['point', 'proven'];

/**
 * Reads a gate: `{ alpha, min_cases, METRIC[@SLICE]: { min, max, max_drop, max_increase, mode, blocking, k, slo } }`.
 * Serves the spec's section and the JSON of `compare --batch` alike.
 * @param locate paths relative to the gate itself.
 * @throws UserError with every problem found.
 */
export function parseGate(value: unknown, locate: Locate): Gate {
  const problems: Problem[] = [];
  const gate = readGate(value, (path, message, cure) => {
    problems.push({ message, where: locate(path), cure });
  });
  throwIfAny(problems);
  return { ...gate, rules: gate.rules.map((rule) => withLocation(rule, locate)) };
}

export type Report = (path: Path, message: string, cure?: string) => void;

function readGate(value: unknown, report: Report): Gate {
  const none: Gate = { alpha: DEFAULT_ALPHA, min_cases: DEFAULT_MIN_CASES, rules: [] };
  if (value === undefined || value === null) {
    report([], 'there is no `gate`: nothing could fail', `add \`${SHORTEST_GATE}\``);
    return none;
  }
  if (!isMapping(value)) {
    report([], '`gate` must map metrics to limits', `write it like \`${SHORTEST_GATE}\``);
    return none;
  }
  const { alpha, min_cases, ...metrics } = value;
  const names = Object.keys(metrics);
  const rules = withSlos(
    names.flatMap((name) => readRule(name, metrics[name], report) ?? []),
    report,
  );
  if (names.length === 0)
    report([], 'the `gate` has no rule: nothing could fail', `write it like \`${SHORTEST_GATE}\``);
  return { alpha: readAlpha(alpha, report), min_cases: readMinCases(min_cases, report), rules };
}

function readAlpha(value: unknown, report: Report): number {
  if (value === undefined) return DEFAULT_ALPHA;
  if (typeof value === 'number' && value > 0 && value < 0.5) return value;
  report(
    ['alpha'],
    `\`alpha\` is ${quote(value)}, not a number between 0 and 0.5`,
    'it is the chance of blaming an unchanged change: `alpha: 0.05`',
  );
  return DEFAULT_ALPHA;
}

function readMinCases(value: unknown, report: Report): number {
  if (value === undefined) return DEFAULT_MIN_CASES;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_000_000) return value;
  report(
    ['min_cases'],
    `\`min_cases\` is ${quote(value)}, not a whole number of cases from 1`,
    `the default is ${DEFAULT_MIN_CASES}`,
  );
  return DEFAULT_MIN_CASES;
}

function readRule(name: string, value: unknown, report: Report): Rule | undefined {
  const at = name.indexOf('@');
  const metric = at === -1 ? name : name.slice(0, at);
  const family = familyOf(metric);
  if (family === undefined) {
    reportUnknownMetric(name, metric, report);
    return undefined;
  }
  if (at !== -1 && !family.sliceable) {
    report([name], `${quote(metric)} is of the whole suite and has no slices`, `write \`${metric}\``);
    return undefined;
  }
  const slice = at === -1 ? null : parseSlice(name.slice(at + 1));
  if (slice !== null && 'message' in slice) {
    report([name], `${quote(name)}: ${slice.message}`, slice.cure);
    return undefined;
  }
  if (!isMapping(value)) {
    report(
      [name],
      `the rule ${quote(name)} must hold limits, not ${quote(value)}`,
      `write it like \`${name}: { ${example(family)} }\``,
    );
    return undefined;
  }
  const { takesK = false, takesSlo = false } = family;
  const keys = [...RULE_KEYS, ...(takesK ? ['k'] : []), ...(takesSlo ? ['slo'] : [])];
  for (const key of Object.keys(value)) if (!keys.includes(key)) reportUnknownKey(name, key, keys, report);
  const mode = readMode(name, family, value, report);
  const limits = LIMITS.flatMap((kind) => readLimit(name, metric, family, kind, value[kind], mode, report) ?? []);
  if (!LIMITS.some((kind) => value[kind] !== undefined)) {
    report([name], `the rule ${quote(name)} has no limit`, `write it like \`${name}: { ${example(family)} }\``);
  }
  const blocking = readBlocking(name, value['blocking'], report);
  const rule: Rule = { name, metric: metric as MetricName, slice, limits, blocking };
  if (takesSlo) return { ...rule, slo: readSlo(name, value['slo'], report) };
  return takesK ? { ...rule, k: readK(name, value['k'], report) } : rule;
}

function reportUnknownMetric(name: string, metric: string, report: Report): void {
  const known = unsupported(['gate'], metric);
  if (known !== undefined) return report([name], known.message, known.cure);
  if (metric.startsWith('grader.')) {
    return report(
      [name],
      `${quote(metric)} is not a metric of a grader`,
      'write `grader.ID.pass_rate` or `grader.ID.score`',
    );
  }
  if (metric.startsWith('error_rate.')) {
    return report(
      [name],
      `${quote(metric.slice('error_rate.'.length))} is no way in which a call fails`,
      suggestOrList(metric.slice('error_rate.'.length), FAILURE_CLASSES),
    );
  }
  report([name], `unknown metric ${quote(metric)}`, suggestOrList(metric, [...METRIC_NAMES, 'alpha', 'min_cases']));
}

function reportUnknownKey(name: string, key: string, keys: readonly string[], report: Report): void {
  const known = unsupported(['gate', '*'], key);
  if (known !== undefined) return report([name, key], known.message, known.cure);
  if (key === 'k') return report([name, key], '`k` belongs to `consistency`', 'leave `k` out');
  if (key === 'slo') return report([name, key], '`slo` belongs to `goodput`', 'leave `slo` out');
  report([name, key], `unknown key ${quote(key)}`, suggestOrList(key, keys));
}

function readMode(
  name: string,
  family: MetricFamily,
  rule: Readonly<Record<string, unknown>>,
  report: Report,
): LimitMode {
  const mode = rule['mode'];
  if (mode === undefined) return family.defaultMode;
  const known = MODES.find((word) => word === mode);
  if (known === undefined) {
    const near = typeof mode === 'string' ? suggest(mode, MODES) : undefined;
    report(
      [name, 'mode'],
      `\`mode\` is ${quote(mode)}, not \`point\` or \`proven\``,
      near && `did you mean \`${near}\`?`,
    );
  } else if (!family.modes.includes(known)) {
    report(
      [name, 'mode'],
      `costs have no \`mode: ${known}\``,
      'leave `mode` out: the measured amount is held against the limit',
    );
  } else if (rule['min'] === undefined && rule['max'] === undefined) {
    report([name, 'mode'], '`mode` belongs to `min` and `max`, and this rule has neither', 'leave `mode` out');
  }
  return known ?? family.defaultMode;
}

function readBlocking(name: string, value: unknown, report: Report): boolean {
  if (value === undefined || typeof value === 'boolean') return value ?? true;
  report([name, 'blocking'], `\`blocking\` is ${quote(value)}, not \`true\` or \`false\``);
  return true;
}

function readK(name: string, value: unknown, report: Report): number | null {
  if (value === undefined) return null;
  const whole = typeof value === 'number' && Number.isInteger(value);
  if (whole && value >= FEWEST_ANSWERS && value <= MOST_ANSWERS) return value;
  report(
    [name, 'k'],
    `\`k\` is ${quote(value)}, not a whole number of answers from ${FEWEST_ANSWERS} to ${MOST_ANSWERS}`,
    'leave `k` out to take the `repeats` of the run',
  );
  return null;
}

function readLimit(
  name: string,
  metric: string,
  family: MetricFamily,
  kind: LimitKind,
  value: unknown,
  mode: LimitMode,
  report: Report,
): Limit | undefined {
  if (value === undefined) return undefined;
  const form = family.limits[kind];
  if (form === undefined) {
    report(
      [name, kind],
      `${quote(metric)} has no \`${kind}\``,
      `it takes ${Object.keys(family.limits)
        .map((word) => `\`${word}\``)
        .join(' and ')}`,
    );
    return undefined;
  }
  const quantity = UNIT_PARSERS[form.written](value);
  if (!quantity.ok) {
    report([name, kind], `\`${name}\` \`${kind}\`: ${quantity.message}`, quantity.cure);
    return undefined;
  }
  const absolute = kind === 'min' || kind === 'max';
  return { kind, threshold: quantity.value, unit: form.unit, mode: absolute ? mode : null, text: String(value) };
}

function example({ limits }: MetricFamily): string {
  return Object.entries(limits)
    .map(([kind, form]) => `${kind}: ${EXAMPLES[form.written]}`)
    .join(', ');
}

const EXAMPLES: Readonly<Record<LimitForm['written'], string>> = {
  level: '95%',
  points: '3pp',
  increase: '15%',
  duration: '4s',
  money: '$0.004',
  amount: '400k',
};

function withLocation(rule: Rule, locate: Locate): Rule {
  const where = locate([rule.name]);
  return where === undefined ? rule : { ...rule, where };
}
