/** What starting costs over an empty Node program. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goal } from './goals.js';
import { median, PROGRAM, take, writeSuite } from './programs.js';

const ROUNDS = 15;

export async function benchStartup(): Promise<boolean> {
  const folder = writeSuite({ cases: 1, models: 1, concurrency: 1 });
  const empty = join(mkdtempSync(join(tmpdir(), 'bench-')), 'empty.mjs');
  writeFileSync(empty, "console.log('hello');\n");
  let asked = 0;
  const server = createServer((request, response) => {
    asked ||= performance.now();
    request.resume().on('end', () => response.writeHead(401).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const hello: number[] = [];
  const version: number[] = [];
  const request: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    hello.push((await take([empty], folder)).wall_ms);
    version.push((await take([PROGRAM, '--version'], folder)).wall_ms);
    asked = 0;
    const began = performance.now();
    const running = take(
      [PROGRAM, 'run', '--endpoint', `local http://127.0.0.1:${port}/v1 -`, '--out', join(folder, `out-${round}`)],
      folder,
    );
    while (asked === 0) await new Promise((later) => setTimeout(later, 1));
    request.push(asked - began);
    await running;
  }
  server.close();
  const base = median(hello);
  console.log(`an empty program: ${base.toFixed(0)} ms`);
  return [
    goal('`--version` over an empty program, ms', median(version) - base, 60),
    goal('first request over an empty program, ms', median(request) - base, 120),
  ].every(Boolean);
}
