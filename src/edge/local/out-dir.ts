/** Writes the files of a run into one folder: whole or not at all. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InfraError } from '../../errors.js';
import type { Content } from '../../ports.js';

/**
 * @returns the path of each file by its name.
 * @throws InfraError `output` when the folder or a file cannot be written
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, Content>>,
): Promise<ReadonlyMap<string, string>> {
  try {
    await mkdir(folder, { recursive: true });
    const paths = new Map<string, string>();
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, basename(name));
      // A reader never sees half a file: rename is atomic within a folder.
      await writeFile(`${path}.part`, content, 'utf8');
      await rename(`${path}.part`, path);
      paths.set(name, path);
    }
    return paths;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InfraError('output', `the files could not be written: ${why}`, {
      cause,
      cure: 'choose a folder that can be written with `--out DIR`',
    });
  }
}
