/** Composition root of the Action: inputs -> edges -> pipeline -> outputs. Its only catch, the only exit code. */
import { join } from 'node:path';
import { baselineOf } from './action/baseline.js';
import { journalOf } from './action/journal.js';
import type { Surroundings } from './edge/actions/context.js';
import { readContext } from './edge/actions/context.js';
import type { Environment, Inputs } from './edge/actions/inputs.js';
import { readInputs } from './edge/actions/inputs.js';
import { timeLimits } from './edge/actions/job-limit.js';
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
import { folderInside } from './edge/local/folder-inside.js';
import { noJournal } from './edge/local/memory.js';
import { workspaceFiles } from './edge/local/files.js';
import { endProcess } from './edge/local/end-process.js';
import { interruptSignal } from './edge/local/interrupt.js';
import { keepHeapLean } from './edge/local/lean-heap.js';
import { keptTexts } from './edge/local/texts.js';
import { writeFiles } from './edge/local/out-dir.js';
import { systemRandom } from './edge/local/random.js';
import type { OpenTarget } from './edge/target/connect.js';
import { replayTarget } from './edge/target/cassette/replay.js';
import { connectTarget } from './edge/target/connect.js';
import { secretsOf } from './edge/target/secrets.js';
import { InfraError, UserError } from './errors.js';
import type { GateOutcome } from './pipeline.js';
import { gate } from './pipeline.js';
import { closesAt } from './pipeline/closing.js';
import type { GateOptions } from './pipeline/options.js';
import type { Published } from './pipeline/publish.js';
import type { Files, Forge, Log } from './ports.js';
import { parseCommands } from './spec/commands.js';
import { allEndpoints, keylessEndpoints, parseEndpoints } from './spec/endpoints.js';
import type { Suite } from './spec/types.js';
import type { FailOn } from './verdict/overall.js';
import { PROGRAM, TOOL } from './version.js';

/** Branches are measured with more repeats than changes: their answers are what many changes are held against. */
const MAIN_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

export async function main(env: Environment): Promise<void> {
  keepHeapLean();
  const log = actionsLog(systemClock);
  try {
    const inputs = readInputs(env);
    const where = readContext(env, inputs.artifact_name);
    writeOutputs({ is_fork: where.context.is_fork });
    const interrupted = interruptSignal(() => {
      writeOutputs({ verdict: 'error' });
      log.info('cancelled: something did not end in time and was left behind');
    });
    const github = gitHubOf(env, inputs, interrupted);
    const forge = forgeOf(github, where);
    let outcome: GateOutcome;
    try {
      outcome = await judge(env, inputs, where, github, interrupted, log);
    } catch (error) {
      const { showTrouble } = await import('./action/show.js');
      await showTrouble(error, inputs, where.context, forge, log);
      return end(...ending(error, inputs.fail_on), log);
    }
    await tell(outcome, env, inputs, where, forge, interrupted, log);
  } catch (error) {
    writeOutputs({ verdict: 'error' });
    end(...ending(error, new Set()), log);
  }
}

function gitHubOf(env: Environment, { github_token }: Inputs, signal: AbortSignal): GitHub | null {
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (github_token === null) return null;
  return gitHubClient({ token: github_token, apiUrl, clock: systemClock, random: systemRandom, signal });
}

