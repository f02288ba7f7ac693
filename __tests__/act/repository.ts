import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly date: string;
  readonly message: string;
  readonly files: Readonly<Record<string, string>>;
}

/** A user's repository on disk: the gate, a suite, a main branch, and a pull request that changes the prompt. */
export interface Repository {
  readonly folder: string;
  /** Every commit there is, with the files of its suite. */
  commits(): readonly Commit[];
  /** Commits the working tree with the given prompt as a test merge of a pull request would look: base first. */
  mergeOf(prompt: string): { readonly head: string; readonly merge: string };
  readonly main: string;
}

/**
 * @param source the project, whose `action.yml` and committed `dist/` are what a user's `uses:` would fetch.
 * @param cases questions of the suite; the model server knows the answers.
 */
export function createRepository(source: string, folder: string, prompt: string, cases: readonly string[]): Repository {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(folder, { recursive: true });
  cpSync(join(source, 'action.yml'), join(folder, 'action.yml'));
  cpSync(join(source, 'dist'), join(folder, 'dist'), { recursive: true });
  write('.github/workflows/evals.yml', '');
  cpSync(join(source, '__tests__/act/workflow.yml'), join(folder, '.github/workflows/evals.yml'));
  write(SPEC, specOf(prompt, cases));
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', 'https://github.com/octo/hello.git');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'main');
  const main = git('rev-parse', 'HEAD');
  return {
    folder,
    main,
    commits: () =>
      git('log', '--all', '--format=%H%x09%P%x09%cI%x09%s')
        .split('\n')
        .map((line) => {
          const [sha = '', parents = '', date = '', message = ''] = line.split('\t');
          const files = { [SPEC]: git('show', `${sha}:${SPEC}`) };
          return { sha, parents: parents.split(' ').filter((parent) => parent !== ''), date, message, files };
        }),
    mergeOf(changed) {
      git('checkout', '--quiet', '-B', 'change', 'main');
      write(SPEC, specOf(changed, cases));
      git('commit', '--quiet', '--all', '--message', 'change the prompt');
      const head = git('rev-parse', 'HEAD');
      git('checkout', '--quiet', '-B', 'merge', 'main');
      git('merge', '--quiet', '--no-ff', '--message', 'test merge', 'change');
      return { head, merge: git('rev-parse', 'HEAD') };
    },
  };
}

const SPEC = 'evals/numbers.eval.yml';

/** The machine's own git settings must not matter. */
const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];

function specOf(prompt: string, cases: readonly string[]): string {
  const messages = [
    { role: 'system', content: prompt },
    { role: 'user', content: '{{question}}' },
  ];
  // JSON is YAML: nothing here depends on quoting.
  return `${JSON.stringify(
    {
      models: ['local/parrot'],
      messages,
      cases: cases.map((question, index) => ({ id: `case-${index}`, question, expected: answerTo(question) })),
      graders: [{ id: 'exact', type: 'string_check', operation: 'eq', reference: '{{expected}}' }],
      gate: { pass_rate: { max_drop: '5pp' } },
    },
    null,
    2,
  )}\n`;
}

/** What the model server answers when it is not led astray. */
export function answerTo(question: string): string {
  return `answer to ${question}`;
}
