/** Files and a journal that live in memory: what `demo` runs on. */
import { UserError } from '../../errors.js';
import type { Files, Journal } from '../../ports.js';
import { blobHash } from '../../text/blob-hash.js';
import { globMatcher } from '../../text/glob.js';

export function memoryFiles(files: Readonly<Record<string, string>>): Files {
  const content = new Map(Object.entries(files));
  const read = (path: string): Promise<string> => {
    const text = content.get(path);
    if (text !== undefined) return Promise.resolve(text);
    return Promise.reject(new UserError({ message: 'is not there', where: { file: path } }));
  };
  return {
    read,
    hash: async (path) => blobHash(await read(path)),
    list: (patterns) =>
      Promise.resolve([...content.keys()].filter((path) => patterns.some((one) => globMatcher(one)(path))).sort()),
  };
}

export const noJournal: Journal = {
  open: () => Promise.resolve({ finished: new Map(), open: new Map(), detail: null }),
  append: () => Promise.resolve(),
};
