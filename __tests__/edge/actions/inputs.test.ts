import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_NAMES, readInputs } from '../../../src/edge/actions/inputs.js';
import { OUTPUT_NAMES } from '../../../src/edge/actions/outputs.js';
import { UserError } from '../../../src/errors.js';

const action = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

const given = (inputs: Readonly<Record<string, string>>) =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));

function problemsOf(inputs: Readonly<Record<string, string>>): readonly string[] {
  try {
    given(inputs);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).problems.map(({ message }) => message);
  }
  return [];
}

describe('the surface of the Action', () => {
  it('has in action.yml exactly the inputs that are read and the outputs that are written', () => {
    expect(Object.keys(action.inputs).sort()).toEqual(Object.values(INPUT_NAMES).sort());
    expect(Object.keys(action.outputs).sort()).toEqual(Object.values(OUTPUT_NAMES).sort());
  });

  it('means by its written defaults what an unset input means', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined || name === 'github-token' ? [] : [[name, input.default] as const],
    );
    expect(given(Object.fromEntries(defaults))).toEqual(readInputs({}));
  });
});

describe('readInputs', () => {
  it('takes minutes as the workflow writes them', () => {
    expect(given({ 'timeout-minutes': '30' }).timeout_minutes).toBe(30);
    expect(given({ 'timeout-minutes': '7.5' }).timeout_minutes).toBe(7.5);
  });

  it('takes an input that is absent or blank as unset', () => {
    const unset = Object.fromEntries(Object.keys(action.inputs).map((name) => [name, '  \n ']));
    expect(given(unset)).toEqual(readInputs({}));
    expect(readInputs({})).toEqual({
      spec: ['evals/*.eval.yml'],
      results: [],
      candidate_id: null,
      github_token: null,
      baseline: { kind: 'artifact' },
      baseline_runs: 5,
      comment: 'on-change',
      fail_on: new Set(['regression', 'error']),
      no_credentials: 'fail',
      max_spend: null,
      max_concurrency: null,
      timeout_minutes: null,
      endpoints: [],
      commands: [],
      working_directory: '.',
      artifact_name: 'plumbline',
      retention_days: 90,
      store_outputs: true,
      replay: null,
    });
  });

  it('reads what is given', () => {
    expect(
      given({
        spec: 'a.yml\n  # not this\n\n b/*.yml ',
        results: 'rows.jsonl\n out/*.jsonl',
        'candidate-id': '3f2a9c\n',
        'github-token': 'ghs_x',
        baseline: 'file: evals/base.jsonl',
        'baseline-runs': '3',
        comment: 'never',
        'fail-on': 'inconclusive, regression',
        'no-credentials': 'neutral',
        'max-spend': '$2.50',
        'max-concurrency': '4',
        endpoints: 'local http://127.0.0.1:1/v1 -',
        commands: '# ours\n agent env:K -- node app.mjs\n',
        'working-directory': './apps/bot/',
        'artifact-name': 'my gate',
        'retention-days': '7',
        'store-outputs': 'false',
      }),
    ).toEqual({
      spec: ['a.yml', 'b/*.yml'],
      results: ['rows.jsonl', 'out/*.jsonl'],
      candidate_id: '3f2a9c',
      github_token: 'ghs_x',
      baseline: { kind: 'file', path: 'evals/base.jsonl' },
      baseline_runs: 3,
      comment: 'never',
      fail_on: new Set(['inconclusive', 'regression']),
      no_credentials: 'neutral',
      max_spend: 2.5,
      max_concurrency: 4,
      timeout_minutes: null,
      endpoints: ['local http://127.0.0.1:1/v1 -'],
      commands: ['agent env:K -- node app.mjs'],
      working_directory: 'apps/bot',
      artifact_name: 'my gate',
      retention_days: 7,
      store_outputs: false,
      replay: null,
    });
    expect(given({ baseline: 'file:./evals//base.jsonl' }).baseline).toEqual({
      kind: 'file',
      path: 'evals/base.jsonl',
    });
    expect(given({ 'fail-on': 'never' }).fail_on).toEqual(new Set(['never']));
    expect(given({ 'max-spend': '0.000001' }).max_spend).toBe(0.000001);
  });

  it.each([
    ['spec', '# nothing'],
    ['baseline', 'cache'],
    ['baseline', 'file:'],
    ['baseline', 'file:a*.jsonl'],
    ['baseline', 'file:../base.jsonl'],
    ['baseline', 'file:evals/../../base.jsonl'],
    ['baseline', 'file:/evals/base.jsonl'],
    ['baseline', 'file:C:/base.jsonl'],
    ['baseline', 'file:evals\\base.jsonl'],
    ['baseline', 'file:./'],
    ['baseline-runs', '0'],
    ['baseline-runs', '21'],
    ['baseline-runs', '2.5'],
    ['comment', 'Always'],
    ['fail-on', 'never,error'],
    ['fail-on', 'regresion'],
    ['fail-on', 'regression,'],
    ['no-credentials', 'pass'],
    ['max-spend', '2,00'],
    ['max-spend', '-1'],
    ['max-spend', '1e3'],
    ['max-spend', '€2'],
    ['max-spend', 'NaN'],
    ['max-concurrency', '0'],
    ['timeout-minutes', '0'],
    ['timeout-minutes', '10m'],
    ['timeout-minutes', '1e9'],
    ['max-concurrency', '999999999999'],
    ['working-directory', '../elsewhere'],
    ['working-directory', '/etc'],
    ['working-directory', 'C:\\x'],
    ['artifact-name', 'a/b'],
    ['artifact-name', 'a:b'],
    ['artifact-name', 'x'.repeat(201)],
    ['retention-days', '0'],
    ['retention-days', '401'],
    ['store-outputs', 'yes'],
  ])('refuses %s: %s with its name, the value and what is allowed', (name, value) => {
    const [message] = problemsOf({ [name]: value });
    expect(message).toContain(`input \`${name}\` is ${JSON.stringify(value)}, which is not `);
  });

  it('wants results and their candidate-id together', () => {
    const missing = 'input `results` needs `candidate-id`, which is missing or empty';
    expect(problemsOf({ results: 'rows.jsonl' })).toEqual([missing]);
    expect(problemsOf({ results: 'rows.jsonl', 'candidate-id': ' \n' })).toEqual([missing]);
    // `results: ${{ steps.x.outputs.rows }}` that came out empty must not ask models instead.
    expect(problemsOf({ results: '', 'candidate-id': 'v1' })).toEqual([
      'input `candidate-id` is given without `results`',
    ]);
    expect(problemsOf({ results: '# none', 'candidate-id': 'v1' })).toEqual([
      'input `results` is "# none", which is not a list of paths',
    ]);
    for (const id of ['x'.repeat(201), 'a\u0000b', 'two\nlines', 'a\u2028b']) {
      expect(problemsOf({ results: 'r', 'candidate-id': id })[0]).toContain('not one line of at most 200 characters');
    }
    expect(problemsOf({ results: 'r', 'candidate-id': 'prompt v3 (été)'.padEnd(200, 'x') })).toEqual([]);
  });

  it.each([' gpt-6', '3f2a9c ', '3f2a9c \n', '-gpt-6', 'a  c', 'prompts: model:gpt-6', 'prompts:3f model:'])(
    'refuses the candidate-id %j, which an empty expression left open',
    (id) => {
      expect(problemsOf({ results: 'r', 'candidate-id': id })).toEqual([
        `input \`candidate-id\` is ${JSON.stringify(id.replace('\n', ''))}: an expression in it came out empty`,
      ]);
    },
  );

  it.each([
    'prompts:3f2a9c model:openai/gpt-6',
    'prompt: v3',
    'a-b_c/d@1.2',
    '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  ])('takes the candidate-id %j', (id) => expect(given({ results: 'r', 'candidate-id': id }).candidate_id).toBe(id));

  it('tells all problems at once', () => {
    expect(problemsOf({ comment: 'x', 'max-spend': 'y', 'fail-on': 'z' })).toHaveLength(3);
  });
});
