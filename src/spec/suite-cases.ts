import type { Problem } from '../errors.js';
import { inlineRows, readCases, duplicateCases } from './cases.js';
import { catching } from './catching.js';
import { contentId } from './content-id.js';
import { readDataset } from './dataset.js';
import type { Document } from './document.js';
import { readNamed, type SpecFiles } from './paths.js';
import type { Prompt } from './prompts.js';
import type { RawDataset, RawSpec } from './raw.js';
import type { Case, Json } from './types.js';

export interface SuiteCases {
  readonly cases: readonly Case[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** The cases of a spec: written in place, of its datasets, else of its prompt files. */
export async function suiteCases(
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
