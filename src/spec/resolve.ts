import { UserError, type Problem } from '../errors.js';
import { firstTokenProblems, mayGiveDocuments, unaskableNotices } from './application-checks.js';
import { readApplications, type Application, type Declared } from './applications.js';
import { readCandidates, splitModel, type CandidatesRead } from './candidates.js';
import { catching } from './catching.js';
import { answersNotices, coverageProblems, retryProblems } from './coverage.js';
import { parseYaml, type Document } from './document.js';
import { earlyStopProblems } from './early-stop.js';
import { gradersOfPrompt } from './evaluators.js';
import { parseGate } from './gate.js';
import { readGraders } from './graders.js';
import type { SuiteFiles } from './paths.js';
import { isMapping, throwIfAny } from './problems.js';
import { readPriceFile, type Asked } from './price-file.js';
import { readPrompts, type Prompt } from './prompts.js';
import { readQuarantine, strangerNotices } from './quarantine.js';
import type { RawSpec } from './raw.js';
import { runOptions } from './run-options.js';
import { checkSpec } from './shapes.js';
import type { GraderFragment } from './schema-types.js';
import { suiteCases } from './suite-cases.js';
import type { Candidate, Gate, GraderSpec, Json, Suite } from './types.js';
import { parseAmount } from './units.js';
import { validator } from './validate.js';
import { variableProblems } from './variables.js';

export interface ResolveOptions extends Declared {
  readonly graders: readonly GraderFragment[];
}

/**
 * Reads a spec and all that it names: every model with every prompt, every case, graders, run options and gate.
 * @param path of the spec, relative to the working directory, with forward slashes.
 * @throws UserError with all problems found, each with its place and, where there is one, its cure.
 */
export async function resolveSuite(path: string, files: SuiteFiles, options: ResolveOptions): Promise<Suite> {
  const document = parseYaml(await files.read(path), path);
  const { spec, gate, problems: gateProblems } = checkShape(document);

  const { prompts, problems: promptProblems } = await readPrompts(spec, document, files);
  // A file that cannot be read may be the one with the cases and the graders.
  if (spec.prompts !== undefined && promptProblems.length > 0) throwIfAny([...gateProblems, ...promptProblems]);
  const { cases, problems: caseProblems, notices: caseNotices } = await suiteCases(spec, prompts, document, files);
  const evaluators = evaluatorsOf(spec, prompts, options.graders);
  const { graders, problems: graderProblems } = readGraders(
    spec,
    evaluators.graders,
    document,
    options.graders,
    options.endpoints,
  );
  const { candidates, applications, ...asked }: AskedRead =
    promptProblems.length > 0
      ? { candidates: [], applications: [], problems: [], notices: [] }
      : await readAsked(spec, prompts, document, files, options);

  const quarantine = await readQuarantine(spec.quarantine, document, files);
  const prices = await readPriceFile(spec.prices, modelsAsked(candidates, graders), document, files);
  const run = runOptions(spec.run);
  throwIfAny([
    ...gateProblems,
    ...(gate === undefined ? [] : earlyStopProblems(gate, run, candidates, document.locate(['run', 'early_stop']))),
    ...retryProblems(gate?.rules ?? [], run, document.locate(['run', 'retries'])),
    ...promptProblems,
    ...caseProblems,
    ...graderProblems,
    ...asked.problems,
    ...firstTokenProblems(candidates, gate?.rules ?? []),
    ...quarantine.problems,
    ...prices.problems,
    ...(caseProblems.length > 0 ? [] : coverageProblems(cases, graders, gate?.rules ?? [])),
    ...variableProblems(
      cases,
      // Of an application that cannot be read nobody knows what it says.
      { prompts, applications, documents: asked.problems.length > 0 || mayGiveDocuments(applications) },
      graders,
      options.graders,
    ),
  ]);
  return {
    identity: spec.name ?? path,
    path,
    candidates,
    cases,
    graders: graders.map(({ grader }) => grader),
    run,
    gate: gate!,
    quarantine: quarantine.entries,
    ...(prices.file === undefined ? {} : { prices: prices.file }),
    ...(spec.traffic === undefined ? {} : { traffic: trafficOf(spec.traffic) }),
    notices: [
      ...asked.notices,
      ...unaskableNotices(candidates, run),
      ...caseNotices,
      ...evaluators.notices,
      ...answersNotices(gate!.rules, run.repeats),
      ...strangerNotices(quarantine.entries, cases),
      ...prices.notices,
    ],
  };
}

