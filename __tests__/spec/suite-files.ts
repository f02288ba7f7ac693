import { readFileSync } from 'node:fs';
import { UserError } from '../../src/errors.js';
import { graderFragments } from '../../src/grade/grade.js';
import { BUILT_IN_ENDPOINTS } from '../../src/spec/endpoints.js';
import type { SpecFiles } from '../../src/spec/paths.js';
import { resolveSuite } from '../../src/spec/resolve.js';
import type { Suite } from '../../src/spec/types.js';

export const OPTIONS = { endpoints: BUILT_IN_ENDPOINTS.map(({ name }) => name), graders: graderFragments };

/** Files of a workspace that exists only in the test. */
export function filesOf(files: Readonly<Record<string, string>>): SpecFiles {
  return {
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new UserError({ message: 'is not there', where: { file: path } });
      return text;
    },
  };
}

/** Resolves `evals/x.eval.yml` of a workspace. */
export function resolve(spec: string, files: Readonly<Record<string, string>> = {}): Promise<Suite> {
  return resolveSuite('evals/x.eval.yml', filesOf({ 'evals/x.eval.yml': spec, ...files }), OPTIONS);
}

/** Resolves a suite of the repository. */
export function resolveOnDisk(path: string): Promise<Suite> {
  return resolveSuite(path, { read: async (file) => readFileSync(file, 'utf8') }, OPTIONS);
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
