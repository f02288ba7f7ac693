import { endProcess } from './end-process.js';

/** The runner sends SIGINT, then SIGTERM 7.5 s later, and kills 2.5 s after that (workflow-cancellation documentation). */
const LAST_MS = 4500;
/** `npx` and shells pass a Ctrl-C on to a process that has it from the terminal already: that is one interrupt, not two. */
const SAME_MS = 250;
/** Not measured. */
const EXIT_CODE = 3;

/**
 * Aborted by the first SIGINT or SIGTERM: nothing more is sent, what is known is reported. Whatever still hangs after
 * 4.5 s is left behind, and a second signal ends the process at once: the journal is on disk all the while.
 * @param late called before the process is ended with something left undone.
 */
export function interruptSignal(late: () => void = () => {}): AbortSignal {
  const controller = new AbortController();
  let first: number | null = null;
  const interrupt = (): void => {
    if (first !== null) {
      if (performance.now() - first > SAME_MS) process.exit(EXIT_CODE);
      return;
    }
    first = performance.now();
    setTimeout(() => void leave(late), LAST_MS).unref();
    controller.abort('not_run');
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt);
  return controller.signal;
}

async function leave(late: () => void): Promise<void> {
  // A pipe that nobody reads any more must not hold the process either.
  setTimeout(() => process.exit(process.exitCode ?? EXIT_CODE), 200);
  process.exitCode ??= EXIT_CODE;
  late();
  await endProcess();
}
