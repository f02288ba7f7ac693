import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { filesAt, requireBaseCommit } from '../../../src/edge/github/base.js';
import { gitHubClient } from '../../../src/edge/github/client.js';
import { InfraError, UserError } from '../../../src/errors.js';
import { blobHash } from '../../../src/text/blob-hash.js';
import { JOB_TOKEN, startGitHub } from '../../support/github-server.js';
import type { FakeRepository, GitHubServer } from '../../support/github-server.js';
import { halfway, quickClock } from '../../support/quick-clock.js';

let server: GitHubServer;
let repo: FakeRepository;
let commit: string;

beforeEach(async () => {
  server = await startGitHub();
  repo = server.repository('acme/app');
  commit = repo.commit({
    branch: 'main',
    files: {
      'apps/bot/evals/a.eval.yml': 'name: ä',
      'apps/bot/evals/deep/b.eval.yml': 'b',
      'apps/shared/prompt #1.md': 'shared',
      'big.jsonl': 'x'.repeat(1024 * 1024 + 1),
      'README.md': 'readme',
    },
  });
  repo.commit({ branch: 'main', files: { 'README.md': 'newer' } });
});
afterEach(() => server.close());

function at(folder = '.', token = JOB_TOKEN, sha = commit) {
  const github = gitHubClient({ token, apiUrl: server.url, clock: quickClock(), random: halfway, timeout: 500 });
  return filesAt(github, { owner: 'acme', name: 'app' }, sha, folder);
}

describe('the files of the repository at a commit', () => {
  it('are those of that commit', async () => {
    expect(await at().read('README.md')).toBe('readme');
    expect(await at('apps/bot').read('./evals/a.eval.yml')).toBe('name: ä');
    expect(await at('apps/bot').read('../shared/prompt #1.md')).toBe('shared');
  });

  it('come whole above the megabyte that the first answer holds', async () => {
    expect(await at().read('big.jsonl')).toHaveLength(1024 * 1024 + 1);
  });

  it('are listed relative to the working directory, in one call', async () => {
    const files = at('apps/bot');
    expect(await files.list(['evals/*.eval.yml'])).toEqual(['evals/a.eval.yml']);
    expect(await files.list(['**/*.yml', './evals/a.eval.yml'])).toEqual(['evals/a.eval.yml', 'evals/deep/b.eval.yml']);
    expect(await at().list(['README.md', 'none.md'])).toEqual(['README.md']);
    expect(server.requests).toHaveLength(2);
  });

  it('have their hashes in the same call, so that no file is fetched to be compared', async () => {
    const files = at('apps/bot');
    expect(await files.list(['evals/**'])).toHaveLength(2);
    expect(await files.hash('evals/deep/b.eval.yml')).toBe(blobHash('b'));
    expect(await files.hash('../../big.jsonl')).toBe(blobHash('x'.repeat(1024 * 1024 + 1)));
    expect(server.requests).toHaveLength(1);
    await expect(files.hash('evals/none.yml')).rejects.toThrow(/is not there at/);
    await expect(files.hash('../../../x')).rejects.toBeInstanceOf(UserError);
  });

  it.each(['../../../etc/passwd', '/etc/passwd', '..', ''])('never lie outside the repository: %j', async (path) => {
    await expect(at('apps/bot').read(path)).rejects.toBeInstanceOf(UserError);
  });

  it('are missing, folders, or unreadable by name', async () => {
    await expect(at().read('none.md')).rejects.toThrow(/^none.md: is not there at/);
    await expect(at().read('apps')).rejects.toThrow(/no regular file/);
    await expect(at('.', JOB_TOKEN, 'f'.repeat(40)).read('README.md')).rejects.toBeInstanceOf(UserError);
  });

  it('tell a missing permission and a broken server apart from a missing file', async () => {
    repo.private = true;
    server.token('ghs_nothing', { permissions: {} });
    await expect(at('.', 'ghs_nothing').read('README.md')).rejects.toMatchObject({
      reason: 'baseline_forbidden',
      cure: expect.stringContaining('contents: read'),
    });
    server.fault({}, { status: 500 }, 99);
    await expect(at().read('README.md')).rejects.toBeInstanceOf(InfraError);
    await expect(at().list(['*'])).rejects.toMatchObject({ reason: 'baseline_unavailable' });
  });

  it('refuses what is not text, a link, or cut short', async () => {
    const answers = [
      { type: 'file', encoding: 'base64', content: Buffer.from([0xff, 0xfe]).toString('base64') },
      { type: 'symlink', target: '/etc/passwd' },
      { type: 'file', encoding: 'base64' },
      { type: 'file', encoding: 'base64', size: 1e9, content: '' },
    ];
    for (const body of answers) {
      server.fault({}, { status: 200, body });
      await expect(at().read('README.md')).rejects.toThrow();
    }
    server.fault({}, { status: 200, body: { truncated: true, tree: [] } });
    await expect(at().list(['*'])).rejects.toThrow(/too long/);
  });
});

describe('the base commit of a change', () => {
  it('is said to be forbidden or out of reach when GitHub does not tell it', async () => {
    const github = gitHubClient({ token: JOB_TOKEN, apiUrl: server.url, clock: quickClock(), random: halfway });
    const where = { event: 'pull_request', commit, head_sha: commit, base_branch: 'main' };
    const ask = () =>
      requireBaseCommit(github, { owner: 'acme', name: 'app' }, where, { before: null, merge_group_base: null });
    expect(await ask()).toBe(commit);
    server.fault({}, { status: 403, body: { message: 'Resource not accessible by integration' } });
    await expect(ask()).rejects.toMatchObject({ reason: 'baseline_forbidden' });
    server.fault({}, { status: 404 }, 2);
    await expect(ask()).rejects.toMatchObject({ reason: 'baseline_unavailable' });
  });
});
