import type { ChildProcessByStdio } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CallLimits, Clocks } from '../../ports.js';
import { createLineReader } from './line-reader.js';
import type { LoopLag } from './loop-lag.js';

/** Characters of one line; a line without an end must not eat the memory. */
export const MAX_LINE = 1024 * 1024;
/** Bytes on standard output. */
export const MAX_OUTPUT = 8 * 1024 * 1024;
/** As much of the end of standard error as is kept: far more than is shown, so that a key in it is found whole and hidden. */
const MAX_STDERR = 16 * 1024;
/** How long a program may take to end after its answer, and how long between being asked to end and being killed. */
const GRACE_MS = 1000;

export interface Program {
  readonly argv: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
}

/** Who reads the lines of standard output, as they arrive. `done`: the answer is whole. */
export type TakeLine = (line: string) => 'token' | 'other' | 'done';

/** Until its first token event a program has its whole time: most write nothing before their answer. */
export type Phase = 'connect' | 'idle' | 'total';

/** How a program ended. */
export type ProcessEnd =
  | { readonly kind: 'answered' }
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: 'timeout'; readonly phase: Phase; readonly after_ms: number }
  | { readonly kind: 'not_started'; readonly code: string; readonly message: string }
  | { readonly kind: 'too_large'; readonly what: 'line' | 'output' }
  | { readonly kind: 'cancelled' };

export interface Ran {
  readonly end: ProcessEnd;
  readonly clocks: Clocks;
  /** The end of what it wrote to standard error. */
  readonly stderr: string;
}

/** Programs under way, for whoever has to end them with this process. */
export type Running = Set<number>;

/**
 * Runs a program once: one line in, lines out. It leads a process group of its own, and the group is gone when the promise
 * settles, however it ended. Never throws. Times are taken when bytes arrive; the clock starts just before the program does.
 */
