/** Composition root of the Action: inputs -> edges -> pipeline -> outputs. Its only catch, the only exit code. */
import { join } from 'node:path';
import { baselineOf } from './action/baseline.js';
import { show, showTrouble } from './action/show.js';
import type { Surroundings } from './edge/actions/context.js';
import { readContext } from './edge/actions/context.js';
import type { Environment, Inputs } from './edge/actions/inputs.js';
import { readInputs } from './edge/actions/inputs.js';
import { actionsLog } from './edge/actions/log.js';
import { maskSecrets } from './edge/actions/mask.js';
import { finish, writeOutputs } from './edge/actions/outputs.js';
import { runArtifacts } from './edge/github/artifacts.js';
import { filesAt } from './edge/github/base.js';
import type { GitHub } from './edge/github/client.js';
import { gitHubClient } from './edge/github/client.js';
import { pullRequestComment } from './edge/github/comment.js';
import { silentForge } from './edge/local/silent-forge.js';
import { systemClock } from './edge/local/clock.js';
import { workspaceFiles } from './edge/local/files.js';
import { endProcess } from './edge/local/end-process.js';
import { interruptSignal } from './edge/local/interrupt.js';
import { openJournal } from './edge/local/journal.js';
import { writeFiles } from './edge/local/out-dir.js';
import { systemRandom } from './edge/local/random.js';
import type { OpenTarget } from './edge/target/connect.js';
import { connectTarget } from './edge/target/connect.js';
import { secretForms } from './edge/target/inert.js';
import { InfraError, UserError } from './errors.js';
import { gate } from './pipeline.js';
import type { GateOptions } from './pipeline/options.js';
import { publish } from './pipeline/publish.js';
import type { Files, Forge, Log } from './ports.js';
import { allEndpoints, parseEndpoints } from './spec/endpoints.js';
import type { FailOn } from './verdict/overall.js';
import { PROGRAM, TOOL } from './version.js';

/** Branches are measured with more repeats than changes: their answers are what many changes are held against. */
const MAIN_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

export async function main(env: Environment): Promise<void> {
  const log = actionsLog(systemClock);
  try {
    const inputs = readInputs(env);
    const where = readContext(env, inputs.artifact_name);
    writeOutputs({ is_fork: where.context.is_fork });
    const interrupted = interruptSignal();
    const github = gitHubOf(env, inputs, interrupted);
    try {
      const hanging = await run(env, inputs, where, github, interrupted, log);
      // The artifact client retries on its own for minutes; everything else is done and told.
      if (hanging) await endProcess();
    } catch (error) {
      await showTrouble(error, inputs, where.context, forgeOf(github, where));
      finish(...ending(error, inputs.fail_on));
    }
  } catch (error) {
    writeOutputs({ verdict: 'error' });
    finish(...ending(error, new Set()));
  }
}

function gitHubOf(env: Environment, { github_token }: Inputs, signal: AbortSignal): GitHub | null {
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (github_token === null) return null;
  return gitHubClient({ token: github_token, apiUrl, clock: systemClock, random: systemRandom, signal });
}

/** @returns whether something still hangs that would keep the process alive. */
async function run(
  env: Environment,
  inputs: Inputs,
  where: Surroundings,
  github: GitHub | null,
  interrupted: AbortSignal,
  log: Log,
): Promise<boolean> {
  const { context } = where;
  const endpoints = allEndpoints(parseEndpoints(inputs.endpoints.join('\n')));
  for (const { key_env } of endpoints) {
    if (key_env !== null) maskSecrets(secretForms(env[key_env]?.trim() ?? null));
  }
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
      interrupted,
    );
    const published = await publish(
      outcome,
      {
        context,
        maxSpend: inputs.max_spend,
        artifactName: inputs.artifact_name,
        comment: inputs.comment,
        now: systemClock.date(),
        program: PROGRAM,
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
    await show(outcome, published, paths.get('result.json') ?? null, inputs.working_directory, log);
    if (published.conflict) {
      throw new UserError({
        message: `another step of this run already stored its records as \`${inputs.artifact_name}-${context.run_attempt}\``,
        cure: 'give each step its own `artifact-name`',
      });
    }
    finish(outcome.result.exit_code, published.headline);
    return published.abandoned;
  } finally {
    journal.close();
    await Promise.all(opened.map((target) => target.close()));
  }
}

/** What the run ends as when it could not be carried through; a mistake is 2 whatever `fail-on` says. */
function ending(error: unknown, failOn: ReadonlySet<FailOn>): readonly [code: number, message: string] {
  if (error instanceof UserError) return [2, error.message];
  const tolerated = failOn.has('never') || (failOn.size > 0 && !failOn.has('error'));
  if (error instanceof InfraError) {
    return [tolerated ? 0 : 3, error.cure === undefined ? error.message : `${error.message} (${error.cure})`];
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [tolerated ? 0 : 3, `this is a bug in Plumbline; please report it with the lines below\n${text}`];
}

function forgeOf(github: GitHub | null, { context }: Surroundings): Forge {
  const { repository, pull_request, gate } = context;
  if (github === null || repository === null) return silentForge('no token was given');
  return pullRequestComment({ github, repository, pull_request, gate });
}
