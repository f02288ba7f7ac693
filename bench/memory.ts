/** Peak memory, and whether a call of a large run costs what a call of a small one does. */
import { goal } from './goals.js';
import { median, plumbline, startServer, take, writeSuite } from './programs.js';
import type { Server, Taken } from './programs.js';

const ROUNDS = 3;
const CONCURRENCY = 32;

export async function benchMemory(): Promise<boolean> {
  const server = await startServer({});
  try {
    const small = await measured(server, 1000, 2, ROUNDS);
    const medium = await measured(server, 5000, 2, ROUNDS);
    const large = await measured(server, 10_000, 2, ROUNDS);
    const huge = await measured(server, 50_000, 2, 1);
    const marginal = (from: Taken, to: Taken, calls: number) => (to.cpu_ms - from.cpu_ms) / calls;
    const first = marginal(small, medium, 8000);
    const second = marginal(medium, large, 10_000);
    console.log(
      `CPU of one more call: ${first.toFixed(3)} ms from 1,000 to 5,000 cases, ${second.toFixed(3)} ms from 5,000 to 10,000`,
    );
    return [
      goal('peak MB, 10,000 cases x 2', large.rss_mb, 200),
      goal('peak MB, 100,000 trials', huge.rss_mb, 300),
      goal('cost of one more call, 5,000 to 10,000 over 1,000 to 5,000 cases', second / first, 1.1),
    ].every(Boolean);
  } finally {
    await server.close();
  }
}

async function measured(server: Server, cases: number, models: number, rounds: number): Promise<Taken> {
  const folder = writeSuite({ cases, models, concurrency: CONCURRENCY });
  const runs: Taken[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await take(plumbline(server), folder);
    if (one.code !== 0) throw new Error(`${cases} cases ended with ${one.code}: ${one.stderr.slice(-2000)}`);
    runs.push(one);
  }
  const cpu_ms = median(runs.map((run) => run.cpu_ms));
  const rss_mb = Math.max(...runs.map((run) => run.rss_mb));
  console.log(
    `${cases} cases x ${models}: ${(cpu_ms / cases / models).toFixed(3)} ms CPU a call, ${rss_mb.toFixed(0)} MB at most, ${(median(runs.map((run) => run.wall_ms)) / 1000).toFixed(2)} s`,
  );
  return { ...runs[0]!, cpu_ms, rss_mb };
}
