/**
 * A large suite against a server that answers at once: Plumbline beside a loop written by hand and, where it is installed,
 * promptfoo. The programs take turns in one run; what is told are medians and their ratios.
 */
import { join, resolve } from 'node:path';
import { goal } from './goals.js';
import { median, plumbline, startServer, take, writeSuite } from './programs.js';
import type { Taken } from './programs.js';
import { promptfooProgram, writePromptfoo } from './promptfoo.js';

const CASES = 5000;
const MODELS = 2;
const CONCURRENCY = 32;
const ROUNDS = 5;
/** It takes about a minute a round. */
const PROMPTFOO_ROUNDS = 1;

/** @param peers whether promptfoo is installed (about 2 GB) and measured too. */
export async function benchLoad(peers: boolean): Promise<boolean> {
  const folder = writeSuite({ cases: CASES, models: MODELS, concurrency: CONCURRENCY });
  const server = await startServer({});
  try {
    const programs: [string, number, () => readonly string[]][] = [
      ['plumbline', ROUNDS, () => plumbline(server)],
      [
        'hand loop',
        ROUNDS,
        () => [
          resolve('bench/peers/hand-loop.mjs'),
          server.url,
          'evals/cases.jsonl',
          String(CONCURRENCY),
          'out.jsonl',
          'm1',
          'm2',
        ],
      ],
    ];
    if (peers) {
      const program = await promptfooProgram();
      writePromptfoo(folder, server.url, MODELS);
      programs.push([
        'promptfoo',
        PROMPTFOO_ROUNDS,
        () => [
          program,
          'eval',
          '-c',
          'promptfoo.json',
          '-j',
          String(CONCURRENCY),
          '--no-cache',
          '--no-table',
          '--no-progress-bar',
          '-o',
          'promptfoo-out.json',
        ],
      ]);
    }
    const taken = new Map<string, Taken[]>(programs.map(([name]) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, rounds, args] of programs) {
        if (round >= rounds) continue;
        const one = await take(args(), folder, {
          PROMPTFOO_CONFIG_DIR: join(folder, '.promptfoo'),
          PROMPTFOO_DISABLE_TELEMETRY: '1',
          PROMPTFOO_DISABLE_UPDATE: '1',
        });
        if (one.code !== 0)
          throw new Error(`${name} ended with ${one.code}: ${one.stderr.slice(-2000)}${one.stdout.slice(-2000)}`);
        taken.get(name)!.push(one);
      }
    }
    return told(taken);
  } finally {
    await server.close();
  }
}

function told(taken: ReadonlyMap<string, readonly Taken[]>): boolean {
  const calls = CASES * MODELS;
  const of = (name: string, key: 'wall_ms' | 'cpu_ms' | 'rss_mb') => {
    const runs = taken.get(name);
    return runs === undefined ? null : median(runs.map((run) => run[key]));
  };
  console.log(`${calls} calls, ${CONCURRENCY} at once, streamed, graded and journalled; Node ${process.versions.node}`);
  console.log('| program | wall s | CPU ms a call | peak MB |\n|---|--:|--:|--:|');
  for (const name of taken.keys()) {
    console.log(
      `| ${name} | ${(of(name, 'wall_ms')! / 1000).toFixed(2)} | ${(of(name, 'cpu_ms')! / calls).toFixed(3)} | ${of(name, 'rss_mb')!.toFixed(0)} |`,
    );
  }
  const wall = of('plumbline', 'wall_ms')!;
  const met = [
    goal('CPU a call, ms', of('plumbline', 'cpu_ms')! / calls, 0.35),
    goal('times faster than the loop by hand', of('hand loop', 'wall_ms')! / wall, 1.5, 'at least'),
  ];
  const other = of('promptfoo', 'wall_ms');
  if (other !== null) met.push(goal('times faster than promptfoo', other / wall, 15, 'at least'));
  return met.every(Boolean);
}
