import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { InfraError } from '../../errors.js';
import type { TextPlace, Texts } from '../../ports.js';

/** Gathered before it is written: one write for some hundred answers. */
const BLOCK = 256 * 1024;

/**
 * A file without a name: it is made with the first text, taken out of its folder at once, and gone with the process,
 * however that ends. Nothing is read back from it that this process has not written.
 * @param folder the runner's own, else the system's, for files of a while.
 * @throws InfraError `disk` when it cannot be written
 */
export function keptTexts(folder: string = tmpdir()): Texts {
  let fd: number | null = null;
  let written = 0;
  const block = Buffer.allocUnsafe(BLOCK);
  let used = 0;

  function flush(): void {
    fd ??= openNameless(folder);
    for (let at = 0; at < used;) at += writeSync(fd, block, at, used - at, written + at);
    written += used;
    used = 0;
  }

  function append(text: string): TextPlace {
    const bytes = Buffer.byteLength(text);
    if (used + bytes > BLOCK) flush();
    const at = written + used;
    if (bytes > BLOCK) {
      fd ??= openNameless(folder);
      const whole = Buffer.from(text);
      for (let done = 0; done < bytes;) done += writeSync(fd, whole, done, bytes - done, written + done);
      written += bytes;
      return { at, bytes };
    }
    used += block.write(text, used);
    return { at, bytes };
  }

  return {
    keep(text) {
      try {
        return append(text);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new InfraError('disk', `the answers cannot be kept in ${folder}: ${why}`, {
          cause,
          cure: 'free some space there, or set TMPDIR to a folder that can be written',
        });
      }
    },
    read({ at, bytes }) {
      if (at >= written) return block.toString('utf8', at - written, at - written + bytes);
      const found = Buffer.allocUnsafe(bytes);
      for (let done = 0; done < bytes;) {
        const read = readSync(fd!, found, done, bytes - done, at + done);
        if (read === 0) throw new Error('a kept text is not where it was put');
        done += read;
      }
      return found.toString();
    },
  };
}

function openNameless(folder: string): number {
  const path = join(folder, `plumbline-${randomUUID()}.texts`);
  const fd = openSync(path, 'wx+', 0o600);
  try {
    unlinkSync(path);
  } catch {
    // Windows keeps the name of an open file; it goes when we do.
    process.once('exit', () => {
      closeSync(fd);
      unlinkSync(path);
    });
  }
  return fd;
}
