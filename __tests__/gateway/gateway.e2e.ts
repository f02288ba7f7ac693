/**
 * `npm run e2e:gateway`: the program asks a model through a real gateway. Verdicts, tokens and dollars are those of the
 * model itself, times are a stream's, a throttled request is asked again when the model says so, and a gateway that dies
 * is an error by its name.
 *
 * PLUMBLINE_NODE names another Node for the program, PLUMBLINE_BUNDLE another bundle.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../../scripts/bundle.js';
import type { Entry } from './model-server.js';
import { RETRY_AFTER_S, SLOW, startLedgerModel } from './model-server.js';
import type { Gateway } from './portkey.js';
import { installGateway, startGateway } from './portkey.js';

interface Rule {
  readonly rule: string;
  readonly limit: string;
  readonly verdict: string;
  readonly [field: string]: unknown;
}

interface Trial {
  readonly status: string;
  readonly attempts: number;
  readonly tokens_in?: number;
  readonly tokens_out?: number;
  readonly cost_usd?: number;
  readonly ttft_ms?: number;
  readonly latency_ms?: number;
}

interface Ended {
  readonly code: number | null;
  readonly verdict: string;
  readonly rules: readonly Rule[];
  readonly trials: readonly Trial[];
  /** What the model's books say of this run. */
  readonly ledger: readonly Entry[];
  readonly said: string;
}

const CASES = 24;
const LONGEST_MS = 120_000;
const PRICE = { input_mtok: 3, output_mtok: 15 };
const QUALITY = { pass_rate: { min: '90%' }, 'cost.run': { max: '$1.00' } };

const node = process.env['PLUMBLINE_NODE'] ?? process.execPath;
const bundle = resolve(process.env['PLUMBLINE_BUNDLE'] ?? join(root, 'dist/index.js'));
const work = mkdtempSync(join(tmpdir(), 'plumbline-gateway-'));
const model = await startLedgerModel();
const gateways: Gateway[] = [];
try {
  say('installing the gateway');
  await installGateway();
  const gateway = await startGateway();
  gateways.push(gateway);
  const through = `lab ${gateway.url} - header:x-portkey-provider=openai header:x-portkey-custom-host=${model.url}`;
  const direct = `lab ${model.url} -`;
  await verdicts(direct, through);
  await times(through);
  await throttling(through);
  await death(gateway, through);
  say('the program behaves behind a gateway');
} finally {
  await Promise.all([...gateways.map((one) => one.kill()), model.close()]);
  rmSync(work, { recursive: true, force: true });
}

/** Verdict, tokens and dollars are the same with and without the gateway, and those of the model's books. */
async function verdicts(direct: string, through: string): Promise<void> {
  for (const [name, code, verdict] of [
    ['steady', 0, 'pass'],
    ['poor', 1, 'fail'],
  ] as const) {
    const [plain, behind] = [await run(name, direct), await run(name, through)];
    for (const ended of [plain, behind]) {
      expectEnd(ended, { code, verdict });
      expectBooks(ended);
    }
    assert.deepEqual(behind.rules, plain.rules, `${name}: the rules are those without a gateway`);
    assert.equal(behind.ledger.length, CASES, `${name}: every case was asked once`);
    say(`${name}: ${verdict} with and without the gateway, tokens and dollars as in the model's books`);
  }
}

/** The gateway passes a stream on as it comes, so both times are seen, and neither is shorter than what the model took. */
async function times(through: string): Promise<void> {
  const gate = { ...QUALITY, 'ttft.p95': { max: '30s', mode: 'point' }, 'latency.p95': { max: '60s', mode: 'point' } };
  const ended = await run('slow', through, { gate });
  expectEnd(ended, { code: 0, verdict: 'pass' });
  const writing = SLOW.piece_ms * (SLOW.pieces - 1);
  for (const { ttft_ms, latency_ms } of ended.trials) {
    // Timers may fire up to a millisecond early.
    assert.ok(ttft_ms! >= SLOW.first_ms - 2, `the first token came after ${ttft_ms} ms`);
    assert.ok(latency_ms! >= SLOW.first_ms + writing - 2 * SLOW.pieces, `the answer took ${latency_ms} ms`);
  }
  const streamed = ended.trials.filter(({ ttft_ms, latency_ms }) => latency_ms! - ttft_ms! >= writing / 2);
  assert.ok(streamed.length >= CASES / 2, 'most answers were seen to come in pieces');
  say(`slow: median time to the first token ${Math.round(median(ended.trials.map(({ ttft_ms }) => ttft_ms!)))} ms`);
}

