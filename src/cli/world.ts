/** What a command touches of the machine it runs on. */
import { workspaceFiles } from '../edge/local/files.js';
import { interruptSignal } from '../edge/local/interrupt.js';
import { terminalLog } from '../edge/local/terminal.js';
import { InfraError, UserError } from '../errors.js';
import type { Files, Log } from '../ports.js';

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly files: Files;
  readonly log: Log;
  readonly color: boolean;
  /** To standard output. */
  print(text: string): void;
  /** Says what went wrong on standard error. @returns the exit code. */
  fail(error: unknown): number;
  interrupted(): AbortSignal;
}

export function systemWorld(env: World['env']): World {
  const log = terminalLog(process.stderr);
  const folder = process.cwd();
  return {
    env,
    folder,
    files: workspaceFiles({ workspace: folder }),
    log,
    color: process.stdout.isTTY === true && env['NO_COLOR'] === undefined,
    print: (text) => void process.stdout.write(text),
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

function told(log: Log, message: string, code: number): number {
  for (const line of message.split('\n')) log.info(line);
  return code;
}
