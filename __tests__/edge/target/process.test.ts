import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { watchLoop } from '../../../src/edge/target/loop-lag.js';
import { runProcess, type Ran, type TakeLine } from '../../../src/edge/target/process.js';

const TIMEOUTS = { connect: 5000, ttft: 5000, idle: 5000, total: 8000 };
const readAnswer: TakeLine = (text) => (text.includes('output') ? 'done' : 'other');

/** Runs Bash, whose `setsid` makes children that leave the group and hold its pipes open. */
function bash(script: string, signal = new AbortController().signal, take = readAnswer): Promise<Ran> {
  const env = { PATH: process.env['PATH'] ?? '' };
  const program = { argv: ['bash', '-c', `read x; ${script}`] as const, env, folder: tmpdir() };
  return runProcess(program, '{}', take, TIMEOUTS, signal, new Set(), watchLoop());
}

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

const unlessLate = <T>(promise: Promise<T>, ms: number): Promise<T | 'pending'> =>
  Promise.race([promise, new Promise<'pending'>((resolve) => setTimeout(() => resolve('pending'), ms).unref())]);

it('ends soon after its program, though a child that left the group answers after it and holds the pipe', async () => {
  const ran = await unlessLate(
    bash(`setsid bash -c 'sleep 0.6; echo "{\\"output\\":1}"; sleep 30' & sleep 0.2; exit 0`),
    6000,
  );
  expect(ran).toMatchObject({ end: { kind: 'answered' } });
});

it('ends soon after its program when the answer and the end are seen at once', async () => {
  const ran = bash(`setsid sleep 30 & echo '{"output":"x"}'`);
  block(400);
  expect(await unlessLate(ran, 6000)).toMatchObject({ end: { kind: 'answered' } });
});

it('ends soon after a cancellation that comes after the end of the program', async () => {
  const stop = new AbortController();
  const ran = bash(`setsid sleep 30 & sleep 0.2; exit 0`, stop.signal);
  setTimeout(() => stop.abort(), 500);
  expect(await unlessLate(ran, 6000)).not.toBe('pending');
});

it('times a last line without its end at the arrival of its bytes', async () => {
  const { end, clocks } = await bash(`printf '{"output":1}'; sleep 1`);
  expect(end.kind).toBe('answered');
  expect(clocks.total_ms).toBeLessThan(900);
});
