import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gitHubClient } from '../../../src/edge/github/client.js';
import { pullRequestComment } from '../../../src/edge/github/comment.js';
import { encodeMarker } from '../../../src/text/marker.js';
import { CONTENTS_TOKEN, JOB_TOKEN, READ_ONLY_TOKEN, startGitHub } from '../../support/github-server.js';
import type { FakeRepository, Fault, GitHubServer } from '../../support/github-server.js';
import { halfway, quickClock } from '../../support/quick-clock.js';
import { GATE } from '../../support/stored-record.js';

const PR = 5;
let server: GitHubServer;
let repo: FakeRepository;

beforeEach(async () => {
  server = await startGitHub();
  repo = server.repository('acme/app');
});
afterEach(() => server.close());

const bodyOf = (run_number: number, text = 'words', attempt = 1, gate = GATE): string =>
  `${encodeMarker({ gate, run_number, attempt, sha: null, verdict: 'pass' })}\n## ${text}`;

function forge(token = JOB_TOKEN, pull_request: number | null = PR) {
  const github = gitHubClient({ token, apiUrl: server.url, clock: quickClock(), random: halfway, timeout: 500 });
  return pullRequestComment({ github, repository: { owner: 'acme', name: 'app' }, pull_request, gate: GATE });
}

const bodies = (): readonly string[] => repo.commentsOf(PR).map(({ body }) => body);
const made = (): readonly string[] => server.requests.map(({ method }) => method);

describe('the comment of a pull request', () => {
  it('is posted once, edited ever after, and left alone when it says the same', async () => {
    const first = await forge().comment(bodyOf(1), true);
    expect(first).toMatchObject({ status: 'created', url: expect.stringContaining('#issuecomment-') });
    expect(made()).toEqual(['GET', 'POST', 'GET']);
    expect(await forge().comment(bodyOf(2, 'other'), true)).toMatchObject({ status: 'updated', url: first.url });
    expect(await forge().comment(bodyOf(2, 'other'), true)).toMatchObject({ status: 'unchanged' });
    expect(bodies()).toEqual([bodyOf(2, 'other')]);
  });

  it('is found behind many others', async () => {
    for (let index = 0; index < 230; index++) repo.comment(PR, `talk ${index}`, { login: 'ann', type: 'User' });
    repo.comment(PR, bodyOf(1));
    expect(await forge().comment(bodyOf(2), true)).toMatchObject({ status: 'updated' });
    expect(made()).toEqual(['GET', 'GET', 'GET', 'PATCH']);
  });

  it('is only edited, never made, when nothing asks for one', async () => {
    expect(await forge().comment(bodyOf(1), false)).toMatchObject({ status: 'skipped-by-input' });
    repo.comment(PR, bodyOf(1, 'old'));
    expect(await forge().comment(bodyOf(2), false)).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([bodyOf(2)]);
  });

  it('may speak of what it said before', async () => {
    await forge().comment(bodyOf(1), true, () => 'not asked for a first comment');
    await forge().comment(bodyOf(2), true, ({ verdict }) => bodyOf(2, `was ${verdict}`));
    expect(bodies()).toEqual([bodyOf(2, 'was pass')]);
  });

  it('is never overwritten by an older run or attempt', async () => {
    repo.comment(PR, bodyOf(7, 'newest', 2));
    expect(await forge().comment(bodyOf(6, 'late'), true)).toMatchObject({ status: 'skipped-older-run' });
    expect(await forge().comment(bodyOf(7, 'late', 1), true)).toMatchObject({ status: 'skipped-older-run' });
    expect(await forge().comment(bodyOf(7, 'again', 3), true)).toMatchObject({ status: 'updated' });
  });

  it.each([
    ['an outsider', { login: 'mallory', type: 'User' }],
    ['an outsider who calls himself a bot', { login: 'github-actions', type: 'User' }],
    ['another bot', { login: 'other[bot]', type: 'Bot' }],
  ])('ignores our marker in a comment of %s', async (_, user) => {
    const forged = repo.comment(PR, bodyOf(999_999, 'forged'), user);
    expect(await forge().comment(bodyOf(1), true)).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([forged.body, bodyOf(1)]);
    expect(await forge().comment(bodyOf(2), true)).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([forged.body, bodyOf(2)]);
  });

  it('ignores another gate, and a marker that is not the first line', async () => {
    repo.comment(PR, bodyOf(1, 'other gate', 1, 'x#y'));
    repo.comment(PR, `quoted\n${bodyOf(1)}`);
    expect(await forge().comment(bodyOf(2), true)).toMatchObject({ status: 'created' });
  });

  it('knows its own comments under a personal and under an App token', async () => {
    server.token('ghp_person', { login: 'ann', type: 'User', installation: false });
    server.token('ghs_app', { login: 'acme-gate[bot]' });
    for (const token of ['ghp_person', 'ghs_app']) {
      repo.comments.clear();
      expect(await forge(token).comment(bodyOf(1), true)).toMatchObject({ status: 'created' });
      expect(await forge(token).comment(bodyOf(2), true)).toMatchObject({ status: 'updated' });
      expect(bodies()).toEqual([bodyOf(2)]);
    }
  });

  it('comes to one comment even where the token cannot be asked who it is', async () => {
    server.token('ghs_app', { login: 'acme-gate[bot]' });
    await forge('ghs_app').comment(bodyOf(1), true);
    server.fault({ path: '/graphql' }, { status: 404 });
    expect(await forge('ghs_app').comment(bodyOf(2), true)).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([bodyOf(2)]);
  });

  it.each([
    ['newer', 3, bodyOf(3, 'other')],
    ['older', 1, bodyOf(2)],
  ])('stays one when a %s run posts at the same moment', async (_, other, survivor) => {
    let done = false;
    server.before(({ method }) => {
      if (method === 'POST' && !done) repo.comment(PR, bodyOf(other, 'other'));
      done ||= method === 'POST';
    });
    await forge().comment(bodyOf(2), true);
    expect(bodies()).toEqual([survivor]);
  });

  it('stays one when two runs really race', async () => {
    await Promise.all([1, 2, 3, 4].map((run) => forge().comment(bodyOf(run), true)));
    expect(bodies()).toHaveLength(1);
    expect([1, 2, 3, 4].map((run) => bodyOf(run))).toContain(bodies()[0]);
  });

  it('removes duplicates that an earlier accident left', async () => {
    for (const run of [1, 1, 1]) repo.comment(PR, bodyOf(run));
    expect(await forge().comment(bodyOf(2), true)).toMatchObject({ status: 'updated' });
    expect(bodies()).toEqual([bodyOf(2)]);
  });

  it('is posted anew when someone deletes it between the look and the edit', async () => {
    const old = repo.comment(PR, bodyOf(1));
    server.before(({ method }) => {
      if (method === 'PATCH') repo.commentsOf(PR).splice(0, 1);
    });
    expect(await forge().comment(bodyOf(2), true)).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([bodyOf(2)]);
    expect(repo.commentsOf(PR)[0]?.id).not.toBe(old.id);
  });

  it.each([
    ['a fork', READ_ONLY_TOKEN, 'skipped-no-permission', 'pull-requests: write'],
    ['contents: read alone', CONTENTS_TOKEN, 'skipped-no-permission', 'pull-requests: write'],
    ['a wrong token', 'nonsense', 'failed', '401'],
  ])('says what is missing with the token of %s', async (_, token, status, cure) => {
    expect(await forge(token).comment(bodyOf(1), true)).toMatchObject({
      status,
      detail: expect.stringContaining(cure),
    });
    expect(bodies()).toEqual([]);
  });

  it('says so on a locked conversation, a body that is too long, without a pull request and without a marker', async () => {
    repo.locked.add(PR);
    expect(await forge().comment(bodyOf(1), true)).toMatchObject({
      status: 'skipped-no-permission',
      detail: expect.stringContaining('locked'),
    });
    repo.locked.clear();
    const long = bodyOf(1, 'x'.repeat(70_000));
    expect(await forge().comment(long, true)).toMatchObject({
      status: 'failed',
      detail: expect.stringContaining('too long'),
    });
    expect(await forge(JOB_TOKEN, null).comment(bodyOf(1), true)).toMatchObject({ status: 'skipped-no-pr' });
    expect(await forge().comment('no marker', true)).toMatchObject({ status: 'failed' });
    expect(bodies()).toEqual([]);
  });
});