export function runProcess(
  { argv: [file, ...args], env, folder }: Program,
  input: string,
  take: TakeLine,
  timeouts: CallLimits['timeouts'],
  signal: AbortSignal,
  running: Running,
  lag: LoopLag,
): Promise<Ran> {
  return new Promise((resolve) => {
    const started = performance.now();
    let end: ProcessEnd | null = null;
    let answered = false;
    let total: number | null = null;
    let phase: Phase = 'connect';
    let progress = started;
    let connect: number | null = null;
    let first: number | null = null;
    let firstLag = 0;
    let totalLag = 0;
    let last = 0;
    let tokens = 0;
    let longest = 0;
    let size = 0;
    let stderr = Buffer.alloc(0);
    let timer: NodeJS.Timeout | undefined;
    let stopping = false;
    let abandoning = false;
    let settled = false;
    let code: number | null = null;
    let killed: string | null = null;
    const shortest = Math.min(timeouts.connect, timeouts.idle, timeouts.total);

    function settle(): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      lag.leave();
      signal.removeEventListener('abort', cancel);
      const pid = child?.pid;
      if (pid !== undefined) running.delete(pid);
      const itl_ms = tokens < 2 ? null : { mean: (last - first!) / (tokens - 1), max: longest };
      const ttft_ms = first === null ? null : first - started;
      resolve({
        end: end ?? (answered && code === 0 ? { kind: 'answered' } : { kind: 'exited', code, signal: killed }),
        clocks: {
          ttft_ms,
          total_ms: (total ?? performance.now()) - started,
          lag_ms: Math.max(firstLag, totalLag),
          connect_ms: connect,
          ttfo_ms: ttft_ms,
          itl_ms,
        },
        stderr: stderr.toString('utf8'),
      });
    }

    function decide(found: ProcessEnd, at: number): void {
      if (end !== null) return;
      end = found;
      total ??= at;
      stop();
    }

    /** Asks the whole group to end, then makes it. */
    function stop(): void {
      if (stopping) return;
      stopping = true;
      // It ended by itself before: what is left is a wait for its pipes, which has its own end.
      if (abandoning) return;
      clearTimeout(timer);
      endGroup(child?.pid, 'SIGTERM');
      timer = setTimeout(() => {
        endGroup(child?.pid, 'SIGKILL');
        abandonSoon();
      }, GRACE_MS);
    }

    /** A process that left the group may hold the pipes open: nobody waits for it. From here on the timer is this one alone. */
    function abandonSoon(): void {
      if (abandoning) return;
      abandoning = true;
      clearTimeout(timer);
      timer = setTimeout(abandon, GRACE_MS);
    }

    function abandon(): void {
      child?.stdout.destroy();
      child?.stderr.destroy();
      settle();
    }

    const cancel = () => decide({ kind: 'cancelled' }, performance.now());

    // One timer for four clocks, as for a request.
    function check(): void {
      const now = performance.now();
      const since = phase === 'idle' ? progress : started;
      const due = Math.min(since + timeouts[phase], started + timeouts.total);
      if (now < due) {
        timer = setTimeout(check, Math.min(Math.ceil(due - now), shortest));
        return;
      }
      const over = due === since + timeouts[phase] ? phase : 'total';
      decide({ kind: 'timeout', phase: over, after_ms: timeouts[over] }, now);
    }

    function line(text: string, at: number): void {
      if (end !== null || answered || text.trim() === '') return;
      const step = take(text);
      progress = at;
      if (step === 'token') {
        phase = 'idle';
        if (first === null) {
          first = at;
          firstLag = lag.at(at);
        } else longest = Math.max(longest, at - last);
        last = at;
        tokens += 1;
      }
      if (step !== 'done') return;
      answered = true;
      total = at;
      totalLag = lag.at(at);
      if (abandoning) return;
      clearTimeout(timer);
      timer = setTimeout(() => decide({ kind: 'answered' }, at), GRACE_MS);
    }

    const lines = createLineReader(line, MAX_LINE);

    function receive(bytes: Buffer): void {
      const at = performance.now();
      size += bytes.length;
      if (size > MAX_OUTPUT) return decide({ kind: 'too_large', what: 'output' }, at);
      if (!lines.push(bytes, at)) decide({ kind: 'too_large', what: 'line' }, at);
    }

    lag.enter();
    let child: ChildProcessByStdio<Writable, Readable, Readable> | undefined;
    if (signal.aborted) {
      end = { kind: 'cancelled' };
      return settle();
    }
    const refuse = (error: NodeJS.ErrnoException) => {
      end ??= { kind: 'not_started', code: error.code ?? error.name, message: error.message };
      settle();
    };
    try {
      child = spawn(file, args, { cwd: folder, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    } catch (error) {
      return refuse(error as NodeJS.ErrnoException);
    }
    if (child.pid !== undefined) running.add(child.pid);
    signal.addEventListener('abort', cancel, { once: true });
    timer = setTimeout(check, shortest);
    child.on('error', refuse);
    child.on('spawn', () => {
      connect = performance.now() - started;
      if (phase === 'connect') phase = 'total';
    });
    child.on('exit', (status, by) => {
      code = status;
      killed = by;
      // What it leaves behind would go on for nobody, on somebody's money.
      endGroup(child?.pid, 'SIGKILL');
      abandonSoon();
    });
    child.on('close', () => {
      lines.end();
      settle();
    });
    child.stdout.on('data', receive);
    child.stderr.on('data', (bytes: Buffer) => {
      stderr = Buffer.concat([stderr, bytes]);
      if (stderr.length > MAX_STDERR) stderr = stderr.subarray(stderr.length - MAX_STDERR);
    });
    // A program that needs no more of its input may close it: that is no failure.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.on('error', () => undefined);
    child.stdin.end(`${input}\n`);
  });
}

/** Ends a process group; one that is gone already is none. */
export function endGroup(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // EPERM: macOS says so of a group of which only zombies are left.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}
