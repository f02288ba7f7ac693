/** A server of which almost every third request fails, and one that is dead. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { goal } from './goals.js';
import { PROGRAM, plumbline, startServer, take, writeSuite } from './programs.js';

const CASES = 10_000;

export async function benchFaults(): Promise<boolean> {
  const flaky = await startServer({ faults: 0.3, latency_ms: 2 });
  const met: boolean[] = [];
  try {
    const folder = writeSuite({ cases: CASES, models: 1, concurrency: 64 });
    const one = await take(plumbline(flaky), folder);
    const log = await flaky.log();
    const rows = readFileSync(join(folder, '.plumbline/run.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as { readonly status: string; readonly attempts: number });
    console.log(
      `${log.requests} requests, ${log.faults} faults, ${(one.wall_ms / 1000).toFixed(1)} s, exit ${one.code}`,
    );
    met.push(goal('cases accounted for', rows.length / CASES, 1, 'at least'));
    met.push(goal('recovered', rows.filter(({ status }) => status === 'ok').length / CASES, 0.999, 'at least'));
    met.push(goal('requests sent earlier than the server asked', log.early, 0));
    met.push(
      goal(
        'requests counted but not sent, or sent and not counted',
        Math.abs(rows.reduce((sum, { attempts }) => sum + attempts, 0) - log.requests),
        0,
      ),
    );
  } finally {
    await flaky.close();
  }
  for (const [name, dies] of [
    ['refuses', true],
    ['closes every connection', false],
  ] as const)
    met.push(await deadEndpoint(name, dies));
  return met.every(Boolean);
}

async function deadEndpoint(name: string, refuses: boolean): Promise<boolean> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  if (refuses) await new Promise((closed) => server.close(closed));
  const folder = writeSuite({ cases: 1000, models: 1, concurrency: 32 });
  const one = await take([PROGRAM, 'run', '--endpoint', `local http://127.0.0.1:${port}/v1 -`], folder);
  if (!refuses) server.close();
  const met = [
    goal(`an endpoint that ${name}: seconds until it is said`, one.wall_ms / 1000, 10),
    goal(`an endpoint that ${name}: requests`, connections, 25),
    goal(`an endpoint that ${name}: exit code`, one.code ?? -1, 3) && one.code === 3,
  ];
  console.log(one.stdout.trim().split('\n').slice(0, 3).join('\n'));
  return met.every(Boolean);
}
