/** Where the run happens: read once, from the runner's environment and the event it names. */
import { readFileSync } from 'node:fs';
import { UserError } from '../../errors.js';
import type { RunContext } from '../../ports.js';
import { at, textAt, wholeAt } from '../../text/probe.js';
import type { Environment } from './inputs.js';

/** Facts of the event that only the search for the base commit and the baseline needs. */
export interface EventFacts {
  readonly repository_id: number | null;
  /** What the branch pointed at before a push. */
  readonly before: string | null;
  /** The commit a merge group is built on. */
  readonly merge_group_base: string | null;
  /** The base branch's head as the event tells it; it may lag. */
  readonly pull_request_base: string | null;
}

export interface Surroundings {
  readonly context: RunContext;
  readonly facts: EventFacts;
}

/**
 * Reads the facts of a run on a runner.
 * @throws UserError on `pull_request_target`, which runs with secrets on a commit that is not the pull request's: the
 * base would be measured against itself and called safe, or a stranger's spec would run with the repository's keys.
 */
export function readContext(
  env: Environment,
  artifactName: string,
  readText: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Surroundings {
  const event = value(env, 'GITHUB_EVENT_NAME');
  if (event === 'pull_request_target') {
    throw new UserError({
      message: 'Plumbline does not run on `pull_request_target`: its commit is the base, not the pull request',
      cure: 'use `on: pull_request`; a fork then runs without keys, see `no-credentials`',
    });
  }
  const payload = readPayload(value(env, 'GITHUB_EVENT_PATH'), readText);
  const repository = readRepository(value(env, 'GITHUB_REPOSITORY'));
  const workflow_path = workflowPath(value(env, 'GITHUB_WORKFLOW_REF'));
  const commit = value(env, 'GITHUB_SHA');
  const group = at(payload, 'merge_group');
  // Other events (reviews, comments) may carry a pull request too; their commit is not its merge, so only this one counts.
  const pull = event === 'pull_request' ? at(payload, 'pull_request') : undefined;
  const run_id = value(env, 'GITHUB_RUN_ID') ?? 'local';
  const run_attempt = count(env, 'GITHUB_RUN_ATTEMPT', 1);
  const server = value(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const slug = repository === null ? null : `${repository.owner}/${repository.name}`;
  return {
    context: {
      repository,
      default_branch: textAt(payload, 'repository', 'default_branch'),
      event,
      commit,
      head_sha: textAt(pull, 'head', 'sha') ?? textAt(group, 'head_sha') ?? commit,
      branch: textAt(pull, 'head', 'ref') ?? branchOf(value(env, 'GITHUB_REF')),
      base_branch: textAt(pull, 'base', 'ref') ?? branchOf(textAt(group, 'base_ref')),
      pull_request: wholeAt(pull, 'number'),
      is_fork: pull !== undefined && isFork(pull, payload, slug),
      run_id,
      run_attempt,
      run_number: count(env, 'GITHUB_RUN_NUMBER', 0),
      run_url: slug === null || run_id === 'local' ? null : runUrl(server, slug, run_id, run_attempt),
      workflow_path,
      // Older servers do not tell the path; the workflow's name is then all there is to tell gates apart.
      gate: gateIdentity(workflow_path ?? value(env, 'GITHUB_WORKFLOW'), artifactName),
    },
    facts: {
      repository_id: wholeAt(payload, 'repository', 'id') ?? wholeText(value(env, 'GITHUB_REPOSITORY_ID')),
      before: event === 'push' ? commitId(textAt(payload, 'before')) : null,
      merge_group_base: commitId(textAt(group, 'base_sha')),
      pull_request_base: commitId(textAt(pull, 'base', 'sha')),
    },
  };
}

/** The facts of a run on a person's machine: none of a forge. */
export function localContext(artifactName: string): RunContext {
  return {
    repository: null,
    default_branch: null,
    event: null,
    commit: null,
    head_sha: null,
    branch: null,
    base_branch: null,
    pull_request: null,
    is_fork: false,
    run_id: 'local',
    run_attempt: 1,
    run_number: 0,
    run_url: null,
    workflow_path: null,
    gate: gateIdentity(null, artifactName),
  };
}

function gateIdentity(workflow: string | null, artifactName: string): string {
  return `${workflow ?? 'local'}#${artifactName}`;
}

function readPayload(path: string | null, readText: (path: string) => string): unknown {
  if (path === null) return {};
  try {
    return JSON.parse(readText(path)) as unknown;
  } catch (cause) {
    throw new UserError(
      {
        message: 'the event file of the runner cannot be read as JSON',
        where: { file: path },
        cure: 'check GITHUB_EVENT_PATH',
      },
      { cause },
    );
  }
}

function isFork(pull: unknown, payload: unknown, slug: string | null): boolean {
  const head = at(pull, 'head', 'repo');
  // A deleted fork leaves null here: nothing is known of who wrote it.
  if (head === null || head === undefined) return true;
  const [headId, ownId] = [wholeAt(head, 'id'), wholeAt(payload, 'repository', 'id')];
  if (headId !== null && ownId !== null) return headId !== ownId;
  const own = textAt(payload, 'repository', 'full_name') ?? slug;
  return textAt(head, 'full_name')?.toLowerCase() !== own?.toLowerCase();
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml`. */
function workflowPath(reference: string | null): string | null {
  const path = /^[^/@]+\/[^/@]+\/([^@]+)@/.exec(reference ?? '')?.[1];
  return path ?? null;
}

function readRepository(slug: string | null): RunContext['repository'] {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(slug ?? '');
  return match === null ? null : { owner: match[1]!, name: match[2]! };
}

function branchOf(ref: string | null): string | null {
  if (ref === null) return null;
  if (ref.startsWith('refs/heads/')) return ref.slice('refs/heads/'.length);
  return ref.startsWith('refs/') ? null : ref;
}

/** A push that creates a branch names a commit of zeros. */
function commitId(sha: string | null): string | null {
  return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}

function runUrl(server: string, slug: string, run: string, attempt: number): string {
  return `${server}/${slug}/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
}

function value(env: Environment, name: string): string | null {
  const text = env[name]?.trim() ?? '';
  return text === '' ? null : text;
}

function count(env: Environment, name: string, fallback: number): number {
  return wholeText(value(env, name)) ?? fallback;
}

function wholeText(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
