import { UserError } from '../../errors.js';
import type { Attempt, Clocks, CommandCall, Failure, Target } from '../../ports.js';
import type { Usage } from '../../record/types.js';
import type { Command } from '../../spec/commands.js';
import { answerOf } from './application.js';
import { classifyServerError } from './classify.js';
import { createCommandReader, type CommandReading } from './command-lines.js';
import { hideSecrets, inert } from './inert.js';
import { watchLoop } from './loop-lag.js';
import { endGroup, MAX_LINE, MAX_OUTPUT, runProcess, type Program, type Ran, type Running } from './process.js';
import { COMMON_VARIABLES } from './secrets.js';

export interface CommandTarget extends Pick<Target, 'obstacle'> {
  attempt(call: CommandCall, limits: Parameters<Target['attempt']>[1], signal: AbortSignal): Promise<Attempt>;
  /** Kills what still runs. */
  close(): void;
}

export interface CommandTargetOptions {
  readonly commands: readonly Command[];
  /** Reads an environment variable. */
  readonly env: (name: string) => string | undefined;
  /** Forms of what must leave with no message and no answer. */
  readonly secrets: readonly string[];
  /** Where programs run. */
  readonly folder: string;
  readonly platform: NodeJS.Platform;
}

/**
 * The team's own programs, each started anew for every trial: no state goes from one trial to the next, and ending one
 * ends nothing else.
 * @throws UserError on Windows, which has no process groups to end; from `obstacle` and `attempt` for an unknown name
 */
export function createCommandTarget({ commands, env, secrets, folder, platform }: CommandTargetOptions): CommandTarget {
  if (platform === 'win32' && commands.length > 0) {
    throw new UserError({
      message: '`commands` cannot be run on Windows, where a program cannot be ended with all that it started',
      cure: 'use `runs-on: ubuntu-latest`, or serve the application and name it in `endpoints`',
    });
  }
  const running: Running = new Set();
  const lag = watchLoop();
  const prepared = new Map<string, Program>();
  const killAll = (): void => {
    for (const pid of running) endGroup(pid, 'SIGKILL');
    running.clear();
  };
  if (commands.length > 0) process.on('exit', killAll);

  function find(name: string): Command {
    const command = commands.find((one) => one.name === name);
    if (command !== undefined) return command;
    const known = commands.map((one) => one.name).join(', ');
    throw new UserError({
      message: `no command is called \`${name}\``,
      cure:
        known === ''
          ? `declare it in the workflow's \`commands\` input, as \`${name} -- PROGRAM ARGUMENTS\``
          : `declare it in the workflow's \`commands\` input, or use one of ${known}`,
    });
  }

  function ready(name: string): Program {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const { argv, env: named } = find(name);
    const set = [...COMMON_VARIABLES, ...named].flatMap((variable) => {
      const value = env(variable);
      return value === undefined ? [] : [[variable, value] as const];
    });
    const made: Program = { argv, env: Object.fromEntries(set), folder };
    prepared.set(name, made);
    return made;
  }

  return {
    obstacle(name) {
      const missing = find(name).env.find((variable) => (env(variable) ?? '').trim() === '');
      if (missing === undefined) return null;
      return {
        reason: 'no_credentials',
        message: `${missing} is not set, so the command \`${name}\` cannot be run`,
        cure: `set it: \`env: { ${missing}: \${{ secrets.${missing} }} }\` at the workflow's step, or \`export ${missing}=...\` in a shell`,
      };
    },

    async attempt(call, { timeouts }, signal) {
      const program = ready(call.endpoint);
      const reader = createCommandReader();
      const line = JSON.stringify({ input: call.input });
      const ran = await runProcess(program, line, reader.line, timeouts, signal, running, lag);
      return judge(call.endpoint, program, ran, reader.finish(), reader.usage(), secrets);
    },

    close() {
      killAll();
      process.off('exit', killAll);
    },
  };
}

