import { describe, expect, it } from '@jest/globals';
import { resolveCandidates } from '../../src/spec/resolve.js';
import { filesOf, modelOf, OPTIONS, problemsOf, resolve, resolveOnDisk } from './suite-files.js';

const MINIMAL = `models: [openai/gpt-6-luna]
messages:
  - { role: user, content: "Capital of {{country}}?" }
cases:
  - { country: France, expected: Paris }
  - { country: Japan, expected: Tokyo }
graders:
  - { type: string_check, operation: ilike, reference: "{{expected}}" }
gate:
  pass_rate: { min: 95%, max_drop: 2pp }
`;
const without = (section: string): string => MINIMAL.replace(new RegExp(`^${section}:.*\\n(?: .*\\n)*`, 'm'), '');
const withModels = (models: string): string => MINIMAL.replace('[openai/gpt-6-luna]', models);

describe('a minimal spec', () => {
  it('is a whole suite with defaults', async () => {
    const suite = await resolve(MINIMAL);
    expect(suite).toMatchObject({
      identity: 'evals/x.eval.yml',
      path: 'evals/x.eval.yml',
      candidates: [
        {
          id: 'openai/gpt-6-luna',
          primary: true,
          blocking: true,
          price: null,
          target: { kind: 'model', endpoint: 'openai', model: 'gpt-6-luna', request: {} },
        },
      ],
      graders: [
        { id: 'string_check', weight: 1, when: null, options: { operation: 'ilike', reference: '{{expected}}' } },
      ],
      run: {
        repeats: { pr: 1, main: 1 },
        concurrency: 8,
        when_unchanged: 'reuse',
        max_spend: null,
        retries: 6,
        timeouts: { connect: 10_000, ttft: 60_000, idle: 30_000, total: 120_000 },
      },
      notices: [],
    });
    expect(suite.cases.map(({ item, where }) => [item['country'], where.line])).toEqual([
      ['France', 5],
      ['Japan', 6],
    ]);
    expect(suite.gate.rules[0]!.where).toEqual({ file: 'evals/x.eval.yml', line: 10, column: 3 });
  });

  it('names a case by its content: stable under order and formatting, changed by an edit', async () => {
    const ids = async (cases: string): Promise<readonly string[]> =>
      (await resolve(MINIMAL.replace('- { country: France, expected: Paris }', cases))).cases.map(({ id }) => id);
    const [first] = await ids('- { country: France, expected: Paris }');
    expect((await ids('- { expected: "Paris", country: France, tier: core }'))[0]).toBe(first);
    expect((await ids('- { country: France, expected: Lyon }'))[0]).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each(['models', 'messages', 'cases', 'graders', 'gate'])(
    'without %s is one error with the cure',
    async (section) => {
      const found = await problemsOf(without(section));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^evals\/x\.eval\.yml:1:1: .* \(add `/);
    },
  );

  it('says everything that is missing at once', async () => {
    expect(await problemsOf('name: x\n')).toHaveLength(4);
  });

  it.each([
    ['', 'the spec is empty'],
    ['# nothing\n', 'the spec is empty'],
    ['- a\n', 'the spec must map names'],
    ['just text\n', 'the spec must map names'],
  ])('%j is no spec', async (text, message) => {
    const found = await problemsOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe('run', () => {
  it('takes units and both forms of repeats', async () => {
    const run =
      '\nrun: { repeats: 3, retries: 0, limits: { spend: $2.50 }, timeouts: { ttft: 900ms, total: 2m }, when_unchanged: run }\n';
    expect((await resolve(MINIMAL + run)).run).toEqual({
      repeats: { pr: 3, main: 3 },
      concurrency: 8,
      when_unchanged: 'run',
      max_spend: 2.5,
      retries: 0,
      timeouts: { connect: 10_000, ttft: 900, idle: 30_000, total: 120_000 },
      extend: false,
      early_stop: false,
      confirm: false,
      control: 'stored',
      limits: { calls: null, rpm: null, tpm: null, wall: null },
    });
    const ways = 'run: { extend: true, confirm: true, control: live }';
    expect((await resolve(`${MINIMAL}${ways}\n`)).run).toMatchObject({
      extend: true,
      early_stop: false,
      confirm: true,
      control: 'live',
    });
    expect(await problemsOf(`${MINIMAL}run: { control: sometimes }\n`)).toEqual([
      'evals/x.eval.yml:11:8: `run.control` cannot be `sometimes` (known: `live`, `stored`)',
    ]);
    expect((await resolve(`${MINIMAL}run: { repeats: { pr: 1, main: 3 } }\n`)).run.repeats).toEqual({ pr: 1, main: 3 });
  });
});

describe('candidates', () => {
  it('marks the first as primary and says so', async () => {
    const suite = await resolve(
      withModels('[openai/a, { id: b, model: openrouter/x/y, price: { input_mtok: 1, output_mtok: 2 } }]'),
    );
    expect(suite.candidates.map(({ id, primary, blocking }) => [id, primary, blocking])).toEqual([
      ['openai/a', true, true],
      ['b', false, false],
    ]);
    expect(suite.candidates[1]).toMatchObject({
      target: { endpoint: 'openrouter', model: 'x/y' },
      price: { input_mtok: 1, output_mtok: 2 },
    });
    expect(suite.notices).toEqual(['`openai/a` is primary because it is the first; the others do not block']);
  });

  it('takes the marked one silently, and any `blocking` as written', async () => {
    const suite = await resolve(
      withModels('[{ model: openai/a, blocking: true }, { model: openai/b, role: primary, blocking: false }]'),
    );
    expect(suite.candidates.map(({ primary, blocking }) => [primary, blocking])).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(suite.notices).toEqual([]);
  });

  it('runs every prompt and lets the nearer request win', async () => {
    const prompts = `request: { temperature: 0, top_p: 1, seed: 1 }
prompts:
  - { id: v1, messages: [{ role: user, content: "{{country}}" }] }
  - { id: v2, messages: [{ role: user, content: "{{country}}!" }], request: { top_p: 0.5, seed: 2 } }
`;
    const spec = `${without('messages').replace('[openai/gpt-6-luna]', '[{ id: m, model: openai/a, request: { seed: 3 } }]')}${prompts}`;
    const suite = await resolve(spec);
    expect(suite.candidates.map((one) => [one.id, one.primary, modelOf(one).request])).toEqual([
      ['m+v1', true, { temperature: 0, top_p: 1, seed: 3 }],
      ['m+v2', false, { temperature: 0, top_p: 0.5, seed: 3 }],
    ]);
    expect(suite.notices).toEqual(['`m` with prompt `v1` is primary because it is the first; the others do not block']);
  });

  it.each([
    ['[{ model: openai/a, role: primary }, { model: openai/b, role: primary }]', /two models have `role: primary`/],
    ['[openai/a, openai/a]', /two candidates are called `openai\/a`/],
    ['[gpt-6-luna]', /`models\[0\]` cannot be `gpt-6-luna`/],
    [
      '[opnai/a]',
      /`opnai` is not a known endpoint \(did you mean `openai`\? known: .*`opnai https:\/\/HOST\/v1 KEY_VARIABLE`\)/,
    ],
    ['[{ model: openai/a, request: { stream: true } }]', /`request` cannot set `stream` \(answers are always streamed/],
    ['[{ model: openai/a, request: { n: 5 } }]', /`run: \{ repeats: N \}`/],
    [
      '[{ model: openai/a, temperature: 0 }]',
      /unknown key `temperature` \(did you mean `request: \{ temperature: ... \}`\?\)/,
    ],
    [
      '[{ model: openai/a, price: { input_mtok: -1, output_mtok: 2 } }]',
      /`models\[0\]\.price\.input_mtok` is `-1`, and must be at least 0/,
    ],
    [
      '[{ model: openai/a, base_url: "http://evil" }]',
      /`base_url` is not supported yet \(declare the host in the workflow's `endpoints` input\)/,
    ],
    ['[]', /`models` is empty/],
    ['', /`models` is empty/],
  ])('models: %s', async (models, message) => {
    expect((await problemsOf(withModels(models))).join('\n')).toMatch(message);
  });

  it('passes unknown request fields through and remarks on those that look like a slip', async () => {
    const suite = await resolve(`${MINIMAL}request: { tmeperature: 0, enable_thinking: false }\n`);
    expect(modelOf(suite.candidates[0]).request).toEqual({ tmeperature: 0, enable_thinking: false });
    expect(suite.notices).toEqual(['the request field `tmeperature` is sent as written; did you mean `temperature`?']);
  });
});

describe('cases', () => {
  const withCases = (cases: string): string => without('cases') + cases;

  it('come from datasets with their defaults, in the folder of the spec', async () => {
    const suite = await resolve(
      withCases(
        'datasets:\n  - { file: ../data/a.jsonl, tier: core, tags: [all] }\n  - { file: b.csv, category: geo }\n',
      ),
      {
        'data/a.jsonl':
          '{"id":7,"country":"France","expected":"Paris","tier":"critical","tags":["big"],"group":1}\n{"item":{"country":"Peru","expected":"Lima"},"id":"p"}\n',
        'evals/b.csv': 'id,country,expected,tags,category\nc1,Chad,"N\'Djamena",x; y,\nc2,Iran,Tehran,,asia\n',
      },
    );
    expect(suite.cases).toEqual([
      {
        id: '7',
        tier: 'critical',
        category: undefined,
        tags: ['all', 'big'],
        group: '1',
        item: { country: 'France', expected: 'Paris' },
        where: { file: 'data/a.jsonl', line: 1 },
      },
      {
        id: 'p',
        tier: 'core',
        category: undefined,
        tags: ['all'],
        group: undefined,
        item: { country: 'Peru', expected: 'Lima' },
        where: { file: 'data/a.jsonl', line: 2 },
      },
      {
        id: 'c1',
        tier: undefined,
        category: 'geo',
        tags: ['x', 'y'],
        group: undefined,
        item: { country: 'Chad', expected: "N'Djamena" },
        where: { file: 'evals/b.csv', line: 2 },
      },
      {
        id: 'c2',
        tier: undefined,
        category: 'asia',
        tags: [],
        group: undefined,
        item: { country: 'Iran', expected: 'Tehran' },
        where: { file: 'evals/b.csv', line: 3 },
      },
    ]);
  });

  it.each([
    [
      'cases: [{ id: a, country: x, expected: y }, { id: a, country: z, expected: y }]',
      /^evals\/x\.eval\.yml:8:\d+: the case id `a` is already used at evals\/x\.eval\.yml:8:9/,
    ],
    ['cases: [{ country: x, expected: y }, { expected: y, country: x }]', /this case is the same as the one at/],
    ['cases: [3]', /a case is not a mapping/],
    ['cases: [{}]', /a case is empty/],
    ['cases: {}', /`cases` must be a list/],
    ['cases: []', /`cases` is empty/],
    ['cases: [{ id: constructor, country: x, expected: y }]', /`id` cannot be `constructor`/],
    ['cases: [{ id: "a\\nb", country: x, expected: y }]', /`id` cannot be `a b`/],
    ['cases: [{ id: 12345678901234567890, country: x, expected: y }]', /large numbers in quotes/],
    ['cases: [{ tier: "a@b", country: x, expected: y }]', /`tier` cannot be `a@b`/],
    ['cases: [{ tags: x, country: x, expected: y }]', /`tags` cannot be `x` \(write a list/],
    ['cases: [{ item: { country: x }, expected: y }]', /`expected` stands beside `item`/],
    ['cases: [{ turns: [], country: x, expected: y }]', /`turns` is not supported yet/],
    ['datasets: [{ file: none.jsonl }]', /^evals\/x\.eval\.yml:8:14: `none\.jsonl` is not there/],
    ['datasets: [{ file: ../../etc/passwd.csv }]', /leaves the workspace/],
    ['datasets: [{ file: /etc/x.csv }]', /is not a relative path/],
    ['datasets: [{ file: "file:///etc/x.csv" }]', /is not a path in the workspace/],
    ['datasets: [{ file: "https://evil/x.csv" }]', /is not a path in the workspace/],
    ['datasets: [{ file: x.parquet }]', /`datasets\[0\]\.file` cannot be `x\.parquet`/],
    ['datasets: [{ file: x.csv, sample: 3 }]', /`sample` is not supported yet \(cut the file beforehand\)/],
  ])('%s', async (cases, message) => {
    expect((await problemsOf(withCases(cases))).join('\n')).toMatch(message);
  });
});

describe('templates are checked before any call', () => {
  it('names the variable, the case and what was likely meant', async () => {
    expect(
      await problemsOf(MINIMAL.replace('{{country}}', '{{contry}}').replace('"{{expected}}"', '"{{item.expected.x}}"')),
    ).toEqual([
      expect.stringMatching(
        /^evals\/x\.eval\.yml:3:19: `\{\{contry\}\}` has no value in case `[0-9a-f]{12}` \(evals\/x\.eval\.yml:5:5\) and 1 more \(did you mean `country`\?\)$/,
      ),
      expect.stringMatching(/^evals\/x\.eval\.yml:8:45: `\{\{item\.expected\.x\}\}` has no value in case/),
    ]);
  });

  it.each([
    ['{{sample.output_text}}', /is the answer, which only graders can see/],
    ['{{id}}', /`id` describes the case and is not a value; put values of that name under `item`/],
    ['{{#each x}}', /is not the name of a variable/],
    ['{{country', /has no closing/],
  ])('messages with %s', async (template, message) => {
    expect((await problemsOf(MINIMAL.replace('{{country}}', template))).join('\n')).toMatch(message);
  });

  it('asks of a grader only what the cases it applies to have', async () => {
    const spec = MINIMAL.replace('{ country: Japan', '{ tier: hard, why: x, country: Japan').replace(
      'gate:',
      '  - { id: why, type: contains, value: "{{why}}", when: { tier: hard } }\ngate:',
    );
    expect((await resolve(spec)).graders[1]).toMatchObject({ id: 'why', when: { tier: 'hard' } });
    expect((await problemsOf(spec.replace(', when: { tier: hard }', ''))).join('\n')).toMatch(
      /`\{\{why\}\}` has no value in case/,
    );
  });

  it('knows the parts of a sample and leaves patterns alone', async () => {
    expect(await problemsOf(MINIMAL.replace('ilike,', 'ilike, input: "{{sample.outputtext}}",'))).toEqual([
      expect.stringMatching(/`\{\{sample\.outputtext\}\}` has no value \(did you mean `sample\.output_text`\?\)/),
    ]);
    expect(await problemsOf(MINIMAL.replace('gate:', "  - { type: regex, pattern: '\\{{2}x' }\ngate:"))).toEqual([]);
  });
});

describe('graders', () => {
  const withGrader = (grader: string): string => MINIMAL.replace('gate:', `  - ${grader}\ngate:`);

  it.each([
    ['{ type: string_check, operation: eq, reference: x }', /two graders are called `string_check`/],
    [
      '{ type: string_chek, operation: eq, reference: x }',
      /`graders\[1\]` has the unknown `type` `string_chek` \(did you mean `string_check`\?\)/,
    ],
    ['{ operation: eq }', /`graders\[1\]` has no `type` \(known: `string_check`/],
    ['{ type: python, code: x }', /`type: python` is not supported yet/],
    ['{ type: latency }', /`type: latency` is not supported yet \(write a gate rule: `latency\.p95/],
    ['{ id: b, type: string_check, reference: x }', /`graders\[1\]` lacks `operation`/],
    [
      '{ id: b, type: string_check, operation: equals, reference: x }',
      /`graders\[1\]\.operation` cannot be `equals` \(known: `eq`/,
    ],
    ['{ id: b, type: contains, valeu: x }', /unknown key `valeu` in `graders\[1\]` \(did you mean `value`\?\)/],
    [
      '{ id: b, type: contains, value: x, gate: hard }',
      /`gate` is not supported yet \(every grader of a case must pass/,
    ],
    ['{ id: b, type: contains, value: x, weight: 0 }', /`graders\[1\]\.weight` is `0`, and must be more than 0/],
    ['{ id: b, type: contains, value: x, when: {} }', /`graders\[1\]\.when` is empty/],
    ['{ id: b, type: contains, value: x, when: { tier: hard } }', /the grader `b` applies to no case/],
    ['{ id: b.c, type: contains, value: x }', /`graders\[1\]\.id` cannot be `b\.c`/],
    [
      '{ id: j, type: score_model, model: nowhere/x, pass_threshold: 0.5, input: [{ role: user, content: x }] }',
      /`nowhere` is not a known endpoint/,
    ],
    ['{ id: j, type: json_schema, schema: 3 }', /`graders\[1\]\.schema` does not fit/],
  ])('%s', async (grader, message) => {
    expect((await problemsOf(withGrader(grader))).join('\n')).toMatch(message);
  });

  it('are marked where they ask a model', async () => {
    const judge =
      '{ id: j, type: score_model, model: openai/x, pass_threshold: 0.5, input: [{ role: user, content: x }] }';
    const { graders } = await resolve(withGrader(judge));
    expect(graders.map(({ id, judge }) => [id, judge])).toEqual([
      ['string_check', undefined],
      ['j', true],
    ]);
  });

  it('leave no case without a judgement', async () => {
    const spec = MINIMAL.replace('{ country: Japan', '{ tier: hard, country: Japan').replace(
      '"{{expected}}" }',
      '"{{expected}}", when: { tier: hard } }',
    );
    expect((await problemsOf(spec)).join('\n')).toMatch(
      /a case is judged by no grader: `[0-9a-f]{12}` at evals\/x\.eval\.yml:5:5/,
    );
  });
});

describe('rules that cover nothing', () => {
  it.each([
    ['pass_rate@critcal', /the rule `pass_rate@critcal` covers no case \(did you mean `critical`\?\)/],
    ['pass_rate@category:*', /covers no case/],
    ['pass_rate@tag:x', /covers no case/],
    ['grader.string_chek.score', /names no grader of this spec \(did you mean `string_check`\?\)/],
  ])('%s', async (rule, message) => {
    const spec = MINIMAL.replace('{ country: Japan', '{ tier: critical, country: Japan');
    expect((await problemsOf(`${spec}  ${rule}: { min: 50% }\n`)).join('\n')).toMatch(message);
  });
});

describe('words of other formats', () => {
  it.each([
    ['extends: ./base.yml', 'extends'],
    ['providers: {}', 'providers'],
    ['matrix: {}', 'matrix'],
    ['load: {}', 'load'],
    ['cost: {}', 'cost'],
    ['rank: {}', 'rank'],
    ['cascade: {}', 'cascade'],
    ['alerts: []', 'alerts'],
    ['report: {}', 'report'],
    ['targets: []', 'targets'],
    ['run: { warmup: 2 }', 'warmup'],
    ['run: { shard: auto }', 'shard'],
    ['run: { repeats: { pr: 1, main: 1, until: conclusive } }', 'until'],
  ])('%s is refused by name', async (line, word) => {
    const found = await problemsOf(`${MINIMAL}${line}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^evals/x\\.eval\\.yml:11:\\d+: \`${word}\` is not supported yet`));
  });
});

describe('resolveCandidates', () => {
  it('reads no dataset', async () => {
    const spec = `${without('cases')}datasets: [{ file: far-away.jsonl }]\n`;
    const files = filesOf({ 'evals/x.eval.yml': spec });
    const candidates = await resolveCandidates('evals/x.eval.yml', files, OPTIONS);
    expect(candidates).toEqual((await resolve(MINIMAL)).candidates);
  });

  it('refuses what it cannot read', async () => {
    const files = filesOf({ 'evals/x.eval.yml': withModels('[nowhere/x]') });
    await expect(resolveCandidates('evals/x.eval.yml', files, OPTIONS)).rejects.toThrow(
      '`nowhere` is not a known endpoint',
    );
  });
});

describe('the suites of the repository', () => {
  it.each(['triage/triage', 'invoices/invoices', 'support/support'])('examples/%s', async (name) => {
    const suite = await resolveOnDisk(`examples/${name}.eval.yml`);
    expect(suite.cases.length).toBeGreaterThan(100);
    expect(suite.notices).toEqual([]);
  });
});
