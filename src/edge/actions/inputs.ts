/** The only reader of the Action's inputs: strict, all at once, one readonly object. */
import { UserError } from '../../errors.js';
import type { Problem } from '../../errors.js';
import type { CommentMode } from '../../pipeline/publish.js';
import {
  CANDIDATE_ID_CURE,
  CANDIDATE_ID_FORM,
  CANDIDATE_ID_PARTS_CURE,
  isCandidateId,
  lacksPart,
} from '../../record/candidate-id.js';
import type { FailOn } from '../../verdict/overall.js';

export type Environment = Readonly<Record<string, string | undefined>>;
export type BaselineInput =
  { readonly kind: 'artifact' } | { readonly kind: 'none' } | { readonly kind: 'file'; readonly path: string };

/** Every input as the rest of the program uses it; null is unset. */
export interface Inputs {
  /** Glob patterns of spec files. */
  readonly spec: readonly string[];
  /** Paths and globs of rows that another harness measured; empty measures the spec's candidates. */
  readonly results: readonly string[];
  /** Null exactly when there are no `results`. */
  readonly candidate_id: string | null;
  /** Null when the workflow gives none: nothing of GitHub can then be read or written. */
  readonly github_token: string | null;
  readonly baseline: BaselineInput;
  /** Stored runs to pool, from 1. */
  readonly baseline_runs: number;
  readonly comment: CommentMode;
  readonly fail_on: ReadonlySet<FailOn>;
  readonly no_credentials: 'fail' | 'neutral';
  /** Dollars for the step. */
  readonly max_spend: number | null;
  readonly max_concurrency: number | null;
  /** Minutes of the whole job. */
  readonly timeout_minutes: number | null;
  /** One declaration a line, blank lines and comments dropped. */
  readonly endpoints: readonly string[];
  /** One program of the team's own a line, blank lines and comments dropped. */
  readonly commands: readonly string[];
  /** Relative to the workspace, with forward slashes; `.` is the workspace. */
  readonly working_directory: string;
  readonly artifact_name: string;
  readonly retention_days: number;
  readonly store_outputs: boolean;
  /** Folder below the working directory that holds recorded answers; null asks for answers. */
  readonly replay: string | null;
}

const FAIL_ON: readonly FailOn[] = ['regression', 'error', 'inconclusive', 'weakening', 'never'];
const COMMENT: readonly CommentMode[] = ['always', 'on-change', 'on-failure', 'never'];
/** More stored runs add cost and age, hardly any power. */
const MAX_BASELINE_RUNS = 20;
/** GitHub's own ceiling, for private repositories. */
const MAX_RETENTION_DAYS = 400;
const MAX_CONCURRENCY = 512;
const EMPTY_HASH = '`hashFiles` gives nothing when no file matches';

/**
 * Reads all inputs from the runner's environment. An input that is absent or blank is unset.
 * @throws UserError that names every bad input, the given value, the allowed form and the cure.
 */
