/** The parts of a suite behind a fold: answers, evidence, other candidates. */
import { count, duration, grouped, percent, perThousand } from '../text/format.js';
import { code, details, fence, gfm, gfmJoin, inertProse, markdown } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { capital, own, say } from '../text/sentence.js';
import { table } from '../text/table.js';
import type { CaseView } from './cases.js';
import { answers } from './figures.js';
import { flips } from './flips.js';
import { intervalCharts } from './mermaid.js';
import { BLANK, column, plain } from './parts.js';
import type { Detail } from './parts.js';
import { repeatedAnswers } from './repeated-answers.js';
import type { SuiteView } from './suite.js';

/** Answers of the broken cases, before and now, each in a fence it cannot close. */
export function answersBlock(suite: SuiteView, detail: Detail): readonly Markdown[] {
  const found = flips(suite);
  const wanted = found?.list.filter(({ output_now }) => output_now !== null).slice(0, detail.answers) ?? [];
  if (found === null || wanted.length === 0) return [];
  const body = wanted.flatMap((one) => answerPair(one, suite, detail.characters));
  const title = own(found.compared ? 'Answers before and now' : 'Answers');
  return [details(title, gfmJoin(body, '\n\n'))];
}

function answerPair(one: CaseView, { base, subject }: SuiteView, max: number): readonly Markdown[] {
  const before = one.output_before === null ? [] : [gfm`${markdown(base)} said`, answer(one.output_before, max)];
  return [
    gfm`**${code(one.id, 60)}**${one.note === null ? BLANK : gfm`: ${inertProse(one.note, 300)}`}`,
    ...before,
    gfm`${markdown(capital(say`${subject}`))} says`,
    answer(one.output_now ?? '', max),
  ];
}

function answer(output: string, max: number): Markdown {
  return output === '' ? gfm`_nothing_` : fence(output, max);
}

/** Every limit with its evidence and method; the one place where a reader meets the statistics. */
export function evidenceBlock(suite: SuiteView): readonly Markdown[] {
  if (suite.rules.length === 0) return [];
  const right = new Set(['Before', 'Now', 'Change', '90% range', 'Cases', 'Worse', 'Better', 'p']);
  const heads = [
    '',
    'Rule',
    'Limit',
    'Before',
    'Now',
    'Change',
    '90% range',
    'Cases',
    'Worse',
    'Better',
    'p',
    'Method',
  ];
  const rows = suite.rules.slice(0, 100).map((view) => {
    const { rule } = view;
    return [
      markdown(say`${view.icon}`),
      markdown(view.label),
      plain(view.limit),
      view.base === null ? BLANK : plain(view.base),
      plain(view.value),
      view.change === null ? BLANK : plain(view.change),
      plain(view.change_range ?? view.value_range ?? own('')),
      plain(grouped(rule.n)),
      rule.worse === null ? BLANK : plain(grouped(rule.worse)),
      rule.better === null ? BLANK : plain(grouped(rule.better)),
      rule.p_shuffle === null ? BLANK : plain(own(pValue(rule.p_shuffle))),
      code(rule.blocking ? rule.method : `${rule.method}, shown only`, 120),
    ];
  });
  const charts = intervalCharts(suite.rules);
  const repeated = suite.primary === null ? null : repeatedAnswers(suite.primary);
  const more = suite.rules.length - rows.length;
  return [
    details(
      own(`${count(suite.rules.length, 'limit')}: values, ranges and methods`),
      gfmJoin(
        [
          table(
            heads.map((head) => column(head, right.has(head) ? 'right' : 'left')),
            rows,
          ),
          ...(more === 0 ? [] : [markdown(say`${count(more, 'more limit')} in the report.`)]),
          ...(charts === null ? [] : [charts]),
          ...(repeated === null ? [] : [markdown(repeated.sentence)]),
          ...(suite.explain === null ? [] : [gfm`Reproduce any number: ${code(suite.explain)}`]),
        ],
        '\n\n',
      ),
    ),
  ];
}

export function pValue(p: number): string {
  return p < 0.0001 ? 'under 0.0001' : p.toFixed(4);
}

/** Candidates beside the primary, each with its figures. */
export function candidatesBlock({ primary, others }: SuiteView): readonly Markdown[] {
  if (primary === null || others.length === 0) return [];
  const repeated = repeatedAnswers(primary);
  const columns = [
    column('Candidate'),
    column('Pass rate', 'right'),
    ...(repeated === null ? [] : repeated.heads.map((head) => column(head, 'right'))),
    column('P95 latency', 'right'),
    column('Per 1,000 successes', 'right'),
    column('Answers', 'right'),
  ];
  const rows = [primary, ...others.slice(0, 30)].map((one) => [
    one === primary ? gfm`${code(one.id, 60)} (primary)` : code(one.id, 60),
    plain(percent(one.pass_rate)),
    ...(repeated === null ? [] : repeated.cells(one).map(plain)),
    plain(duration(one.latency_ms?.p95)),
    plain(perThousand(one.cost_per_success_usd)),
    markdown(answers(one)),
  ]);
  return [details(own(`${count(others.length, 'other candidate')}`), table(columns, rows))];
}
