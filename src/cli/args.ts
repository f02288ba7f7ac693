/** The command line, parsed strictly: an option that is not known is an error with the nearest one that is. */
import { UserError } from '../errors.js';
import { suggest } from '../text/suggest.js';
import { COMMANDS, isCommand, type CommandName } from './commands.js';
import { quoted, read, type Given } from './given.js';

export type Arguments =
  | { readonly command: 'help'; readonly topic: CommandName | null }
  | { readonly command: 'version' }
  | DemoArguments
  | InitArguments
  | ValidateArguments
  | RunArguments
  | CompareArguments
  | CalibrateArguments;

export interface DemoArguments {
  readonly command: 'demo';
  /** Folder for the reports; null writes none. */
  readonly out: string | null;
  readonly json: boolean;
}

export interface InitArguments {
  readonly command: 'init';
  readonly default_branch: string | null;
  /** How many cases the suite will have: it decides the margin. */
  readonly cases: number | null;
}

export interface ValidateArguments {
  readonly command: 'validate';
  /** Paths or globs; empty stands for the default of the `spec` input. */
  readonly specs: readonly string[];
  /** Lines of the `endpoints` input. */
  readonly endpoints: readonly string[];
  /** Record files of earlier runs, to tell which limits their noise would miss. */
  readonly baselines: readonly string[];
  readonly json: boolean;
}

export interface RunArguments {
  readonly command: 'run';
  readonly specs: readonly string[];
  readonly endpoints: readonly string[];
  /** Record files (`run.jsonl`) of earlier runs, newest first. */
  readonly baselines: readonly string[];
  readonly max_concurrency: number | null;
  /** Dollars. */
  readonly max_spend: number | null;
  readonly out: string | null;
  /** Case ids; empty runs all. */
  readonly only: readonly string[];
  readonly json: boolean;
  /** Print the pull request comment as CI would post it. */
  readonly ci: boolean;
}

export interface CompareArguments {
  readonly command: 'compare';
  readonly baselines: readonly string[];
  /** Null only with `batch`. */
  readonly candidate: string | null;
  readonly spec: string | null;
  /** `-` or a file of lines `{id, baseline, candidate, gate}`; null compares two records. */
  readonly batch: string | null;
  readonly json: boolean;
}

export interface CalibrateArguments {
  readonly command: 'calibrate';
  /** Record files (`run.jsonl`) of runs between which nothing changed. */
  readonly runs: readonly string[];
  readonly spec: string;
  /** Null leaves it to the command. */
  readonly draws: number | null;
  readonly json: boolean;
}

/**
 * @param argv what follows the program's name.
 * @throws UserError for an unknown command or option, a missing or repeated value, or a value of the wrong form.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h') return { command: 'help', topic: null };
  if (first === '--version' || first === '-v' || first === 'version') return { command: 'version' };
  if (first === 'help') return { command: 'help', topic: rest[0] === undefined ? null : commandOf(rest[0]) };
  const command = commandOf(first);
  const given = read(command, rest);
  if (given.flag('help')) return { command: 'help', topic: command };
  switch (command) {
    case 'demo':
      return { command, out: given.one('out'), json: given.flag('json') };
    case 'init':
      return { command, default_branch: given.one('default-branch'), cases: given.count('cases') };
    case 'validate':
      return {
        command,
        specs: given.positionals,
        endpoints: given.many('endpoint'),
        baselines: given.many('baseline'),
        json: given.flag('json'),
      };
    case 'run':
      return {
        command,
        specs: given.positionals,
        endpoints: given.many('endpoint'),
        baselines: given.many('baseline'),
        max_concurrency: given.count('max-concurrency'),
        max_spend: given.dollars('max-spend'),
        out: given.one('out'),
        only: given.list('only'),
        json: given.flag('json'),
        ci: given.flag('ci'),
      };
    case 'compare':
      return compareArguments(given);
    case 'calibrate':
      return calibrateArguments(given);
  }
}

function calibrateArguments(given: Given): CalibrateArguments {
  const runs = given.positionals;
  const spec = given.one('spec');
  if (runs.length < 2) {
    throw new UserError({
      message: 'calibrate needs the records of two or more runs of the same candidate',
      cure: 'plumbline calibrate RUN1.jsonl RUN2.jsonl --spec SPEC',
    });
  }
  if (spec === null) throw new UserError({ message: 'calibrate needs a spec for its gate', cure: 'add `--spec SPEC`' });
  return { command: 'calibrate', runs, spec, draws: given.count('draws'), json: given.flag('json') };
}

function compareArguments(given: Given): CompareArguments {
  const [candidate, ...older] = [...given.positionals].reverse();
  const compared = {
    command: 'compare' as const,
    baselines: [...older.reverse(), ...given.many('baseline')],
    candidate: given.one('candidate') ?? candidate ?? null,
    spec: given.one('spec'),
    batch: given.one('batch'),
    json: given.flag('json'),
  };
  if (given.one('candidate') !== null && candidate !== undefined) {
    throw new UserError({
      message: 'compare got its candidate twice',
      cure: `drop \`--candidate\` or ${quoted(candidate)}`,
    });
  }
  if (compared.batch !== null) {
    if (compared.candidate === null && compared.baselines.length === 0 && compared.spec === null) return compared;
    throw new UserError({
      message: 'compare --batch reads rows and gates from its lines alone',
      cure: 'drop the record files and `--spec`',
    });
  }
  if (compared.candidate === null || compared.baselines.length === 0) {
    throw new UserError({
      message: 'compare needs the records of a baseline and of a candidate',
      cure: 'plumbline compare BASE.jsonl CANDIDATE.jsonl --spec SPEC',
    });
  }
  if (compared.spec === null) {
    throw new UserError({ message: 'compare needs a spec for its gate', cure: 'add `--spec SPEC`' });
  }
  return compared;
}

function commandOf(text: string): CommandName {
  if (isCommand(text)) return text;
  const near = suggest(text, Object.keys(COMMANDS));
  throw new UserError({
    message: `there is no command ${quoted(text)}`,
    cure: near === undefined ? 'see `plumbline help`' : `did you mean \`${near}\`?`,
  });
}