export function readInputs(env: Environment): Inputs {
  const problems: Problem[] = [];
  const optional = (name: string): string | null => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const refuse = (name: string, value: string, allowed: string, cure: string): void => {
    problems.push({ message: `input \`${name}\` is ${JSON.stringify(value)}, which is not ${allowed}`, cure });
  };
  const list = (name: string): readonly string[] =>
    (optional(name) ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  const choice = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = optional(name);
    if (value === null) return fallback;
    const found = allowed.find((word) => word === value);
    if (found === undefined) refuse(name, value, `one of ${allowed.join(', ')}`, `write ${name}: ${fallback}`);
    return found ?? fallback;
  };
  const whole = (name: string, least: number, most: number): number | null => {
    const value = optional(name);
    if (value === null) return null;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    refuse(name, value, `a whole number from ${least} to ${most}`, `write digits only, or leave it out`);
    return null;
  };
  const money = (name: string): number | null => {
    const value = optional(name);
    if (value === null) return null;
    if (/^\$?\d{1,9}(\.\d{1,6})?$/.test(value)) return Number(value.replace('$', ''));
    refuse(name, value, 'an amount in dollars', 'write it as $2.00 or 2.00, or leave it out for no cap');
    return null;
  };
  const minutes = (name: string): number | null => {
    const value = optional(name);
    if (value === null) return null;
    if (/^\d{1,5}(\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value);
    refuse(name, value, 'a number of minutes above 0', "write the same number as the job's, or leave it out");
    return null;
  };
  const yesNo = (name: string, fallback: boolean): boolean =>
    choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';

  const failOn = (): ReadonlySet<FailOn> => {
    const value = optional('fail-on') ?? 'regression,error';
    const words = value.split(',').map((word) => word.trim());
    const known = words.filter((word): word is FailOn => FAIL_ON.some((allowed) => allowed === word));
    if (known.length < words.length) {
      refuse('fail-on', value, `a comma list of ${FAIL_ON.join(', ')}`, 'write fail-on: regression,error');
    } else if (known.includes('never') && known.length > 1) {
      refuse('fail-on', value, 'clear: `never` stands alone', 'write fail-on: never, or drop `never` from the list');
    }
    return new Set(known);
  };
  const baseline = (): BaselineInput => {
    const value = optional('baseline') ?? 'artifact';
    if (value === 'artifact' || value === 'none') return { kind: value };
    const path = value.startsWith('file:') ? value.slice('file:'.length).trim() : '';
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    const cure = 'write baseline: file:evals/baseline.jsonl';
    // At the base commit such a name would only ever be "not there", which is no failure.
    if (/^([A-Za-z]:|\/)|\\/.test(path) || parts.includes('..')) {
      refuse('baseline', value, 'a file inside the working directory, named with forward slashes', cure);
    } else if (parts.length === 0 || /[*?]/.test(path)) {
      refuse('baseline', value, 'artifact, none or file:PATH', cure);
    }
    return { kind: 'file', path: parts.join('/') };
  };
  const candidateId = (results: string | null): string | null => {
    // A block of YAML ends its line; any other white space was written, or stands beside an expression that came out empty.
    const given = (env['INPUT_CANDIDATE-ID'] ?? '').replace(/\r?\n$/, '');
    const id = given.trim() === '' ? null : given;
    if (results !== null && id === null) {
      const cure = `${CANDIDATE_ID_CURE}; ${EMPTY_HASH}`;
      problems.push({ message: 'input `results` needs `candidate-id`, which is missing or empty', cure });
    } else if (results === null && id !== null) {
      // An expression that came out empty would otherwise ask models in place of reading what a harness measured.
      const cure = 'name the files with the rows in `results`, or leave both out';
      problems.push({ message: 'input `candidate-id` is given without `results`', cure });
    } else if (id !== null && !isCandidateId(id)) {
      refuse('candidate-id', id, CANDIDATE_ID_FORM, CANDIDATE_ID_CURE);
    } else if (id !== null && lacksPart(id)) {
      const message = `input \`candidate-id\` is ${JSON.stringify(id)}: an expression in it came out empty`;
      problems.push({ message, cure: `${CANDIDATE_ID_PARTS_CURE}; ${EMPTY_HASH}` });
    }
    return id;
  };
  const artifactName = (): string => {
    const value = optional('artifact-name') ?? 'plumbline';
    // The artifact service refuses these signs; uploads add an attempt number and an extension.
    if (!/^[^":<>|*?\\/\u0000-\u001f]{1,200}$/.test(value)) {
      refuse('artifact-name', value, 'a name without " : < > | * ? \\ /', 'use letters, digits, dots and hyphens');
    }
    return value;
  };
  const workingDirectory = (): string => {
    const value = optional('working-directory') ?? '.';
    const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
    if (/^(\/|[A-Za-z]:|$)/.test(path) || path.split('/').includes('..')) {
      refuse('working-directory', value, 'a folder inside the workspace', 'give a path relative to the checkout');
    }
    return path.replace(/^(\.\/)+/, '') || '.';
  };

  const replay = (results: string | null): string | null => {
    const value = optional('replay');
    if (value === null) return null;
    const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
    if (/^(\/|[A-Za-z]:|$)/.test(path) || path.split('/').includes('..')) {
      refuse('replay', value, 'a folder inside the working directory', 'write replay: evals/cassette');
    } else if (results !== null) {
      const message = 'inputs `results` and `replay` name two sources of answers';
      problems.push({ message, cure: 'leave one of them out' });
    }
    return path;
  };

  const inputs: Inputs = {
    spec: optional('spec') === null ? ['evals/*.eval.yml'] : list('spec'),
    results: list('results'),
    candidate_id: candidateId(optional('results')),
    github_token: optional('github-token'),
    baseline: baseline(),
    baseline_runs: whole('baseline-runs', 1, MAX_BASELINE_RUNS) ?? 5,
    comment: choice('comment', COMMENT, 'on-change'),
    fail_on: failOn(),
    no_credentials: choice('no-credentials', ['fail', 'neutral'], 'fail'),
    max_spend: money('max-spend'),
    max_concurrency: whole('max-concurrency', 1, MAX_CONCURRENCY),
    timeout_minutes: minutes('timeout-minutes'),
    endpoints: list('endpoints'),
    commands: list('commands'),
    working_directory: workingDirectory(),
    artifact_name: artifactName(),
    retention_days: whole('retention-days', 1, MAX_RETENTION_DAYS) ?? 90,
    store_outputs: yesNo('store-outputs', true),
    replay: replay(optional('results')),
  };
  if (inputs.spec.length === 0) {
    refuse('spec', optional('spec') ?? '', 'a list of globs', 'write one glob a line, such as evals/*.eval.yml');
  }
  if (optional('results') !== null && inputs.results.length === 0) {
    refuse(
      'results',
      optional('results') ?? '',
      'a list of paths',
      'write one path or glob a line, such as rows.jsonl',
    );
  }
  if (problems.length > 0) throw new UserError(problems);
  return inputs;
}

/** Name in action.yml of each field. */
export const INPUT_NAMES: { readonly [Field in keyof Inputs]: string } = {
  spec: 'spec',
  results: 'results',
  candidate_id: 'candidate-id',
  github_token: 'github-token',
  baseline: 'baseline',
  baseline_runs: 'baseline-runs',
  comment: 'comment',
  fail_on: 'fail-on',
  no_credentials: 'no-credentials',
  max_spend: 'max-spend',
  max_concurrency: 'max-concurrency',
  timeout_minutes: 'timeout-minutes',
  endpoints: 'endpoints',
  commands: 'commands',
  working_directory: 'working-directory',
  artifact_name: 'artifact-name',
  retention_days: 'retention-days',
  store_outputs: 'store-outputs',
  replay: 'replay',
};