/** Measures and judges; nothing is shown yet. */
async function judge(
  env: Environment,
  inputs: Inputs,
  where: Surroundings,
  github: GitHub | null,
  interrupted: AbortSignal,
  log: Log,
): Promise<GateOutcome> {
  const { context } = where;
  const checkout = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const closed = [env['RUNNER_TEMP']].filter((folder) => folder !== undefined);
  const workspace = workspaceFiles({ workspace: checkout, directory: inputs.working_directory, closed });
  if (inputs.candidate_id !== null) {
    const { judgeRows } = await import('./action/rows.js');
    return judgeRows(inputs, inputs.candidate_id, where, github, workspace, log);
  }
  const endpoints = allEndpoints(parseEndpoints(inputs.endpoints.join('\n')));
  const names = endpoints.map(({ name }) => name);
  const commands = parseCommands(inputs.commands.join('\n'), names);
  maskSecrets(secretsOf(endpoints, commands, (name) => env[name]));
  const at = (commit: string): Files => {
    if (github === null || context.repository === null)
      throw new InfraError('baseline_unavailable', 'no token was given');
    return filesAt(github, context.repository, commit, inputs.working_directory);
  };
  const journal = journalOf(join(folderOf(env, inputs, where), 'journal.jsonl'), inputs, where, github, log);
  const options: GateOptions = {
    tool: TOOL,
    specs: inputs.spec,
    kind: context.event !== null && MAIN_EVENTS.has(context.event) ? 'main' : 'pr',
    context,
    failOn: inputs.fail_on,
    noCredentials: inputs.no_credentials,
    maxSpend: inputs.replay === null ? inputs.max_spend : null,
    maxConcurrency: inputs.max_concurrency,
    endpoints: names,
    keyless: keylessEndpoints(endpoints),
    commands: commands.map(({ name }) => name),
    baselineRuns: inputs.baseline_runs,
    only: null,
    storeOutputs: inputs.store_outputs,
    replayed: inputs.replay !== null,
    closesAt: closesAt(timeLimits(env, inputs.timeout_minutes, context.workflow_path)),
  };
  const openTarget = async (suites: readonly Suite[]): Promise<OpenTarget> => {
    const { replay, working_directory } = inputs;
    if (replay === null) {
      return connectTarget(suites, {
        endpoints,
        commands,
        env: (name) => env[name],
        run: context.run_id,
        folder: join(checkout, working_directory),
      });
    }
    const folder = await folderInside(checkout, working_directory, replay, closed);
    return replayTarget(suites, { folder, shown: replay, endpoints });
  };
  const opened: OpenTarget[] = [];
  try {
    return await gate(
      options,
      {
        files: workspace,
        filesAt: at,
        connect: async (suites) => {
          const target = await openTarget(suites);
          opened.push(target);
          return target;
        },
        store: await baselineOf(inputs, where, github, workspace),
        // A replay costs nothing that would have to be taken up again.
        journal: inputs.replay === null ? journal : noJournal,
        texts: keptTexts(env['RUNNER_TEMP']),
        clock: systemClock,
        random: systemRandom,
        log,
      },
      interrupted,
    );
  } finally {
    await quietly(log, 'the journal was not closed', () => journal.close());
    for (const target of opened) await quietly(log, 'a connection was not closed', () => target.close());
  }
}

/** Stores and shows the verdict. It stands by now: whatever fails here is a warning and changes no exit code. */
async function tell(
  outcome: GateOutcome,
  env: Environment,
  inputs: Inputs,
  where: Surroundings,
  forge: Forge,
  interrupted: AbortSignal,
  log: Log,
): Promise<void> {
  const { context } = where;
  const given = inputs.candidate_id !== null;
  let published: Published | undefined;
  await quietly(log, 'the verdict could not be shown everywhere', async () => {
    // Loaded when there is a verdict: the first request does not wait for what shows it.
    const { publish } = await import('./pipeline/publish.js');
    published = await publish(
      outcome,
      {
        context,
        maxSpend: given ? null : inputs.max_spend,
        artifactName: inputs.artifact_name,
        comment: inputs.comment,
        now: systemClock.date(),
        // No command of ours can ask the cases of another harness again.
        program: given ? null : PROGRAM,
        color: false,
      },
      {
        artifacts: runArtifacts({
          runnerTemp: env['RUNNER_TEMP'] ?? null,
          retentionDays: inputs.retention_days,
          maxRetentionDays: Number(env['GITHUB_RETENTION_DAYS']) || null,
          runUrl: context.run_url,
          clock: systemClock,
          signal: interrupted,
        }),
        forge,
        signal: interrupted,
        log,
      },
    );
    const { files } = published;
    let path: string | undefined;
    await quietly(log, 'result.json was not written', async () => {
      path = (await writeFiles(folderOf(env, inputs, where), { ...files })).get('result.json');
    });
    const { show } = await import('./action/show.js');
    await show(outcome, published, path ?? null, inputs.working_directory, log);
  });
  if (published?.conflict === true) {
    const name = `${inputs.artifact_name}-${context.run_attempt}`;
    const cure = 'give each step its own `artifact-name`';
    finish(2, `another step of this run already stored its records as \`${name}\` (${cure})`);
  } else {
    finish(outcome.result.exit_code, published?.headline ?? `the verdict is ${outcome.result.verdict}`);
  }
  // The artifact client retries on its own for minutes; everything else is done and told.
  if (published?.abandoned === true) await endProcess();
}

/** Runs what must not change the verdict. */
async function quietly(log: Log, what: string, action: () => unknown): Promise<void> {
  try {
    await action();
  } catch (error) {
    log.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function folderOf(env: Environment, { artifact_name }: Inputs, { context }: Surroundings): string {
  return join(env['RUNNER_TEMP'] ?? '.plumbline', `${artifact_name}-${context.run_attempt}`);
}

/** A step that ends green on an error says so in its log. */
function end(code: number, message: string, log: Log): void {
  if (code === 0) log.warn(message);
  finish(code, message);
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
