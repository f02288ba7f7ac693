/** What the program says a run cost, beside the books of the server that was asked: failures billed, usage sent or not. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger, LEDGER_PRICE } from '../__tests__/support/ledger.js';
import type { Ledger } from '../__tests__/support/ledger.js';
import { COUNTED } from '../__tests__/text/counted-texts.js';
import { goal } from './goals.js';
import { PROGRAM, take } from './programs.js';

const CASES = 1000;
const CENT = 0.01;

interface Told {
  readonly suites: readonly {
    readonly spend_usd: number | null;
    readonly money: { readonly candidates: readonly { readonly estimated: number }[] };
  }[];
}

export async function benchMoney(): Promise<boolean> {
  const cases = Array.from({ length: CASES }, (_, at) => ({ id: `q${at}`, question: `Question ${at}` }));
  const counted = await measure('counted', LEDGER_PRICE, cases);
  console.log(`${CASES} answers, ${counted.failures} failed attempts billed, $${counted.billed.toFixed(2)} in all`);
  const off = Math.abs(counted.reported - counted.billed);
  const met = [
    goal('usage sent: dollars off the server’s books', off, CENT / 2),
    goal('usage sent: answers called estimated', counted.estimated, 0),
  ];
  const texts = Array.from({ length: CASES }, (_, at) => ({
    id: `t${at}`,
    question: COUNTED[at % COUNTED.length]![2],
  }));
  const guessed = await measure('uncounted', { input_mtok: 2000, output_mtok: 10_000 }, texts);
  const share = Math.abs(guessed.reported / guessed.billed - 1);
  met.push(goal('no usage: share off the server’s books', share, 0.05));
  met.push(goal('no usage: answers called estimated', guessed.estimated, CASES, 'at least'));
  return met.every(Boolean);
}

async function measure(how: 'counted' | 'uncounted', price: object, cases: readonly object[]) {
  const ledger = createLedger();
  const server = await listen(ledger, how);
  const folder = mkdtempSync(join(tmpdir(), 'bench-money-'));
  try {
    mkdirSync(join(folder, 'evals'));
    const spec = {
      models: [{ model: 'local/m', price }],
      messages: [{ role: 'user', content: '{{question}}' }],
      cases,
      graders: [{ type: 'regex', pattern: '.' }],
      run: { concurrency: 32, retries: 3 },
      gate: { pass_rate: { min: '10%' } },
    };
    writeFileSync(join(folder, 'evals/money.eval.yml'), JSON.stringify(spec));
    const one = await take([PROGRAM, 'run', '--endpoint', `local ${server.url} -`, '--max-concurrency', '64'], folder);
    if (one.code === null || one.code === 2) throw new Error(one.stderr);
    const [suite] = (JSON.parse(readFileSync(join(folder, '.plumbline/result.json'), 'utf8')) as Told).suites;
    return {
      billed: ledger.billed(),
      failures: ledger.failures(),
      reported: suite!.spend_usd ?? Number.NaN,
      estimated: suite!.money.candidates.reduce((sum, { estimated }) => sum + estimated, 0),
    };
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listen(ledger: Ledger, how: 'counted' | 'uncounted') {
  let number = 0;
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
        readonly messages: readonly { readonly content: string }[];
      };
      ledger[how](number, body.messages.at(-1)!.content, response);
      number += 1;
    });
  };
  const server = createServer(respond);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
