import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { artifactBaseline } from '../../../src/edge/github/baseline.js';
import { gitHubClient } from '../../../src/edge/github/client.js';
import type { RunContext, StoredBaseline } from '../../../src/ports.js';
import { decodeRecord } from '../../../src/record/codec.js';
import { CONTENTS_TOKEN, JOB_TOKEN, startGitHub, zipOf } from '../../support/github-server.js';
import type { FakeRepository, FakeRun, Fault, GitHubServer } from '../../support/github-server.js';
import { halfway, quickClock } from '../../support/quick-clock.js';
import { GATE, uploadOf } from '../../support/stored-record.js';

let server: GitHubServer;
let repo: FakeRepository;

beforeEach(async () => {
  server = await startGitHub();
  repo = server.repository('acme/app');
});
afterEach(() => server.close());

interface Asking {
  readonly context?: Partial<RunContext>;
  readonly before?: string | null;
  readonly merge_group_base?: string | null;
  readonly token?: string;
  readonly runs?: number;
  readonly repository_id?: number | null;
}

function ask(asking: Asking = {}): Promise<StoredBaseline> {
  const context: RunContext & { repository: { owner: string; name: string } } = {
    default_branch: 'main',
    event: 'pull_request',
    commit: null,
    head_sha: null,
    branch: 'fix',
    base_branch: 'main',
    pull_request: 5,
    is_fork: false,
    run_id: '1',
    run_attempt: 1,
    run_number: 50,
    run_url: null,
    workflow_path: '.github/workflows/eval.yml',
    gate: GATE,
    ...asking.context,
    repository: { owner: 'acme', name: 'app' },
  };
  const store = artifactBaseline({
    github: gitHubClient({
      token: asking.token ?? JOB_TOKEN,
      apiUrl: server.url,
      clock: quickClock(),
      random: halfway,
      timeout: 500,
    }),
    context,
    facts: {
      before: asking.before ?? null,
      merge_group_base: asking.merge_group_base ?? null,
      repository_id: asking.repository_id === undefined ? repo.id : asking.repository_id,
    },
    artifactName: 'plumbline',
    decode: decodeRecord,
  });
  return store.find({ runs: asking.runs ?? 5 });
}

/** A commit on a branch with its finished run. */
function measured(facts: Partial<FakeRun> = {}, header: object = {}, candidate = 'c1'): FakeRun {
  const branch = facts.head_branch ?? 'main';
  const head_sha = facts.head_sha ?? repo.commit({ branch });
  const run = repo.run({ ...facts, head_branch: branch, head_sha });
  const started_at = run.created_at;
  repo.artifact(
    run,
    'plumbline-1',
    uploadOf({ run: String(run.id), commit: head_sha, started_at, ...header }, candidate),
  );
  return run;
}

/** A pull request's test merge onto a commit of main; `context` is what the runner would tell. */
function pullOnto(base: string): { readonly commit: string; readonly head_sha: string } {
  const head_sha = repo.commit({ parents: [base] });
  return { commit: repo.testMerge(base, head_sha), head_sha };
}

const runsOf = (found: StoredBaseline): readonly string[] => found.runs.map(({ run }) => run);
const tip = (branch = 'main'): string => repo.branches.get(branch)!;

