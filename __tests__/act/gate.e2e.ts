/**
 * `npm run e2e:act`: the committed Action in a real workflow runner. A push to main stores the baseline, a pull request
 * that makes the model worse is blocked with one comment, and its repair turns the same comment green.
 *
 * ACT names the act binary, PLUMBLINE_NODE the Node 24 that stands for the runner's `node24`.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../../scripts/bundle.js';
import { JOB_TOKEN, startGitHub } from '../support/github-server.js';
import { startArtifactFront } from './artifact-front.js';
import { startModelServer } from './model-server.js';
import { createRepository } from './repository.js';

interface Run {
  readonly id: number;
  readonly event: string;
  readonly branch: string;
  readonly commit: string;
}

interface Step {
  readonly outcome: string;
  /** What the runner says the process ended with. */
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
}

const CASES = Array.from({ length: 60 }, (_, index) => String(index));
const WELL = 'Answer the question.';
const BADLY = 'Answer the question, but hurry.';
const GENTLY = 'Answer the question. Take your time.';

const WORKFLOW = '.github/workflows/evals.yml';

const act = required('ACT');
const node = required('PLUMBLINE_NODE');
const work = mkdtempSync(join(tmpdir(), 'plumbline-act-'));
const repository = createRepository(root, join(work, 'repository'), WELL, CASES);
const artifactPort = await freePort();
const front = await startArtifactFront(`http://127.0.0.1:${artifactPort}/`);
const github = await startGitHub();
const hello = github.repository('octo/hello', { id: 5, private: true });
const model = await startModelServer();
try {
  await scenario();
  say('the gate behaves under act');
} finally {
  await Promise.all([front.close(), github.close(), model.close()]);
  rmSync(work, { recursive: true, force: true });
}

async function scenario(): Promise<void> {
  const main = await run(
    { id: 101, event: 'push', branch: 'main', commit: repository.main },
    {
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
    },
  );
  expectStep('the first push to main', main, { outcome: 'success', exitCode: 0 });
  assert.equal(hello.commentsOf(7).length, 0, 'a push has no pull request to comment on');
  const measured = model.requests();
  assert.equal(measured >= CASES.length, true, 'every case was asked');

  const worse = repository.mergeOf(BADLY);
  const blocked = await run(
    { id: 102, event: 'pull_request', branch: 'change', commit: worse.head },
    pullRequest(worse.head),
  );
  expectStep('the pull request that makes it worse', blocked, { outcome: 'failure', exitCode: 1 });
  assert.equal(blocked.outputs['verdict'], 'fail');
  assert.equal(blocked.outputs['baseline-state'], 'ok');
  assert.equal(blocked.outputs['failed-rules'], '["pass_rate:max_drop"]');
  assert.equal(blocked.outputs['comment-status'], 'created');
  assert.equal(hello.commentsOf(7).length, 1, 'one comment');
  assert.match(hello.commentsOf(7)[0]!.body, /case-3\b/, 'the comment names a case that broke');

  const repaired = repository.mergeOf(GENTLY);
  const passed = await run(
    { id: 103, event: 'pull_request', branch: 'change', commit: repaired.head },
    pullRequest(repaired.head),
  );
  expectStep('its repair', passed, { outcome: 'success', exitCode: 0 });
  assert.equal(passed.outputs['comment-status'], 'updated');
  assert.equal(hello.commentsOf(7).length, 1, 'still one comment');
  const refused = github.requests.filter(({ status }) => status !== null && status >= 400);
  assert.deepEqual(
    refused.map(({ method, path, status }) => [status, method, path]),
    [],
    'GitHub refused nothing',
  );
}

function expectStep(name: string, step: Step, expected: Pick<Step, 'outcome' | 'exitCode'>): void {
  const { outcome, exitCode, outputs } = step;
  try {
    assert.deepEqual({ outcome, exitCode }, expected, name);
  } catch (error) {
    process.stderr.write(step.log);
    throw error;
  }
  say(`${name}: exit code ${exitCode}, verdict ${outputs['verdict']}, comment ${outputs['comment-status']}`);
}

function pullRequest(head: string): Record<string, unknown> {
  const repo = { id: 5, full_name: 'octo/hello', fork: false };
  return {
    number: 7,
    pull_request: {
      number: 7,
      head: { ref: 'change', sha: head, repo },
      base: { ref: 'main', sha: repository.main, repo },
    },
  };
}

/** Runs the workflow of the checked-out commit once. */
async function run(facts: Run, event: Record<string, unknown>): Promise<Step> {
  for (const commit of repository.commits()) hello.commits.set(commit.sha, commit);
  hello.branches.set('main', repository.main);
  hello.run({
    id: facts.id,
    run_number: facts.id,
    event: facts.event,
    head_branch: facts.branch,
    head_sha: facts.commit,
    path: WORKFLOW,
  });
  const eventFile = join(work, `event-${facts.id}.json`);
  const reportFile = join(work, `step-${facts.id}.json`);
  const repositoryFacts = {
    id: 5,
    name: 'hello',
    full_name: 'octo/hello',
    default_branch: 'main',
    owner: { login: 'octo' },
  };
  writeFileSync(eventFile, JSON.stringify({ ...event, repository: repositoryFacts }));
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: String(facts.id),
    GITHUB_RUN_NUMBER: String(facts.id),
    // act 0.2.87 does not tell the workflow's path.
    GITHUB_WORKFLOW_REF: `octo/hello/${WORKFLOW}@refs/heads/main`,
    STEP_REPORT: reportFile,
  };
  const args = [
    facts.event,
    ...['--eventpath', eventFile],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--artifact-server-path', join(work, 'artifacts')],
    ...['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(artifactPort)],
    '--no-cache-server',
    ...['--secret', `GITHUB_TOKEN=${JOB_TOKEN}`],
    ...['--var', `MODEL_URL=${model.url}`],
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const log = await output(act, args);
  listStored(facts.id);
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Pick<Step, 'outcome' | 'outputs'>;
  return { ...report, log, exitCode: Number(/exit status (\d+)/.exec(log)?.[1] ?? 0) };
}

/** What the job gave to the artifact server of act, as GitHub lists it afterwards. */
function listStored(run: number): void {
  const folder = join(work, 'artifacts', String(run));
  for (const name of readdirSync(folder)) hello.artifact(run, name, readFileSync(join(folder, name, `${name}.zip`)));
}

/** Both streams of a process, whatever it ends with; a fresh environment, so that nothing of this machine's CI leaks in. */
async function output(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, {
    cwd: repository.folder,
    env: {
      PATH: [dirname(node), process.env['PATH']].join(delimiter),
      HOME: work,
      XDG_CACHE_HOME: join(work, 'cache'),
      // Where act sends the artifact client of the job instead of its own server.
      ACTIONS_RUNTIME_URL: front.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  return Buffer.concat(chunks).toString('utf8');
}

/** act takes a port number only, and not 0. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set; see the top of gate.e2e.ts`);
  return value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
