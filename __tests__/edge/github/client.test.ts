import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GitHubError, gitHubClient } from '../../../src/edge/github/client.js';
import { JOB_TOKEN, startGitHub } from '../../support/github-server.js';
import type { FakeRepository, GitHubServer } from '../../support/github-server.js';
import { halfway, quickClock } from '../../support/quick-clock.js';

let server: GitHubServer;
let repo: FakeRepository;

beforeEach(async () => {
  server = await startGitHub();
  repo = server.repository('acme/app');
});
afterEach(() => server.close());

function client(clock = quickClock()) {
  return gitHubClient({ token: JOB_TOKEN, apiUrl: server.url, clock, random: halfway, timeout: 300 });
}

const get = 'GET /repos/acme/app';
const post = 'POST /repos/acme/app/issues/1/comments';
const kindOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'ok',
    (error: unknown) => (error as GitHubError).kind,
  );

describe('a call', () => {
  it('waits as long as the server asks, not less', async () => {
    server.fault({}, { status: 429, headers: { 'retry-after': '3' } });
    server.fault({}, { status: 503, headers: { 'retry-after': '2' } });
    const clock = quickClock();
    const github = client(clock);
    expect((await github.call(get)).data).toMatchObject({ full_name: 'acme/app' });
    expect(clock.slept).toEqual([3000, 2000]);
    expect(github.sent()).toBe(3);
  });

  it('repeats a write only when the server refused it for its rate', async () => {
    for (const fault of [{ status: 500 }, 'reset', 'lost-reply', 'cut-reply', 'html', 'hang'] as const) {
      server.forget();
      server.fault({}, fault);
      await expect(client().call(post, { body: 'x' })).rejects.toMatchObject({ uncertain: true });
      expect(server.requests).toHaveLength(1);
    }
    server.fault({}, { status: 403, body: { message: 'You have exceeded a secondary rate limit' } });
    expect((await client().call(post, { body: 'x' })).status).toBe(201);
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [410, 'gone'],
    [422, 'invalid'],
    [451, 'invalid'],
  ])('ends at once on %d as %s', async (status, kind) => {
    server.fault({}, { status, body: { message: 'no\n::error::x' } }, 9);
    const failed = client().call(get);
    await expect(failed).rejects.toBeInstanceOf(GitHubError);
    await expect(failed).rejects.toMatchObject({ kind, status, message: 'no ::error::x' });
    expect(server.requests).toHaveLength(1);
  });

  it('takes no page of a proxy and no half reply for an answer', async () => {
    for (const fault of ['html', 'cut-reply'] as const) {
      server.clearFaults();
      server.fault({}, fault, 9);
      expect(['malformed', 'network']).toContain(await kindOf(client().call(get)));
      server.clearFaults();
      server.fault({}, fault, 3);
      expect(await kindOf(client().call(get))).toBe('ok');
    }
  });

  it('prints nothing, whatever the server says', async () => {
    const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation(() => {}),
    );
    const headers = { deprecation: 'true', sunset: '\u001b[31m', link: '<::error::x>; rel="deprecation"' };
    server.fault({}, { status: 200, body: {}, headers: { ...headers, sunset: 'now' } });
    await client().call(get);
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe('a download', () => {
  const route = 'GET /repos/acme/app/actions/artifacts/{id}/zip';
  const bytes = new Uint8Array(5000).fill(7);
  let id: number;

  beforeEach(() => {
    id = repo.artifact(repo.run({ head_sha: repo.commit() }), 'a', bytes).id;
  });

  it('follows the redirect without the token', async () => {
    expect([...(await client().download(route, { id }, 5000))]).toEqual([...bytes]);
    expect(server.requests.map(({ token }) => token)).toEqual([JOB_TOKEN, null]);
  });

  it('stops reading at the limit', async () => {
    expect(await kindOf(client().download(route, { id }, 4999))).toBe('too_large');
    expect(server.requests).toHaveLength(2);
  });

  it.each(['file:///etc/passwd', 'ftp://127.0.0.1/x', 'not a url', ''])(
    'follows no redirect to %j',
    async (location) => {
      server.fault({ path: /\/zip$/ }, { status: 302, headers: { location } }, 9);
      expect(await kindOf(client().download(route, { id }, 5000))).not.toBe('ok');
    },
  );

  it('asks for a fresh address when the store fails', async () => {
    server.fault({ path: /^\/_store/ }, 'cut-reply');
    server.fault({ path: /^\/_store/ }, { status: 503 });
    expect(await kindOf(client().download(route, { id }, 5000))).toBe('ok');
    expect(server.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(3);
    server.fault({ path: /^\/_store/ }, { status: 403 });
    expect(await kindOf(client().download(route, { id }, 5000))).toBe('invalid');
  });
});