describe('which stored runs a pull request is held against', () => {
  it('takes main as the test merge found it, with earlier runs of the same candidate', async () => {
    const [one, two, three] = [measured(), measured(), measured()];
    const found = await ask({ context: pullOnto(tip()) });
    expect(found).toMatchObject({
      state: 'ok',
      base_commit: three.head_sha,
      branch: 'main',
      base_measured: true,
      earlier_attempts: [],
      detail: `run ${three.id} of main at ${three.head_sha.slice(0, 7)} and 2 earlier runs`,
    });
    expect(runsOf(found)).toEqual([three, two, one].map(({ id }) => String(id)));
    expect(found.runs[0]).toMatchObject({ commit: three.head_sha, measured_at: three.created_at });
  });

  it('stays within the calls a job may make', async () => {
    for (let index = 0; index < 8; index++) measured();
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toHaveLength(5);
    expect(server.requests.filter(({ path }) => !path.startsWith('/_store/')).length).toBeLessThanOrEqual(12);
  });

  it('passes over what main measured after the fork', async () => {
    const [old] = [measured(), measured()];
    expect(runsOf(await ask({ context: pullOnto(old!.head_sha) }))).toEqual([String(old!.id)]);
  });

  it('falls back to an ancestor while the base is still being measured, and says that the base is not', async () => {
    const old = measured();
    const running = repo.run({ head_sha: repo.commit({ branch: 'main' }), status: 'in_progress', conclusion: null });
    const found = await ask({ context: pullOnto(running.head_sha) });
    expect(found).toMatchObject({ state: 'ok', base_commit: running.head_sha, base_measured: false });
    expect(runsOf(found)).toEqual([String(old.id)]);
  });

  it('takes a run that failed its gate, or was cancelled after its upload: both are measurements', async () => {
    const run = measured({ conclusion: 'failure' });
    expect(runsOf(await ask({ context: pullOnto(run.head_sha) }))).toEqual([String(run.id)]);
  });

  it('uses the base branch of a stacked pull request, else the default branch, and says so', async () => {
    const main = measured();
    repo.branches.set('feature', tip());
    const plain = repo.commit({ branch: 'feature' });
    const context = { ...pullOnto(plain), base_branch: 'feature' };
    const fallen = await ask({ context });
    expect(runsOf(fallen)).toEqual([String(main.id)]);
    expect(fallen).toMatchObject({ branch: 'main', base_commit: plain, base_measured: false });
    expect(fallen.detail).toMatch(/^feature has no usable run, so the default branch stands in/);
    const own = measured({ head_branch: 'feature', head_sha: plain });
    expect(await ask({ context })).toMatchObject({ branch: 'feature', runs: [{ run: String(own.id) }] });
  });

  it('asks for the merge base when the commit is no test merge or has gone', async () => {
    const base = measured();
    const head_sha = repo.commit({ parents: [base.head_sha] });
    measured();
    for (const commit of [head_sha, 'f'.repeat(40)]) {
      expect(await ask({ context: { commit, head_sha } })).toMatchObject({ base_commit: base.head_sha, state: 'ok' });
    }
  });

  it('holds a merge group against what it is built on, which may be another group', async () => {
    const main = measured();
    const group = repo.commit({ parents: [main.head_sha] });
    const context = { event: 'merge_group', commit: repo.commit({ parents: [group] }), pull_request: null };
    expect(await ask({ context, merge_group_base: group })).toMatchObject({
      base_commit: group,
      base_measured: false,
      runs: [{ run: String(main.id) }],
    });
  });

  it('ignores same-named uploads of forks, pull requests, other workflows and other branches', async () => {
    const good = measured();
    const head_sha = tip();
    measured({ head_sha, event: 'pull_request' });
    measured({ head_sha, head_repository_id: 999 });
    measured({ head_sha, path: '.github/workflows/other.yml' });
    measured({ head_sha, head_branch: 'other' });
    repo.artifact(good, 'plumbline-1.html', new Uint8Array([1]));
    repo.artifact(good, 'plumbline-extra-1', { 'run.jsonl': 'x' });
    expect(runsOf(await ask({ context: pullOnto(head_sha) }))).toEqual([String(good.id)]);
  });

  it('finds pushes behind a hundred pull requests from branches of the same name', async () => {
    const good = measured();
    for (let index = 0; index < 120; index++) {
      repo.run({ head_sha: tip(), event: 'pull_request', head_repository_id: 999 });
    }
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toEqual([String(good.id)]);
  });

  it('finds a run behind more commits than one listing shows', async () => {
    const good = measured();
    for (let index = 0; index < 130; index++) repo.commit({ branch: 'main' });
    const base = tip();
    for (let index = 0; index < 6; index++) measured();
    expect(runsOf(await ask({ context: pullOnto(base) }))).toEqual([String(good.id)]);
  });

  it('takes the newest attempt of a re-run', async () => {
    const run = measured();
    run.run_attempt = 2;
    repo.artifact(run, 'plumbline-2', uploadOf({ run: String(run.id), attempt: 2, commit: run.head_sha }));
    const found = await ask({ context: pullOnto(run.head_sha) });
    expect(found.runs.map(({ record }) => record.header.attempt)).toEqual([2]);
  });

  it('downloads nothing behind a change of every candidate, and leaves age to whoever pools', async () => {
    measured({}, {}, 'older prompt');
    measured({}, {}, 'old prompt');
    const [two, three] = [measured(), measured({}, { started_at: '2026-12-20T00:00:00Z' })];
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toEqual([String(three!.id), String(two!.id)]);
    expect(server.requests.filter(({ path }) => path.startsWith('/_store/'))).toHaveLength(3);
  });

  it('jumps over runs that only reused an earlier one', async () => {
    const first = measured();
    const real = measured();
    const reused_from = { run: String(real.id), commit: real.head_sha };
    for (let index = 0; index < 4; index++) measured({}, { reused_from });
    const found = await ask({ context: pullOnto(tip()) });
    expect(found.base_measured).toBe(true);
    expect(runsOf(found)).toEqual([String(real.id), String(first.id)]);
    expect(server.requests.filter(({ path }) => path.startsWith('/_store/'))).toHaveLength(3);
  });

  it('never takes a pointer to a run that does not qualify for a measurement', async () => {
    const real = measured();
    const foreign = measured({ event: 'pull_request' });
    measured({}, { reused_from: { run: String(foreign.id), commit: null } });
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toEqual([String(real.id)]);
  });

  it('looks at what lies between a pointer and the run it names when that one left nothing', async () => {
    const gone = measured();
    const between = measured();
    repo.artifacts[0]!.expired = true;
    measured({}, { reused_from: { run: String(gone.id), commit: gone.head_sha } });
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toEqual([String(between.id)]);
  });

  it('works where the environment told neither workflow nor repository id', async () => {
    const run = measured();
    const asking = repo.run({ head_sha: tip(), event: 'pull_request', head_branch: 'fix' });
    const context = { ...pullOnto(tip()), run_id: String(asking.id), workflow_path: null };
    expect(runsOf(await ask({ context, repository_id: null }))).toEqual([String(run.id)]);
  });
});

