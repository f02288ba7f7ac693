import { describe, expect, it } from '@jest/globals';
import { localContext, readContext } from '../../../src/edge/actions/context.js';

const own = { id: 7, full_name: 'acme/app', default_branch: 'main' };
const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '99',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/eval.yml@refs/heads/main',
};

const read = (event: unknown, change: Readonly<Record<string, string | undefined>> = {}) =>
  readContext({ ...env, ...change }, 'plumbline', () => JSON.stringify(event));

const pull = (repo: unknown) => ({
  repository: own,
  pull_request: { number: 5, head: { sha: HEAD, ref: 'fix', repo }, base: { ref: 'release', sha: BASE, repo: own } },
});

describe('readContext', () => {
  it('reads a push', () => {
    expect(read({ repository: own, before: BASE })).toEqual({
      context: {
        repository: { owner: 'acme', name: 'app' },
        default_branch: 'main',
        event: 'push',
        commit: SHA,
        head_sha: SHA,
        branch: 'main',
        base_branch: null,
        pull_request: null,
        is_fork: false,
        run_id: '99',
        run_attempt: 2,
        run_number: 12,
        run_url: 'https://github.com/acme/app/actions/runs/99/attempts/2',
        workflow_path: '.github/workflows/eval.yml',
        gate: '.github/workflows/eval.yml#plumbline',
      },
      facts: { repository_id: 7, before: BASE, merge_group_base: null, pull_request_base: null },
    });
  });

  it('takes a push that creates a branch as having nothing before', () => {
    expect(read({ repository: own, before: '0'.repeat(40) }).facts.before).toBeNull();
  });

  it('reads a pull request', () => {
    const { context, facts } = read(pull(own), { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge' });
    expect(context).toMatchObject({
      commit: SHA,
      head_sha: HEAD,
      branch: 'fix',
      base_branch: 'release',
      pull_request: 5,
      is_fork: false,
    });
    expect(facts.pull_request_base).toBe(BASE);
  });

  it.each([
    ['another repository', { id: 8, full_name: 'someone/app' }, true],
    ['the repository itself, although it is a fork of others', { ...own, fork: true }, false],
    ['a repository that was deleted', null, true],
    ['another name where ids are not told', { full_name: 'someone/app' }, true],
    ['the same name in other letters', { full_name: 'Acme/App' }, false],
  ])('judges a head in %s', (_, repo, is_fork) => {
    expect(read(pull(repo), { GITHUB_EVENT_NAME: 'pull_request' }).context.is_fork).toBe(is_fork);
  });

  it('reads a merge group', () => {
    const merge_group = { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD };
    const { context, facts } = read(
      { repository: own, merge_group },
      { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-5' },
    );
    expect(context).toMatchObject({ base_branch: 'main', pull_request: null, head_sha: HEAD, is_fork: false });
    expect(facts.merge_group_base).toBe(BASE);
  });

  it.each(['schedule', 'workflow_dispatch', 'workflow_run', 'issue_comment'])(
    'reads %s as a run on its own branch',
    (event) => {
      const { context } = read(pull(own), { GITHUB_EVENT_NAME: event });
      expect(context).toMatchObject({ event, branch: 'main', base_branch: null, pull_request: null, is_fork: false });
    },
  );

  it('refuses pull_request_target, with the way out', () => {
    expect(() => read(pull(own), { GITHUB_EVENT_NAME: 'pull_request_target' })).toThrow(/use `on: pull_request`/);
  });

  it('tells gates apart by the workflow name where the server does not tell the path', () => {
    const { context } = read({}, { GITHUB_WORKFLOW_REF: undefined, GITHUB_WORKFLOW: 'Evals' });
    expect(context).toMatchObject({ workflow_path: null, gate: 'Evals#plumbline', default_branch: null });
  });

  it.each(['null', '[]', '"x"', '{"repository":7}', '{"pull_request":[]}'])('survives the event %s', (text) => {
    const { context } = readContext({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, 'plumbline', () => text);
    expect(context.pull_request).toBeNull();
  });

  it('says when the event cannot be read', () => {
    expect(() => readContext(env, 'plumbline', () => '{')).toThrow('/event.json');
  });

  it('knows nothing of a forge on a person’s machine', () => {
    expect(localContext('x')).toMatchObject({ repository: null, event: null, run_id: 'local', gate: 'local#x' });
    expect(readContext({}, 'x', () => '{}').context).toMatchObject({ repository: null, run_url: null, run_attempt: 1 });
  });
});
