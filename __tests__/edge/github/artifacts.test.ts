import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runArtifacts } from '../../../src/edge/github/artifacts.js';
import { gitHubClient } from '../../../src/edge/github/client.js';
import { unzip } from '../../../src/edge/github/unzip.js';
import type { Clock } from '../../../src/ports.js';
import { startArtifactService } from '../../support/artifact-service.js';
import type { ArtifactService } from '../../support/artifact-service.js';
import { JOB_TOKEN, startGitHub } from '../../support/github-server.js';
import type { FakeRepository, FakeRun, GitHubServer } from '../../support/github-server.js';
import { halfway, quickClock } from '../../support/quick-clock.js';

let server: GitHubServer;
let repo: FakeRepository;
let run: FakeRun;
let service: ArtifactService;
let temp: string;
const before = { ...process.env };

beforeEach(async () => {
  server = await startGitHub();
  repo = server.repository('acme/app');
  run = repo.run({ head_sha: repo.commit({ branch: 'main' }) });
  service = await startArtifactService(repo);
  temp = await mkdtemp(join(tmpdir(), 'plumbline-test-'));
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: service.runtimeToken(run.id),
    ACTIONS_RESULTS_URL: service.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RETENTION_DAYS: '30',
  });
  // The real client talks on stdout.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...before };
  await Promise.all([server.close(), service.close(), rm(temp, { recursive: true })]);
});

const never: Clock = { ...quickClock(), sleep: () => new Promise<void>(() => {}) };
const artifacts = (clock = never) =>
  runArtifacts({
    runnerTemp: temp,
    retentionDays: 90,
    maxRetentionDays: 30,
    runUrl: `https://github.com/acme/app/actions/runs/${run.id}/attempts/2`,
    clock,
  });

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('uploads through the real artifact client', () => {
  it('are a zip that the reader of baselines reads', async () => {
    const files = { 'run.jsonl': 'line\n'.repeat(5000), 'result.json': '{}' };
    const answer = await artifacts().upload('plumbline-1', files, false);
    const [stored] = repo.artifacts;
    expect(answer).toMatchObject({
      ok: true,
      url: `https://github.com/acme/app/actions/runs/${run.id}/artifacts/${stored?.id}`,
    });
    expect(stored).toMatchObject({ name: 'plumbline-1', run: run.id, digest: expect.stringMatching(/^sha256:/) });
    const found = unzip(stored!.bytes, ['run.jsonl', 'result.json']);
    expect(text(found.get('run.jsonl'))).toBe(files['run.jsonl']);
    expect(text(found.get('result.json'))).toBe('{}');
    const github = gitHubClient({ token: JOB_TOKEN, apiUrl: server.url, clock: quickClock(), random: halfway });
    const route = 'GET /repos/acme/app/actions/artifacts/{id}/zip';
    expect(Buffer.from(await github.download(route, { id: stored!.id }, 1e6)).equals(stored!.bytes)).toBe(true);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('keep the report a page of its own, un-zipped, under its name', async () => {
    await artifacts().upload('plumbline-1.html', { 'report.html': '<p>ä</p>' }, true);
    expect(repo.artifacts).toMatchObject([{ name: 'plumbline-1.html' }]);
    expect(text(repo.artifacts[0]!.bytes)).toBe('<p>ä</p>');
    expect(service.uploads[0]?.mime_type).toBe('text/html');
  });

  it('ask for no longer a life than the repository grants', async () => {
    await artifacts().upload('plumbline-1', { a: 'x' }, false);
    const days = (Date.parse(service.uploads[0]?.expires_at ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
  });

  it('tell a second step of the same name from other failures', async () => {
    await artifacts().upload('plumbline-1', { a: 'x' }, false);
    expect(await artifacts().upload('plumbline-1', { a: 'x' }, false)).toMatchObject({ ok: false, conflict: true });
  });

  it('take no lost reply for a second step', async () => {
    service.fault('CreateArtifact', 'lost-reply');
    const answer = await artifacts().upload('plumbline-1', { a: 'x' }, false);
    expect(answer.ok).toBe(false);
    expect(answer.conflict).toBeUndefined();
  }, 30_000);

  it.each(['CreateArtifact', 'FinalizeArtifact'])('are a failure with a reason when %s is refused', async (what) => {
    service.fault(what, 403, 9);
    const answer = await artifacts().upload('plumbline-1', { a: 'x' }, false);
    expect(answer).toMatchObject({ ok: false, url: null, detail: expect.stringContaining('403') });
    expect(readdirSync(temp)).toEqual([]);
  });

  it('end when the service never answers, and tell that they left it behind', async () => {
    service.fault('CreateArtifact', 'hang', 9);
    const clock = quickClock();
    const own = artifacts(clock);
    const first = await own.upload('plumbline-1', { a: 'x' }, false);
    expect(first).toMatchObject({ ok: false, abandoned: true, detail: expect.stringContaining('90 s') });
    // The next is not waited for at all.
    expect(await own.upload('plumbline-1.html', { a: 'x' }, true)).toEqual(first);
    expect(clock.slept).toEqual([90_000]);
  });

  it('are waited for longer when they are large', async () => {
    service.fault('CreateArtifact', 'hang', 9);
    const clock = quickClock();
    await artifacts(clock).upload('plumbline-1', { a: 'x'.repeat(3 * 2 ** 20) }, false);
    expect(clock.slept).toEqual([93_000]);
  });

  it('are not tried again in this run when the first was refused', async () => {
    service.fault('CreateArtifact', 403, 1);
    const own = artifacts();
    const first = await own.upload('plumbline-1', { a: 'x' }, false);
    const asked = service.calls.length;
    expect(await own.upload('plumbline-1.html', { a: 'x' }, true)).toEqual(first);
    expect(first).toMatchObject({ ok: false });
    expect(first.abandoned).toBeUndefined();
    expect(service.calls).toHaveLength(asked);
  });

  it('of one step do not keep those of another from being tried', async () => {
    await artifacts().upload('plumbline-1', { a: 'x' }, false);
    const own = artifacts();
    expect(await own.upload('plumbline-1', { a: 'x' }, false)).toMatchObject({ conflict: true });
    expect(await own.upload('other-1', { a: 'x' }, false)).toMatchObject({ ok: true });
  });

  it('fail by name without a service, on another forge, and for what cannot be sent', async () => {
    delete process.env['ACTIONS_RESULTS_URL'];
    expect((await artifacts().upload('a', { a: 'x' }, false)).detail).toContain('ACTIONS_RESULTS_URL');
    process.env['GITHUB_SERVER_URL'] = 'https://git.example.org';
    expect((await artifacts().upload('a', { a: 'x' }, false)).ok).toBe(false);
    expect((await artifacts().upload('a', {}, false)).ok).toBe(false);
    expect((await artifacts().upload('a', { a: 'x', b: 'y' }, true)).ok).toBe(false);
  });
});
