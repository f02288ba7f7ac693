import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { withTables } from '../scripts/action-tables.js';
import { TOOL } from '../src/version.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesUnder(folder: string, extension: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

describe('action.yml', () => {
  const action = parse(read('action.yml')) as {
    readonly inputs: Record<string, { description?: string; required?: boolean; default?: unknown }>;
    readonly outputs: Record<string, { description?: string }>;
    readonly runs: { readonly using: string; readonly main: string };
  };
  const edge = filesUnder('src/edge/actions', '.ts').map(read).join('\n');

  it('runs the committed bundle on Node 24, and once more whatever became of the step', () => {
    const both = { main: 'dist/index.js', post: 'dist/post.js', 'post-if': 'always()' };
    expect(action.runs).toEqual({ using: 'node24', ...both });
  });

  it('describes every input and output, and gives defaults as the strings a runner passes', () => {
    const surface = { ...action.inputs, ...action.outputs };
    expect(Object.keys(surface).filter((name) => (surface[name]?.description ?? '') === '')).toEqual([]);
    expect(
      Object.values(action.inputs)
        .flatMap((input) => input.default ?? [])
        .filter((value) => typeof value !== 'string'),
    ).toEqual([]);
  });

  it('names the inputs and outputs that the code reads and writes', () => {
    const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
    expect(names.filter((name) => !new RegExp(`['"\`\\s]${name}['"\`:]`).test(edge))).toEqual([]);
  });

  it('is what the tables of README.md say', () => {
    expect(withTables(read('README.md'), read('action.yml'))).toBe(read('README.md'));
  });
});

it('the build carries the version of package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(TOOL).toBe(`plumbline ${version}`);
});

describe('the size of files', () => {
  it('keeps CONTRIBUTING.md on one page', () => {
    expect(lines(read('CONTRIBUTING.md'))).toBeLessThan(60);
  });

  it('keeps every source file readable at one sitting', () => {
    const long = filesUnder('src', '.ts').map((path) => ({ path, lines: lines(read(path)) }));
    expect(long.filter((file) => file.lines > 300)).toEqual([]);
  });
});

describe('links', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesUnder('docs', '.md')];
  it.each(pages)('of %s lead to files that exist', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown> }[];
}

describe.each(filesUnder('.github/workflows', '.yml'))('%s', (path) => {
  const text = read(path);
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('grants nothing at the top and says in each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.filter(([, job]) => job.permissions === undefined).map(([name]) => name)).toEqual([]);
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined).map(([name]) => name)).toEqual([]);
  });

  it('pins every action to a commit and says which version that is', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)$/gm)].map((match) => `${match[1]}${match[2]}`);
    const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(used.filter((use) => !use.startsWith('./') && !pinned.test(use))).toEqual([]);
  });

  it('pastes no expression into a shell and keeps no credentials in the checkout', () => {
    expect(steps.filter((step) => step.run?.includes('${{')).map((step) => step.run)).toEqual([]);
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

it('ci-ok waits for every other job of ci.yml and always runs', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: Record<string, { if?: string; needs?: string[] }>;
  };
  const { 'ci-ok': last, ...others } = jobs;
  expect(last).toMatchObject({ if: 'always()', needs: Object.keys(others) });
});

it('documentation pins the same commits as the workflows', () => {
  const pins = (text: string): readonly string[] =>
    [...text.matchAll(/[\w.-]+\/[\w.-]+@[0-9a-f]{40}/g)].map(([pin]) => pin);
  const known = new Set(filesUnder('.github/workflows', '.yml').flatMap((path) => pins(read(path))));
  const shown = ['README.md', ...filesUnder('docs', '.md')].flatMap((page) => pins(read(page)));
  expect(shown.filter((pin) => !known.has(pin))).toEqual([]);
});