describe('a good run behind many that left nothing', () => {
  const cancelled = (times: number, facts: Partial<FakeRun> = {}): void => {
    for (let index = 0; index < times; index++) {
      repo.run({ head_sha: repo.commit({ branch: 'main' }), conclusion: 'cancelled', ...facts });
    }
  };
  /** Uploads of other branches, newer than main's: more than one listing shows. */
  const crowd = (): void => {
    const other = repo.run({ head_sha: tip(), head_branch: 'other', event: 'pull_request' });
    for (let index = 0; index < 101; index++) repo.artifact(other, 'plumbline-1', {});
  };
  const apiCalls = (): number => server.requests.filter(({ path }) => !path.startsWith('/_store/')).length;

  it.each([11, 60])('is found behind %d, for no call each', async (times) => {
    const good = measured();
    cancelled(times);
    expect(await ask({ context: pullOnto(tip()) })).toMatchObject({ state: 'ok', runs: [{ run: String(good.id) }] });
    expect(apiCalls()).toBeLessThanOrEqual(6);
  });

  it('is found on the second page of runs', async () => {
    const good = measured();
    cancelled(105);
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toEqual([String(good.id)]);
    expect(apiCalls()).toBeLessThanOrEqual(8);
  });

  it('is found behind pointers that name it from another page', async () => {
    const good = measured();
    cancelled(105);
    const reused_from = { run: String(good.id), commit: good.head_sha };
    for (let index = 0; index < 12; index++) measured({}, { reused_from });
    expect(await ask({ context: pullOnto(tip()) })).toMatchObject({
      state: 'ok',
      base_measured: true,
      runs: [{ run: String(good.id) }],
    });
  });

  it('is found behind more than a page of runs that are newer than the base', async () => {
    const good = measured();
    for (let index = 0; index < 120; index++) repo.commit({ branch: 'main' });
    const base = tip();
    for (let index = 0; index < 150; index++) repo.run({ head_sha: repo.commit({ branch: 'main' }) });
    expect(runsOf(await ask({ context: pullOnto(base) }))).toEqual([String(good.id)]);
  });

  it('is found on a commit older than the history that was listed, and none that left it', async () => {
    const good = measured();
    const dropped = measured({ head_sha: repo.commit() });
    for (let index = 0; index < 120; index++) repo.commit({ branch: 'main' });
    cancelled(3);
    expect(runsOf(await ask({ context: pullOnto(tip()) }))).toEqual([String(good.id)]);
    expect(server.requests.filter(({ path }) => path.includes(`...${dropped.head_sha}`))).toHaveLength(1);
  });

  it('is unavailable, with a cure, when the search ends before it: never no_baseline', async () => {
    measured();
    cancelled(15);
    crowd();
    const found = await ask({ context: pullOnto(tip()) });
    expect(found).toMatchObject({ state: 'unavailable', runs: [], branch: 'main' });
    expect(found.detail).toContain('older ones were not looked at');
    expect(found.detail).toContain('let a run of the workflow on main finish');
    expect(apiCalls()).toBeLessThanOrEqual(14);
  });

  it('is not needed when every run listed was looked at: then there is none', async () => {
    cancelled(15);
    expect(await ask({ context: pullOnto(tip()) })).toMatchObject({ state: 'no_baseline' });
  });
});

