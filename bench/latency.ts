/** How much a run takes beyond what its model's latency makes inevitable. */
import { goal } from './goals.js';
import { median, plumbline, startServer, take, writeSuite } from './programs.js';

const LATENCY_MS = 50;
const ROUNDS = 3;
const SIZES = [
  { cases: 1000, concurrency: 32, bar: 0.5 },
  { cases: 5000, concurrency: 128, bar: 1 },
];

export async function benchLatency(): Promise<boolean> {
  const server = await startServer({ latency_ms: LATENCY_MS });
  const met: boolean[] = [];
  try {
    for (const { cases, concurrency, bar } of SIZES) {
      const folder = writeSuite({ cases, models: 2, concurrency });
      const ideal = (Math.ceil((2 * cases) / concurrency) * LATENCY_MS) / 1000;
      const walls: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const one = await take(plumbline(server), folder);
        if (one.code !== 0) throw new Error(`it ended with ${one.code}: ${one.stderr.slice(-2000)}`);
        walls.push(one.wall_ms / 1000);
      }
      met.push(
        goal(
          `${cases} cases x 2, ${concurrency} at once, ${LATENCY_MS} ms: seconds over the ideal ${ideal} s`,
          median(walls) - ideal,
          bar,
        ),
      );
    }
  } finally {
    await server.close();
  }
  return met.every(Boolean);
}
