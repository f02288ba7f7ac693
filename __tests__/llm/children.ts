import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly said: string;
}

const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** A process that does not outlive this one. */
export function start(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { killSignal: 'SIGKILL', ...options });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/** Runs a program to its end, both its streams kept. @param ms after which it is killed. */
export function finish(program: string, args: readonly string[], ms: number, options: SpawnOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(program, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: Math.max(1, Math.ceil(ms)),
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const end = signal === null ? '' : `\nended by ${signal} after at most ${Math.round(ms / 1000)} s`;
      resolve({ code, said: `${Buffer.concat(said).toString('utf8')}${end}` });
    });
  });
}

export function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}
