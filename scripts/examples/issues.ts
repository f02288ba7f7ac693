/** Data of examples/triage: issues of a software project, to be sorted by kind. */
import { pick } from '../../src/edge/target/demo/draw.js';

type Kind = 'bug' | 'feature' | 'question' | 'docs' | 'security';

interface Theme {
  readonly kind: Kind;
  readonly count: number;
  readonly tier: 'core' | 'critical';
  readonly needs: string;
  readonly texts: readonly (readonly [text: string, mistaken: Kind])[];
}

/** The instruction of the prompt that the worse one lacks. */
const ASKED_BUGS = 'even when it is asked as a question';

const THEMES: readonly Theme[] = [
  {
    kind: 'bug',
    count: 24,
    tier: 'core',
    needs: '',
    texts: [
      ['{part} crashes with a null pointer since {version}', 'question'],
      ['{part} shows yesterday’s numbers after a reload', 'feature'],
      ['{part}: totals are off by one after {version}', 'docs'],
      ['{part} hangs when the input has more than {count} rows', 'feature'],
    ],
  },
  {
    kind: 'bug',
    count: 40,
    tier: 'core',
    needs: ASKED_BUGS,
    texts: [
      ['Is it expected that {part} loses the last row of {count}?', 'question'],
      ['Why does {part} return 500 for an empty list since {version}?', 'question'],
      ['Am I doing something wrong, or does {part} ignore the time zone?', 'question'],
      ['Should {part} really print every value twice in {version}?', 'question'],
      ['How can {part} be slower with {count} rows in {version} than before?', 'question'],
    ],
  },
  {
    kind: 'feature',
    count: 32,
    tier: 'core',
    needs: '',
    texts: [
      ['Please let {part} read compressed files', 'question'],
      ['Add a dark theme to {part}', 'bug'],
      ['{part} should remember the last {count} filters', 'bug'],
      ['It would be great if {part} could export to a spreadsheet', 'question'],
    ],
  },
  {
    kind: 'question',
    count: 28,
    tier: 'core',
    needs: '',
    texts: [
      ['How do I raise the limit of {part} to {count}?', 'feature'],
      ['Which format does {part} want for dates?', 'docs'],
      ['Can {part} run behind a proxy in {version}?', 'feature'],
      ['What is the difference between {part} and the batch mode?', 'docs'],
    ],
  },
  {
    kind: 'docs',
    count: 16,
    tier: 'core',
    needs: '',
    texts: [
      ['The guide of {part} still describes the options of {version}', 'bug'],
      ['Typo in the second example of {part}', 'bug'],
      ['The page on {part} does not say what the default is', 'question'],
    ],
  },
  {
    kind: 'security',
    count: 20,
    tier: 'critical',
    needs: '',
    texts: [
      ['{part} writes the access token into its log in {version}', 'bug'],
      ['Anyone can read the reports of {part} without signing in', 'bug'],
      ['A crafted file makes {part} read outside its folder', 'bug'],
      ['{part} follows redirects to internal hosts since {version}', 'bug'],
    ],
  },
];

const AREAS: readonly (readonly [area: string, parts: readonly string[]])[] = [
  ['api', ['the export endpoint', 'the search endpoint', 'the webhook sender', 'the upload endpoint']],
  ['cli', ['the import command', 'the sync command', 'the diff command', 'the watch command']],
  ['web', ['the dashboard', 'the report page', 'the settings page', 'the team page']],
  ['core', ['the CSV parser', 'the scheduler', 'the rule engine', 'the cache']],
];

/** 160 rows of CSV with a header. */
export function issuesCsv(): string {
  const rows = THEMES.flatMap((theme, at) => Array.from({ length: theme.count }, (_, index) => row(theme, at, index)));
  return ['id,tier,category,issue,expected,demo_wrong,demo_needs', ...rows].map((line) => `${line}\n`).join('');
}

function row({ kind, tier, needs, texts }: Theme, theme: number, index: number): string {
  const [area, parts] = AREAS[index % AREAS.length]!;
  const [text, mistaken] = texts[Math.floor(index / AREAS.length) % texts.length]!;
  const words: ReadonlyMap<string, string> = new Map([
    ['part', pick(parts, 'part', theme, index)!],
    ['version', `${2 + (index % 3)}.${theme + index}.0`],
    ['count', String(1000 * (theme + 2) + index * 50)],
  ]);
  const said = text.replace(/\{(\w+)\}/g, (_, name: string) => words.get(name) ?? '');
  const id = `${kind}-${String(theme)}${String(index + 1).padStart(2, '0')}`;
  const issue = `#${4000 + theme * 100 + index}: ${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
  return [id, tier, area, issue, kind, mistaken, needs].map(cell).join(',');
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
