import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { initFiles, SPEC_PATH, WORKFLOW_PATH, type InitOptions } from '../../src/cli/init.js';
import { FEWEST_WORSE, FIRST_CASES, margin } from '../../src/cli/first-spec.js';
import { UserError } from '../../src/errors.js';
import { measure, passRate, suiteOf } from '../examples/measure.js';

const init = (options: Partial<InitOptions> = {}): ReturnType<typeof initFiles> =>
  initFiles({ existing: ['README.md'], default_branch: 'main', ...options });

const content = (path: string, options: Partial<InitOptions> = {}): string =>
  init(options).files.find((file) => file.path === path)!.content;

const only = (path: string, text: string): { read(asked: string): Promise<string> } => ({
  read: (asked) =>
    asked === path ? Promise.resolve(text) : Promise.reject(new UserError({ message: `there is no ${asked}` })),
});

describe('the first spec', () => {
  it('is valid and short', async () => {
    const text = content(SPEC_PATH);
    const suite = await suiteOf(SPEC_PATH, only(SPEC_PATH, text));
    expect(suite.identity).toBe('first');
    expect(suite.cases).toHaveLength(FIRST_CASES);
    expect(suite.run.repeats).toEqual({ pr: 1, main: 3 });
    expect(suite.notices).toEqual([]);
    const meaningful = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    expect(meaningful.length - FIRST_CASES).toBeLessThanOrEqual(14);
  });

  it('reaches a verdict as it is: the demo model passes its floor', async () => {
    const text = content(SPEC_PATH, { model: 'demo/steady?quality=1', key_env: null });
    expect(passRate(await measure(await suiteOf(SPEC_PATH, only(SPEC_PATH, text)), 'any'))).toBe(1);
  });

  it('allows the drop that the number of cases can show', () => {
    expect([8, 149, 150, 500, 501].map(margin)).toEqual([5, 5, 3, 3, 2]);
    const drop = (cases: number): unknown =>
      (parse(content(SPEC_PATH, { cases })) as { gate: { pass_rate: { max_drop: string } } }).gate.pass_rate.max_drop;
    expect([drop(8), drop(200), drop(1000)]).toEqual(['5pp', '3pp', '2pp']);
  });

  it('says how little its own cases can see', () => {
    const midP = (worse: number): number => 0.5 ** (worse + 1);
    expect(midP(FEWEST_WORSE)).toBeLessThanOrEqual(0.05);
    expect(midP(FEWEST_WORSE - 1)).toBeGreaterThan(0.05);
    expect(content(SPEC_PATH)).toContain(`# 8 cases only show a collapse: 4 of them must break`);
  });

  it('offers the prompt files that exist, and stays valid', async () => {
    const existing = ['b/two.prompt.yml', 'a/one.prompt.yaml', 'node_modules/x/y.prompt.yml', 'a/\n- x.prompt.yml'];
    const text = content(SPEC_PATH, { existing });
    expect(text).toContain('#   - file: ../a/one.prompt.yaml\n#   - file: ../b/two.prompt.yml\n');
    expect(text).not.toContain('node_modules');
    expect(text).not.toContain('- x.prompt');
    expect((await suiteOf(SPEC_PATH, only(SPEC_PATH, text))).cases).toHaveLength(FIRST_CASES);
    expect(init({ existing }).messages).toContain(
      'found a/one.prompt.yaml, b/two.prompt.yml: evals/first.eval.yml says how to test them',
    );
  });
});

describe('the workflow', () => {
  it('asks for three permissions in the job, none at the top, and runs on every event of the contract', () => {
    const workflow = parse(content(WORKFLOW_PATH)) as {
      on: Record<string, unknown>;
      permissions: unknown;
      jobs: { gate: { permissions: unknown; steps: { uses: string; with: unknown; env?: unknown }[] } };
    };
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch']);
    expect(workflow.on['push']).toEqual({ branches: ['main'] });
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.gate.permissions).toEqual({
      contents: 'read',
      actions: 'read',
      'pull-requests': 'write',
    });
    const [checkout, gate] = workflow.jobs.gate.steps;
    expect(checkout!.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    expect(gate!.with).toEqual({ 'max-spend': '$2.00' });
    expect(gate!.env).toEqual({ OPENAI_API_KEY: '${{ secrets.OPENAI_API_KEY }}' });
  });

  it('cancels older runs of pull requests only', () => {
    const { concurrency } = parse(content(WORKFLOW_PATH)) as { concurrency: Record<string, string> };
    expect(concurrency['cancel-in-progress']).toBe("${{ github.event_name == 'pull_request' }}");
    expect(concurrency['group']).toContain('github.run_id');
  });

  it.each(['main', 'release/2', "it's", '[odd]', 'no', 'a,b', 'a: b', '#1', 'x # y'])(
    'writes the branch %j as one name',
    (name) => {
      const { on } = parse(content(WORKFLOW_PATH, { default_branch: name })) as {
        on: { push: { branches: string[] } };
      };
      expect(on.push.branches.map((branch) => branch.replace(/\\(.)/g, '$1'))).toEqual([name]);
    },
  );

  it('names no secret when the model needs none', () => {
    expect(content(WORKFLOW_PATH, { key_env: null })).not.toContain('secrets');
  });
});

describe('what init says', () => {
  it('names each file, the secret and the next steps', () => {
    expect(init().messages).toEqual([
      'wrote evals/first.eval.yml',
      'wrote .github/workflows/plumbline.yml',
      'set the one secret it needs: gh secret set OPENAI_API_KEY',
      'then check and try it: plumbline validate && plumbline run',
      'commit both files to the default branch: its first run becomes the baseline',
    ]);
  });

  it('never overwrites a file, and says so', () => {
    const { files, messages } = init({ existing: [SPEC_PATH] });
    expect(files.map(({ path }) => path)).toEqual([WORKFLOW_PATH]);
    expect(messages[0]).toBe('kept evals/first.eval.yml: it exists already');
  });

  it('estimates the cost of a pull request when the price is known', () => {
    // 18 tokens of text, 8 of framing and 8 of answer: 200 x (26 x 1 + 8 x 5) / 1e6.
    const { messages } = init({ cases: 200, price: { input_mtok: 1, output_mtok: 5 } });
    expect(messages.find((line) => line.includes('cost'))).toBe(
      'a pull request will cost about $0.013: 200 short answers of openai/gpt-6-luna; the cap is $2.00 a run',
    );
  });
});
