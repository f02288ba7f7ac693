/** Starts the bundle as a GitHub runner does: a process with a fresh environment, an event file and command files. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArtifactService } from './artifact-service.js';
import { JOB_TOKEN } from './github-server.js';
import type { FakeRepository, FakeRun } from './github-server.js';

/** The committed bundle, or another build of it. */
const BUNDLE =
  process.env['PLUMBLINE_BUNDLE'] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'index.js');

export interface RunnerOptions {
  readonly repository: FakeRepository;
  readonly artifacts: ArtifactService;
  /** The run this is; its event, branch and commit become the environment. */
  readonly run: FakeRun;
  /** Files of the checkout by path. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** Set to make the run one of a pull request: its number, the branches, the head's commit, and a fork's name. */
  readonly pull?: {
    readonly number: number;
    readonly base: string;
    readonly base_sha: string;
    readonly head: string;
    readonly head_sha: string;
    readonly fork?: string;
  };
  /** Parts of the event beside those that `pull` and `run` give, such as `before` or `merge_group`. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the environment; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Another program in place of dist/index.js. */
  readonly entry?: string;
  /** Milliseconds until the process is killed and the run rejected. */
  readonly timeout?: number;
  /** Called with the process once it runs: to signal it, or to watch its output. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Starts the post step after the main step has ended in whatever way, as a runner does. */
  readonly post?: boolean;
}

export interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface RunnerResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Every command the runner would have obeyed, in order, debug lines left out. */
  readonly commands: readonly string[];
  /** What it left in GITHUB_ENV and GITHUB_PATH; the Action writes neither. */
  readonly leaked: string;
  /** Files of the workspace after the run: a reader by path. */
  readonly read: (path: string) => string;
  /** Of the post step; null when none was started. */
  readonly post: { readonly exitCode: number | null; readonly log: string } | null;
}

/** Folders made by this file's callers in a test; `cleanRunners` removes them. */
const folders: string[] = [];

