import { describe, expect, it } from '@jest/globals';
import { timeLimits } from '../../../src/edge/actions/job-limit.js';
import type { JobFiles } from '../../../src/edge/actions/job-limit.js';

const MINUTE = 60_000;
const BEGAN = 1_000_000;
const PATH = '.github/workflows/eval.yml';
const ENV = {
  GITHUB_WORKSPACE: '/checkout',
  GITHUB_JOB: 'gate',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_ACTION: '__acme_plumbline',
  GITHUB_ACTION_REPOSITORY: 'acme/plumbline',
};

const files = (workflow: string, written = BEGAN - 90_000): JobFiles => ({
  read(path) {
    if (path !== `/checkout/${PATH}`) throw new Error(`not there: ${path}`);
    return workflow;
  },
  written: () => written,
  began: BEGAN,
});

const workflow = (job: string, step = ''): string => `
jobs:
  other: { timeout-minutes: 1, steps: [{ uses: acme/plumbline@v1, timeout-minutes: 1 }] }
  gate:
    ${job}
    steps:
      - uses: actions/checkout@v5
        timeout-minutes: 3
      - uses: Acme/Plumbline@v1
        ${step}
`;

describe('timeLimits', () => {
  it('takes the input for the job, from when the job was set up', () => {
    expect(timeLimits(ENV, 20, PATH, files(workflow('timeout-minutes: 60')))).toEqual([
      { limit: 20 * MINUTE, since: -90_000 },
    ]);
  });

  it('reads what the workflow says of the job and of this step', () => {
    expect(timeLimits(ENV, null, PATH, files(workflow('timeout-minutes: 30')))).toEqual([
      { limit: 30 * MINUTE, since: -90_000 },
    ]);
    expect(timeLimits(ENV, null, PATH, files(workflow('timeout-minutes: 30', 'timeout-minutes: 7.5')))).toEqual([
      { limit: 30 * MINUTE, since: -90_000 },
      { limit: 7.5 * MINUTE, since: 0 },
    ]);
  });

  it('knows its step by its id where it has one', () => {
    const text = workflow('name: x', 'id: eval\n        timeout-minutes: 9');
    expect(timeLimits({ ...ENV, GITHUB_ACTION: 'eval' }, null, PATH, files(text))).toEqual([
      { limit: 9 * MINUTE, since: 0 },
    ]);
    expect(timeLimits(ENV, null, PATH, files(text))).toEqual([]);
  });

  it('counts from the start of the process where the job set up later, or never said', () => {
    expect(timeLimits(ENV, 20, PATH, files('', BEGAN + 5000))).toEqual([{ limit: 20 * MINUTE, since: 0 }]);
    const lost: JobFiles = {
      ...files(''),
      written() {
        throw new Error('not there');
      },
    };
    expect(timeLimits(ENV, 20, PATH, lost)).toEqual([{ limit: 20 * MINUTE, since: 0 }]);
  });

  it.each([
    ['an expression', workflow('timeout-minutes: ${{ inputs.minutes }}')],
    ['nothing', workflow('name: x')],
    ['a text', workflow("timeout-minutes: '30'")],
    ['a number that is none', workflow('timeout-minutes: .inf')],
    ['zero', workflow('timeout-minutes: 0')],
    ['a call of another workflow', 'jobs: { gate: { uses: ./.github/workflows/x.yml } }'],
    ['no jobs', 'on: push'],
    ['something else', '- 1\n- 2'],
    ['no YAML', '{{{{'],
    [
      'a bomb',
      `a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\njobs: { gate: { timeout-minutes: 5 } }`,
    ],
  ])('says nothing of a workflow that says %s', (_, text) => {
    expect(timeLimits(ENV, null, PATH, files(text))).toEqual([]);
  });

  it.each([
    ['no path', ENV, null],
    ['a path that leads outside', ENV, '../x.yml'],
    ['no checkout', { ...ENV, GITHUB_WORKSPACE: '/elsewhere' }, PATH],
    ['no job', { ...ENV, GITHUB_JOB: undefined }, PATH],
    ['a job of that name', { ...ENV, GITHUB_JOB: '__proto__' }, PATH],
  ])('says nothing with %s', (_, env, path) => {
    expect(timeLimits(env, null, path, files(workflow('timeout-minutes: 30')))).toEqual([]);
  });
});
