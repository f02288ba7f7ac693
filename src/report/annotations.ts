import { ellipsis } from '../text/cut.js';
import { inertLine } from '../text/escape.js';
import type { Location } from '../errors.js';
import { plainText } from '../text/plain.js';
import { capital, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import { againWords } from './asked-again.js';
import { explanations } from './attention.js';
import type { SuiteInput } from './input.js';
import { tallyText } from './sections.js';
import type { CaseView } from './cases.js';
import type { SuiteView } from './suite.js';
import { headline } from './view.js';
import type { View } from './view.js';

/** One `::error` or `::warning` of the log; texts are single lines without control characters, not yet command-escaped. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string | null;
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows 10 errors and 10 warnings of a step and drops the rest without a word. */
const SHOWN = 10;
const TITLE = 120;
const MESSAGE = 1000;

/** Failed and unmeasured rules on their line of the spec, then broken cases on theirs. */
export function annotations(view: View, suites: readonly SuiteInput[]): readonly Annotation[] {
  const all = view.suites.flatMap((suite) => {
    const rulesAt = suites.find((data) => data.suite === suite.name)?.rules_at ?? new Map<string, Location>();
    return [...ruleAnnotations(suite, rulesAt), ...caseAnnotations(suite)];
  });
  if (all.length === 0 && view.verdict === 'error') {
    all.push(annotation('error', null, plainText(headline(view)), 'Nothing could be measured.'));
  }
  return [
    ...all.filter(({ level }) => level === 'error').slice(0, SHOWN),
    ...all.filter(({ level }) => level === 'warning').slice(0, SHOWN),
  ];
}

function ruleAnnotations(suite: SuiteView, at: ReadonlyMap<string, Location>): readonly Annotation[] {
  return explanations(suite).map(({ about, why, next, rules }) => {
    const { rule } = rules[0]!;
    const severe = rules.some(
      (one) => one.rule.blocking && (one.rule.verdict === 'fail' || one.rule.verdict === 'error'),
    );
    const action = next === null ? say`` : say` Next: ${next}.`;
    return annotation(
      severe ? 'error' : 'warning',
      at.get(rule.rule) ?? { file: suite.path },
      plainText(about),
      plainText(say`${capital(why)}${action}`),
    );
  });
}

function caseAnnotations(suite: SuiteView): readonly Annotation[] {
  const worth = suite.cases.filter(
    ({ change }) => change === 'broke' || (change === 'failing' && suite.verdict === 'fail'),
  );
  return worth.map((one) =>
    annotation(
      'warning',
      one.where,
      `case ${one.id} ${one.change === 'broke' ? 'broke' : 'fails'}`,
      message(one, suite.base),
    ),
  );
}

function message(one: CaseView, base: Sentence): string {
  const { before, now, grader, note } = one;
  const again = againWords(one, base);
  const counts = before === null ? tallyText(now) : `${tallyText(before)} before, ${tallyText(now)} now`;
  const label = again === null ? null : plainText(again);
  return [`${counts} passed`, label, grader === null ? null : `grader ${grader}`, note]
    .filter((part) => part !== null)
    .join('; ');
}

function annotation(level: Annotation['level'], at: Location | null, title: string, message: string): Annotation {
  return {
    level,
    file: at === null ? null : inertLine(at.file),
    line: at?.line ?? null,
    title: ellipsis(inertLine(title), TITLE),
    message: ellipsis(inertLine(message), MESSAGE),
  };
}
