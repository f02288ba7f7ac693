/** The first spec that `init` writes: small enough to read in a minute, and it reaches a verdict as it is. */

export const FIRST_MODEL = 'openai/gpt-6-luna';

const CASES: readonly (readonly [question: string, answer: string])[] = [
  ['France', 'Paris'],
  ['Japan', 'Tokyo'],
  ['Kenya', 'Nairobi'],
  ['Peru', 'Lima'],
  ['Norway', 'Oslo'],
  ['Vietnam', 'Hanoi'],
  ['Canada', 'Ottawa'],
  ['Australia', 'Canberra'],
];

/** Cases in the first spec before the user adds their own. */
export const FIRST_CASES = CASES.length;

const SYSTEM = 'Reply with the name of the city only.';
const QUESTION = 'What is the capital of {{country}}?';

/** Largest drop to tolerate, in percentage points, by the number of cases. */
export function margin(cases: number): 5 | 3 | 2 {
  if (cases < 150) return 5;
  return cases <= 500 ? 3 : 2;
}

/**
 * Smallest number of cases that must turn from right to wrong before a paired test can tell it from chance: the mid-p of k
 * worse and none better is 0.5^(k+1), and it has to be at most 0.05.
 */
export const FEWEST_WORSE = 4;

export interface FirstSpec {
  readonly model: string;
  /** How many cases the suite will have; the examples' number when unknown. */
  readonly cases: number;
  /** `.prompt.yml` files that were found, as paths from the folder of the spec. */
  readonly prompts: readonly string[];
}

export function firstSpec({ model, cases, prompts }: FirstSpec): string {
  return `# What "still good" means for this application. Check it with: plumbline validate
name: first
models:
  # ENDPOINT/MODEL. No key yet? demo/steady answers from inside the tool.
  - ${model}
${promptOffer(prompts)}messages:
  - { role: system, content: ${SYSTEM} }
  - { role: user, content: '${QUESTION}' }
${sizeNote(cases)}cases:
${CASES.map(([country, expected]) => `  - { country: ${country}, expected: ${expected} }`).join('\n')}
graders:
  # Right when the answer contains \`expected\`, whatever the case of its letters.
  - { type: string_check, operation: ilike, reference: '{{expected}}' }
run:
  # Answers per case: one on a pull request; three on the default branch, whose runs are the baseline.
  repeats: { pr: 1, main: 3 }
gate:
  # min is a floor. max_drop holds the change against the default branch: pp are percentage points.
  pass_rate: { min: 90%, max_drop: ${margin(cases)}pp }
`;
}

/** Tokens of one call of the first spec, for a price: characters / 4 and the framing of two messages. */
export function firstCallTokens(): { readonly input: number; readonly output: number } {
  const FRAMING = 8;
  const ANSWER = 8;
  return { input: Math.ceil((SYSTEM.length + QUESTION.length) / 4) + FRAMING, output: ANSWER };
}

function sizeNote(cases: number): string {
  const planned =
    cases === FIRST_CASES ? '' : `# The allowed drop below is for the ${cases} cases this suite will have.\n`;
  return `# ${FIRST_CASES} cases only show a collapse: ${FEWEST_WORSE} of them must break before it is more than chance.
# 150 cases show a drop of about 7 points, 500 one of about 4. Put yours into a file beside this one:
# datasets: [{ file: cases.jsonl }]
${planned}`;
}

function promptOffer(prompts: readonly string[]): string {
  if (prompts.length === 0) return '';
  return `# Prompt files found here. To test one, put it in place of \`messages\` and give the cases its variables:
# prompts:
${prompts.map((file) => `#   - file: ${file}\n`).join('')}`;
}
