/**
 * `npm run e2e:llm`: the program judges a real small language model in llama.cpp. What graders say is true of real texts,
 * tokens and dollars are those of the engine's own meter, times are those of the server's own log, repeats agree at
 * temperature 0, a busy model is a slower one and not a worse one, and a prompt that asks for something else is.
 *
 * PLUMBLINE_NODE names another Node for the program, PLUMBLINE_BUNDLE another bundle, PLUMBLINE_WEIGHTS a GGUF file.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrialRecord } from '../../src/record/types.js';
import { startModel, type Entry } from './ledger.js';
import { findWeights, installLlama } from './parts.js';
import { programFor, type Rule, type Run } from './program.js';
import { CONCURRENCY, COUNTRIES, GATE, PRICE, suite } from './suites.js';

/** All runs together; downloads come before. */
const LONGEST_MS = 240_000;
/** How much later than the server the program may see a first token in the middle: both share two cores with the model. */
const BIAS_MS = 25;
/** About 3 is usual. */
const LEAST_RISE = 1.2;
const REPEATS = 3;

const say = (text: string): void => void process.stdout.write(`llm: ${text}\n`);

const module = await installLlama();
const weights = await findWeights(process.env['PLUMBLINE_WEIGHTS']);
const instructed = weights.name.startsWith('SmolLM2');
say(`weights: ${weights.name}`);
if (weights.instead !== null) say(`not SmolLM2: ${weights.instead}`);
if (!instructed) say('these weights follow no instructions: what graders say of them shows the plumbing only');

const asked = instructed
  ? {
      message: 'What is the capital of {{country}}?',
      question: (country: string) => `What is the capital of ${country}?`,
      grader: { id: 'right', type: 'contains', value: '{{capital}}' },
      isRight: (output: string, capital: string) => output.includes(capital),
      max_tokens: 16,
    }
  : {
      message: 'Once upon a time in {{country}}, there was a',
      question: (country: string) => `Once upon a time in ${country}, there was a`,
      grader: { id: 'right', type: 'regex', pattern: '[a-z]{3}' },
      isRight: (output: string) => /[a-z]{3}/.test(output),
      max_tokens: 48,
    };
const PLAIN = { ...asked, request: { temperature: 0, max_tokens: asked.max_tokens }, gate: GATE, repeats: REPEATS };

