/** `run --record DIR` and `run --replay DIR`: answers are paid for once, and what is decided about them is free afterwards. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
  write,
} from './support/cli.js';
import type { Asked, Ended, Line, ModelServer } from './support/cli.js';

afterEach(cleanUp);

const SPEC = 'evals/c.eval.yml';
const PRICE = { input_mtok: 1000, output_mtok: 1000 };
const MODEL = { model: 'lab/m', price: PRICE };

interface Project {
  readonly folder: string;
  readonly models: ModelServer;
  run(...args: readonly string[]): Promise<Ended>;
  spec(change: (spec: Spec) => void): void;
  rules(): readonly Line[];
}

interface Spec {
  [key: string]: unknown;
  messages: { role: string; content: string }[];
  cases: { id: string; number: string; [key: string]: unknown }[];
  graders: Line[];
  gate: Record<string, Line>;
}

const repeatIt = ({ question }: Asked): string => question;

/** A folder with the spec, and a model on the loopback; `lab` needs a key, which only recording is given. */
async function project(text = countingSpec({ models: [MODEL], cases: 12 }), answer = repeatIt): Promise<Project> {
  const folder = folderWith({ [SPEC]: text });
  const models = await modelServer((asked, response) => {
    const said = answer(asked);
    if (said === '429') refuse(response, 429, 'slow down', { headers: { 'retry-after-ms': '1' } });
    else say(response, said);
  });
  return {
    folder,
    models,
    run: (...args) =>
      plumbline(['run', '--endpoint', `lab ${models.url} LAB_KEY`, ...args], {
        in: folder,
        env: args.includes('--record') ? { LAB_KEY: 'sk-lab-0123456789' } : {},
      }),
    spec(change) {
      const spec = JSON.parse(read(folder, SPEC)) as Spec;
      change(spec);
      write(folder, SPEC, JSON.stringify(spec, null, 2));
    },
    rules: () => (JSON.parse(read(folder, '.plumbline/result.json')) as { rules: Line[] }).rules,
  };
}

const wrongBelow =
  (limit: number) =>
  ({ question }: Asked): string =>
    Number(question) < limit ? 'no idea' : question;