describe('every call of the comment failing in every way', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['404', { status: 404 }],
    ['422', { status: 422 }],
    ['429 with a wait', { status: 429, headers: { 'retry-after': '2' } }],
    ['429 with a long wait', { status: 429, headers: { 'retry-after': '9999' } }],
    ['403 as a limit', { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }],
    ['500', { status: 500 }],
    ['a reset', 'reset'],
    ['a lost reply', 'lost-reply'],
    ['a cut reply', 'cut-reply'],
    ['a page of a proxy', 'html'],
    ['no answer', 'hang'],
  ];
  const cases = faults.flatMap(([name, fault]) =>
    [true, false].flatMap((exists) => [1, 2, 3].map((nth) => [name, nth, exists, fault] as const)),
  );

  it.each(cases)('%s at call %d, a comment there before: %s', async (_, nth, exists, fault) => {
    if (exists) repo.comment(PR, bodyOf(1, 'old'));
    server.failNth(nth, fault);
    const { status, detail } = await forge().comment(bodyOf(2), true);
    expect(detail).not.toBe('');
    const left = bodies();
    expect(left.length).toBeLessThanOrEqual(1);
    if (['created', 'updated', 'unchanged'].includes(status)) expect(left).toEqual([bodyOf(2)]);
    else expect(['failed', 'skipped-no-permission']).toContain(status);
    // Whatever was left behind, the next undisturbed run finds it.
    server.clearFaults();
    expect(['created', 'updated', 'unchanged']).toContain((await forge().comment(bodyOf(3), true)).status);
    expect(bodies()).toEqual([bodyOf(3)]);
  });

  it.each(['lost-reply', 'cut-reply'] as const)('posts once although every reply to the post is %s', async (fault) => {
    server.fault({ method: 'POST' }, fault, 9);
    expect(await forge().comment(bodyOf(1), true)).toMatchObject({ status: 'created' });
    expect(bodies()).toEqual([bodyOf(1)]);
    expect(made().filter((method) => method === 'POST')).toHaveLength(1);
  });

  it('gives up after a bounded number of calls when nothing works', async () => {
    for (const fault of [{ status: 500 }, 'reset', 'html'] as const) {
      server.forget();
      server.clearFaults();
      server.fault({}, fault, 99);
      expect(await forge().comment(bodyOf(1), true)).toMatchObject({ status: 'failed' });
      expect(server.requests.length).toBeLessThanOrEqual(4);
    }
  });
});
