/**
 * The story that `demo` tells with the real pipeline: a suite, three stored runs of main, a pull request that shortens the
 * prompt and loses an instruction, and the commit that mends it. Values only; the files are read through a Files port.
 */
import { BILLING_WORDS, tickets } from './tickets.js';

export interface DemoStory {
  /** Path of the spec among the files. */
  readonly spec: string;
  /** Files of the default branch, by path. */
  readonly main: Readonly<Record<string, string>>;
  /** Names of the stored runs of the default branch, newest last; each is the `run` of its demo server. */
  readonly stored: readonly string[];
  /** Seed of every demo server of the story: what the model knows. */
  readonly seed: string;
  readonly steps: readonly DemoStep[];
}

export interface DemoStep {
  /** The `run` of its demo server. */
  readonly run: string;
  readonly title: string;
  /** What changed, in the words of a commit message. */
  readonly message: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: { readonly verdict: 'pass' | 'fail'; readonly failed: readonly string[] };
}

export const STORY_SPEC_PATH = 'triage.eval.yml';
export const STORY_PROMPT_PATH = 'triage.prompt.yml';
export const STORY_DATA_PATH = 'tickets.jsonl';

const SPEC = `# What good looks like for the ticket triage of a shop.
name: ticket-triage
models:
  - { id: steady, model: 'demo/steady?quality=0.97&noise=0.015' }
prompts:
  - file: ${STORY_PROMPT_PATH}
datasets:
  - file: ${STORY_DATA_PATH}
graders:
  - { id: label, type: string_check, operation: eq, reference: '{{expected}}' }
run:
  repeats: { pr: 1, main: 1 }
gate:
  pass_rate: { min: 90%, max_drop: 3pp }
  pass_rate@critical: { min: 90% }
  pass_rate@category:billing: { max_drop: 10pp }
  error_rate: { max: 2% }
  latency.p95: { max: 2s }
  cost.per_success: { max_increase: 15% }
`;

const LABELS = 'billing, login, shipping, returns, technical or security';

const BILLING_LINE = `billing: ${BILLING_WORDS}, even when the ticket names an order or a parcel.`;

/** Main: a line for every label. */
const FULL = `You sort the support tickets of an online shop.
Reply with one label and nothing else: ${LABELS}.
${BILLING_LINE}
login: anything that keeps the customer from signing in.
shipping: where a parcel is, when it comes and where it goes.
returns: sending something back, swapping it, or a wrong or broken item.
technical: the shop's pages or its app do not work.
security: somebody else may have got into the account or seen its data.`;

/** The pull request: shorter and cheaper, and the one line that was needed is gone. */
const SHORT = `Sort this support ticket of an online shop.
Reply with one label and nothing else: ${LABELS}.`;

const MENDED = `${SHORT}
${BILLING_LINE}`;

export function demoStory(): DemoStory {
  const main = {
    [STORY_SPEC_PATH]: SPEC,
    [STORY_DATA_PATH]: tickets()
      .map((ticket) => `${JSON.stringify(ticket)}\n`)
      .join(''),
    [STORY_PROMPT_PATH]: promptFile(FULL),
  };
  return {
    spec: STORY_SPEC_PATH,
    main,
    stored: ['main-1', 'main-2', 'main-3'],
    seed: 'plumbline',
    steps: [
      {
        run: 'shortened',
        title: 'A pull request shortens the prompt',
        message: 'Shorten the triage prompt to save tokens',
        files: { ...main, [STORY_PROMPT_PATH]: promptFile(SHORT) },
        expected: {
          verdict: 'fail',
          failed: ['pass_rate:min', 'pass_rate:max_drop', 'pass_rate@category:billing:max_drop'],
        },
      },
      {
        run: 'mended',
        title: 'The next commit puts one line back',
        message: 'Say again what billing is',
        files: { ...main, [STORY_PROMPT_PATH]: promptFile(MENDED) },
        expected: { verdict: 'pass', failed: [] },
      },
    ],
  };
}

/** A prompt in the form GitHub keeps prompts in. */
function promptFile(system: string): string {
  const body = system.replace(/^/gm, '      ');
  return `messages:
  - role: system
    content: |-
${body}
  - role: user
    content: '{{ticket}}'
`;
}