describe('a run that belongs to no pull request', () => {
  const push = { event: 'push', branch: 'main', base_branch: null, pull_request: null };

  it('judges a push by what the branch was before', async () => {
    const old = measured();
    const head_sha = repo.commit({ branch: 'main' });
    const own = repo.run({ head_sha, status: 'in_progress' });
    const context = { ...push, commit: head_sha, run_id: String(own.id) };
    expect(await ask({ context, before: old.head_sha })).toMatchObject({ state: 'ok', base_measured: true });
    expect(await ask({ context })).toMatchObject({ state: 'ok', base_commit: old.head_sha });
  });

  it('judges a scheduled run by its predecessor, and calls itself by name when there is none', async () => {
    const head_sha = repo.commit({ branch: 'main' });
    const own = repo.run({ head_sha, event: 'schedule', status: 'in_progress' });
    const context = { ...push, event: 'schedule', commit: head_sha, run_id: String(own.id) };
    expect(await ask({ context })).toMatchObject({ state: 'self', runs: [] });
    const old = measured({ head_sha });
    expect(runsOf(await ask({ context }))).toEqual([String(old.id)]);
  });

  it('has nothing before the first commit', async () => {
    const context = { ...push, commit: repo.commit({ branch: 'main' }) };
    expect(await ask({ context })).toMatchObject({ state: 'no_baseline', base_commit: null });
  });
});

describe('earlier attempts of this run', () => {
  it('are read, but for pointers and what is broken', async () => {
    const base = measured();
    const merge = pullOnto(base.head_sha);
    const own = repo.run({ head_sha: merge.head_sha, event: 'pull_request', head_branch: 'fix', run_attempt: 4 });
    repo.artifact(own, 'plumbline-1', uploadOf({ run: String(own.id) }));
    repo.artifact(own, 'plumbline-2', { 'run.jsonl': 'broken' });
    repo.artifact(own, 'plumbline-3', uploadOf({ reused_from: { run: '1', commit: null } }));
    repo.artifact(own, 'plumbline-4', uploadOf());
    const found = await ask({ context: { ...merge, run_id: String(own.id), run_attempt: 4 } });
    expect(found.earlier_attempts.map(({ record }) => record.header.attempt)).toEqual([1]);
  });
});