/**
 * The candidates of a spec alone: what is asked of another commit's spec, whose datasets need not be fetched.
 * @throws UserError when the spec, a prompt file or a model cannot be read.
 */
export async function resolveCandidates(
  path: string,
  files: SuiteFiles,
  options: ResolveOptions,
): Promise<readonly Candidate[]> {
  const document = parseYaml(await files.read(path), path);
  const { spec } = checkShape(document);
  const { prompts, problems: promptProblems } = await readPrompts(spec, document, files);
  throwIfAny(promptProblems);
  const { candidates, problems } = await readAsked(spec, prompts, document, files, options);
  throwIfAny(problems);
  return candidates;
}

interface AskedRead extends CandidatesRead {
  readonly applications: readonly Application[];
}

/** All that is under test. */
async function readAsked(
  spec: RawSpec,
  prompts: readonly Prompt[],
  document: Document,
  files: SuiteFiles,
  options: ResolveOptions,
): Promise<AskedRead> {
  const own = await readApplications(spec, document, files, options);
  const read = readCandidates(spec, prompts, own.applications, document, options.endpoints);
  return {
    candidates: read.candidates,
    applications: own.applications,
    problems: [...own.problems, ...read.problems],
    notices: [...read.notices, ...own.notices],
  };
}

/** Models that state no price of their own, and judges: what a file of prices is asked for, each once. */
function modelsAsked(
  candidates: readonly Candidate[],
  graders: readonly { readonly grader: GraderSpec }[],
): readonly Asked[] {
  const own = candidates.flatMap(({ target, price }) => (target.kind === 'model' && price === null ? [target] : []));
  const bodies = new Map<string, Json[]>();
  for (const { endpoint, model, request } of own) {
    const key = `${endpoint}/${model}`;
    bodies.set(key, [...(bodies.get(key) ?? []), request]);
  }
  const judges = graders.flatMap(({ grader: { judge, options } }) =>
    judge === true && typeof options['model'] === 'string' ? [splitModel(options['model'])] : [],
  );
  const found = new Map(
    [...own, ...judges].map(({ endpoint, model }) => {
      const name = `${endpoint}/${model}`;
      return [name, { endpoint, model, bodies: bodies.get(name) ?? [] }];
    }),
  );
  return [...found.values()];
}

/** The shape has been checked with the same grammar. */
function trafficOf(written: number | string): number {
  const amount = parseAmount(written);
  if (!amount.ok) throw new Error(`not a checked amount: ${amount.message}`);
  return amount.value;
}

interface Shape {
  readonly spec: RawSpec;
  readonly gate: Gate | undefined;
  readonly problems: readonly Problem[];
}

/** The shape of the file alone. A gate that cannot be read does not keep the rest from being checked. */
function checkShape(document: Document): Shape {
  const { value } = document;
  if (!isMapping(value)) {
    const message =
      value === null ? 'the spec is empty' : 'the spec must map names like `models`, `messages` and `gate` to values';
    throw new UserError({
      message,
      where: document.locate([]),
      cure: 'start with `plumbline init`, or from the example in docs/spec.md',
    });
  }
  const shape = validate(document);
  const problems: Problem[] = [];
  const gate = catching(problems, () => parseGate(value['gate'], (path) => document.locate(['gate', ...path])));
  if (shape.length > 0) throwIfAny([...shape, ...problems]);
  return { spec: value as unknown as RawSpec, gate, problems };
}

const validate = validator(checkSpec, ['gate', 'cases']);

function evaluatorsOf(
  spec: RawSpec,
  prompts: readonly Prompt[],
  fragments: readonly GraderFragment[],
): ReturnType<typeof gradersOfPrompt> {
  const known = new Set(fragments.map(({ type }) => type));
  const withSome = prompts.flatMap(({ file }) => (file !== undefined && file.evaluators.length > 0 ? [file] : []));
  if (spec.graders === undefined) {
    const read = withSome.map((file) => gradersOfPrompt(file, known));
    return { graders: read.flatMap(({ graders }) => graders), notices: read.flatMap(({ notices }) => notices) };
  }
  return {
    graders: [],
    notices: withSome.map(
      ({ document }) => `${document.file}: its evaluators are not used, because the spec has graders`,
    ),
  };
}
