/** The suite of the scenarios: questions with one right answer each, asked of a model whose quality is known. */
import { demoAnswers } from '../../../src/edge/target/demo/answers.js';
import type { DemoAnswer } from '../../../src/edge/target/demo/answers.js';

/** With this in the prompt the model knows every answer, without it about half of them. */
export const CAREFUL = 'Answer with the code only. Check twice.';
export const HASTY = 'Answer with the code only.';
/** Another prompt that is as good as the first. */
export const POLITE = 'Answer with the code only, please. Check twice.';

/** Right on every case: nothing in these scenarios depends on a draw. */
export const GOOD = 'lab/steady?quality=1&noise=0';
/** Right on about half of the cases, whatever the prompt. */
export const POOR = 'lab/small?quality=0.5&noise=0';

export const SPEC = 'evals/codes.eval.yml';

const item = (index: number) => ({
  id: `case-${String(index).padStart(2, '0')}`,
  question: `What is the code of drawer ${index}?`,
  expected: `code ${index}`,
  demo_wrong: `no code for ${index}`,
  demo_needs: 'check twice',
});

export interface SpecOptions {
  readonly prompt?: string;
  readonly models?: readonly unknown[];
  readonly cases?: readonly Readonly<Record<string, unknown>>[] | number;
  readonly gate?: Readonly<Record<string, unknown>>;
  readonly run?: Readonly<Record<string, unknown>>;
  readonly name?: string;
}

/** The spec as a file: JSON is YAML, so nothing depends on quoting, and every key has its own line. */
export function specText({ prompt = CAREFUL, models = [GOOD], cases = 40, gate, run, name }: SpecOptions = {}): string {
  const spec = {
    ...(name === undefined ? {} : { name }),
    models,
    messages: [
      { role: 'system', content: prompt },
      { role: 'user', content: '{{question}}' },
    ],
    cases: typeof cases === 'number' ? Array.from({ length: cases }, (_, index) => item(index)) : cases,
    graders: [{ id: 'exact', type: 'string_check', operation: 'eq', reference: '{{expected}}' }],
    ...(run === undefined ? {} : { run }),
    gate: gate ?? { pass_rate: { max_drop: '10pp' } },
  };
  return `${JSON.stringify(spec, null, 2)}\n`;
}

/** What the model knows: the answers of the first cases. */
export const ANSWERS: readonly DemoAnswer[] = demoAnswers(
  Array.from({ length: 80 }, (_, index) => ({ item: item(index) })),
);
