import { clockTime } from '../text/format.js';
import { characters, COMMENT_CHARACTERS, fit } from '../text/fit.js';
import type { Fitted } from '../text/fit.js';
import { code, link, markdown, gfm, gfmJoin } from '../text/markdown.js';
import type { Markdown } from '../text/markdown.js';
import { say } from '../text/sentence.js';
import { table } from '../text/table.js';
import { figures } from './figures.js';
import { brokenBlock } from './broken.js';
import { flakyBlock } from './flaky-block.js';
import { answersBlock, candidatesBlock, evidenceBlock } from './folded.js';
import { moneyBlock } from './money-block.js';
import { column, line } from './parts.js';
import type { Detail } from './parts.js';
import { causesBlock, noticesBlock, rulesBlock, smallPrint } from './sections.js';
import { storyBlock } from './story-block.js';
import type { SuiteView } from './suite.js';
import { unpricedBlock } from './unpriced-block.js';
import { timingBlock } from './timing-block.js';
import { ICONS } from './title.js';
import { headline, suiteHeadline } from './view.js';
import type { View } from './view.js';

const LADDER: readonly (readonly [name: string, detail: Detail])[] = [
  ['full', { rules: 12, cases: 8, answers: 4, characters: 400, folded: true }],
  ['shorter answers', { rules: 12, cases: 8, answers: 2, characters: 200, folded: true }],
  ['no answers', { rules: 12, cases: 8, answers: 0, characters: 0, folded: true }],
  ['no details', { rules: 6, cases: 5, answers: 0, characters: 0, folded: false }],
  ['few rows', { rules: 2, cases: 2, answers: 0, characters: 0, folded: false }],
];

/** Suites that a comment of nothing but its title still says something of. */
const NAMED_SUITES = 5;

/** The one sticky comment of a gate, at most 60,000 characters; its first line is the hidden marker. */
export function renderComment(view: View): Fitted {
  const steps = [
    ...LADDER.map(([name, detail]) => ({ name, render: () => body(view, detail) })),
    { name: 'suites by name', render: () => body(view, null) },
    { name: 'title', render: () => assemble(view, [sights(view.suites.slice(0, NAMED_SUITES))]) },
  ];
  return fit(steps, COMMENT_CHARACTERS, characters);
}

function body(view: View, detail: Detail | null): string {
  const [only] = view.suites;
  if (view.suites.length === 1 && only !== undefined && detail !== null) return assemble(view, section(only, detail));
  const sections =
    detail === null
      ? []
      : view.suites
          .filter(({ verdict }) => verdict !== 'pass')
          .flatMap((suite) => [
            gfm`### ${markdown(say`${suite.icon}`)} ${code(suite.name, 80)}: ${markdown(suite.title)}`,
            ...section(suite, detail),
          ]);
  const folded = view.suites.filter(({ verdict }) => detail === null || verdict === 'pass');
  return assemble(view, [suitesTable(view), ...sections, sights(folded)]);
}

function assemble(view: View, blocks: readonly Markdown[]): string {
  const title = gfm`## ${markdown(say`${view.icon}`)} ${markdown(headline(view))}`;
  return `${view.marker}\n${gfmJoin(
    [title, ...blocks, footer(view)].filter((block) => block !== ''),
    '\n\n',
  )}\n`;
}

/** One suite: figures, what moved, what broke, then everything else folded. */
export function section(suite: SuiteView, detail: Detail): readonly Markdown[] {
  const folded = detail.folded
    ? [
        ...answersBlock(suite, detail),
        ...evidenceBlock(suite),
        ...candidatesBlock(suite),
        ...timingBlock(suite),
        ...moneyBlock(suite),
        ...flakyBlock(suite),
        ...storyBlock(suite),
      ]
    : [];
  return [
    ...noticesBlock(suite),
    ...(suite.reused ? [markdown(say`The stored answers of ${suite.base} stand: 0 calls, $0.`)] : []),
    ...rulesBlock(suite, detail),
    ...unpricedBlock(suite),
    ...suite.story.visible.map(markdown),
    ...causesBlock(suite, detail),
    ...brokenBlock(suite, detail),
    ...folded,
    smallPrint(suite),
  ].filter((block) => block !== '');
}

/** What a suite without a section of its own could see: a pass says nothing without it. */
function sights(suites: readonly SuiteView[]): Markdown {
  const named = (suite: SuiteView): Markdown => gfm`${code(suite.name, 80)}: ${markdown(suite.power)}`;
  return suites.length === 0 ? gfm`` : gfm`<sub>${gfmJoin(suites.map(named), ' · ')}</sub>`;
}

function suitesTable({ suites }: View): Markdown {
  return table(
    [column('', 'center'), column('Suite'), column('Verdict'), column('Figures')],
    suites.map((suite) => [
      markdown(say`${suite.icon}`),
      code(suite.name, 80),
      markdown(suiteHeadline(suite)),
      line(figures(suite)),
    ]),
  );
}

function footer(view: View): Markdown {
  const time = clockTime(view.now);
  const { previous, head_sha: sha } = view;
  const parts: Markdown[] = [
    ...(view.report_url === null ? [] : [gfm`**${link(gfm`Full report`, view.report_url)}**`]),
    ...(view.job_url === null ? [] : [link(gfm`job`, view.job_url)]),
    ...(sha === null
      ? []
      : [gfm`updated for ${commit(view, sha)}${time === null ? gfm`` : gfm`, ${markdown(say`${time}`)}`}`]),
    ...(previous === null
      ? []
      : [
          gfm`was ${markdown(say`${ICONS[previous.verdict]}`)}${previous.sha === null ? gfm`` : gfm` at ${commit(view, previous.sha)}`}`,
        ]),
  ];
  return gfmJoin(parts, ' · ');
}

function commit({ repository_url }: View, sha: string): Markdown {
  const url = repository_url === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${repository_url}/commit/${sha}`;
  return link(code(sha.slice(0, 7)), url);
}
