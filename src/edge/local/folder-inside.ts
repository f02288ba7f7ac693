import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../../errors.js';

/**
 * The real path of a folder of the checkout that an input names: it may be there through links, and never lies outside.
 * @param path relative to `directory`, which is relative to the workspace.
 * @param closed folders that stay closed even inside the workspace.
 * @throws UserError when it is not there, or lies outside the workspace or in a closed folder.
 */
export async function folderInside(
  workspace: string,
  directory: string,
  path: string,
  closed: readonly string[],
): Promise<string> {
  const root = await realpath(workspace);
  const real = await realpath(resolve(root, directory, path)).catch((cause: unknown) => {
    const cure = 'check the name; upper and lower case differ';
    throw new UserError({ message: 'is not there', where: { file: path }, cure }, { cause });
  });
  const shut = await Promise.all(closed.map((folder) => realpath(folder).catch(() => resolve(folder))));
  if (isWithin(root, real) && !shut.some((folder) => isWithin(folder, real)) && !isInternal(relative(root, real))) {
    return real;
  }
  const cure = 'name a folder of the repository';
  throw new UserError({ message: 'lies outside the workspace, or is not open', where: { file: path }, cure });
}

function isWithin(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

function isInternal(way: string): boolean {
  return way.toLowerCase().split(sep).includes('.git');
}
