/** A repository on GitHub, its runner's services and a model, all on loopback; and the gate run in it as a job would. */
import { unzipSync, strFromU8 } from 'fflate';
import { startDemoServer } from '../../../src/edge/target/demo/server.js';
import type { DemoRequest } from '../../../src/edge/target/demo/server.js';
import { startArtifactService } from '../../support/artifact-service.js';
import type { ArtifactService } from '../../support/artifact-service.js';
import { startGitHub } from '../../support/github-server.js';
import type { FakeComment, FakeRepository, FakeRun, GitHubServer, LoggedRequest } from '../../support/github-server.js';
import { cleanRunners, runAction } from '../../support/runner.js';
import type { RunnerOptions, RunnerResult } from '../../support/runner.js';
import { ANSWERS } from './spec.js';

export const KEY = 'sk-lab-0123456789';
export const PULL = 7;

type Tree = Readonly<Record<string, string | null>>;

/** A run that GitHub has queued: what `start` needs to be its job. */
export type Job = Pick<RunnerOptions, 'run' | 'pull' | 'event' | 'workspace' | 'env'> & { readonly commit: string };

export interface Outcome extends RunnerResult {
  /** Chat requests that the model got from this run. */
  readonly chats: readonly DemoRequest[];
  /** What was asked of GitHub. */
  readonly api: readonly LoggedRequest[];
  /** Everything a person can see of the run, the files it stored included. */
  readonly everything: string;
  /** Text of a stored file by artifact and name; undefined when it is not there. */
  readonly stored: (artifact: string, file?: string) => string | undefined;
}

export type StartOptions = Partial<Pick<RunnerOptions, 'inputs' | 'env' | 'onStart' | 'timeout' | 'post'>>;

export interface World {
  readonly server: GitHubServer;
  readonly repository: FakeRepository;
  readonly service: ArtifactService;
  /** The value of `endpoints` that leads to the model. */
  readonly endpoints: string;
  /** Commits to a branch (main unless told), and queues the run of that push. */
  push(files: Tree, facts?: Partial<FakeRun>): Job;
  /** Commits to a branch that starts at `base`, and queues the run of its pull request's test merge. */
  pull(files: Tree, options?: PullOptions): Job;
  start(job: Job, options?: StartOptions): Promise<Outcome>;
  /** On a pull request, the first one unless told. */
  comments(number?: number): readonly FakeComment[];
  close(): Promise<void>;
}

export interface PullOptions {
  readonly number?: number;
  /** Branch the change would land on. */
  readonly base?: string;
  /** Commit the test merge is made with; the tip of the base unless told. */
  readonly onto?: string;
  /** Commit the branch starts from, when it is new. */
  readonly from?: string;
  readonly branch?: string;
  /** Full name of the fork it comes from. */
  readonly fork?: string;
}

export interface WorldOptions {
  /** Base URL of another model server than the demo's own. */
  readonly modelUrl?: string;
}

let openWorlds = 0;

export async function openWorld({ modelUrl }: WorldOptions = {}): Promise<World> {
  openWorlds += 1;
  const server = await startGitHub();
  const repository = server.repository('acme/app', { private: true });
  const [service, model] = await Promise.all([startArtifactService(repository), startDemoServer({ answers: ANSWERS })]);
  const endpoints = `lab ${modelUrl ?? model.url} LAB_KEY`;

  return {
    server,
    repository,
    service,
    endpoints,
    push(files, facts = {}) {
      const branch = facts.head_branch ?? 'main';
      const before = repository.branches.get(branch) ?? '0'.repeat(40);
      const commit = repository.commit({ branch, files });
      const run = repository.run({ head_sha: commit, status: 'in_progress', conclusion: null, ...facts });
      return { commit, run, event: { before }, workspace: treeOf(repository, commit) };
    },
    pull(files, { number = PULL, base = 'main', onto, from, branch = `change-${number}`, fork } = {}) {
      const tip = onto ?? repository.branches.get(base)!;
      const parents = [repository.branches.get(branch) ?? from ?? tip];
      const head = repository.commit({ branch, parents, files });
      const merge = repository.testMerge(tip, head);
      const run = repository.run({
        event: 'pull_request',
        head_branch: branch,
        head_sha: head,
        status: 'in_progress',
        conclusion: null,
        ...(fork === undefined ? {} : { head_repository_id: 9000 }),
      });
      return {
        commit: head,
        run,
        pull: { number, base, base_sha: tip, head: branch, head_sha: head, ...(fork === undefined ? {} : { fork }) },
        workspace: treeOf(repository, merge),
        env: { GITHUB_SHA: merge },
      };
    },
    async start(job, { inputs, env, ...options } = {}) {
      const [chats, api, uploads] = [model.requests().length, server.requests.length, service.uploads.length];
      const result = await runAction({
        repository,
        artifacts: service,
        ...job,
        ...options,
        inputs: { endpoints, ...inputs },
        env: { LAB_KEY: KEY, ...job.env, ...env },
      });
      job.run.status = 'completed';
      job.run.conclusion = result.exitCode === 0 ? 'success' : 'failure';
      const mine = service.uploads.slice(uploads).filter(({ finished }) => finished);
      const texts = new Map(mine.flatMap(({ name, bytes }) => filesOf(name, bytes)));
      return {
        ...result,
        chats: model.requests().slice(chats),
        api: server.requests.slice(api),
        everything: [
          // The runner takes these lines out of the log that people see.
          result.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
          result.stderr,
          result.summary,
          JSON.stringify(result.outputs),
          ...[...repository.comments.values()].flat().map(({ body }) => body),
          ...texts.values(),
        ].join('\n'),
        stored: (artifact, file) => texts.get(file === undefined ? artifact : `${artifact}/${file}`),
      };
    },
    comments: (number = PULL) => repository.commentsOf(number),
    async close() {
      openWorlds -= 1;
      // The folders of runs are nobody's own: the last one out removes them.
      if (openWorlds === 0) cleanRunners();
      await Promise.all([server.close(), service.close(), model.close()]);
    },
  };
}

function treeOf(repository: FakeRepository, commit: string): Readonly<Record<string, string>> {
  return repository.commits.get(commit)!.files;
}

function filesOf(name: string, bytes: Uint8Array): readonly (readonly [string, string])[] {
  if (name.endsWith('.html')) return [[name, strFromU8(bytes)]];
  return Object.entries(unzipSync(bytes)).map(([file, content]) => [`${name}/${file}`, strFromU8(content)]);
}
