import { describe, expect, it } from '@jest/globals';
import { problemsOf, resolve } from './suite-files.js';

/** A suite over two cases with graders `g`; the gate's rules and the run's keys as written. */
function spec(rules: readonly string[], run: string, models = '[openai/gpt-6-luna]'): string {
  return `models: ${models}
messages:
  - { role: user, content: "Capital of {{country}}?" }
cases:
  - { tier: core, category: a, country: France, expected: Paris }
  - { country: Japan, expected: Tokyo }
graders:
  - { id: g, type: string_check, operation: ilike, reference: "{{expected}}" }
run:
  ${run}
gate:
${rules.map((rule) => `  ${rule}\n`).join('')}`;
}

const EARLY = 'early_stop: true';

describe('early_stop', () => {
  it.each([
    ['pass_rate: { max_drop: 5pp }'],
    ['score: { max_drop: 5pp }'],
    ['grader.g.pass_rate: { max_drop: 5pp }'],
    ['grader.g.score: { max_drop: 5pp }'],
  ])('is taken with %s alone', async (rule) => {
    expect((await resolve(spec([rule], EARLY))).run.early_stop).toBe(true);
  });

  it('is taken with consistency, where each case is asked several times', async () => {
    const suite = await resolve(spec(['consistency: { max_drop: 5pp }'], `${EARLY}\n  repeats: 3`));
    expect([suite.run.early_stop, suite.notices]).toEqual([true, []]);
  });

  it('minds neither a bill nor what does not block, nor a control', async () => {
    const rules = [
      'pass_rate: { max_drop: 5pp }',
      'cost.run: { max: $2 }',
      'score: { min: 50%, max_drop: 5pp, blocking: false }',
      'pass_rate@core: { min: 100%, blocking: false }',
      'latency.p95: { max: 4s, blocking: false }',
    ];
    expect((await resolve(spec(rules, `${EARLY}\n  control: live`))).run).toMatchObject({
      early_stop: true,
      control: 'live',
    });
  });

  it.each([
    ['pass_rate@core: { min: 100% }', '`pass_rate@core` `min`'],
    ['pass_rate@category:*: { max_drop: 9pp }', '`pass_rate@category:*` `max_drop`'],
    ['error_rate: { max: 1% }', '`error_rate` `max`'],
    ['error_rate: { max_increase: 1pp }', '`error_rate` `max_increase`'],
    ['ttft.p95: { max: 900ms }', '`ttft.p95` `max`'],
    ['latency.p95: { max_increase: 10% }', '`latency.p95` `max_increase`'],
    ['cost.per_success: { max: $1 }', '`cost.per_success` `max`'],
    ['score: { min: 80% }', '`score` `min`'],
    ['consistency: { min: 80% }', '`consistency` `min`'],
  ])('is refused beside a blocking %s', async (rule, named) => {
    const found = await problemsOf(spec(['pass_rate: { max_drop: 5pp }', rule], `${EARLY}\n  repeats: 2`));
    expect(found).toEqual([
      `evals/x.eval.yml:14:3: \`early_stop\` decides on one comparison alone, and ${named} blocks too (set \`blocking: false\` on it, or remove \`early_stop\`)`,
    ]);
  });

  it('names every rule in the way, each at its place', async () => {
    const rules = ['pass_rate: { min: 90%, max_drop: 5pp }', 'ttft.p95: { max: 1s }', 'pass_rate@core: { min: 100% }'];
    expect(await problemsOf(spec(rules, EARLY))).toEqual([
      'evals/x.eval.yml:12:3: `early_stop` decides on one comparison alone, and `pass_rate` `min` blocks too (leave its `min` out, or remove `early_stop`)',
      'evals/x.eval.yml:13:3: `early_stop` decides on one comparison alone, and `ttft.p95` `max` blocks too (set `blocking: false` on it, or remove `early_stop`)',
      'evals/x.eval.yml:14:3: `early_stop` decides on one comparison alone, and `pass_rate@core` `min` blocks too (set `blocking: false` on it, or remove `early_stop`)',
    ]);
  });

  it('needs one comparison, and no second one', async () => {
    expect(await problemsOf(spec(['pass_rate: { max_drop: 5pp, blocking: false }'], EARLY))).toEqual([
      'evals/x.eval.yml:10:3: `early_stop` needs a comparison of quality over all cases, and the gate blocks on none (write `pass_rate: { max_drop: 5pp }`, or remove `early_stop`)',
    ]);
    expect(await problemsOf(spec(['pass_rate: { max_drop: 5pp }', 'score: { max_drop: 5pp }'], EARLY))).toEqual([
      'evals/x.eval.yml:10:3: `early_stop` takes one comparison, and the gate blocks on 2: `pass_rate`, `score` (set `blocking: false` on all but one, or remove `early_stop`)',
    ]);
  });

  it('does not go with confirm', async () => {
    expect(await problemsOf(spec(['pass_rate: { max_drop: 5pp }'], `${EARLY}\n  confirm: true`))).toEqual([
      'evals/x.eval.yml:10:3: `early_stop` and `confirm` cannot be combined: a failure that is taken back would leave the other cases unasked (keep one of the two)',
    ]);
  });

  it('does not go with extend, nor with a second candidate that blocks', async () => {
    const models = '[openai/a, { model: openai/b, role: primary }, { model: openai/c, blocking: true }]';
    const found = await problemsOf(spec(['pass_rate: { max_drop: 5pp }'], `${EARLY}\n  extend: true`, models));
    expect(found).toEqual([
      'evals/x.eval.yml:10:3: `early_stop` and `extend` cannot be combined: each spends the whole chance of a false alarm (keep one of the two)',
      'evals/x.eval.yml:10:3: `early_stop` decides about one candidate, and `openai/c` blocks too (set `blocking: false` on it, or remove `early_stop`)',
    ]);
  });

  it('is looked at only when it is set', async () => {
    const rules = ['score: { min: 80% }', 'pass_rate: { min: 90%, max_drop: 5pp }'];
    expect((await resolve(spec(rules, 'extend: true'))).run).toMatchObject({ extend: true, early_stop: false });
    expect((await resolve(spec(rules, 'early_stop: false'))).run.early_stop).toBe(false);
  });
});

describe('a rule about several answers', () => {
  const notices = async (rule: string, repeats: string): Promise<readonly string[]> =>
    (await resolve(spec([rule], `repeats: ${repeats}`))).notices;

  it('is told where too few are asked for', async () => {
    expect(await notices('consistency: { min: 70% }', '{ pr: 1, main: 3 }')).toEqual([
      '`consistency` needs at least 2 answers per case on pull requests: set `repeats: { pr: 2, main: 3 }` under `run`.',
    ]);
    expect(await notices('consistency@core: { max_drop: 5pp, k: 4 }', '{ pr: 3, main: 1 }')).toEqual([
      '`consistency@core` needs at least 4 answers per case on pull requests and on the default branch: set `repeats: 4` under `run`.',
    ]);
    expect(await notices('consistency: { min: 70% }', '{ pr: 3, main: 1 }')).toEqual([
      '`consistency` needs at least 2 answers per case on the default branch: set `repeats: { pr: 3, main: 2 }` under `run`.',
    ]);
  });

  it('is not where enough are', async () => {
    expect(await notices('consistency: { min: 70%, k: 3 }', '3')).toEqual([]);
    expect(await notices('pass_rate: { min: 70% }', '1')).toEqual([]);
  });
});
