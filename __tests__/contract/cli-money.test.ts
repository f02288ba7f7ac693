/** What a run says it cost, beside the books of the server that was asked. */
import { afterEach, expect, it } from '@jest/globals';
import { createLedger, LEDGER_PRICE } from '../support/ledger.js';
import { COUNTED } from '../text/counted-texts.js';
import { cleanUp, folderWith, modelServer, plumbline, read, say } from './support/cli.js';
import type { ModelServer } from './support/cli.js';

afterEach(cleanUp);

interface Money {
  readonly product_usd: number;
  readonly eval_usd: number;
  readonly candidates: readonly { readonly estimated: number; readonly cold_usd: number | null }[];
  readonly unpriced: readonly unknown[];
  readonly prices_moved?: { readonly before_usd: number; readonly now_usd: number };
  readonly projection?: { readonly usd: number; readonly main_usd: number | null };
}

interface Told {
  readonly rules: readonly {
    readonly rule: string;
    readonly verdict: string;
    readonly reason: string;
    readonly delta: number | null;
  }[];
  readonly suites: readonly {
    readonly spend_usd: number | null;
    readonly prices: string;
    readonly notices: readonly string[];
    readonly money: Money;
  }[];
}

const QUESTIONS = Array.from({ length: 30 }, (_, at) => ({
  id: `q${at}`,
  question: `Question ${at}`,
  expected: 'Question',
}));

function spec(more: object, cases: readonly object[] = QUESTIONS): string {
  return JSON.stringify({
    name: 'money',
    messages: [{ role: 'user', content: '{{question}}' }],
    cases,
    graders: [{ type: 'string_check', operation: 'like', reference: '{{expected}}' }],
    run: { concurrency: 4, retries: 3 },
    gate: { pass_rate: { min: '10%' } },
    ...more,
  });
}

async function run(server: ModelServer, files: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const folder = folderWith(files);
  const ended = await plumbline(['run', '--endpoint', server.endpoint, '--json', ...more], { in: folder });
  return { ...ended, folder, result: JSON.parse(ended.stdout) as Told };
}

it('agrees with the server’s own books to the cent when usage is sent, failed attempts included', async () => {
  const ledger = createLedger();
  const server = await modelServer(({ number, question }, response) => ledger.counted(number, question, response));
  const { result, stderr } = await run(server, {
    'evals/m.eval.yml': spec({ models: [{ model: 'lab/m', price: LEDGER_PRICE }], traffic: '50k' }),
  });
  const [suite] = result.suites;
  expect(stderr).not.toContain('cost unknown');
  expect(ledger.failures()).toBeGreaterThan(3);
  expect(suite!.spend_usd).toBeCloseTo(ledger.billed(), 6);
  expect(suite!.money).toMatchObject({ eval_usd: 0, unpriced: [], candidates: [{ estimated: 0 }] });
  expect(suite!.money.candidates[0]!.cold_usd).toBeGreaterThan(suite!.money.product_usd);
  expect(suite!.money.projection!.usd).toBeCloseTo((suite!.money.product_usd / 30) * 50_000, 3);
});

it('is within 5% and says that it estimates when no usage is sent', async () => {
  const ledger = createLedger();
  const server = await modelServer(({ number, question }, response) => ledger.uncounted(number, question, response));
  const cases = COUNTED.map(([id, , question]) => ({ id, question, expected: '' }));
  const { result, folder } = await run(server, {
    'evals/m.eval.yml': spec(
      {
        models: [{ model: 'lab/m', price: { input_mtok: 2000, output_mtok: 10_000 } }],
        graders: [{ type: 'regex', pattern: '.' }],
      },
      cases,
    ),
  });
  const [suite] = result.suites;
  expect(Math.abs(suite!.spend_usd! / ledger.billed() - 1)).toBeLessThanOrEqual(0.05);
  expect(suite!.money.candidates).toMatchObject([{ estimated: cases.length }]);
  const report = read(folder, '.plumbline/report.html');
  expect(report).toContain('run cost about');
  expect(report).toContain(`The server counted no tokens for ${cases.length} of ${cases.length} answers`);
});

