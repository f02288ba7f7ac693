import { readFileSync } from 'node:fs';
import { UserError } from '../../src/errors.js';
import { graderFragments } from '../../src/grade/grade.js';
import { BUILT_IN_ENDPOINTS } from '../../src/spec/endpoints.js';
import { memoryFiles } from '../../src/edge/local/memory.js';
import type { SuiteFiles } from '../../src/spec/paths.js';
import { resolveSuite } from '../../src/spec/resolve.js';
import type { Candidate, ModelTarget, Suite } from '../../src/spec/types.js';

export const OPTIONS = { endpoints: BUILT_IN_ENDPOINTS.map(({ name }) => name), graders: graderFragments };

/** Files of a workspace that exists only in the test. */
export function filesOf(files: Readonly<Record<string, string>>): SuiteFiles {
  return memoryFiles(files);
}

/** Resolves `evals/x.eval.yml` of a workspace. */
export function resolve(spec: string, files: Readonly<Record<string, string>> = {}): Promise<Suite> {
  return resolveSuite('evals/x.eval.yml', filesOf({ 'evals/x.eval.yml': spec, ...files }), OPTIONS);
}

/** What is called, of a candidate that is a model. */
export function modelOf(candidate: Candidate | undefined): ModelTarget {
  if (candidate?.target.kind !== 'model') throw new Error('not a model');
  return candidate.target;
}

/** Resolves a suite of the repository. */
export function resolveOnDisk(path: string): Promise<Suite> {
  return resolveSuite(path, { ...filesOf({}), read: async (file) => readFileSync(file, 'utf8') }, OPTIONS);
}

/** The lines of the error that resolving ends in. */
export async function problemsOf(
  spec: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  try {
    await resolve(spec, files);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}
