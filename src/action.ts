/** Composition root of the Action: inputs -> edges -> pipeline -> outputs. Its only catch, the only exit code. */
import { join } from 'node:path';
import type { Surroundings } from './edge/actions/context.js';
import { readContext } from './edge/actions/context.js';
import type { Environment, Inputs } from './edge/actions/inputs.js';
import { readInputs } from './edge/actions/inputs.js';
import { actionsLog } from './edge/actions/log.js';
import { finish, writeAnnotations, writeOutputs, writeSummary } from './edge/actions/outputs.js';
import { runArtifacts } from './edge/github/artifacts.js';
import { filesAt, requireBaseCommit } from './edge/github/base.js';
import { artifactBaseline } from './edge/github/baseline.js';
import type { GitHub } from './edge/github/client.js';
import { gitHubClient } from './edge/github/client.js';
import { pullRequestComment } from './edge/github/comment.js';
import { silentForge } from './edge/local/silent-forge.js';
import { emptyBaseline, fileBaseline, lostBaseline } from './edge/local/baseline-file.js';
import { systemClock } from './edge/local/clock.js';
import { workspaceFiles } from './edge/local/files.js';
import { interruptSignal } from './edge/local/interrupt.js';
import { openJournal } from './edge/local/journal.js';
import { writeFiles } from './edge/local/out-dir.js';
import { systemRandom } from './edge/local/random.js';
import type { OpenTarget } from './edge/target/connect.js';
import { connectTarget } from './edge/target/connect.js';
import { InfraError, UserError } from './errors.js';
import type { GateOutcome } from './pipeline.js';
import { gate } from './pipeline.js';
import type { GateOptions } from './pipeline/options.js';
import type { Published } from './pipeline/publish.js';
import { publish } from './pipeline/publish.js';
import type { BaselineState, BaselineStore, Files, Forge, Log } from './ports.js';
import { decodeRecord } from './record/codec.js';
import { allEndpoints, parseEndpoints } from './spec/endpoints.js';
import { sumKnown } from './summarise/spend.js';
import type { Result } from './verdict/result.js';
import { TOOL } from './version.js';

/** Branches are measured with more repeats than changes: their answers are what many changes are held against. */
const MAIN_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Changes that could bring a baseline file of their own: theirs is read at the base commit. */
const BASED_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'merge_group']);

export async function main(env: Environment): Promise<void> {
  const log = actionsLog(systemClock);
  try {
    const inputs = readInputs(env);
    const where = readContext(env, inputs.artifact_name);
    writeOutputs({ is_fork: where.context.is_fork });
    await run(env, inputs, where, log);
  } catch (error) {
    finish(...ending(error));
  }
}

/** Everything a person or a later step sees of the run, apart from the comment. */
async function show(
  { result }: GateOutcome,
  published: Published,
  result_path: string | null,
  log: Log,
): Promise<void> {
  log.group('Verdict', published.text.trimEnd().split('\n'));
  writeAnnotations(
    published.annotations.map(({ file, line, ...rest }) => ({
      ...rest,
      file: file ?? undefined,
      line: line ?? undefined,
    })),
  );
  await writeSummary(published.summary);
  writeOutputs({
    verdict: result.verdict,
    failed_rules: failedRules(result),
    result_path,
    report_url: published.report_url,
    comment_url: published.comment.url,
    comment_status: published.comment.status,
    baseline_state: baselineState(result),
    cost_usd: sumKnown(result.suites.map(({ spend_usd }) => spend_usd)),
  });
}

/** `RULE:LIMIT` of every blocking rule that failed. */
function failedRules({ rules }: Result): readonly string[] {
  const failed = rules.filter(({ verdict, blocking }) => blocking && verdict === 'fail');
  return [...new Set(failed.map(({ rule, limit }) => `${rule}:${limit}`))];
}

/** One word for the step: the first suite's state that is not `ok`. */
function baselineState({ suites }: Result): BaselineState {
  const states = suites.map(({ baseline }) => baseline.state);
  return states.find((state) => state !== 'ok') ?? 'ok';
}

function gitHubOf(env: Environment, { github_token }: Inputs): GitHub | null {
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (github_token === null) return null;
  return gitHubClient({ token: github_token, apiUrl, clock: systemClock, random: systemRandom });
}

