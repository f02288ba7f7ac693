import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { workspaceFiles } from '../edge/local/files.js';
import type { Files } from '../ports.js';
import type { World } from './world.js';

/**
 * A spec that a person named, which may lie anywhere, and the files that it names itself, which may not: they lie in this
 * folder, or, where the spec lies elsewhere, in the folder of the spec.
 * @param spec its path as it was given.
 */
export function specFiles(spec: string, { folder, given }: World): Pick<Files, 'read'> {
  const full = resolve(folder, spec);
  const root = isBelow(folder, full) ? folder : dirname(full);
  const confined = workspaceFiles({ workspace: root });
  return {
    read: (path) =>
      path === spec ? given.read(path) : confined.read(relative(root, resolve(folder, path)).split(sep).join('/')),
  };
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
