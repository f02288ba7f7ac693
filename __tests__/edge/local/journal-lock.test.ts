import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from '@jest/globals';
import { takeLock } from '../../../src/edge/local/journal-lock.js';

const lockIn = (): string => join(mkdtempSync(join(tmpdir(), 'lock-')), 'journal.lock');
const heldBy = (pid: number): string => JSON.stringify({ pid, started: null, host: hostname() });

it('is refused while its holder lives, and names it', () => {
  const path = lockIn();
  writeFileSync(path, heldBy(process.ppid));
  expect(() => takeLock(path)).toThrow(`process ${process.ppid} on ${hostname()} is running in this folder`);
});

it('is taken over from a process that was killed and whose parent has not asked for its end', async () => {
  // What the shell becomes never waits for the child it has started: the child stays as a zombie.
  const shell = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(createInterface(shell.stdout), 'line')) as [string];
    const stateOf = () => /\) (\w)/.exec(readFileSync(`/proc/${line}/stat`, 'utf8'))?.[1];
    for (let tries = 0; stateOf() !== 'Z' && tries < 500; tries += 1)
      await new Promise((later) => setTimeout(later, 10));
    expect(stateOf()).toBe('Z');
    const path = lockIn();
    writeFileSync(path, heldBy(Number(line)));
    const lock = takeLock(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  } finally {
    shell.kill('SIGKILL');
  }
});
