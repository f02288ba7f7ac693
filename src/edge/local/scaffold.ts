/** Adds files to a person's repository; what is there stays. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.js';

/** Names of the workflows of a repository, as paths from its root; dot folders are closed to specs, not to their owner. */
export async function workflowFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, '.github/workflows')).catch(() => []);
  return names.map((name) => `.github/workflows/${name}`);
}

/** @throws UserError when the place cannot be written, and rather than overwriting. */
export async function writeNew(folder: string, path: string, content: string): Promise<void> {
  const target = join(folder, path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UserError(
      { message: `cannot be written: ${code}`, where: { file: path }, cure: 'start in a folder that can be written' },
      { cause },
    );
  }
}
