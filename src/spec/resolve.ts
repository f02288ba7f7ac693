import { UserError, type Problem } from '../errors.js';
import { contentId } from './content-id.js';
import { readCandidates } from './candidates.js';
import { duplicateCases, inlineRows, readCases } from './cases.js';
import { answersNotices, coverageProblems } from './coverage.js';
import { readDataset } from './dataset.js';
import { parseYaml, type Document } from './document.js';
import { earlyStopProblems } from './early-stop.js';
import { gradersOfPrompt } from './evaluators.js';
import { parseGate } from './gate.js';
import { readGraders } from './graders.js';
import { readNamed, type SpecFiles } from './paths.js';
import { isMapping, throwIfAny } from './problems.js';
import { readPrompts, type Prompt } from './prompts.js';
import { readQuarantine, strangerNotices } from './quarantine.js';
import type { RawDataset, RawSpec } from './raw.js';
import { runOptions } from './run-options.js';
import { specSchema } from './schema.js';
import type { GraderFragment } from './schema-types.js';
import type { Candidate, Case, Gate, Json, Suite } from './types.js';
import { validator, type Validate } from './validate.js';
import { variableProblems } from './variables.js';

export interface ResolveOptions {
  /** Names of the built-in and the declared endpoints. */
  readonly endpoints: readonly string[];
  readonly graders: readonly GraderFragment[];
}

/**
 * Reads a spec and all that it names: every model with every prompt, every case, graders, run options and gate.
 * @param path of the spec, relative to the working directory, with forward slashes.
 * @throws UserError with all problems found, each with its place and, where there is one, its cure.
 */
export async function resolveSuite(path: string, files: SpecFiles, options: ResolveOptions): Promise<Suite> {
  const document = parseYaml(await files.read(path), path);
  const { spec, gate, problems: gateProblems } = checkShape(document, options.graders);

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
  const {
    candidates,
    problems: modelProblems,
    notices: modelNotices,
  } = promptProblems.length > 0
    ? { candidates: [], problems: [], notices: [] }
    : readCandidates(spec, prompts, document, options.endpoints);

  const quarantine = await readQuarantine(spec.quarantine, document, files);
  const run = runOptions(spec.run);
  throwIfAny([
    ...gateProblems,
    ...(gate === undefined ? [] : earlyStopProblems(gate, run, candidates, document.locate(['run', 'early_stop']))),
    ...promptProblems,
    ...caseProblems,
    ...graderProblems,
    ...modelProblems,
    ...quarantine.problems,
    ...(caseProblems.length > 0 ? [] : coverageProblems(cases, graders, gate?.rules ?? [])),
    ...variableProblems(cases, prompts, graders, options.graders),
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
    notices: [
      ...modelNotices,
      ...caseNotices,
      ...evaluators.notices,
      ...answersNotices(gate!.rules, run.repeats),
      ...strangerNotices(quarantine.entries, cases),
    ],
  };
}

/**
 * The candidates of a spec alone: what is asked of another commit's spec, whose datasets need not be fetched.
 * @throws UserError when the spec, a prompt file or a model cannot be read.
 */
export async function resolveCandidates(
  path: string,
  files: SpecFiles,
  options: ResolveOptions,
): Promise<readonly Candidate[]> {
  const document = parseYaml(await files.read(path), path);
  const { spec } = checkShape(document, options.graders);
  const { prompts, problems: promptProblems } = await readPrompts(spec, document, files);
  throwIfAny(promptProblems);
  const { candidates, problems } = readCandidates(spec, prompts, document, options.endpoints);
  throwIfAny(problems);
  return candidates;
}

interface Shape {
  readonly spec: RawSpec;
  readonly gate: Gate | undefined;
  readonly problems: readonly Problem[];
}

/** The shape of the file alone. A gate that cannot be read does not keep the rest from being checked. */
function checkShape(document: Document, graders: readonly GraderFragment[]): Shape {
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
  const shape = shapeOf(graders)(document);
  const problems: Problem[] = [];
  const gate = catching(problems, () => parseGate(value['gate'], (path) => document.locate(['gate', ...path])));
  if (shape.length > 0) throwIfAny([...shape, ...problems]);
  return { spec: value as unknown as RawSpec, gate, problems };
}

/** Compiling takes longer than all the rest; suites of one step share the graders. */
const compiled = new WeakMap<readonly GraderFragment[], Validate>();

function shapeOf(graders: readonly GraderFragment[]): Validate {
  const validate = compiled.get(graders) ?? validator(specSchema(graders), ['gate', 'cases']);
  compiled.set(graders, validate);
  return validate;
}

interface SuiteCases {
  readonly cases: readonly Case[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

async function suiteCases(
  spec: RawSpec,
  prompts: readonly Prompt[],
  document: Document,
  files: SpecFiles,
): Promise<SuiteCases> {
  const problems: Problem[] = [];
  const notices: string[] = [];
  const cases: Case[] = [];
  if (spec.cases !== undefined) {
    const list = listOf(spec.cases, document, problems);
    const read = readCases(inlineRows(list, (index) => document.locate(['cases', index])));
    cases.push(...read.cases);
    problems.push(...read.problems);
  }
  for (const [index, dataset] of (spec.datasets ?? []).entries()) {
    const read = await datasetCases(dataset, index, document, files);
    for (const entry of read.cases) cases.push(entry);
    problems.push(...read.problems);
  }
  const ownCases = spec.cases !== undefined || spec.datasets !== undefined;
  for (const { file } of prompts) {
    if (file === undefined || file.testData.length === 0) continue;
    if (ownCases) {
      notices.push(`${file.document.file}: its test data is not used, because the spec has cases`);
      continue;
    }
    const read = readCases(inlineRows(file.testData, (index) => file.document.locate(['testData', index])));
    // Variants of one prompt often carry the same test data.
    const known = new Set(cases.map(({ id }) => id));
    cases.push(...read.cases.filter(({ id, item }) => !(known.has(id) && id === contentId(item))));
    problems.push(...read.problems);
  }
  if (cases.length === 0 && problems.length === 0) {
    const cure = 'add `cases: [{ question: "...", expected: "..." }]`, or `datasets: [{ file: golden.jsonl }]`';
    problems.push({ message: 'the suite has no case', where: document.locate([]), cure });
  }
  return { cases, problems: [...problems, ...duplicateCases(cases)], notices };
}

function listOf(value: Json, document: Document, problems: Problem[]): readonly Json[] {
  if (Array.isArray(value) && value.length > 0) return value as readonly Json[];
  const message = Array.isArray(value) || value === null ? '`cases` is empty' : '`cases` must be a list';
  problems.push({
    message,
    where: document.locate(['cases']),
    cure: 'write `cases: [{ question: "...", expected: "..." }]`',
  });
  return [];
}

async function datasetCases(
  dataset: RawDataset,
  index: number,
  document: Document,
  files: SpecFiles,
): Promise<Omit<SuiteCases, 'notices'>> {
  const named = await readNamed(dataset.file, document.file, document.locate(['datasets', index, 'file']), files);
  if (!named.ok) return { cases: [], problems: named.problems };
  const problems: Problem[] = [];
  const rows = catching(problems, () => readDataset(named.text, named.path));
  return rows === undefined ? { cases: [], problems } : readCases(rows, dataset);
}

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

/** Runs a reader and keeps the problems it throws. */
function catching<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
