import { join, resolve } from 'node:path';
import { localContext } from '../edge/actions/context.js';
import { recordedBaseline } from '../edge/local/baseline-file.js';
import { systemClock } from '../edge/local/clock.js';
import { gitFiles } from '../edge/local/git-files.js';
import { openJournal } from '../edge/local/journal.js';
import { noJournal } from '../edge/local/memory.js';
import { keepHeapLean } from '../edge/local/lean-heap.js';
import { keptTexts } from '../edge/local/texts.js';
import { writeFiles } from '../edge/local/out-dir.js';
import { systemRandom } from '../edge/local/random.js';
import { silentForge } from '../edge/local/silent-forge.js';
import type { OpenTarget } from '../edge/target/connect.js';
import { connectTarget } from '../edge/target/connect.js';
import type { GateOutcome } from '../pipeline.js';
import { gate } from '../pipeline.js';
import { closesAt } from '../pipeline/closing.js';
import type { Artifacts, RunContext } from '../ports.js';
import { decodeRecord } from '../record/codec.js';
import type { RunRecord } from '../record/types.js';
import { parseCommands } from '../spec/commands.js';
import { allEndpoints, keylessEndpoints, parseEndpoints } from '../spec/endpoints.js';
import { TOOL } from '../version.js';
import type { RunArguments } from './args.js';
import { tapeOf } from './tape.js';
import type { World } from './world.js';

export const DEFAULT_SPECS = ['evals/*.eval.yml'];
export const DEFAULT_OUT = '.plumbline';
export const DEFAULT_CONCURRENCY = 8;

/** What turns a local run red, as in CI. */
export const DEFAULT_FAIL_ON = new Set(['regression', 'error'] as const);

/** Nothing is stored elsewhere: the files are written to the folder of `--out`. */
export const NO_ARTIFACTS: Artifacts = { upload: () => Promise.resolve({ ok: true, url: null, detail: '' }) };

/** `plumbline run`: the same engine, verdict and report as in CI, on this machine. */
export async function run(args: RunArguments, world: World): Promise<number> {
  const out = resolve(world.folder, args.out ?? DEFAULT_OUT);
  keepHeapLean();
  const started = systemClock.date();
  const context = { ...localContext('plumbline'), run_id: `local-${started.toISOString().replace(/[^0-9TZ]/g, '')}` };
  const baselines = await Promise.all(
    args.baselines.map(async (file) => decodeRecord(await world.given.read(file), file)),
  );
  const setting: Setting = { context, baselines, out, world };
  const outcome = args.results === null ? await measured(args, setting) : await given(args, args.results, setting);
  // What shows a verdict is loaded when there is one: the first request does not wait for it.
  const { publish } = await import('../pipeline/publish.js');
  const published = await publish(
    outcome,
    {
      context,
      maxSpend: args.results === null ? args.max_spend : null,
      artifactName: 'plumbline',
      comment: 'never',
      now: systemClock.date(),
      // No command of ours can ask the cases of another harness again.
      program: args.results === null ? 'plumbline' : null,
      color: world.color && !args.json && !args.ci,
    },
    { artifacts: NO_ARTIFACTS, forge: silentForge('a local run'), log: world.log },
  );
  // Shown first: what was measured must not be lost with a full disk.
  if (args.json) world.print(published.files['result.json']);
  else world.tell(args.ci ? published.comment.body : published.text);
  // The default folder lies in the repository, and answers do not belong into its history.
  const ignore = args.out === null ? { '.gitignore': '*\n' } : {};
  const paths = await writeFiles(out, { ...published.files, ...ignore });
  world.log.info(`report: ${world.shown(paths.get('report.html') ?? out)}`);
  return outcome.result.exit_code;
}

interface Setting {
  readonly context: RunContext;
  readonly baselines: readonly RunRecord[];
  readonly out: string;
  readonly world: World;
}

/** Asks the candidates of the specs. */
async function measured(args: RunArguments, { context, baselines, out, world }: Setting): Promise<GateOutcome> {
  const endpoints = allEndpoints(parseEndpoints(args.endpoints.join('\n')));
  const names = endpoints.map(({ name }) => name);
  const commands = parseCommands(args.commands.join('\n'), names);
  const base = args.base === null ? null : await gitFiles(world.folder, args.base);
  const journal = openJournal({ path: join(out, 'journal.jsonl'), take: args.take, say: world.log.info });
  const tape = tapeOf(args, endpoints, commands, world);
  const opened: OpenTarget[] = [];
  let outcome: GateOutcome | null = null;
  try {
    outcome = await gate(
      {
        tool: TOOL,
        specs: args.specs.length === 0 ? DEFAULT_SPECS : args.specs,
        kind: 'pr',
        context,
        failOn: DEFAULT_FAIL_ON,
        noCredentials: 'fail',
        maxSpend: tape.replayed ? null : args.max_spend,
        maxConcurrency: args.max_concurrency,
        endpoints: names,
        keyless: keylessEndpoints(endpoints),
        commands: commands.map(({ name }) => name),
        baselineRuns: Math.max(1, baselines.length),
        only: args.only.length === 0 ? null : new Set(args.only),
        storeOutputs: true,
        replayed: tape.replayed,
        // The clock counts from the start of the process.
        closesAt: args.timeout === null ? null : closesAt([{ limit: args.timeout, since: 0 }]),
      },
      {
        files: world.files,
        filesAt: () => base?.files ?? world.files,
        connect: async (suites) => {
          const live = () =>
            connectTarget(suites, {
              endpoints,
              commands,
              env: (name) => world.env[name],
              run: context.run_id,
              folder: world.folder,
            });
          const target = await tape.connect(suites, live);
          opened.push(target);
          return target;
        },
        store: recordedBaseline(baselines, base?.commit),
        journal: tape.journaled ? journal : noJournal,
        texts: keptTexts(),
        clock: systemClock,
        random: systemRandom,
        log: world.log,
      },
      world.interrupted(),
    );
    return outcome;
  } finally {
    await tape.save(outcome);
    await Promise.all([journal.close(), ...opened.map((target) => target.close())]);
  }
}

/** Reads what another harness measured. */
async function given(
  { specs }: RunArguments,
  { files, candidate_id }: NonNullable<RunArguments['results']>,
  { context, baselines, world }: Setting,
): Promise<GateOutcome> {
  const { gateResults } = await import('../pipeline/results.js');
  return gateResults(
    {
      tool: TOOL,
      specs: specs.length === 0 ? DEFAULT_SPECS : specs,
      results: files,
      candidateId: candidate_id,
      context,
      failOn: DEFAULT_FAIL_ON,
      baselineRuns: Math.max(1, baselines.length),
      baselineIsFile: true,
      storeOutputs: true,
    },
    {
      files: world.files,
      // A person may name a file that lies anywhere; a glob stays in the folder.
      results: { read: world.given.read, list: world.files.list },
      store: recordedBaseline(baselines),
      clock: systemClock,
      log: world.log,
    },
  );
}
