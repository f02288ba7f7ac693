/**
 * What each example must come to: judged against a stored run of its own prompt, once unchanged (but measured again) and
 * once with the worse prompt in place of the good one.
 */
export interface ExpectedExample {
  readonly folder: string;
  readonly spec: string;
  /** File that the worse prompt replaces. */
  readonly prompt: string;
  readonly worse: string;
  readonly cases: number;
  readonly unchanged: 'pass';
  readonly worsened: {
    readonly verdict: 'fail';
    /** `RULE:LIMIT` of rules that fail, among others. */
    readonly failed: readonly string[];
  };
}

export const EXPECTED: readonly ExpectedExample[] = [
  {
    folder: 'examples/triage',
    spec: 'examples/triage/triage.eval.yml',
    prompt: 'examples/triage/triage.prompt.yml',
    worse: 'examples/triage/worse.prompt.yml',
    cases: 160,
    unchanged: 'pass',
    worsened: { verdict: 'fail', failed: ['pass_rate:max_drop'] },
  },
  {
    folder: 'examples/invoices',
    spec: 'examples/invoices/invoices.eval.yml',
    prompt: 'examples/invoices/invoices.prompt.yml',
    worse: 'examples/invoices/worse.prompt.yml',
    cases: 150,
    unchanged: 'pass',
    worsened: { verdict: 'fail', failed: ['pass_rate:max_drop', 'grader.date.pass_rate:max_drop'] },
  },
  {
    folder: 'examples/support',
    spec: 'examples/support/support.eval.yml',
    prompt: 'examples/support/support.prompt.yml',
    worse: 'examples/support/worse.prompt.yml',
    cases: 144,
    unchanged: 'pass',
    worsened: { verdict: 'fail', failed: ['pass_rate:max_drop', 'score:max_drop'] },
  },
];
