import type { Location, Problem } from '../errors.js';
import { quote, throwIfAny } from './problems.js';

/** A program of the team's own, as the workflow declares it: the only place that says which words are run. */
export interface Command {
  readonly name: string;
  /** The program and its arguments; no shell ever reads them. */
  readonly argv: readonly [string, ...string[]];
  /** Variables that the program gets besides the few every program needs. */
  readonly env: readonly string[];
}

const FORM = 'write `NAME env:VARIABLE ... -- PROGRAM ARGUMENTS`, such as `agent env:LLM_KEY -- node app.mjs`';
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** What belongs to the runner and to this Action is for no program of a checkout. */
const RUNNER_VARIABLE = /^(GITHUB_|ACTIONS_|RUNNER_|INPUT_)/i;
const SHELL_SIGN = /^(?:&&?|\|\|?|;|\d?>{1,2}(?:&\d)?|<)$/;

type Report = (message: string, cure?: string) => void;

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Reads the workflow's `commands` input, one command a line: `NAME [env:VARIABLE ...] -- PROGRAM [ARGUMENT ...]`. Words are
 * split at blanks; `"..."` and `'...'` keep blanks; nothing else has a meaning. Blank lines and lines that start with `#`
 * are skipped.
 * @param taken names of the endpoints: one name is one thing, whatever it is called through.
 * @throws UserError with every line that cannot be read.
 */
export function parseCommands(lines: string, taken: readonly string[] = []): readonly Command[] {
  const problems: Problem[] = [];
  const found = new Map<string, Command>();
  lines.split(/\r?\n/).forEach((line, index) => {
    if (/^\s*(#|$)/.test(line)) return;
    const where: Location = { file: 'commands', line: index + 1 };
    const report: Report = (message, cure = FORM) => void problems.push({ message, where, cure });
    const command = readLine(line, report);
    if (command === undefined) return;
    if (found.has(command.name)) report(`the command ${quote(command.name)} is declared twice`, 'keep one of the two');
    if (taken.includes(command.name)) {
      report(`the command ${quote(command.name)} has the name of an endpoint`, 'choose another name');
    }
    found.set(command.name, command);
  });
  throwIfAny(problems);
  return [...found.values()];
}

function readLine(line: string, report: Report): Command | undefined {
  const words = splitWords(line);
  if (words === null) return void report('a quotation mark has no end', 'close it, or quote it with the other kind');
  const [first, ...rest] = words;
  if (first === undefined || !NAME.test(first.text))
    return void report('the name of a command holds letters, digits, `.`, `-` and `_` only');
  const name = first.text;
  const mark = rest.findIndex(({ text, quoted }) => text === '--' && !quoted);
  if (mark === -1) return void report(`the command ${quote(name)} lacks the \`--\` before its program`);
  const env = readVariables(name, rest.slice(0, mark), report);
  const program = rest.slice(mark + 1);
  const [head, ...tail] = program.map(({ text }) => text);
  if (head === undefined || head === '') return void report(`the command ${quote(name)} lacks its program`);
  const sign = program.find(({ text, quoted }) => !quoted && SHELL_SIGN.test(text));
  if (sign !== undefined) {
    return void report(
      `no shell reads the command ${quote(name)}, so ${quote(sign.text)} would be an argument of its program`,
      'put the steps into a script and name that, or quote the sign if the program wants it',
    );
  }
  return env === undefined ? undefined : { name, argv: [head, ...tail], env };
}

function readVariables(name: string, words: readonly Word[], report: Report): readonly string[] | undefined {
  const names = new Set<string>();
  for (const { text } of words) {
    const variable = text.startsWith('env:') ? text.slice('env:'.length) : '';
    if (!VARIABLE.test(variable)) return void report(`a word before the \`--\` of ${quote(name)} cannot be read`);
    if (RUNNER_VARIABLE.test(variable)) {
      return void report(
        `${quote(variable)} belongs to the runner and is handed to no program`,
        'set a variable of its own at the step and name that',
      );
    }
    names.add(variable);
  }
  return [...names];
}

/** @returns null when a quotation mark has no end. */
function splitWords(line: string): readonly Word[] | null {
  const words: Word[] = [];
  // A backslash is itself: paths have them, and escaping is a rule that every shell has differently.
  const piece = /[^\s"']+|"([^"]*)"|'([^']*)'/y;
  let apart = true;
  for (let at = 0; at < line.length;) {
    if (/\s/.test(line[at]!)) {
      apart = true;
      at += 1;
      continue;
    }
    piece.lastIndex = at;
    const match = piece.exec(line);
    if (match === null) return null;
    const inner = match[1] ?? match[2];
    const before = apart ? undefined : words.pop();
    words.push({
      text: (before?.text ?? '') + (inner ?? match[0]),
      quoted: before?.quoted === true || inner !== undefined,
    });
    apart = false;
    at += match[0].length;
  }
  return words;
}
