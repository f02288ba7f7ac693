/** How far the time to the first token that is reported lies from the one the server knows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goal } from './goals.js';
import { plumbline, quantile, startServer, take, writeSuite } from './programs.js';

const SIZES = [
  { concurrency: 128, cases: 1280, bar: 3 },
  { concurrency: 256, cases: 2560, bar: 10 },
];

export async function benchClock(): Promise<boolean> {
  const met: boolean[] = [];
  for (const { concurrency, cases, bar } of SIZES) {
    const server = await startServer({ latency_ms: 300, gap_ms: 20, tokens: 40 });
    try {
      const folder = writeSuite({
        cases,
        models: 1,
        concurrency,
        gate: '{ pass_rate: { min: 90% }, ttft.p95: { max: 900ms } }',
      });
      const one = await take(plumbline(server), folder);
      if (one.code !== 0)
        throw new Error(`it ended with ${one.code}: ${one.stderr.slice(-2000)}${one.stdout.slice(-2000)}`);
      const { ttft } = await server.log();
      const biases = readFileSync(join(folder, '.plumbline/run.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line) as { readonly case: string; readonly ttft_ms?: number })
        .flatMap(({ case: id, ttft_ms }) => (ttft_ms === undefined ? [] : [ttft_ms - ttft[id.replace('case-', '')]!]));
      console.log(
        `${concurrency} streams, ${biases.length} times: bias p50 ${quantile(biases, 0.5).toFixed(2)}, p95 ${quantile(biases, 0.95).toFixed(2)}, p99 ${quantile(biases, 0.99).toFixed(2)} ms`,
      );
      met.push(goal(`TTFT bias p95 at ${concurrency} streams, ms`, quantile(biases, 0.95), bar));
      met.push(goal(`share of answers with a time at ${concurrency} streams`, biases.length / cases, 0.95, 'at least'));
    } finally {
      await server.close();
    }
  }
  return met.every(Boolean);
}