describe('a replay', () => {
  it('comes to the same rules as the run that was recorded, without a request, a key or a journal', async () => {
    const gate = { pass_rate: { min: '80%' }, score: { min: '50%' }, 'cost.run': { max: '$1.00' } };
    const spec = countingSpec({ models: [MODEL], cases: 12, gate, run: { repeats: 2 } });
    const { models, run, rules, folder } = await project(spec, wrongBelow(4));
    const recorded = await run('--record', 'cassette');
    expect(recorded.stderr).toContain('24 answers recorded in cassette');
    const before = rules();
    expect(models.requests).toHaveLength(24);

    const replayed = await run('--replay', 'cassette');
    expect(models.requests).toHaveLength(24);
    expect(replayed.code).toBe(recorded.code);
    expect(replayed.code).toBe(1);
    expect(rules()).toEqual(before);
    expect(readdirSync(join(folder, 'cassette'))).toEqual(['lab.jsonl']);
    expect(read(folder, 'cassette/lab.jsonl')).not.toContain('sk-lab');
    const { trials } = recordIn(folder, '.plumbline');
    expect(trials).toHaveLength(24);
    for (const trial of trials) {
      expect(trial).toMatchObject({ untimed: 'replayed', status: 'ok', tokens_in: 10, tokens_out: 3 });
      expect(trial).not.toHaveProperty('latency_ms');
      expect(trial).not.toHaveProperty('ttft_ms');
    }
  });

  it('asks nobody when a threshold, a grader, or what a case is called and counted as has changed', async () => {
    const { models, run, spec, rules } = await project(undefined, wrongBelow(2));
    expect(await run('--record', 'cassette')).toMatchObject({ code: 1 });
    spec((one) => {
      one.gate = { pass_rate: { min: '60%' } };
      one.graders.push({ id: 'is_text', type: 'regex', pattern: '.' });
      one.cases.forEach((each, index) => Object.assign(each, { id: `renamed-${index}`, tier: 'core', tags: ['t'] }));
      one.cases.reverse();
    });
    expect(await run('--replay', 'cassette')).toMatchObject({ code: 0 });
    expect(rules()).toMatchObject([{ verdict: 'pass', n: 12 }]);
    expect(models.requests).toHaveLength(12);
  });

  it.each<[string, (spec: Spec) => void]>([
    ['prompt', (one) => (one.messages[0]!.content = 'Say {{number}}')],
    ['model', (one) => (one['models'] = [{ model: 'lab/n', price: PRICE }])],
    ['parameter', (one) => (one['models'] = [{ ...MODEL, request: { temperature: 0.5 } }])],
  ])('never passes a changed %s: it is not measured, and the cure is named', async (_, change) => {
    const { models, run, spec, rules, folder } = await project();
    expect(await run('--record', 'cassette')).toMatchObject({ code: 0 });
    spec(change);
    const { code, stdout, stderr } = await run('--replay', 'cassette');
    expect(code).toBe(3);
    expect(rules()).toMatchObject([{ verdict: 'error', reason: 'infrastructure' }]);
    expect(stdout + stderr).toContain('plumbline run --record cassette');
    expect(recordIn(folder, '.plumbline').trials[0]).toMatchObject({ status: 'error', reason: 'not_recorded' });
    expect(models.requests).toHaveLength(12);
  });

  it('judges no time, and says why', async () => {
    const gate = { pass_rate: { min: '90%' }, 'latency.p95': { max: '30s' } };
    const { run, rules } = await project(countingSpec({ models: [MODEL], cases: 12, gate }));
    await run('--record', 'cassette');
    const { code, stdout } = await run('--replay', 'cassette');
    expect(rules()).toMatchObject([
      { rule: 'pass_rate', verdict: 'pass' },
      { rule: 'latency.p95', verdict: 'skipped', reason: 'replayed' },
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('The answers are recorded ones');
  });

  it('knows no limit on money, requests or pace: nothing is spent', async () => {
    const { run, spec, models } = await project();
    await run('--record', 'cassette');
    spec((one) => (one['run'] = { limits: { spend: '$0.000001', calls: 1, rpm: 1 } }));
    expect(await run('--replay', 'cassette', '--max-spend', '0.000001')).toMatchObject({ code: 0 });
    expect(models.requests).toHaveLength(12);
  });

  it('holds the judge as well', async () => {
    const judged = countingSpec({ models: [MODEL], cases: 6 });
    const { models, run, spec, rules } = await project(judged, ({ question, body }) =>
      body.model === 'judge' ? '{"score": 1, "reason": "right"}' : question,
    );
    spec((one) => {
      const input = [{ role: 'user', content: '{{item.number}}? {{sample.output_text}}' }];
      one.graders.push({ id: 'helpful', type: 'score_model', model: 'lab/judge', input, pass_threshold: 0.5 });
    });
    expect(await run('--record', 'cassette')).toMatchObject({ code: 0 });
    expect(models.requests).toHaveLength(12);
    spec((one) => (one.gate = { 'grader.helpful.pass_rate': { min: '100%' } }));
    expect(await run('--replay', 'cassette')).toMatchObject({ code: 0 });
    expect(rules()).toMatchObject([{ verdict: 'pass' }]);
    expect(models.requests).toHaveLength(12);
  });

  it('names a cassette that is not there, damaged, or from another place', async () => {
    const { run, folder } = await project();
    const missing = await run('--replay', 'cassette');
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.stderr).toContain(
      'cassette: holds no recorded answers (record them: `plumbline run --record cassette`)',
    );
    await run('--record', 'cassette');
    write(folder, 'cassette/lab.jsonl', read(folder, 'cassette/lab.jsonl').replace('"output":"1', '"output":"2'));
    const damaged = await run('--replay', 'cassette');
    expect(damaged).toMatchObject({ code: 2 });
    expect(damaged.stderr).toMatch(/cassette\/lab\.jsonl:\d+: is damaged or was edited/);
  });
});

describe('recording', () => {
  it('keeps what it was told after a retry, and no failure', async () => {
    const seen = new Set<string>();
    const { run, folder } = await project(undefined, ({ question }) => {
      if (seen.has(question)) return question;
      seen.add(question);
      return Number(question) < 3 ? '429' : question;
    });
    expect(await run('--record', 'cassette')).toMatchObject({ code: 0 });
    expect(read(folder, 'cassette/lab.jsonl').trimEnd().split('\n')).toHaveLength(13);
    expect(await run('--replay', 'cassette')).toMatchObject({ code: 0 });
  });

  it('asks only for what is missing together with --replay', async () => {
    const { models, run, spec } = await project();
    await run('--record', 'cassette');
    spec((one) => one.cases.push({ id: 'new', number: '99' }));
    const { code, stderr } = await run('--record', 'cassette', '--replay', 'cassette');
    expect(code).toBe(0);
    expect(stderr).toContain('1 answer recorded in cassette; 12 answers replayed');
    expect(models.requests).toHaveLength(13);
    expect(await run('--replay', 'cassette')).toMatchObject({ code: 0 });
  });

  it('drops what a whole run no longer asks, and nothing on a run of some cases', async () => {
    const { run, spec, folder } = await project();
    await run('--record', 'cassette');
    const part = await run('--record', 'cassette', '--only', 'n1,n2');
    expect(part.stderr).toContain('2 answers recorded in cassette; 10 answers kept, which this run did not ask for');
    spec((one) => one.cases.splice(0, 2));
    const whole = await run('--record', 'cassette');
    expect(whole.stderr).toContain('10 answers recorded in cassette; 2 answers dropped');
    expect(read(folder, 'cassette/lab.jsonl').trimEnd().split('\n')).toHaveLength(11);
  });

  it('loses nothing that was paid for to a kill', async () => {
    const { models, run, folder } = await project(
      countingSpec({ models: [MODEL], cases: 12, run: { concurrency: 1 } }),
    );
    const { killed, ended } = await kill(models, folder, 7);
    await ended;
    expect(killed()).toBe(true);
    const { code } = await run('--record', 'cassette', '--replay', 'cassette');
    expect(code).toBe(0);
    // One answer may have come that the killed process had no time to write down.
    expect(models.requests.length).toBeLessThanOrEqual(13);
    expect(readdirSync(join(folder, 'cassette'))).toEqual(['lab.jsonl']);
  });

  it.each([
    [['--record', 'a', '--replay', 'b'], '--record and --replay name two folders'],
    [['--replay', 'a', '--resume'], '--resume takes up a journal'],
    [['--replay', 'a', '--results', 'rows.jsonl', '--candidate-id', 'x'], '--results asks for none'],
  ])('refuses %j', async (args, message) => {
    const { run } = await project();
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

/** Starts a recording and kills it when the model has been asked so often. */
async function kill(models: ModelServer, folder: string, after: number) {
  let killed = false;
  const ended = plumbline(['run', '--endpoint', `lab ${models.url} LAB_KEY`, '--record', 'cassette'], {
    in: folder,
    env: { LAB_KEY: 'sk-lab-0123456789' },
    onStart(child) {
      const watch = setInterval(() => {
        if (models.requests.length < after) return;
        clearInterval(watch);
        killed = child.kill('SIGKILL');
      }, 1);
      child.on('exit', () => clearInterval(watch));
    },
  });
  return { ended, killed: () => killed };
}
