/**
 * Kills a run at 200 seeded moments and runs it again: `npm run bench -- crash`. At each point some of the journal's end may
 * be torn off as well, and the second run may be killed too. The oracle is the undisturbed run.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedOf, uniformFrom } from '../src/stats/random.js';

const POINTS = 200;
const CASES = 30;
/** Longest that all of it may take, in milliseconds. */
const LONGEST_MS = 6 * 60_000;
const BUNDLE = process.env['PLUMBLINE_BUNDLE'] ?? fileURLToPath(new URL('../dist/index.js', import.meta.url));

const SPEC = JSON.stringify({
  name: 'crash',
  models: ['lab/m'],
  messages: [{ role: 'user', content: '{{number}}' }],
  cases: Array.from({ length: CASES }, (_, index) => ({ id: `n${index}`, number: `${index}` })),
  graders: [{ id: 'same', type: 'string_check', operation: 'eq', reference: 'answer {{number}}' }],
  run: { concurrency: 4 },
  gate: { pass_rate: { min: '50%' } },
});

interface Lab {
  readonly endpoint: string;
  /** Numbers asked for since the last `reset`, in order. */
  readonly asked: string[];
  onRequest: (number: number) => void;
  close(): void;
}

/** @returns whether every point came to the result of the undisturbed run without asking an answered question again. */
export async function benchCrash(points = POINTS): Promise<boolean> {
  const began = performance.now();
  const labs = await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, startLab));
  try {
    const expected = await inFolder((folder) => disturbed(folder, labs[0]!, null).then(() => resultOf(folder)));
    const tally = { same: 0, resent: 0, killed: 0, torn: 0, answers: 0 };
    const wrong: string[] = [];
    const seeds = Array.from({ length: points }, (_, seed) => seed).values();
    const worker = async (lab: Lab): Promise<void> => {
      for (const seed of seeds) {
        await inFolder(async (folder) => {
          const point = await crash(folder, lab, seed);
          tally.killed += point.killed;
          tally.torn += point.torn;
          tally.resent += point.resent;
          tally.answers += point.answers;
          if (resultOf(folder) === expected && point.resent === 0) tally.same += 1;
          else wrong.push(String(seed));
        });
      }
    };
    await Promise.all(labs.map(worker));
    const seconds = (performance.now() - began) / 1000;
    console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${CASES} cases a run`);
    console.log('| points | processes killed | torn ends | answers taken up | asked again | same result | seconds |');
    console.log('|--:|--:|--:|--:|--:|--:|--:|');
    const { killed, torn, answers, resent, same } = tally;
    console.log(`| ${points} | ${killed} | ${torn} | ${answers} | ${resent} | ${same} | ${seconds.toFixed(0)} |`);
    if (wrong.length > 0) console.log(`Seeds that differ: ${wrong.join(', ')}`);
    return same === points && seconds * 1000 <= LONGEST_MS;
  } finally {
    for (const lab of labs) lab.close();
  }
}

/** When the process is killed. */
interface Kill {
  /** As soon as this request of the run has come, from 0. */
  readonly request: number;
  readonly after_ms: number;
}

interface Point {
  readonly killed: number;
  readonly torn: number;
  /** Questions asked although their answer was in the journal. */
  readonly resent: number;
  readonly answers: number;
}

async function crash(folder: string, lab: Lab, seed: number): Promise<Point> {
  const uniform = uniformFrom(seedOf([`crash ${seed}`]));
  const rounds = uniform() < 0.25 ? 2 : 1;
  let [killed, torn, resent, answers] = [0, 0, 0, 0];
  for (let round = 0; round <= rounds; round += 1) {
    const known = round === 0 ? [] : answeredIn(folder);
    answers += round === 0 ? 0 : known.length;
    const left = CASES - known.length;
    const when = { request: Math.floor(uniform() * left), after_ms: uniform() < 0.5 ? 0 : uniform() * 8 };
    const died = await disturbed(folder, lab, round < rounds ? when : null);
    resent += lab.asked.filter((number) => known.includes(number)).length;
    resent += lab.asked.length - new Set(lab.asked).size;
    // It was through before the kill came.
    if (!died) return { killed, torn, resent, answers };
    killed += 1;
    if (uniform() < 0.5) torn += tear(join(folder, '.plumbline/journal.jsonl'), uniform());
  }
  return { killed, torn, resent, answers };
}

/** Cuts some bytes off the end, as a machine that lost power might. @returns how many ends were torn. */
function tear(path: string, share: number): number {
  try {
    const { size } = statSync(path);
    truncateSync(path, Math.max(0, size - 1 - Math.floor(share * Math.min(size, 2000))));
    return 1;
  } catch {
    // Killed before there was a journal.
    return 0;
  }
}

/** @returns whether the process was killed before its end. */
function disturbed(folder: string, lab: Lab, when: Kill | null): Promise<boolean> {
  lab.asked.length = 0;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, 'run', 'c.eval.yml', '--endpoint', lab.endpoint], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder },
      stdio: 'ignore',
    });
    lab.onRequest = (number) => {
      if (when === null || number !== when.request) return;
      if (when.after_ms === 0) child.kill('SIGKILL');
      else setTimeout(() => child.kill('SIGKILL'), when.after_ms);
    };
    child.on('error', reject);
    child.on('close', (_, signal) => resolve(signal === 'SIGKILL'));
  });
}

/** Numbers whose answer stands in whole lines of the journal. */
function answeredIn(folder: string): readonly string[] {
  try {
    const lines = readFileSync(join(folder, '.plumbline/journal.jsonl'), 'utf8').split('\n').slice(0, -1);
    return lines.flatMap((line) => (/"output":"answer (\d+)/.exec(line) ?? []).slice(1));
  } catch {
    return [];
  }
}

/** What must not depend on a disturbance. */
function resultOf(folder: string): string {
  const { verdict, exit_code, rules, suites } = JSON.parse(
    readFileSync(join(folder, '.plumbline/result.json'), 'utf8'),
  ) as { verdict: string; exit_code: number; rules: unknown; suites: { candidates: Record<string, unknown>[] }[] };
  const candidates = suites.map((suite) =>
    suite.candidates.map(({ counts, cases, pass_rate, score, tokens_in, tokens_out, errors }) => {
      return { counts, cases, pass_rate, score, tokens_in, tokens_out, errors };
    }),
  );
  return JSON.stringify({ verdict, exit_code, rules, candidates });
}

async function inFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-crash-'));
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'c.eval.yml'), SPEC);
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server that answers at once, and wrongly on every third question. */
async function startLab(): Promise<Lab> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { messages } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { messages: { content: string }[] };
      const number = messages.at(-1)!.content;
      asked.push(number);
      lab.onRequest(asked.length - 1);
      const base = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'm' };
      const content = `answer ${number}${Number(number) % 3 === 0 ? ', I think' : ''}`;
      const events = [
        { ...base, choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] },
        { ...base, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
        { ...base, choices: [], usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 } },
      ];
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const lab: Lab = {
    endpoint: `lab http://127.0.0.1:${(server.address() as AddressInfo).port}/v1 -`,
    asked,
    onRequest: () => undefined,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return lab;
}
