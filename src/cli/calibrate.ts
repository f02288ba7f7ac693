import { systemClock } from '../edge/local/clock.js';
import { selfCheck, type Chance, type CheckedRule, type SelfCheck } from '../pipeline/self-check.js';
import type { StoredFile } from '../pipeline/unchanged-runs.js';
import { UserError } from '../errors.js';
import { decodeRecord, looksLikeRecord } from '../record/codec.js';
import { viewFlaky } from '../report/flaky.js';
import { readSpecGate } from '../spec/gate-of-spec.js';
import { inertLine, logLine } from '../text/escape.js';
import { count, duration, money, percent, ppSize, roundPercent } from '../text/format.js';
import { plainText } from '../text/plain.js';
import { columns } from '../text/table.js';
import type { CalibrateArguments } from './args.js';
import { specFiles } from './spec-files.js';
import type { World } from './world.js';

const DRAWS = 1000;
/** On few cases a test has few outcomes, so that its share may lie somewhat above alpha: that alone is no fault of the suite. */
const CLEARLY = 1.5;

/** `plumbline calibrate`: how often this gate would have blocked runs between which nothing changed; no call is made. */
export async function calibrate(args: CalibrateArguments, world: World): Promise<number> {
  const spec = await readSpecGate(args.spec, specFiles(args.spec, world));
  const files = await Promise.all(args.runs.map((file) => readRecord(file, world)));
  const today = systemClock.date().toISOString().slice(0, 10);
  const found = selfCheck(spec, files, args.draws ?? DRAWS, today);
  world.print(args.json ? `${JSON.stringify(found, null, 2)}\n` : text(found));
  return 0;
}

async function readRecord(file: string, world: World): Promise<StoredFile> {
  const content = await world.given.read(file);
  if (looksLikeRecord(content)) return { file, record: decodeRecord(content, file) };
  throw new UserError({
    message: 'it is no record of a run, so nothing says which candidate it measured',
    where: { file },
    cure: 'give the run.jsonl that `plumbline run --out DIR` or the Action wrote',
  });
}

function text(found: SelfCheck): string {
  const { suite, candidate, runs, draws, cases, cases_left_out, noise, blocked, rules, alpha } = found;
  const relative = rules.filter(isRelative);
  const absolute = rules.filter((rule) => !isRelative(rule));
  const loud = relative.filter(({ false_alarms }) => false_alarms.lo > CLEARLY * alpha);
  const left =
    cases_left_out === 0 ? '' : `; ${count(cases_left_out, 'case')} left out: answered once, or edited between`;
  const lines = [
    `${inertLine(suite)}: ${count(runs.length, 'run')} of ${inertLine(candidate)}, ${count(cases, 'case')}${left}`,
    `${percent(noise)} of the cases disagree with themselves between unchanged runs.`,
    ...viewFlaky({ quarantine: found.quarantine }).lines.map(plainText),
    `Every answer was dealt anew ${count(draws, 'time')}: ${answers(found.kb)} a case as the baseline, ${answers(found.kc)} as the candidate.`,
    `An unchanged pull request would be blocked ${range(blocked)} of the time.`,
    ...(relative.length === 0
      ? []
      : [
          '',
          'Against the baseline',
          ...table(['false alarms', 'proven safe', 'smallest drop seen', 'noise'], relative),
        ]),
    ...(absolute.length === 0
      ? []
      : [
          '',
          'Against a fixed limit: how often the same answers miss it',
          ...table(['missed', 'met', '', 'noise'], absolute),
        ]),
    ...(relative.some(({ mde80 }) => mde80 !== null)
      ? ['', 'Shares with their 90% range. The smallest drop seen is the one found 4 times in 5.']
      : ['', 'Shares with their 90% range.']),
    ...loud.map(
      ({ rule }) => `! ${inertLine(rule)} blames unchanged runs more often than alpha ${roundPercent(alpha)} allows.`,
    ),
  ];
  return `${lines.map(logLine).join('\n')}\n`;
}

function isRelative({ limit }: CheckedRule): boolean {
  return limit === 'max_drop' || limit === 'max_increase';
}

function table(heads: readonly string[], rules: readonly CheckedRule[]): readonly string[] {
  const rows = rules.map((rule) => {
    const { false_alarms, proven_safe, otherwise, mde80, noise } = rule;
    const open = otherwise !== null && false_alarms.share === 0 && proven_safe.share === 0;
    return [
      `  ${inertLine(rule.rule)} ${limitText(rule)}`,
      ...(open ? [`never decided (${otherwise})`, ''] : [range(false_alarms), range(proven_safe)]),
      isRelative(rule) && mde80 !== null ? sizeOf(rule, mde80) : '',
      noise === null ? '' : percent(noise),
    ];
  });
  return columns([['', ...heads], ...rows]);
}

function limitText({ limit, threshold, unit, blocking }: CheckedRule): string {
  const value = VALUES[unit](threshold);
  return `${limit.replace('_', ' ')} ${value}${blocking ? '' : ' (advisory)'}`;
}

const VALUES: Readonly<Record<CheckedRule['unit'], (value: number) => string>> = {
  fraction: roundPercent,
  pp: ppSize,
  ratio: roundPercent,
  ms: duration,
  usd: money,
};

function sizeOf({ unit }: CheckedRule, mde80: number): string {
  return unit === 'pp' ? ppSize(Math.ceil(mde80 * 1000) / 1000) : roundPercent(Math.ceil(mde80 * 1000) / 1000);
}

function range({ share, lo, hi }: Chance): string {
  return `${percent(share)} (${percent(lo)} to ${percent(hi)})`;
}

function answers(mean: number): string {
  return Number.isInteger(mean) ? count(mean, 'answer') : `${mean.toFixed(1)} answers`;
}