describe('states that are no baseline', () => {
  it('says no_baseline when GitHub listed none, and how it gets one', async () => {
    repo.run({ head_sha: repo.commit({ branch: 'main' }), event: 'pull_request' });
    const found = await ask({ context: pullOnto(tip()) });
    expect(found).toMatchObject({ state: 'no_baseline', base_measured: false });
    expect(found.detail).toContain('it is saved when the workflow runs on main');
  });

  it('says expired, with the cure', async () => {
    const run = measured();
    for (const artifact of repo.artifacts) artifact.expired = true;
    const found = await ask({ context: pullOnto(run.head_sha) });
    expect(found).toMatchObject({ state: 'expired' });
    expect(found.detail).toContain('weekly schedule');
  });

  it('says expired when the store has dropped what the listing still shows', async () => {
    const run = measured();
    server.fault({ path: /\/zip$/ }, { status: 410 });
    expect(await ask({ context: pullOnto(run.head_sha) })).toMatchObject({ state: 'expired' });
  });

  it.each<[string, (run: FakeRun) => void]>([
    ['bytes that do not match the digest', () => void (repo.artifacts.at(-1)!.bytes = zipOf({ 'run.jsonl': 'other' }))],
    ['no zip', () => replace(new Uint8Array([1, 2, 3]))],
    ['no record inside', () => replace(zipOf({ 'result.json': '{}' }))],
    ['a record that cannot be read', () => replace(zipOf({ 'run.jsonl': '{"type":"run"}\n' }))],
    ['a record of another gate', (run) => replace(zipOf(uploadOf({ gate: 'x#y', commit: run.head_sha })))],
    ['a record of another repository', (run) => replace(zipOf(uploadOf({ repository: 'x/y', commit: run.head_sha })))],
    ['a record of another commit', () => replace(zipOf(uploadOf({ commit: 'f'.repeat(40) })))],
    ['an empty record', () => replace(zipOf({ 'run.jsonl': '' }))],
    ['a newer version', (run) => replace(zipOf(uploadOf({ schema: 999, commit: run.head_sha })))],
  ])('says corrupt of %s, and takes no older run in its place', async (_, damage) => {
    measured();
    const run = measured();
    damage(run);
    const found = await ask({ context: pullOnto(run.head_sha) });
    expect(found).toMatchObject({ state: 'corrupt', runs: [] });
    expect(found.detail).toContain(`run ${run.id}`);
  });

  function replace(bytes: Uint8Array): void {
    const artifact = repo.artifacts.at(-1)!;
    artifact.bytes = bytes;
    artifact.digest = null;
  }

  it('does not lose a good baseline to a corrupt older run', async () => {
    const old = measured();
    repo.artifacts[0]!.bytes = zipOf({});
    const run = measured();
    const found = await ask({ context: pullOnto(run.head_sha) });
    expect(found.state).toBe('ok');
    expect(found.detail).toContain(`run ${old.id}`);
  });

  it('says forbidden and names the permission', async () => {
    repo.private = true;
    const run = measured();
    const found = await ask({ context: pullOnto(run.head_sha), token: CONTENTS_TOKEN });
    expect(found).toMatchObject({ state: 'forbidden', base_commit: run.head_sha });
    expect(found.detail).toContain('actions: read');
    server.token('ghs_nothing', { permissions: {} });
    const nothing = await ask({ context: pullOnto(run.head_sha), token: 'ghs_nothing' });
    expect(nothing).toMatchObject({ state: 'forbidden', base_commit: null });
    expect(nothing.detail).toContain('contents: read');
  });

  it('says unavailable of a wrong token', async () => {
    const run = measured();
    const found = await ask({ context: pullOnto(run.head_sha), token: 'wrong' });
    expect(found).toMatchObject({ state: 'unavailable', detail: expect.stringContaining('github-token') });
  });

  it.each<[string, Partial<RunContext>, RegExp]>([
    ['a push', { event: 'push', base_branch: null, branch: 'main' }, /the next push to main is compared again/],
    ['a merge group', { event: 'merge_group' }, /queue the pull request again/],
  ])('says of a base that is lost what helps %s, and not to try again', async (_, context, cure) => {
    measured();
    const lost = 'f'.repeat(40);
    const found = await ask({ context: { commit: tip(), ...context }, before: lost, merge_group_base: lost });
    expect(found).toMatchObject({ state: 'unavailable', detail: expect.stringMatching(cure) });
    expect(found.detail).toContain('fffffff');
    expect(found.detail).not.toMatch(/run the job again|actions: read/);
  });

  it('names `actions: read` only where the stored runs were refused', async () => {
    const run = measured();
    const context = pullOnto(run.head_sha);
    const detailAfter = async (path: RegExp, status: number): Promise<string> => {
      server.clearFaults();
      server.fault({ path }, { status }, 9);
      return (await ask({ context })).detail;
    };
    expect(await detailAfter(/\/actions\//, 403)).toContain('actions: read');
    expect(await detailAfter(/\/actions\//, 404)).toContain('actions: read');
    expect(await detailAfter(/\/actions\//, 422)).not.toContain('actions: read');
    expect(await detailAfter(/\/actions\//, 401)).not.toContain('actions: read');
    for (const status of [401, 403, 404, 422, 500]) {
      expect(await detailAfter(/\/commits/, status)).not.toContain('actions: read');
    }
  });

  it('never sends the token to the store', async () => {
    const run = measured();
    await ask({ context: pullOnto(run.head_sha) });
    const store = server.requests.filter(({ path }) => path.startsWith('/_store/'));
    expect(store).toHaveLength(1);
    expect(store[0]?.headers.authorization).toBeUndefined();
  });
});

describe('every call of the search failing in every way', () => {
  const faults: readonly (readonly [string, Fault, readonly string[]])[] = [
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, ['forbidden', 'unavailable']],
    ['404', { status: 404 }, ['unavailable', 'ok', 'expired']],
    ['422', { status: 422 }, ['unavailable', 'ok']],
    ['429 with a wait', { status: 429, headers: { 'retry-after': '2' } }, ['ok']],
    ['429 with a long wait', { status: 429, headers: { 'retry-after': '9999' } }, ['unavailable']],
    ['500', { status: 500 }, ['ok']],
    ['a reset', 'reset', ['ok']],
    ['a lost reply', 'lost-reply', ['ok']],
    ['a cut reply', 'cut-reply', ['ok']],
    ['no answer', 'hang', ['ok']],
    ['a page of a proxy', 'html', ['ok', 'corrupt']],
    ['an empty object', { status: 200, body: {} }, ['ok', 'unavailable', 'corrupt']],
  ];
  const cases = faults.flatMap(([name, fault, states]) =>
    [1, 2, 3, 4, 5, 6].map((nth) => [name, nth, fault, states] as const),
  );

  it.each(cases)('%s at call %d', async (_, nth, fault, states) => {
    const run = measured();
    const context = pullOnto(run.head_sha);
    const undisturbed = await ask({ context, runs: 1 });
    expect(undisturbed.state).toBe('ok');
    server.failNth(nth, fault);
    const found = await ask({ context, runs: 1 });
    expect(states).toContain(found.state);
    expect(found.detail).not.toBe('');
    // Either the very same baseline or none: a fault never leads to another one.
    if (found.state === 'ok') expect(found.runs).toEqual(undisturbed.runs);
    else expect(found.runs).toEqual([]);
  });

  it('gives up in bounded calls when nothing works', async () => {
    const run = measured();
    const context = pullOnto(run.head_sha);
    server.fault({}, { status: 503 }, 999);
    expect(await ask({ context })).toMatchObject({ state: 'unavailable' });
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });
});
