/** What a person gets wrong in a spec: one clear sentence each, with its place and its cure, exit code 2, and no call. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, countingSpec, folderWith, plumbline } from './support/cli.js';

afterEach(cleanUp);

const GOOD = `models:
  - demo/steady
messages:
  - { role: user, content: '{{q}}' }
cases:
  - { id: a, q: one, expected: yes }
  - { id: b, q: two, expected: no }
graders:
  - { id: eq, type: string_check, operation: eq, reference: '{{expected}}' }
gate:
  pass_rate: { min: 90% }
`;

const swap = (from: string, to: string): string => {
  if (!GOOD.includes(from)) throw new Error(`the good spec has no ${from}`);
  return GOOD.replace(from, to);
};

const CASES = GOOD.slice(GOOD.indexOf('cases:'), GOOD.indexOf('graders:'));
const BOMB = 'bcdefghij'
  .split('')
  .reduce(
    (text, name, index) => `${text}${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]!}`).join(', ')}]\n`,
    'a: &a [x, x, x, x, x, x, x, x, x]\n',
  );

/** Spec, then what is said: the place, the mistake, the cure. */
const MISTAKES: Readonly<Record<string, readonly [spec: string, said: RegExp]>> = {
  'an empty file': ['', /^s\.eval\.yml:1:1: the spec is empty \(.*plumbline init.*\)$/],
  'a file of comments': ['# to do\n', /^s\.eval\.yml:1:1: the spec is empty \(.+\)$/],
  'a text': ['hello\n', /^s\.eval\.yml:1:1: the spec must map names .+ \(.+\)$/],
  'an unknown key': [`${GOOD}gat: 1\n`, /^s\.eval\.yml:12:1: unknown key `gat` \(did you mean `gate`\?\)$/],
  'an unknown key inside': [
    swap('content:', 'contnt:'),
    /^s\.eval\.yml:4:19: unknown key `contnt` in `messages\[0\]` \(did you mean `content`\?\)$/,
  ],
  'a key twice': [`${GOOD}models: [demo/steady]\n`, /^s\.eval\.yml:12:1: key `models` is written twice \(.+\)$/],
  'no cases': [swap(CASES, ''), /^s\.eval\.yml:1:1: the suite has no case \(add `cases:.+\)$/],
  'zero cases': [swap(CASES, 'cases: []\n'), /^s\.eval\.yml:5:1: `cases` is empty \(.+\)$/],
  'a variable nobody fills': [
    swap('{{q}}', '{{zzz}}'),
    /^s\.eval\.yml:4:19: `\{\{zzz\}\}` has no value in case `a` .+ \(known: .*`q`.*\)$/,
  ],
  'an unknown endpoint': [
    swap('demo/steady', 'opnai/gpt'),
    /^s\.eval\.yml:2:5: `opnai` is not a known endpoint \(did you mean `openai`\?.+\)$/,
  ],
  'a model without an endpoint': [
    swap('demo/steady', 'gpt'),
    /^s\.eval\.yml:2:5: `models\[0\]` cannot be `gpt` \(for example `openai\/.+`\)$/,
  ],
  'a drop in percent': [
    swap('min: 90%', 'max_drop: 2%'),
    /^s\.eval\.yml:11:16: .*`2%` has two readings.+ \(say `2pp`.+\)$/,
  ],
  'a bare number': [swap('90%', '90'), /^s\.eval\.yml:11:16: `pass_rate` `min`: `90` has no unit \(say `90%`\)$/],
  'an id twice': [
    swap('id: b', 'id: a'),
    /^s\.eval\.yml:7:5: the case id `a` is already used at s\.eval\.yml:6:5 \(.+\)$/,
  ],
  'an unknown grader': [
    swap('string_check', 'string_chek'),
    /^s\.eval\.yml:9:5: `graders\[0\]` has the unknown `type` `string_chek` \(did you mean `string_check`\?\)$/,
  ],
  'an unknown metric': [
    swap('pass_rate', 'pas_rate'),
    /^s\.eval\.yml:11:3: unknown metric `pas_rate` \(did you mean `pass_rate`\?\)$/,
  ],
  'a slice without cases': [
    swap('pass_rate', 'pass_rate@critical'),
    /^s\.eval\.yml:11:3: the rule `pass_rate@critical` covers no case \(.+\)$/,
  ],
  'a pattern that looks around': [
    swap("type: string_check, operation: eq, reference: '{{expected}}'", "type: regex, pattern: 'a(?=b)'"),
    /^s\.eval\.yml:9:5: grader `eq`: `pattern` uses look-ahead or look-behind.+ \(.+\)$/,
  ],
  'a bomb of aliases': [`${BOMB}${GOOD}`, /^s\.eval\.yml(:\d+:\d+)?: the aliases expand to too many values \(.+\)$/],
  tabs: [swap('  - demo/steady', '\t- demo/steady'), /^s\.eval\.yml:2:1: this is not valid YAML: tabs .+$/],
  'a huge file': [`${GOOD}# ${'x'.repeat(2 ** 21)}`, /^s\.eval\.yml: the file is larger than 1024 KiB \(.+\)$/],
  'a data file that is not there': [
    swap(CASES, 'datasets: [{ file: none.jsonl }]\n'),
    /^s\.eval\.yml:5:14: `none\.jsonl` is not there \(.+\)$/,
  ],
  'a data file of elsewhere': [
    swap(CASES, 'datasets: [{ file: ../other/x.jsonl }]\n'),
    /^s\.eval\.yml:5:14: `\.\.\/other\/x\.jsonl` leaves the workspace \(.+\)$/,
  ],
  'a broken line of data': [
    swap(CASES, 'datasets: [{ file: broken.jsonl }]\n'),
    /^broken\.jsonl:2:\d+: this is not valid JSON \(.+\)$/,
  ],
};

it.each(Object.entries(MISTAKES))('%s', async (_, [spec, said]) => {
  const folder = folderWith({
    's.eval.yml': spec,
    'broken.jsonl': '{"id":"a","q":"one","expected":"x"}\n{"id":"b",}\n',
  });
  const { code, stdout, stderr } = await plumbline(['validate', 's.eval.yml'], { in: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(said);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('names the mistakes of all specs at once, and `run` refuses them in the same words', async () => {
  const folder = folderWith({
    'evals/a.eval.yml': swap('string_check', 'string_chek').replace('90%', '90'),
    'evals/b.eval.yml': GOOD,
    'evals/c.eval.yml': swap('{{q}}', '{{zzz}}'),
  });
  const checked = await plumbline(['validate'], { in: folder });
  expect(checked).toMatchObject({ code: 2, stdout: '' });
  const places = checked.stderr
    .trimEnd()
    .split('\n')
    .map((line) => line.split(': ')[0]);
  expect(places).toEqual(['evals/a.eval.yml:9:5', 'evals/a.eval.yml:11:16', 'evals/c.eval.yml:4:19']);
  expect(await plumbline(['run'], { in: folder })).toMatchObject({ code: 2, stdout: '', stderr: checked.stderr });
});

it('refuses two specs of one name: stored answers are found by it', async () => {
  const folder = folderWith({ 'evals/a.eval.yml': `name: one\n${GOOD}`, 'evals/b.eval.yml': `name: one\n${GOOD}` });
  const { code, stderr } = await plumbline(['validate'], { in: folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^evals\/b\.eval\.yml: two specs are called `one`: evals\/a\.eval\.yml and evals\/b\.eval\.yml \(.+\)\n$/,
  );
});

it('reads no spec outside the folder, named or linked', async () => {
  const other = folderWith({ 's.eval.yml': GOOD });
  const folder = folderWith();
  symlinkSync(join(other, 's.eval.yml'), join(folder, 'link.eval.yml'));
  for (const path of ['link.eval.yml', '../s.eval.yml', join(other, 's.eval.yml')]) {
    const { code, stdout, stderr } = await plumbline(['validate', path], { in: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/(lies|leads) outside the work/);
  }
});

it('tells from a stored run which limits noise alone would miss', async () => {
  const gate = (min: string) => ({ pass_rate: { min } });
  const flaky = { models: ['demo/steady?quality=0.9&noise=0.08'], cases: 60, run: { repeats: 4 } };
  const labelled = (min: string): string =>
    countingSpec({ ...flaky, gate: gate(min) }).replaceAll(/"number": "(\d+)"/g, '"number": "$1", "expected": "$1"');
  const folder = folderWith({ 'tight.eval.yml': labelled('90%'), 'loose.eval.yml': labelled('50%') });
  await plumbline(['run', 'tight.eval.yml', '--out', 'main'], { in: folder });
  const tight = await plumbline(['validate', 'tight.eval.yml', '--baseline', 'main/run.jsonl'], { in: folder });
  expect(tight.code).toBe(0);
  expect(tight.stdout).toMatch(/! `pass_rate` `min`: an unchanged application would miss it in about \d+% of runs/);
  const loose = await plumbline(['validate', 'loose.eval.yml', '--baseline', 'main/run.jsonl'], { in: folder });
  expect(loose.stdout).not.toContain('by noise alone');
});

it('prints no line inside a workflow step that the runner would obey', async () => {
  const name = '::add-mask::e';
  const folder = folderWith({
    '::set-output name=a.eval.yml': swap('models:', `name: '${name}'\nmodels:`).replace('pass_rate', 'score'),
  });
  const { code, stdout } = await plumbline(['validate', '*.eval.yml'], { in: folder, env: { GITHUB_ACTIONS: 'true' } });
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/^\s*::/m);
  expect(stdout).toContain('set-output name=a.eval.yml: valid');
});

it('says before any call what the suite will see and what seeing its limit takes', async () => {
  const power = { pass_rate: { max_drop: '3pp' }, 'latency.p95': { max: '5s' } };
  const folder = folderWith({
    's.eval.yml': countingSpec({ models: ['openai/gpt-5-mini'], cases: 200, gate: power }),
    'few.eval.yml': countingSpec({ name: 'few', models: ['openai/no-such-model'], cases: 3, gate: power }),
  });
  const { code, stdout, stderr } = await plumbline(['validate', 's.eval.yml'], { in: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /a pull request takes 200 answers: about \$\d\.\d+ \(estimated: listed or stated prices, .+ 500 tokens assumed\); minutes unknown until a first run/,
  );
  expect(stdout).toContain(
    'pass_rate max_drop 3 pp: with 200 cases, usual noise (5%, assumed) and 1 answer a case, it sees drops of 5.8 pp or more 4 times in 5; an unchanged candidate is proven safe 55% of the time.',
  );
  expect(stdout).toMatch(
    /To settle it 4 times in 5: 365 cases \(about \$\d\.\d+ a pull request\); or, if that noise lies between answers to one case, 2 repeats against 3 stored runs \(about \$\d\.\d+\)\./,
  );
  const few = await plumbline(['validate', 'few.eval.yml'], { in: folder });
  expect(few.stdout).toContain('cost unknown (no price for openai/no-such-model)');
  expect(few.stdout).toContain('it decides nothing');
  expect(few.stdout).toContain('no number of repeats suffices');
  expect(few.stdout).toMatch(/! `pass_rate` `max_drop` can never fail with 3 cases/);

  const { stdout: json } = await plumbline(['validate', 's.eval.yml', '--json'], { in: folder });
  expect(JSON.parse(json)).toMatchObject([
    {
      power: {
        answers: 200,
        usd_source: 'estimated',
        minutes: null,
        time_source: 'unknown',
        limits: [
          {
            rule: 'pass_rate',
            limit: 'max_drop',
            margin: 0.03,
            cases: 200,
            noise: 0.05,
            noise_source: 'assumed',
            can_fail: true,
            can_pass: true,
            settled: false,
            settle: { cases: { cases: 365 }, repeats: null, together: { repeats: 2, stored_runs: 3, minutes: null } },
          },
        ],
      },
    },
  ]);
});

it('counts what may be asked on top of the plan, in words and in numbers', async () => {
  const spec = countingSpec({
    models: ['openai/gpt-5-mini'],
    cases: 100,
    run: { extend: true, confirm: true },
    gate: { pass_rate: { max_drop: '5pp' } },
  });
  const folder = folderWith({ 's.eval.yml': spec });
  const { stdout } = await plumbline(['validate', 's.eval.yml'], { in: folder });
  expect(stdout).toMatch(
    /takes 100 answers: about \$\S+ \(estimated: .+; up to 300 answers if a drop is undecided \(about \$\S+\), plus 4 for each flipped case \(about \$\S+\)\n/,
  );
  expect(stdout).toContain('1 answer a case (3 where a drop is undecided), it sees drops of');
  const { stdout: json } = await plumbline(['validate', 's.eval.yml', '--json'], { in: folder });
  const [{ power }] = JSON.parse(json) as [{ power: Record<string, number> }];
  expect(power).toMatchObject({ answers: 100, answers_most: 300, answers_per_flip: 4, minutes_most: null });
  expect(power['usd_most']).toBeCloseTo(3 * power['usd']!, 9);
  expect(power['usd_per_flip']).toBeCloseTo(0.04 * power['usd']!, 9);
});

it('says of many categories what holds for all of them, and lists each in the JSON', async () => {
  const gate = { 'pass_rate@category:*': { max_drop: '5pp' } };
  const spec = JSON.parse(countingSpec({ models: ['openai/gpt-5-mini'], cases: 120, gate })) as {
    cases: readonly object[];
  };
  const cases = spec.cases.map((one, index) => ({ ...one, category: `kind-${String(index % 12).padStart(2, '0')}` }));
  const folder = folderWith({ 's.eval.yml': JSON.stringify({ ...spec, cases }) });
  const { stdout } = await plumbline(['validate', 's.eval.yml'], { in: folder });
  expect(stdout).toContain('pass_rate@category:* max_drop 5 pp: with 12 categories of 10 cases each, usual noise');
  expect(stdout).toContain(
    '! `pass_rate@category:*` `max_drop` cannot pass below 20 cases (`min_cases`); 12 categories have fewer: `kind-00` (10),',
  );
  expect(stdout.split('\n').filter((line) => line.includes('category:'))).toHaveLength(3);
  const { stdout: json } = await plumbline(['validate', 's.eval.yml', '--json'], { in: folder });
  const [{ power }] = JSON.parse(json) as [{ power: { limits: readonly { rule: string; stated_as: string }[] } }];
  expect(power.limits).toHaveLength(12);
  expect(power.limits[3]).toMatchObject({ rule: 'pass_rate@category:kind-03', stated_as: 'pass_rate@category:*' });
});

it('foresees in the log what the report ends with, while there is nothing to compare with', async () => {
  const gate = {
    pass_rate: { max_drop: '3pp' },
    score: { max_drop: '3pp' },
    error_rate: { max_increase: '5pp' },
    'cost.per_success': { max_increase: '20%' },
  };
  const folder = folderWith({ 's.eval.yml': countingSpec({ models: ['demo/steady'], cases: 200, gate }) });
  const { stdout, stderr } = await plumbline(['run', 's.eval.yml'], { in: folder });
  const said = `${stderr}${stdout}`;
  // Four tests share 0.05; one alone would see 5.8 pp.
  expect(said).toContain('it sees drops of 7.8 pp or more 4 times in 5');
  expect(said).toContain('a later change must lower the pass rate by about 7.8 pp to be seen 4 times in 5');
});

it('tells of the new block in its help', async () => {
  const { stdout } = await plumbline(['validate', '--help'], { in: folderWith() });
  expect(stdout).toMatch(/dollars and\s+minutes[\s\S]+smallest drop[\s\S]+settle/);
});

it('takes noise, cost and time from a stored run', async () => {
  const parts = {
    models: ['demo/flaky?noise=0.1'],
    cases: 80,
    gate: { pass_rate: { max_drop: '3pp' } },
    run: { repeats: 3 },
  };
  const spec = countingSpec(parts).replaceAll(/"number": "(\d+)"/g, '"number": "$1", "expected": "$1"');
  const folder = folderWith({ 's.eval.yml': spec });
  await plumbline(['run', 's.eval.yml', '--out', 'main'], { in: folder });
  const { stdout } = await plumbline(['validate', 's.eval.yml', '--baseline', 'main/run.jsonl'], { in: folder });
  expect(stdout).toMatch(
    /takes 240 answers: \$0\.\d+ \(as stored answers cost\); \d+ s \(as long as stored answers took\)/,
  );
  expect(stdout).toMatch(
    /with 80 cases, \d+\.\d% noise \(measured on 80 cases\) and 3 answers a case against 3 stored ones, it sees drops of/,
  );
});