/** A wait that the model names reaches the program through the gateway, and is kept. */
async function throttling(through: string): Promise<void> {
  const ended = await run('busy', through);
  expectEnd(ended, { code: 0, verdict: 'pass' });
  expectBooks(ended);
  const refused = ended.ledger.filter(({ status }) => status === 429);
  assert.equal(refused.length, CASES / 3, 'every third case was refused once');
  for (const { question, at_ms } of refused) {
    const again = ended.ledger.find((entry) => entry.question === question && entry.status === 200)!;
    assert.ok(
      again.at_ms - at_ms >= RETRY_AFTER_S * 1000,
      `case ${question} was asked again after ${again.at_ms - at_ms} ms`,
    );
  }
  const twice = ended.trials.filter(({ attempts }) => attempts === 2);
  assert.equal(twice.length, refused.length, 'the records count the refused attempts');
  say(`busy: ${refused.length} refused requests recovered, none before its time`);
}

/** No verdict comes of a gateway that dies in the middle: not measured, and said what failed. */
async function death(gateway: Gateway, through: string): Promise<void> {
  const before = model.ledger.length;
  const running = run('slow', through, { run: { concurrency: 2, retries: 1 } });
  while (model.ledger.length < before + 6) await new Promise((resolve) => setTimeout(resolve, 5));
  await gateway.kill();
  const ended = await running;
  expectEnd(ended, { code: 3, verdict: 'error' });
  const [rule] = ended.rules;
  assert.deepEqual([rule!.rule, rule!['reason']], ['pass_rate', 'infrastructure']);
  assert.equal(ended.trials.length, CASES, 'every planned answer is accounted for');
  const answered = ended.trials.filter(({ status }) => status === 'ok').length;
  assert.ok(answered > 0 && answered < CASES, `${answered} answers came before it died`);
  assert.match(ended.said, /ECONNREFUSED|ECONNRESET|network|broke off/, 'the report names what failed');
  say(`killed after ${answered} of ${CASES} answers: exit code 3, not measured`);
}

function expectEnd(
  { code, verdict, said }: Ended,
  expected: { readonly code: number; readonly verdict: string },
): void {
  try {
    assert.deepEqual({ code, verdict }, expected);
  } catch (error) {
    process.stderr.write(said);
    throw error;
  }
}

function expectBooks({ trials, ledger }: Ended): void {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const input = sum(ledger.map((entry) => entry.input));
  const output = sum(ledger.map((entry) => entry.output));
  assert.equal(sum(trials.map(({ tokens_in = 0 }) => tokens_in)), input, 'input tokens');
  assert.equal(sum(trials.map(({ tokens_out = 0 }) => tokens_out)), output, 'output tokens');
  const usd = (input * PRICE.input_mtok + output * PRICE.output_mtok) / 1e6;
  const reported = sum(trials.map(({ cost_usd = Number.NaN }) => cost_usd));
  assert.ok(Math.abs(reported - usd) < 1e-9, `$${reported} reported, $${usd} in the books`);
}

interface Parts {
  readonly gate?: object;
  readonly run?: object;
}

/** `plumbline run` of one suite against one of the model's names. */
async function run(
  name: string,
  endpoint: string,
  { gate = QUALITY, run = { concurrency: 4 } }: Parts = {},
): Promise<Ended> {
  const folder = mkdtempSync(join(work, `${name}-`));
  mkdirSync(join(folder, 'evals'));
  const spec = {
    name: 'counting',
    models: [{ model: `lab/${name}`, price: PRICE }],
    messages: [{ role: 'user', content: '{{number}}' }],
    cases: Array.from({ length: CASES }, (_, index) => ({ id: `n${index}`, number: String(index) })),
    graders: [{ id: 'same', type: 'string_check', operation: 'like', reference: '{{number}}' }],
    run,
    gate,
  };
  writeFileSync(join(folder, 'evals/counting.eval.yml'), JSON.stringify(spec));
  const before = model.ledger.length;
  const { code, said } = await processOf(folder, ['run', '--endpoint', endpoint, '--out', 'out']);
  assert.ok(existsSync(join(folder, 'out/result.json')), `${name}: there is no result (exit code ${code})\n${said}`);
  const result = JSON.parse(readFileSync(join(folder, 'out/result.json'), 'utf8')) as Pick<Ended, 'verdict' | 'rules'>;
  const [, ...lines] = readFileSync(join(folder, 'out/run.jsonl'), 'utf8').trimEnd().split('\n');
  const trials = lines.map((line) => JSON.parse(line) as Trial);
  return { code, said, trials, ledger: model.ledger.slice(before), verdict: result.verdict, rules: result.rules };
}

function processOf(cwd: string, args: readonly string[]): Promise<Pick<Ended, 'code' | 'said'>> {
  return new Promise((done, reject) => {
    const child = spawn(node, [bundle, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: cwd },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => said.push(text.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => done({ code, said: said.join('') }));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function say(text: string): void {
  process.stdout.write(`gateway: ${text}\n`);
}
