import { join, resolve } from 'node:path';
import { localContext } from '../edge/actions/context.js';
import { recordedBaseline } from '../edge/local/baseline-file.js';
import { systemClock } from '../edge/local/clock.js';
import { memoryFiles, noJournal } from '../edge/local/memory.js';
import { writeFiles } from '../edge/local/out-dir.js';
import { systemRandom } from '../edge/local/random.js';
import { silentForge } from '../edge/local/silent-forge.js';
import type { OpenTarget } from '../edge/target/connect.js';
import { connectTarget } from '../edge/target/connect.js';
import { InfraError } from '../errors.js';
import type { GateOutcome } from '../pipeline.js';
import { gate } from '../pipeline.js';
import { publish } from '../pipeline/publish.js';
import type { Content, RunContext } from '../ports.js';
import type { RunRecord } from '../record/types.js';
import { allEndpoints } from '../spec/endpoints.js';
import { TOOL } from '../version.js';
import type { DemoArguments } from './demo-args.js';
import type { DemoStory } from './demo-story/story.js';
import { demoStory } from './demo-story/story.js';
import { DEFAULT_CONCURRENCY, DEFAULT_FAIL_ON, DEFAULT_OUT, NO_ARTIFACTS } from './run.js';
import type { World } from './world.js';

interface Scene {
  readonly run: string;
  readonly number: number;
  readonly kind: 'pr' | 'main';
  readonly files: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly baseline: readonly RunRecord[];
}

/**
 * `plumbline demo`: main is measured, a pull request breaks it and is blocked, the next commit mends it and passes. All of
 * it runs through the real pipeline against a seeded model on this machine.
 * @returns 0 when the story ended as it always does, so that a broken build cannot tell it.
 */
export async function demo(args: DemoArguments, world: World): Promise<number> {
  const story = demoStory();
  const out = resolve(world.folder, args.out ?? join(DEFAULT_OUT, 'demo'));
  const say = (text: string): void => {
    if (!args.json) world.print(`${text}\n`);
  };
  say(
    `First the default branch, main, is measured ${story.stored.length} times. Changes are held against these answers.`,
  );
  let baseline: readonly RunRecord[] = [];
  for (const [index, run] of story.stored.entries()) {
    const { record } = await play(story, { run, number: index + 1, kind: 'main', files: story.main, baseline }, world);
    baseline = [record, ...baseline];
  }
  const results = [];
  let asTold = true;
  for (const [index, step] of story.steps.entries()) {
    const number = story.stored.length + index + 1;
    const scene: Scene = { run: step.run, number, kind: 'pr', files: step.files, baseline };
    const outcome = await play(story, scene, world);
    const published = await publish(
      outcome,
      {
        context: contextOf(scene),
        maxSpend: null,
        artifactName: 'plumbline',
        comment: 'never',
        now: systemClock.date(),
        program: null,
        color: world.color && !args.json,
      },
      { artifacts: NO_ARTIFACTS, forge: silentForge('a demo'), log: world.log },
    );
    const folder = join(out, `${index + 1}-${step.run}`);
    say(`\n--- ${step.title}: "${step.message}" ---\n\n${published.text.trimEnd()}`);
    const written = await write(folder, { ...published.files, 'comment.md': published.comment.body }, world);
    say(`Exit code ${outcome.result.exit_code}. ${written}`);
    results.push(outcome.result);
    asTold &&= outcome.result.verdict === step.expected.verdict;
  }
  if (args.json) world.print(`${JSON.stringify(results, null, 2)}\n`);
  say('\nNext: `plumbline init` writes a first spec and a workflow for your own repository.');
  return asTold ? 0 : 3;
}

/** The story is told even where nothing can be written. */
async function write(folder: string, files: Readonly<Record<string, Content>>, { shown }: World): Promise<string> {
  try {
    await writeFiles(folder, files);
    return `The comment and the report are in ${shown(folder)}.`;
  } catch (error) {
    if (!(error instanceof InfraError)) throw error;
    return 'The comment and the report are not kept: this folder cannot be written; choose one with `--out DIR`.';
  }
}

async function play(story: DemoStory, scene: Scene, world: World): Promise<GateOutcome> {
  const endpoints = allEndpoints([]);
  const files = memoryFiles(scene.files);
  const opened: OpenTarget[] = [];
  try {
    return await gate(
      {
        tool: TOOL,
        specs: [story.spec],
        kind: scene.kind,
        context: contextOf(scene),
        failOn: DEFAULT_FAIL_ON,
        noCredentials: 'fail',
        maxSpend: null,
        maxConcurrency: DEFAULT_CONCURRENCY,
        endpoints: endpoints.map(({ name }) => name),
        baselineRuns: Math.max(1, scene.baseline.length),
        only: null,
        storeOutputs: true,
        closesAt: null,
      },
      {
        files,
        filesAt: () => files,
        connect: async (suites) => {
          const target = await connectTarget(suites, {
            endpoints,
            env: () => undefined,
            run: scene.run,
            seed: story.seed,
          });
          opened.push(target);
          return target;
        },
        store: recordedBaseline(scene.baseline),
        journal: noJournal,
        texts: null,
        clock: systemClock,
        random: systemRandom,
        log: { ...world.log, info() {}, group() {} },
      },
      world.interrupted(),
    );
  } finally {
    await Promise.all(opened.map((target) => target.close()));
  }
}

function contextOf({ run, number, kind }: Scene): RunContext {
  const base = { ...localContext('plumbline'), run_id: run, run_number: number };
  return kind === 'main' ? { ...base, branch: 'main' } : { ...base, pull_request: 1, base_branch: 'main' };
}