export function cleanRunners(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export async function runAction(options: RunnerOptions): Promise<RunnerResult> {
  const root = mkdtempSync(join(tmpdir(), 'plumbline-runner-'));
  folders.push(root);
  const at = (name: string): string => join(root, name);
  for (const folder of ['workspace', 'temp', 'tools', 'home']) mkdirSync(at(folder));
  for (const [path, text] of Object.entries(options.workspace ?? {})) {
    mkdirSync(dirname(join(at('workspace'), path)), { recursive: true });
    writeFileSync(join(at('workspace'), path), text);
  }
  for (const file of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(at(file), '');
  writeFileSync(at('event.json'), JSON.stringify(eventOf(options)));

  const child = spawn(process.env['PLUMBLINE_NODE'] ?? process.execPath, [options.entry ?? BUNDLE], {
    cwd: at('workspace'),
    env: environmentOf(options, at),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.onStart?.(child);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const ended = await endOf(child, options.timeout ?? 60_000);
  const post = options.post === true ? await runPost(options, at) : null;
  const commands = commandsOf(`${stdout()}\n${stderr()}`);
  return {
    ...ended,
    stdout: stdout(),
    stderr: stderr(),
    outputs: readOutputs(readFileSync(at('output'), 'utf8')),
    summary: readFileSync(at('summary'), 'utf8'),
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)).map(toAnnotation),
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    commands: commands.map(({ name }) => name).filter((name) => name !== 'debug'),
    leaked: readFileSync(at('env'), 'utf8') + readFileSync(at('path'), 'utf8'),
    read: (path) => readFileSync(join(at('workspace'), path), 'utf8'),
    post,
  };
}

/** The entry of the post step, with what the main step saved as its state. */
async function runPost(options: RunnerOptions, at: (name: string) => string): Promise<RunnerResult['post']> {
  const saved = Object.entries(readOutputs(readFileSync(at('state'), 'utf8')));
  const entry = join(dirname(options.entry ?? BUNDLE), 'post.js');
  const child = spawn(process.env['PLUMBLINE_NODE'] ?? process.execPath, [entry], {
    cwd: at('workspace'),
    env: { ...environmentOf(options, at), ...Object.fromEntries(saved.map(([name, text]) => [`STATE_${name}`, text])) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const { exitCode } = await endOf(child, options.timeout ?? 60_000);
  return { exitCode, log: `${stdout()}${stderr()}` };
}

/** The event file of a run, as GitHub writes it, as far as anybody reads it. */
function eventOf({ repository, run, pull, event }: RunnerOptions): unknown {
  const own = {
    id: repository.id,
    full_name: repository.full_name,
    name: repository.full_name.split('/')[1],
    default_branch: repository.default_branch,
    private: repository.private,
    owner: { login: repository.full_name.split('/')[0] },
  };
  const head = pull?.fork === undefined ? own : { id: run.head_repository_id, full_name: pull.fork, fork: true };
  const pull_request =
    pull === undefined
      ? {}
      : {
          number: pull.number,
          pull_request: {
            number: pull.number,
            head: { ref: pull.head, sha: pull.head_sha, repo: head },
            base: { ref: pull.base, sha: pull.base_sha, repo: own },
          },
        };
  return { repository: own, ...pull_request, ...event };
}

function environmentOf(options: RunnerOptions, at: (name: string) => string): Record<string, string> {
  const { repository, artifacts, run, pull } = options;
  const [owner] = repository.full_name.split('/');
  const ref = pull === undefined ? `refs/heads/${run.head_branch}` : `refs/pull/${pull.number}/merge`;
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: at('home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: at('temp'),
    RUNNER_TOOL_CACHE: at('tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    GITHUB_WORKSPACE: at('workspace'),
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_SHA: run.head_sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_HEAD_REF: pull?.head ?? '',
    GITHUB_BASE_REF: pull?.base ?? '',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.run_attempt),
    GITHUB_RUN_NUMBER: String(run.run_number),
    GITHUB_JOB: 'eval',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'eval',
    GITHUB_WORKFLOW_REF: `${repository.full_name}/${run.path}@${ref}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: repository.server.url,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STATE: at('state'),
    GITHUB_ENV: at('env'),
    GITHUB_PATH: at('path'),
    GITHUB_STEP_SUMMARY: at('summary'),
    ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken(run.id),
    ACTIONS_RESULTS_URL: artifacts.url,
    'INPUT_GITHUB-TOKEN': JOB_TOKEN,
    ...Object.fromEntries(
      Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.env,
  };
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const parts: Buffer[] = [];
  stream?.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}

function endOf(child: ChildProcess, timeout: number): Promise<{ exitCode: number | null; signal: string | null }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the action did not end within ${timeout} ms`));
    }, timeout);
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal });
    });
  });
}

interface Command {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** What a runner would obey: `::name properties::data` after white space, or `##[name]` anywhere; `stop-commands` pauses it. */
function commandsOf(log: string): readonly Command[] {
  const commands: Command[] = [];
  let stop: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const match =
      /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/.exec(line);
    if (match === null) continue;
    const command = { name: match[1]!, properties: match[2] ?? '', data: decode(match[3] ?? '') };
    if (stop === null) commands.push(command);
    if (command.name === 'stop-commands') stop ??= command.data;
    else if (command.name === stop) stop = null;
  }
  return commands;
}

function toAnnotation({ name, properties, data }: Command): Annotation {
  const pairs = properties.split(',').filter((pair) => pair.includes('='));
  const split = (pair: string): [string, string] => {
    const cut = pair.indexOf('=');
    return [pair.slice(0, cut), decode(pair.slice(cut + 1))];
  };
  return { level: name, message: data, properties: Object.fromEntries(pairs.map(split)) };
}

function decode(text: string): string {
  return text
    .replace(/%3A/gi, ':')
    .replace(/%2C/gi, ',')
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n')
    .replace(/%25/g, '%');
}

/** The heredoc form of a command file: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^([^\n]+?)<<(ghadelimiter_[\w-]+)\r?\n([^]*?)\r?\n?^\2$/gm)];
  return Object.fromEntries(found.map((match) => [match[1]!, match[3]!.replace(/\r?\n$/, '')]));
}