function judge(
  name: string,
  { argv }: Program,
  { end, clocks, stderr }: Ran,
  reading: CommandReading,
  usage: Usage | null,
  secrets: readonly string[],
): Attempt {
  const failed = (failure: Failure): Attempt => ({ state: 'failed', failure, clocks, usage });
  const plain = (failure: Failure['class'], message: string, retryable: boolean, fatal = false): Attempt =>
    failed({ class: failure, message: inert(message, secrets), status: null, retryable, fatal, retry_after_ms: null });
  // Most crashes of an application are the passing failure of a service it calls. They are tried again like any other, and
  // the first try stays visible in `retry_rate` and in the errors by class.
  const crashed = (what: string): Attempt => plain('crashed', withLastWords(what, stderr, secrets), true);

  switch (end.kind) {
    case 'not_started':
      return plain(...notStarted(name, argv[0], end.code, end.message));
    case 'cancelled':
      return plain('cancelled', 'the run was stopped while the program was at work', false);
    case 'too_large':
      return plain(
        'too_large',
        end.what === 'line'
          ? `the program wrote a line longer than ${MAX_LINE} characters`
          : `the program wrote more than ${MAX_OUTPUT / 1024 / 1024} MiB`,
        false,
      );
    case 'timeout': {
      const message = `${WAITED_FOR[end.phase]} within ${end.after_ms / 1000} s`;
      return failed({
        class: 'timeout',
        message: withLastWords(message, stderr, secrets),
        status: null,
        retryable: true,
        fatal: false,
        retry_after_ms: null,
        phase: end.phase,
      });
    }
    case 'exited':
      if (reading.state === 'error' || reading.state === 'broken') break;
      return crashed(end.signal === null ? exitText(end.code) : `the program was ended by ${end.signal}`);
    case 'answered':
      break;
  }
  return read(reading, clocks, secrets, failed, crashed);
}

function read(
  reading: CommandReading,
  clocks: Clocks,
  secrets: readonly string[],
  failed: (failure: Failure) => Attempt,
  crashed: (what: string) => Attempt,
): Attempt {
  switch (reading.state) {
    case 'unfinished':
      return crashed('the program ended without an answer');
    case 'broken':
      return crashed(reading.message);
    case 'error': {
      const { status, code, type, message } = reading.error;
      if (status === null && code === null && type === null) return crashed(`the program says: ${message}`);
      const wait = reading.retry_after_ms;
      const headers = wait === null ? {} : { 'retry-after-ms': String(Math.ceil(wait)) };
      return failed(classifyServerError(reading.error, headers, Date.now(), secrets, 'application'));
    }
    case 'answer': {
      const answer = answerOf(reading.said, secrets);
      return answer === null ? crashed('its output is nested too deeply') : { state: 'answered', answer, clocks };
    }
  }
}

function exitText(code: number | null): string {
  return code === 0 ? 'the program ended without an answer' : `the program ended with exit code ${code}`;
}

const WAITED_FOR = {
  connect: 'the program did not start',
  idle: 'the program wrote nothing further',
  total: 'the program gave no complete answer',
} as const;

type NotStarted = readonly [failure: Failure['class'], message: string, retryable: boolean, fatal: boolean];

function notStarted(name: string, program: string, code: string, message: string): NotStarted {
  const lead = `the command \`${name}\` could not be started`;
  if (code === 'ENOENT') {
    const cure = 'is it installed in this job, and is its path relative to the working directory?';
    return ['config', `${lead}: there is no program \`${program}\` (${cure})`, false, true];
  }
  if (code === 'EACCES') return ['config', `${lead}: \`${program}\` is not executable (\`chmod +x\` it)`, false, true];
  // Too many processes or too little memory at the moment.
  if (code === 'EAGAIN' || code === 'ENOMEM' || code === 'EMFILE')
    return ['overloaded', `${lead}: ${code}`, true, false];
  return ['config', `${lead}: ${code} ${message}`, false, true];
}

/** As much as fits behind the message: the last line of a stack trace says most. */
const LAST_WORDS = 200;

function withLastWords(what: string, stderr: string, secrets: readonly string[]): string {
  const lead = inert(what, secrets);
  const words = hideSecrets(stderr.trim(), secrets).slice(-LAST_WORDS);
  return words === '' ? lead : inert(`${lead}; its last words: ${words}`, secrets);
}