async function run(env: Environment, inputs: Inputs, where: Surroundings, log: Log): Promise<void> {
  const { context } = where;
  const endpoints = allEndpoints(parseEndpoints(inputs.endpoints.join('\n')));
  const github = gitHubOf(env, inputs);
  const workspace = workspaceFiles({
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    directory: inputs.working_directory,
    closed: [env['RUNNER_TEMP']].filter((folder) => folder !== undefined),
  });
  const at = (commit: string): Files => {
    if (github === null || context.repository === null)
      throw new InfraError('baseline_unavailable', 'no token was given');
    return filesAt(github, context.repository, commit, inputs.working_directory);
  };
  const temp = join(env['RUNNER_TEMP'] ?? '.plumbline', `${inputs.artifact_name}-${context.run_attempt}`);
  const journal = openJournal(join(temp, 'journal.jsonl'));
  const options: GateOptions = {
    tool: TOOL,
    specs: inputs.spec,
    kind: context.event !== null && MAIN_EVENTS.has(context.event) ? 'main' : 'pr',
    context,
    failOn: inputs.fail_on,
    noCredentials: inputs.no_credentials,
    maxSpend: inputs.max_spend,
    maxConcurrency: inputs.max_concurrency,
    endpoints: endpoints.map(({ name }) => name),
    baselineRuns: inputs.baseline_runs,
    only: null,
    storeOutputs: inputs.store_outputs,
  };
  const opened: OpenTarget[] = [];
  try {
    const outcome = await gate(
      options,
      {
        files: workspace,
        filesAt: at,
        connect: async (suites) => {
          const target = await connectTarget(suites, { endpoints, env: (name) => env[name], run: context.run_id });
          opened.push(target);
          return target;
        },
        store: await baselineOf(inputs, where, github, workspace),
        journal,
        clock: systemClock,
        random: systemRandom,
        log,
      },
      interruptSignal(),
    );
    const published = await publish(
      outcome,
      {
        context,
        maxSpend: inputs.max_spend,
        artifactName: inputs.artifact_name,
        comment: inputs.comment,
        now: systemClock.date(),
        program: 'npx plumbline',
        color: false,
      },
      {
        artifacts: runArtifacts({
          runnerTemp: env['RUNNER_TEMP'] ?? null,
          retentionDays: inputs.retention_days,
          maxRetentionDays: Number(env['GITHUB_RETENTION_DAYS']) || null,
          runUrl: context.run_url,
          clock: systemClock,
        }),
        forge: forgeOf(github, where),
        log,
      },
    );
    const paths = await writeFiles(temp, { ...published.files });
    await show(outcome, published, paths.get('result.json') ?? null, log);
    if (published.conflict) {
      throw new UserError({
        message: `another step of this run already stored its records as \`${inputs.artifact_name}-${context.run_attempt}\``,
        cure: 'give each step its own `artifact-name`',
      });
    }
    finish(outcome.result.exit_code, published.headline);
  } finally {
    journal.close();
    await Promise.all(opened.map((target) => target.close()));
  }
}

function forgeOf(github: GitHub | null, { context }: Surroundings): Forge {
  const { repository, pull_request, gate } = context;
  if (github === null || repository === null) return silentForge('no token was given');
  return pullRequestComment({ github, repository, pull_request, gate });
}

/** The base commit is asked for only where the baseline needs it: it costs a call. */
async function baselineOf(
  { baseline, artifact_name, working_directory }: Inputs,
  { context, facts }: Surroundings,
  github: GitHub | null,
  workspace: Files,
): Promise<BaselineStore> {
  if (baseline.kind === 'none') return emptyBaseline();
  const { repository } = context;
  if (github === null || repository === null) {
    if (baseline.kind === 'file' && !BASED_EVENTS.has(context.event ?? '')) return fileStore(workspace, null);
    return lostBaseline(
      'forbidden',
      'no token was given (leave `github-token` at its default, or set `baseline: none`)',
    );
  }
  if (baseline.kind === 'artifact') {
    const options = { github, context: { ...context, repository }, facts, artifactName: artifact_name };
    return artifactBaseline({ ...options, decode: decodeRecord });
  }
  if (!BASED_EVENTS.has(context.event ?? '')) return fileStore(workspace, null);
  // From the checkout, a change could bring a baseline of its own.
  const commit = await requireBaseCommit(github, repository, context, facts);
  if (commit === null) return lostBaseline('unavailable', 'the base commit of this change could not be found');
  return fileStore(filesAt(github, repository, commit, working_directory), commit);

  function fileStore(files: Files, base_commit: string | null): BaselineStore {
    const path = baseline.kind === 'file' ? baseline.path : '';
    return fileBaseline({ path, files, base_commit, branch: context.base_branch, decode: decodeRecord });
  }
}

/** What the run ends as when it could not be carried through. */
function ending(error: unknown): readonly [code: number, message: string] {
  if (error instanceof UserError) return [2, error.message];
  if (error instanceof InfraError) {
    writeOutputs({ verdict: 'error' });
    return [3, error.cure === undefined ? error.message : `${error.message} (${error.cure})`];
  }
  writeOutputs({ verdict: 'error' });
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [3, `this is a bug in Plumbline; please report it with the lines below\n${text}`];
}