const work = mkdtempSync(join(tmpdir(), 'plumbline-llm-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const started = performance.now();
const model = await startModel(module, weights.file);
const run = programFor(model, work, () => LONGEST_MS - (performance.now() - started));
try {
  const alone = await oneAtATime();
  await fourAtOnce(alone);
  if (instructed) await anotherPrompt(alone);
  await cutShort();
  await sampled();
  say(`the program judges a real model, in ${Math.round((performance.now() - started) / 1000)} s`);
} finally {
  await model.close();
}

/** The first run: everything is what the server and an own look at the texts say. */
async function oneAtATime(): Promise<Run> {
  const ended = await run('alone', { spec: suite(PLAIN), args: ['--max-concurrency', '1'] });
  expectEnd(ended, 0, ['pass']);
  expectBooks(ended);
  expectClocks(ended);
  expectTexts(ended);
  expectTimes(ended);
  expectLoad(ended, 1);
  for (const { country } of COUNTRIES) {
    const texts = trialsOf(ended, country).map(({ output }) => output);
    assert.deepEqual(texts, Array(REPEATS).fill(texts[0]), `temperature 0: ${country} is answered alike every time`);
  }
  const rate = ruleOf(ended, 'pass_rate', 'min').candidate_value;
  assert.equal(ruleOf(ended, 'consistency', 'min').candidate_value, rate, 'what is right is right every time');
  const later = ended.trials.flatMap((trial) => laterThanServer(ended, trial));
  assert.ok(later.length >= ended.trials.length / 2, `${later.length} of ${ended.trials.length} answers have times`);
  assert.ok(Math.min(...later) >= -1, `no first token before the server wrote it: ${Math.min(...later)} ms`);
  assert.ok(median(later) <= BIAS_MS, `first tokens were seen ${median(later)} ms after they were written`);
  say(
    `one at a time: ${percent(rate)} right, repeats agree, tokens and dollars as metered, ` +
      `first tokens seen ${median(later).toFixed(1)} ms after they were written`,
  );
  return ended;
}

/** The same suite at four at once, held against the first run: slower, and no worse. */
async function fourAtOnce(alone: Run): Promise<void> {
  const ended = await run('busy', { spec: suite(PLAIN), args: ['--baseline', alone.record] });
  // Sums in another order: a batch of four may write another word here and there.
  expectEnd(ended, 0, ['pass', 'inconclusive']);
  expectBooks(ended);
  expectClocks(ended);
  expectTexts(ended);
  expectLoad(ended, CONCURRENCY);
  const compared = ruleOf(ended, 'pass_rate', 'max_drop');
  assert.ok(['pass', 'inconclusive'].includes(compared.verdict), `the comparison is ${compared.verdict}`);
  assert.ok(Math.abs(compared.delta!) <= 0.1, `the same model differs by ${compared.delta}`);
  await expectRise(alone, ended);
  expectTimes(ended);
  const slower = ruleOf(ended, 'latency.p95', 'max_increase');
  assert.ok(['not_comparable', 'clock_bias'].includes(slower.reason!), `two loads are not compared: ${slower.reason}`);
  say(`held against the first run: ${compared.verdict}, and times under two loads are not compared`);
}

/** Four at once share one thread. What else the machine did in the meantime may hide that, so it may be measured again. */
async function expectRise(alone: Run, busy: Run, tries = 3): Promise<void> {
  const medians = (metric: 'latency_ms' | 'ttft_ms'): readonly number[] =>
    [alone, busy].map(({ trials }) => Math.round(median(trials.flatMap((trial) => trial[metric] ?? []))));
  const [latency, ttft] = [medians('latency_ms'), medians('ttft_ms')];
  const seen = `median time to the first token ${ttft.join(' -> ')} ms, to the whole answer ${latency.join(' -> ')} ms`;
  if ([latency, ttft].every(([before, after]) => after! > LEAST_RISE * before!)) return say(`four at once: ${seen}`);
  assert.ok(tries > 1, `times rise with concurrency: ${seen}`);
  say(`measured again: ${seen}`);
  const spec = suite({ ...PLAIN, repeats: 1 });
  await expectRise(
    await run('alone', { spec, args: ['--max-concurrency', '1'] }),
    await run('busy', { spec }),
    tries - 1,
  );
}

/** A real regression of a real model is blocked. */
async function anotherPrompt(alone: Run): Promise<void> {
  const spec = suite({ ...PLAIN, repeats: 1, message: 'Describe the food of {{country}} in one sentence.' });
  const ended = await run('worse', { spec, args: ['--baseline', alone.record] });
  expectEnd(ended, 1, ['fail']);
  expectBooks(ended);
  const { verdict, delta } = ruleOf(ended, 'pass_rate', 'max_drop');
  assert.equal(verdict, 'fail');
  say(`a prompt that asks for something else: ${percent(delta)}, blocked`);
}

/** One token is no answer, and the report does not blame the model for it. */
async function cutShort(): Promise<void> {
  const grader = { id: 'right', type: 'contains', value: '{{capital}}' };
  const request = { temperature: 0, max_tokens: 1 };
  const ended = await run('cut', { spec: suite({ ...PLAIN, grader, request, repeats: 1, cases: 6 }) });
  expectEnd(ended, 1, ['fail']);
  expectBooks(ended);
  for (const { finish_reason, tokens_out, notes } of ended.trials) {
    assert.deepEqual([finish_reason, tokens_out], ['length', 1]);
    assert.match(notes?.['right'] ?? '', /truncated at the token limit/);
  }
  assert.ok(
    ended.entries.every(({ finish }) => finish === 'length'),
    'the server stopped at the limit',
  );
  assert.match(ended.report, /truncated at the token limit/);
  say('answers of one token are shown as truncated');
}

/** That repeats agree at temperature 0 means something: drawn words differ, unless a seed is asked for. */
async function sampled(): Promise<void> {
  const gate = { error_rate: { max: '10%', mode: 'point' } };
  const shared = { ...PLAIN, message: 'Tell me about {{country}}.', gate, cases: 4 };
  const different = async (request: object): Promise<number> => {
    const spec = suite({ ...shared, request: { temperature: 1, max_tokens: 12, ...request } });
    const ended = await run('drawn', { spec, args: ['--max-concurrency', '1'] });
    expectEnd(ended, 0, ['pass']);
    return new Set(ended.trials.map(({ output }) => output)).size;
  };
  const [free, seeded] = [await different({}), await different({ seed: 7 })];
  assert.ok(free > 4, `without a seed, 4 cases have ${free} texts`);
  assert.ok(seeded <= 4, `with a seed, 4 cases have ${seeded} texts`);
  say(`at temperature 1, 4 cases have ${free} texts in ${REPEATS} repeats, and ${seeded} with a seed`);
}

function expectEnd({ code, verdict, said }: Run, exit: number, verdicts: readonly string[]): void {
  try {
    assert.equal(code, exit, 'exit code');
    assert.ok(verdicts.includes(verdict), `the verdict is ${verdict}`);
  } catch (error) {
    process.stderr.write(said);
    throw error;
  }
}

/** Every answer is in both books with the same text and tokens, and costs what its tokens cost. */
function expectBooks({ trials, entries, suite: { planned }, rules }: Run): void {
  assert.equal(trials.length, planned, 'every planned answer is accounted for');
  const troubled = trials.filter(({ status, attempts }) => status !== 'ok' || attempts !== 1);
  assert.deepEqual(troubled, [], 'every answer came, and was asked for once');
  const book = (lines: readonly (readonly unknown[])[]): readonly string[] =>
    lines.map((line) => JSON.stringify(line)).sort();
  assert.deepEqual(
    book(trials.map(({ output, usage, finish_reason }) => [output, usage!.input, usage!.output, finish_reason])),
    book(entries.map(({ text, input, output, finish }) => [text, input, output, finish])),
    'texts, tokens and ends are those in the books of the server',
  );
  const dollars = (input: number, output: number): number =>
    (input * PRICE.input_mtok + output * PRICE.output_mtok) / 1e6;
  for (const { tokens_in, tokens_out, cost_usd } of trials) {
    assert.ok(
      Math.abs(cost_usd! - dollars(tokens_in!, tokens_out!)) < 1e-12,
      `${tokens_in}, ${tokens_out}: ${cost_usd}`,
    );
  }
  const spent = rules.find(({ rule }) => rule === 'cost.run')?.candidate_value;
  if (spent === undefined || spent === null) return;
  const metered = entries.reduce((sum, { input, output }) => sum + dollars(input, output), 0);
  assert.ok(Math.abs(spent - metered) < 1e-9, `$${spent} reported, $${metered} metered`);
}

/** Of one answer, later things come later. */
function expectClocks({ trials }: Run): void {
  for (const { case: id, connect_ms = 0, ttft_ms, ttfo_ms, latency_ms, itl_ms, untimed } of trials) {
    if (untimed !== undefined) continue;
    const order = [0, connect_ms, ttft_ms!, ttfo_ms!, latency_ms!];
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      `the clocks of ${id} are in order`,
    );
    if (itl_ms !== undefined) assert.ok(itl_ms.mean <= itl_ms.max && itl_ms.max <= latency_ms!, `the gaps of ${id}`);
  }
}

/** Wide limits hold, unless the program says that it was too busy to take times. */
function expectTimes({ rules }: Run): void {
  const limits = rules.filter(({ rule, limit }) => limit === 'max' && /^(ttft|latency)\./.test(rule));
  assert.equal(limits.length, 2, 'limits of times');
  for (const { rule, verdict, reason } of limits) {
    assert.ok(verdict === 'pass' || reason === 'clock_bias', `${rule} is ${verdict} (${reason})`);
    if (verdict !== 'pass') say(`${rule} withheld: this machine is too busy to time answers`);
  }
}

/** What the graders and the pass rate say is what a look at the texts says. */
function expectTexts(ended: Run): void {
  let right = 0;
  for (const { country, capital } of COUNTRIES) {
    for (const { output, pass } of trialsOf(ended, country)) {
      assert.equal(pass, asked.isRight(output!, capital), `${country}: ${output}`);
      if (pass === true) right++;
    }
  }
  const rate = ruleOf(ended, 'pass_rate', 'min').candidate_value!;
  assert.ok(Math.abs(rate - right / ended.trials.length) < 1e-9, `${rate} reported, ${right} right`);
}

/** It asked as many at once as it says, and no more. */
function expectLoad({ suite: { load }, entries }: Run, concurrency: number): void {
  assert.deepEqual(load, { concurrency, fixed: true });
  assert.equal(Math.max(...entries.map(({ beside }) => beside)), concurrency, 'requests under way at the server');
}

/** Milliseconds from the server's clock to the program's, both from the request to the first token; none if untimed. */
function laterThanServer({ entries }: Run, { case: id, repeat, ttft_ms }: TrialRecord): readonly number[] {
  const { country } = COUNTRIES.find(({ country }) => country.toLowerCase() === id)!;
  // One at a time, the repeats of a case are asked in their order.
  const entry: Entry = entries.filter(({ question }) => question === asked.question(country))[repeat]!;
  return ttft_ms === undefined || entry.ttft_ms === null ? [] : [ttft_ms - entry.ttft_ms];
}

function trialsOf({ trials }: Run, country: string): readonly TrialRecord[] {
  return trials.filter((trial) => trial.case === country.toLowerCase());
}

function ruleOf({ rules }: Run, rule: string, limit: string): Rule {
  const found = rules.find((one) => one.rule === rule && one.limit === limit);
  assert.ok(found !== undefined, `the result has no ${rule}:${limit}`);
  return found;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function percent(share: number | null): string {
  return `${((share ?? Number.NaN) * 100).toFixed(1)}%`;
}
