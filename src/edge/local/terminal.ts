/** The log of a person's terminal: reports go to stdout, everything else to stderr, so that `--json` stays pipeable. */
import type { Log } from '../../ports.js';
import { inertLine, logLine } from '../../text/escape.js';

export interface Stream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

export function terminalLog(stderr: Stream): Log {
  let live = false;
  const clear = (): void => {
    if (live) stderr.write('\r\u001b[K');
    live = false;
  };
  const line = (text: string): void => {
    clear();
    // In a workflow step this is a log that the runner reads for commands.
    stderr.write(`${logLine(inertLine(text))}\n`);
  };
  return {
    info: line,
    warn: (text) => line(`warning: ${text}`),
    group(title, lines) {
      line(title);
      for (const text of lines) line(`  ${text}`);
    },
    progress(text) {
      // A log file has no use for a line that rewrites itself.
      if (stderr.isTTY !== true) return;
      stderr.write(`\r\u001b[K${inertLine(text)}`);
      live = true;
    },
  };
}
