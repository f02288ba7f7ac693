/** What a command touches of the machine it runs on. */
import { isAbsolute, relative, sep } from 'node:path';
import { readGiven, workspaceFiles } from '../edge/local/files.js';
import { interruptSignal } from '../edge/local/interrupt.js';
import { terminalLog } from '../edge/local/terminal.js';
import { InfraError, UserError } from '../errors.js';
import type { Files, Log } from '../ports.js';
import { logLine } from '../text/escape.js';

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly files: Files;
  /** A file that an argument names; it may lie outside the folder, unlike the files of a spec. */
  readonly given: Pick<Files, 'read'>;
  readonly log: Log;
  readonly color: boolean;
  /** To standard output, as it is. */
  print(text: string): void;
  /** To standard output, for a person: inside a workflow step no line of it can be a command to the runner. */
  tell(text: string): void;
  /** A path as this person would type it: from the folder they are in, or in full when it lies elsewhere. */
  shown(path: string): string;
  /** Says what went wrong on standard error. @returns the exit code. */
  fail(error: unknown): number;
  interrupted(): AbortSignal;
}

export function systemWorld(env: World['env']): World {
  // A reader that has seen enough (`| head`) closes the pipe: the rest is for nobody, and no mistake.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const log = terminalLog(process.stderr);
  const folder = process.cwd();
  return {
    env,
    folder,
    files: workspaceFiles({ workspace: folder }),
    given: { read: (path) => readGiven(folder, path) },
    log,
    color: process.stdout.isTTY === true && env['NO_COLOR'] === undefined,
    print: (text) => void process.stdout.write(text),
    tell(text) {
      const lines = env['GITHUB_ACTIONS'] === 'true' ? text.split('\n').map(logLine).join('\n') : text;
      process.stdout.write(lines);
    },
    shown(path) {
      const way = relative(folder, path);
      return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? path : way;
    },
    fail(error) {
      if (error instanceof UserError) return told(log, error.message, 2);
      if (error instanceof InfraError) {
        return told(log, error.cure === undefined ? error.message : `${error.message} (${error.cure})`, 3);
      }
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return told(log, `this is a bug in Plumbline; please report it with the lines below\n${text}`, 3);
    },
    interrupted: interruptSignal,
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function told(log: Log, message: string, code: number): number {
  for (const line of message.split('\n')) log.info(line);
  return code;
}
