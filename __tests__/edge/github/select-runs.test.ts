import { describe, expect, it } from '@jest/globals';
import {
  ancestorsIn,
  comparableRuns,
  earlierUploads,
  newestUpload,
  qualifiedRuns,
  readRun,
} from '../../../src/edge/github/select-runs.js';
import type { RunFacts, Wanted } from '../../../src/edge/github/select-runs.js';

const wanted: Wanted = { branch: 'main', workflow_path: '.github/workflows/eval.yml', repository: 7 };

function run(number: number, facts: Partial<RunFacts> = {}): RunFacts {
  return {
    id: String(number),
    number,
    attempt: 1,
    event: 'push',
    branch: 'main',
    commit: `c${number}`,
    created_at: null,
    workflow_path: wanted.workflow_path,
    repository: 7,
    head_repository: 7,
    ...facts,
  };
}

const ids = (runs: readonly RunFacts[]): readonly string[] => runs.map(({ id }) => id);

describe('qualifiedRuns', () => {
  it.each<[string, Partial<RunFacts>, boolean]>([
    ['a push', {}, true],
    ['a schedule', { event: 'schedule' }, true],
    ['a dispatch', { event: 'workflow_dispatch' }, true],
    ['a pull request, even of the same branch name', { event: 'pull_request' }, false],
    ['pull_request_target', { event: 'pull_request_target' }, false],
    ['workflow_run', { event: 'workflow_run' }, false],
    ['a merge group', { event: 'merge_group' }, false],
    ['another branch', { branch: 'next' }, false],
    ['no branch', { branch: null }, false],
    ['another workflow', { workflow_path: '.github/workflows/other.yml' }, false],
    ['an untold workflow', { workflow_path: null }, false],
    ['a fork', { head_repository: 8 }, false],
    ['a deleted fork', { head_repository: null }, false],
    ['another repository altogether', { repository: 8, head_repository: 8 }, false],
  ])('%s qualifies: %#', (_, facts, expected) => {
    expect(qualifiedRuns([run(1, facts)], wanted)).toHaveLength(expected ? 1 : 0);
  });

  it('sorts newest first, whatever the listing does', () => {
    expect(ids(qualifiedRuns([run(1), run(3), run(2)], wanted))).toEqual(['3', '2', '1']);
  });

  it('asks at least for one repository where the event told none', () => {
    const runs = [run(1), run(2, { head_repository: 8 })];
    expect(ids(qualifiedRuns(runs, { ...wanted, repository: null }))).toEqual(['1']);
  });
});

describe('comparableRuns', () => {
  const at =
    (...commits: readonly string[]) =>
    (commit: string) =>
      commits.includes(commit);

  it.each<[string, readonly RunFacts[], readonly string[], readonly string[]]>([
    ['main as the change found it', [run(3), run(2), run(1)], ['c3', 'c2', 'c1'], ['3', '2', '1']],
    ['main moved after the fork', [run(3), run(2), run(1)], ['c2', 'c1'], ['2', '1']],
    ['no run of the base itself', [run(2), run(1)], ['c3', 'c2', 'c1'], ['2', '1']],
    ['two runs of one commit', [run(3, { commit: 'c1' }), run(1)], ['c1'], ['3', '1']],
    ['nothing before the base', [run(3)], ['c1'], []],
  ])('%s', (_, runs, ancestors, expected) => {
    expect(ids(comparableRuns(runs, at(...ancestors), '99').runs)).toEqual(expected);
  });

  it('never takes the run that asks, and says when it is the only match', () => {
    const own = run(9, { id: '99', commit: 'c9' });
    expect(comparableRuns([own, run(8)], at('c9', 'c8'), '99')).toMatchObject({ runs: [{ id: '8' }], self: false });
    expect(comparableRuns([own], at('c9'), '99')).toEqual({ runs: [], self: true });
    expect(comparableRuns([own], at('c8'), '99')).toEqual({ runs: [], self: false });
  });
});

describe('uploads of a run', () => {
  const artifact = (id: number, name: string, facts: object = {}) => ({
    id,
    name,
    expired: false,
    digest: null,
    workflow_run: { id: 5, repository_id: 7, head_repository_id: 7 },
    ...facts,
  });

  it('counts the newest attempt, by exact name', () => {
    const names = ['gate-1', 'gate-2', 'gate-10', 'gate-3.html', 'gate-x', 'gate', 'gate-1-11', 'other-99', 'gate-011'];
    expect(
      newestUpload(
        names.map((name, index) => artifact(index, name)),
        'gate',
        '5',
      ),
    ).toMatchObject({ attempt: 10 });
  });

  it.each([
    ['of a fork', { workflow_run: { id: 5, repository_id: 7, head_repository_id: 8 } }],
    ['of another run', { workflow_run: { id: 6, repository_id: 7, head_repository_id: 7 } }],
    ['without an id', { id: 'x' }],
  ])('ignores one %s', (_, facts) => {
    expect(newestUpload([artifact(1, 'gate-1', facts)], 'gate', '5')).toBeNull();
  });

  it('tells expiry and keeps only a digest it can check', () => {
    expect(newestUpload([artifact(1, 'gate-1', { expired: true, digest: 'md5:x' })], 'gate', '5')).toEqual({
      id: 1,
      attempt: 1,
      expired: true,
      digest: null,
    });
  });

  it('gives earlier attempts in order, each once', () => {
    const all = ['gate-3', 'gate-1', 'gate-2', 'gate-1'].map((name, index) => artifact(index, name));
    expect(earlierUploads(all, 'gate', '5', 3).map(({ id }) => id)).toEqual([3, 2]);
  });
});

describe('what the API lists', () => {
  it('is read with care', () => {
    expect(readRun({ id: 1, head_sha: 'c', event: 'push', path: 'a.yml@main', repository: { id: 2 } })).toMatchObject({
      id: '1',
      workflow_path: 'a.yml',
      repository: 2,
      head_repository: null,
    });
    for (const odd of [null, 1, 'x', [], {}, { id: '1' }, { id: -1, head_sha: 'c', event: 'push' }]) {
      expect(readRun(odd)).toBeNull();
    }
  });

  it('names ancestors and their parents', () => {
    const commits = [{ sha: 'b', parents: [{ sha: 'a' }, {}] }, null, { sha: 7 }];
    expect([...ancestorsIn(commits)]).toEqual(['b', 'a']);
  });
});
