import { UserError, type Location, type Problem } from '../errors.js';
import { quote } from './problems.js';

/** Reads text files of the workspace: the part of the file port that this stage needs. */
export interface SpecFiles {
  /** @throws UserError when the file is missing, outside, too large or not a regular file. */
  read(path: string): Promise<string>;
}

/** What a whole suite takes of it: an application is known by the files it is made of. */
export interface SuiteFiles extends SpecFiles {
  /** Sorted paths that match the glob patterns (`*`, `**`, `?`). */
  list(patterns: readonly string[]): Promise<readonly string[]>;
  /** Hash of a file's content, whatever it holds. @throws UserError */
  hash(path: string): Promise<string>;
}

/**
 * A path written in a spec, seen from the folder of that spec, as a path of the workspace.
 * The file port confines again, links included; this refuses what is wrong on every system and says where it stands.
 */
export function resolvePath(written: string, specPath: string): string | Omit<Problem, 'where'> {
  const cure = 'write a path from the folder of the spec, with forward slashes';
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(written))
    return { message: `${quote(written)} is not a path in the workspace`, cure };
  if (written.startsWith('/') || written.startsWith('~') || written.includes('\\') || written.includes('\0')) {
    return { message: `${quote(written)} is not a relative path`, cure };
  }
  const steps = specPath.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return { message: `${quote(written)} leaves the workspace`, cure };
  }
  return steps.join('/');
}

export type NamedFile =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a file that a spec names; what goes wrong is reported where the spec names it. */
export async function readNamed(
  written: string,
  specPath: string,
  where: Location,
  files: SpecFiles,
): Promise<NamedFile> {
  const path = resolvePath(written, specPath);
  if (typeof path !== 'string') return { ok: false, problems: [{ ...path, where }] };
  try {
    return { ok: true, path, text: await files.read(path) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The port says what is wrong with the file; the place is where the spec names it.
    const named = ({ message, cure }: Problem): Problem => ({ message: `${quote(written)} ${message}`, where, cure });
    return { ok: false, problems: error.problems.map(named) };
  }
}
