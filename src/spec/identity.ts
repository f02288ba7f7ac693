import { UserError, type Problem } from '../errors.js';
import { resolvePath, type SuiteFiles } from './paths.js';
import { quote, type Locate } from './problems.js';
import type { RawIdentity } from './raw.js';
import type { Identity } from './types.js';

/** More are an accident: a build folder, or the dependencies themselves instead of the file that locks them. */
const MOST_FILES = 500;
/** Files hashed at once. */
const WIDTH = 16;
/** Written by tools beside the sources, anew on every machine: with them, no two runs would be of the same version. */
const LEFT_OUT: readonly string[] = ['node_modules', '__pycache__'];

export interface IdentityRead {
  readonly identity: Identity;
  readonly problems: readonly Problem[];
}

/**
 * Hashes the files that make an application. A pattern that matches nothing is a problem: what it was meant to watch could
 * change unseen.
 * @param locate paths below `identity`.
 */
export async function readIdentity(
  { files: patterns = [], values = {} }: RawIdentity,
  specPath: string,
  locate: Locate,
  files: SuiteFiles,
): Promise<IdentityRead> {
  const problems: Problem[] = [];
  const found = new Map<string, number>();
  for (const [index, pattern] of patterns.entries()) {
    const matched = await match(pattern, specPath, files);
    if (Array.isArray(matched)) for (const path of matched) found.set(path, found.get(path) ?? index);
    else problems.push({ ...(matched as Problem), where: locate(['files', index]) });
  }
  const paths = [...found.keys()].sort();
  if (paths.length > MOST_FILES) {
    problems.push({
      message: `the application's \`identity\` names ${paths.length} files; ${MOST_FILES} are the most`,
      where: locate(['files']),
      cure: 'name the sources, the prompts and the file that locks the dependencies',
    });
  }
  const hashed: { path: string; hash: string }[] = [];
  for (let from = 0; problems.length === 0 && from < paths.length; from += WIDTH) {
    const some = paths.slice(from, from + WIDTH);
    const read = await Promise.all(some.map((path) => hashOf(path, files)));
    for (const [at, hash] of read.entries()) {
      const path = some[at]!;
      if (typeof hash === 'string') hashed.push({ path, hash });
      else problems.push(...hash.map((problem) => ({ ...problem, where: locate(['files', found.get(path)!]) })));
    }
  }
  return { identity: { files: hashed, values }, problems };
}

async function match(pattern: string, specPath: string, files: SuiteFiles): Promise<readonly string[] | Problem> {
  const resolved = resolvePath(pattern, specPath);
  if (typeof resolved !== 'string') return resolved;
  try {
    const listed = await files.list([resolved]);
    const wanted = resolved.split('/');
    const matched = listed.filter((path) =>
      path.split('/').every((step) => !LEFT_OUT.includes(step) || wanted.includes(step)),
    );
    if (matched.length > 0) return matched;
    return { message: `${quote(pattern)} matches no file`, cure: await cureOf(pattern, resolved, specPath, files) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [{ message, cure } = { message: 'cannot be read', cure: undefined }] = error.problems;
    return { message: `${quote(pattern)} ${message}`, cure };
  }
}

async function cureOf(pattern: string, resolved: string, specPath: string, files: SuiteFiles): Promise<string> {
  const folder = `${resolved.replace(/\/+$/, '')}/**`;
  if (!/[*?]/.test(pattern) && (await files.list([folder])).length > 0) {
    return `it is a folder: for all that it holds write ${quote(`${pattern.replace(/\/+$/, '')}/**`)}`;
  }
  const depth = specPath.split('/').length - 1;
  if (depth > 0 && !pattern.startsWith('..') && (await files.list([pattern])).length > 0) {
    return `patterns start at the folder of the spec: write ${quote(`${'../'.repeat(depth)}${pattern}`)}`;
  }
  return 'patterns start at the folder of the spec, and wildcards do not reach names that start with a dot';
}

async function hashOf(path: string, files: SuiteFiles): Promise<string | readonly Problem[]> {
  try {
    return await files.hash(path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message, cure }): Problem => ({ message: `${quote(path)} ${message}`, cure }));
  }
}
