import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { UserError } from '../../errors.js';

/**
 * The lines of a file, or of standard input for `-`, as they come: the whole may be larger than memory.
 * @throws UserError when the file cannot be read.
 */
export async function* linesOf(file: string, folder: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(resolve(folder, file));
  try {
    yield* createInterface({ input, crlfDelay: Infinity });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && typeof cause.code === 'string')) throw cause;
    throw new UserError(
      { message: `cannot read ${file}: ${cause.code}`, cure: 'name a file that exists, or `-`' },
      { cause },
    );
  }
}
