/** The command line, parsed strictly: an option that is not known is an error with the nearest one that is. */
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { CANDIDATE_ID_FORM, CANDIDATE_ID_PARTS_CURE, isCandidateId, lacksPart } from '../record/candidate-id.js';
import { suggest } from '../text/suggest.js';
import { COMMANDS, isCommand, type CommandName } from './commands.js';
import { demoArguments, type DemoArguments, type ServeArguments } from './demo-args.js';
import { quoted, read, type Given } from './given.js';

export type Arguments =
  | { readonly command: 'help'; readonly topic: CommandName | null }
  | { readonly command: 'version' }
  | DemoArguments
  | ServeArguments
  | InitArguments
  | ValidateArguments
  | RunArguments
  | CompareArguments
  | CalibrateArguments
  | ExplainArguments;

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
  /** Lines of the `commands` input. */
  readonly commands: readonly string[];
  /** Record files of earlier runs, to tell which limits their noise would miss. */
  readonly baselines: readonly string[];
  readonly json: boolean;
}

export interface RunArguments {
  readonly command: 'run';
  readonly specs: readonly string[];
  readonly endpoints: readonly string[];
  readonly commands: readonly string[];
  /** Record files (`run.jsonl`) of earlier runs, newest first. */
  readonly baselines: readonly string[];
  /** Commit or branch whose candidates are measured beside these; null measures these alone. */
  readonly base: string | null;
  readonly max_concurrency: number | null;
  /** Dollars. */
  readonly max_spend: number | null;
  readonly out: string | null;
  /** Case ids; empty runs all. */
  readonly only: readonly string[];
  /** Milliseconds from the start of the program; null sets no end. */
  readonly timeout: number | null;
  /** Whether what an interrupted run left is taken up: when there is something of this plan, never, or by all means. */
  readonly take: 'auto' | 'fresh' | 'resume';
  /** Folder that answers are recorded into; null records none. */
  readonly record: string | null;
  /** Folder that answers are taken from; null asks. With `record`, the same one: what it lacks is asked and recorded. */
  readonly replay: string | null;
  /** Files with rows that another harness measured; null measures the spec's candidates. */
  readonly results: { readonly files: readonly string[]; readonly candidate_id: string } | null;
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

export interface ExplainArguments {
  readonly command: 'explain';
  /** A `result.json`, or the folder it is in. */
  readonly result: string;
  /** `RULE` or `RULE:LIMIT`; null lists the rules. */
  readonly rule: string | null;
  readonly suite: string | null;
  readonly candidate: string | null;
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
      return demoArguments(given);
    case 'init':
      return { command, default_branch: given.one('default-branch'), cases: given.count('cases') };
    case 'validate':
      return {
        command,
        specs: given.positionals,
        endpoints: given.many('endpoint'),
        commands: given.many('command'),
        baselines: given.many('baseline'),
        json: given.flag('json'),
      };
    case 'run':
      return {
        command,
        specs: given.positionals,
        endpoints: given.many('endpoint'),
        commands: given.many('command'),
        baselines: given.many('baseline'),
        base: baseOf(given),
        max_concurrency: given.count('max-concurrency'),
        max_spend: given.dollars('max-spend'),
        out: given.one('out'),
        only: given.list('only'),
        timeout: given.time('timeout'),
        take: takeOf(given),
        ...cassetteOf(given),
        results: resultsOf(given),
        json: given.flag('json'),
        ci: given.flag('ci'),
      };
    case 'compare':
      return compareArguments(given);
    case 'calibrate':
      return calibrateArguments(given);
    case 'explain':
      return explainArguments(given);
  }
}

function explainArguments(given: Given): ExplainArguments {
  const [result] = given.positionals;
  if (result === undefined) {
    throw new UserError({
      message: 'explain needs a result',
      cure: 'plumbline explain result.json --rule pass_rate; `run --out DIR` and CI write one',
    });
  }
  const [rule, suite, candidate] = [given.one('rule'), given.one('suite'), given.one('candidate')];
  return { command: 'explain', result, rule, suite, candidate, json: given.flag('json') };
}

function baseOf(given: Given): string | null {
  const base = given.one('base');
  if (base === null || given.many('results').length === 0) return base;
  throw new UserError({
    message: '--base names what is asked beside a run, and --results asks nothing',
    cure: 'drop `--base`; stored answers are named with `--baseline FILE`',
  });
}

function takeOf(given: Given): RunArguments['take'] {
  const [fresh, resume] = [given.flag('fresh'), given.flag('resume')];
  if (fresh && resume) throw new UserError({ message: '--fresh and --resume ask for opposites', cure: 'give one' });
  if (resume && given.many('results').length > 0) {
    const message = '--resume takes up what was asked, and --results asks nothing';
    throw new UserError({ message, cure: 'drop `--resume`' });
  }
  return fresh ? 'fresh' : resume ? 'resume' : 'auto';
}

function cassetteOf(given: Given): Pick<RunArguments, 'record' | 'replay'> {
  const [record, replay] = [given.one('record'), given.one('replay')];
  const name = record === null ? '--replay' : '--record';
  if (record === null && replay === null) return { record, replay };
  if (record !== null && replay !== null && resolve(record) !== resolve(replay)) {
    throw new UserError({
      message: `--record and --replay name two folders, ${quoted(record)} and ${quoted(replay)}`,
      cure: 'name one folder in both: what it holds is replayed, what it lacks is asked and recorded',
    });
  }
  if (given.many('results').length > 0) {
    throw new UserError({ message: `${name} is of answers, and --results asks for none`, cure: 'give one of the two' });
  }
  if (given.flag('resume')) {
    const cure = 'give `--record` and `--replay` with the same folder: they take up an interrupted recording';
    throw new UserError({ message: `--resume takes up a journal, and with ${name} none is kept`, cure });
  }
  return { record, replay };
}

function resultsOf(given: Given): RunArguments['results'] {
  const files = given.many('results');
  const id = given.one('candidate-id');
  if (files.length === 0) {
    if (id === null) return null;
    throw new UserError({ message: '--candidate-id is given without `--results`', cure: 'add `--results FILE`' });
  }
  if (id === null) {
    const cure = 'add `--candidate-id TEXT`, a text that changes with what is under test, such as a commit or a hash';
    throw new UserError({ message: '--results needs a `--candidate-id`', cure });
  }
  if (!isCandidateId(id)) {
    throw new UserError({ message: `--candidate-id takes ${CANDIDATE_ID_FORM}, not ${quoted(id)}` });
  }
  if (lacksPart(id)) {
    const message = `--candidate-id is ${JSON.stringify(id)}: a part of it came out empty`;
    throw new UserError({ message, cure: CANDIDATE_ID_PARTS_CURE });
  }
  if (given.list('only').length > 0) {
    const cure = 'drop `--only`, or leave the other rows out of the files';
    throw new UserError({ message: '--only chooses what is asked, and --results asks nothing', cure });
  }
  return { files, candidate_id: id };
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
