/** What a recording costs is what the server billed: what is taken from the cassette, or shared, is paid for once. */
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  cleanUp,
  countingSpec,
  folderWith,
  modelServer,
  plumbline,
  read,
  recordIn,
  refuse,
  say,
} from './support/cli.js';
import type { Asked, Ended, Line, ModelServer } from './support/cli.js';

afterEach(cleanUp);

const SPEC = 'evals/c.eval.yml';
/** The server counts 10 tokens in and 3 out. */
const ANSWER_USD = 0.013;
const PRICE = { input_mtok: 1000, output_mtok: 1000, worst_case: '$0.03' };
const MODEL = { model: 'lab/m', price: PRICE, request: { max_tokens: 5, temperature: 0 } };

interface Project {
  readonly models: ModelServer;
  run(...args: readonly string[]): Promise<Ended>;
  suite(): Line;
  trials(): readonly Line[];
}

async function project(text: string, answer?: (asked: Asked) => string | null): Promise<Project> {
  const folder = folderWith({ [SPEC]: text });
  const models = await modelServer((asked, response) => {
    const said = answer === undefined ? asked.question : answer(asked);
    if (said === null) refuse(response, 400, "Unsupported parameter: 'temperature'", { code: 'unsupported_parameter' });
    else say(response, said);
  });
  return {
    models,
    run: (...args) => plumbline(['run', '--endpoint', `lab ${models.url} -`, ...args], { in: folder, env: {} }),
    suite: () => (JSON.parse(read(folder, '.plumbline/result.json')) as { suites: [Line] }).suites[0],
    trials: () => recordIn(folder, '.plumbline').trials,
  };
}

describe('a recording', () => {
  it('counts an answer that several cases share once, as the server does, and prices each of them', async () => {
    const spec = JSON.parse(countingSpec({ models: [MODEL], cases: 8 })) as { cases: { number: string }[] };
    for (const one of spec.cases) one.number = '7';
    const { models, run, suite, trials } = await project(JSON.stringify(spec));
    await run('--record', 'cassette');
    expect(models.requests).toHaveLength(1);
    expect(suite()).toMatchObject({ spend_usd: ANSWER_USD, money: { product_usd: ANSWER_USD, eval_usd: 0 } });
    expect(trials().map(({ cost_usd }) => cost_usd)).toEqual(Array(8).fill(ANSWER_USD));
    expect(trials().reduce((sum, { attempts }) => sum + Number(attempts), 0)).toBe(1);

    await run('--replay', 'cassette');
    expect(suite()).toMatchObject({ spend_usd: ANSWER_USD });
  });

  it('pays for what is missing alone, and no cap refuses what is there', async () => {
    const { models, run, suite, trials } = await project(countingSpec({ models: [MODEL], cases: 12 }));
    await run('--record', 'cassette', '--only', 'n0,n1,n2,n3,n4,n5,n6,n7,n8,n9');
    expect(models.requests).toHaveLength(10);
    // Room for one answer at its worst, not for two: ten that are there, and one of the two others.
    await run('--record', 'cassette', '--replay', 'cassette', '--max-spend', '0.035');
    const rows = trials();
    expect(rows.filter(({ untimed }) => untimed === 'replayed')).toHaveLength(10);
    expect(rows.filter(({ status }) => status === 'ok')).toHaveLength(11);
    expect(rows.filter(({ reason }) => reason === 'budget')).toHaveLength(1);
    expect(models.requests).toHaveLength(11);
    expect(suite()).toMatchObject({ spend_usd: ANSWER_USD });
  });
});

describe('a refused field', () => {
  it('costs no retry, and both requests are counted', async () => {
    const spec = countingSpec({ models: [MODEL], cases: 6, run: { retries: 0, concurrency: 1 } });
    const { models, run, trials } = await project(spec, ({ question, body }) =>
      'temperature' in body ? null : question,
    );
    expect(await run()).toMatchObject({ code: 0 });
    expect(trials().map(({ attempts }) => attempts)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(models.requests).toHaveLength(7);
    expect(trials()[0]).toMatchObject({ dropped: ['temperature'], cost_usd: ANSWER_USD });
    expect(trials()[0]).not.toHaveProperty('failures');
  });
});