it('prices by a file of the spec, and names it', async () => {
  const server = await modelServer(({ question }, response) => say(response, question));
  const prices = {
    'lab/m': { input_cost_per_token: 1e-3, output_cost_per_token: 2e-3 },
    'gpt-9': { input_cost_per_token: 'free' },
  };
  const { result, folder } = await run(server, {
    'evals/m.eval.yml': spec({ models: ['lab/m'], prices: { file: 'prices.json', format: 'litellm' } }),
    'evals/prices.json': JSON.stringify(prices),
  });
  // 10 tokens in and 3 out, 30 times.
  expect(result.suites[0]!.spend_usd).toBeCloseTo(30 * (10 * 1e-3 + 3 * 2e-3), 9);
  expect(result.suites[0]!.prices).toMatch(/^evals\/prices\.json \([0-9a-f]{7}\), then genai-prices /);
  expect(read(folder, '.plumbline/run.jsonl')).toContain('"cost_source":"file"');
});

it('says where a price in the file is wrong, before any request', async () => {
  const server = await modelServer(({ question }, response) => say(response, question));
  const folder = folderWith({
    'evals/m.eval.yml': spec({ models: ['lab/m'], prices: { file: 'prices.json', format: 'litellm' } }),
    'evals/prices.json': '{ "lab/m": { "input_cost_per_token": -1, "output_cost_per_token": "2e-06" } }',
  });
  const { code, stderr } = await plumbline(['run', '--endpoint', server.endpoint], { in: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('evals/prices.json: the price of `lab/m`: `input_cost_per_token` is `-1`');
  expect(stderr).toContain('`output_cost_per_token` is `2e-06`, which is no number');
  expect(server.requests).toEqual([]);
});

it('does not call a vendor’s new price a regression, and says what it did', async () => {
  const server = await modelServer(({ question }, response) => say(response, question));
  const priced = (input_mtok: number): string =>
    spec({
      models: [{ model: 'lab/m', price: { input_mtok, output_mtok: 0 } }],
      gate: { 'cost.per_success': { max_increase: '10%' } },
    });
  const folder = folderWith({ 'evals/m.eval.yml': priced(1000), 'new/m.eval.yml': priced(2000) });
  const args = ['--endpoint', server.endpoint, '--json'];
  await plumbline(['run', ...args, '--out', 'main'], { in: folder });
  const { stdout } = await plumbline(
    ['run', 'new/m.eval.yml', ...args, '--baseline', 'main/run.jsonl', '--out', 'pr'],
    { in: folder },
  );
  const result = JSON.parse(stdout) as Told;
  expect(result.rules).toMatchObject([{ rule: 'cost.per_success', verdict: 'pass' }]);
  expect(result.rules[0]!.delta).toBeCloseTo(0, 9);
  const { before_usd, now_usd } = result.suites[0]!.money.prices_moved!;
  expect(now_usd / before_usd).toBeCloseTo(2, 9);
  expect(read(folder, 'pr/report.html')).toContain('Prices moved: +100%, not this change');
});

it('makes a cost rule an error without a price, with the lines to paste', async () => {
  const server = await modelServer(({ question }, response) => say(response, question));
  const folder = folderWith({
    'evals/m.eval.yml': spec({ models: ['lab/m'], gate: { 'cost.per_success': { max: '$1' } } }),
  });
  const { code, stdout, stderr } = await plumbline(['run', '--endpoint', server.endpoint, '--ci'], { in: folder });
  expect(code).toBe(3);
  expect(stderr).toContain('no price is known for lab/m');
  expect(stdout).toContain('  - model: lab/m\n    price: { input_mtok: 2, output_mtok: 8 }');
});
