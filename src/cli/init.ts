/** What `init` writes and says; pure, so that it can be shown before anything is written. */
import { money } from '../text/format.js';
import { FIRST_CASES, FIRST_MODEL, firstCallTokens, firstSpec } from './first-spec.js';
import { firstWorkflow } from './first-workflow.js';

export const SPEC_PATH = 'evals/first.eval.yml';
export const WORKFLOW_PATH = '.github/workflows/plumbline.yml';

export interface InitOptions {
  /** Paths of the files that exist, from the root of the repository, with forward slashes. */
  readonly existing: readonly string[];
  readonly default_branch: string;
  /** How many cases the suite will have; unknown when absent. */
  readonly cases?: number | undefined;
  /** ENDPOINT/MODEL; `FIRST_MODEL` when absent. */
  readonly model?: string | undefined;
  /** Variable that holds the key of the model's endpoint; null when it needs none. */
  readonly key_env?: string | null | undefined;
  /** Dollars per million tokens of the model, when they are known. */
  readonly price?: { readonly input_mtok: number; readonly output_mtok: number } | undefined;
}

export interface InitFiles {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly messages: readonly string[];
}

/** The files to write, none of which exists, and what to tell the user. */
export function initFiles(options: InitOptions): InitFiles {
  const { existing, default_branch, cases = FIRST_CASES, model = FIRST_MODEL, key_env = 'OPENAI_API_KEY' } = options;
  const there = new Set(existing);
  const prompts = promptFiles(existing);
  const wanted = [
    { path: SPEC_PATH, content: firstSpec({ model, cases, prompts: prompts.map((path) => `../${path}`) }) },
    { path: WORKFLOW_PATH, content: firstWorkflow({ default_branch, secret: key_env }) },
  ];
  const files = wanted.filter(({ path }) => !there.has(path));
  return {
    files,
    messages: [
      ...wanted.map(({ path }) => (there.has(path) ? `kept ${path}: it exists already` : `wrote ${path}`)),
      ...foundPrompts(prompts),
      ...costMessage(options, cases, model),
      ...nextSteps(key_env),
    ],
  };
}

const MOST_PROMPTS = 5;

/** GitHub prompt files, without those of dependencies. */
function promptFiles(existing: readonly string[]): readonly string[] {
  return (
    existing
      .filter((path) => /\.prompt\.ya?ml$/.test(path) && !/(^|\/)node_modules\//.test(path))
      // A name that would need quoting in a comment line is left for the user to write.
      .filter((path) => /^[\w./@ -]+$/.test(path))
      .sort()
      .slice(0, MOST_PROMPTS)
  );
}

function foundPrompts(prompts: readonly string[]): string[] {
  if (prompts.length === 0) return [];
  return [`found ${prompts.join(', ')}: ${SPEC_PATH} says how to test ${prompts.length === 1 ? 'it' : 'them'}`];
}

function costMessage({ price }: InitOptions, cases: number, model: string): string[] {
  if (price === undefined) return [];
  const { input, output } = firstCallTokens();
  const dollars = (cases * (input * price.input_mtok + output * price.output_mtok)) / 1e6;
  return [
    `a pull request will cost about ${money(dollars)}: ${cases} short answers of ${model}; the cap is $2.00 a run`,
  ];
}

function nextSteps(key: string | null): string[] {
  return [
    ...(key === null ? [] : [`set the one secret it needs: gh secret set ${key}`]),
    `then check and try it: plumbline validate && plumbline run`,
    'commit both files to the default branch: its first run becomes the baseline',
  ];
}
