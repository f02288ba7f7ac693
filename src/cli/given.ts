/** The options and files that stand behind a command. */
import { parseArgs } from 'node:util';
import { UserError } from '../errors.js';
import { suggest } from '../text/suggest.js';
import { COMMANDS, type CommandName, type OptionSpec } from './commands.js';

export interface Given {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  one(name: string): string | null;
  many(name: string): readonly string[];
  /** Comma lists, repeated or not. */
  list(name: string): readonly string[];
  count(name: string): number | null;
  dollars(name: string): number | null;
  /** Milliseconds. */
  time(name: string): number | null;
}

/** @throws UserError for an option that the command does not take, and for a value too many, too few or of the wrong form. */
export function read(command: CommandName, args: readonly string[]): Given {
  const { options, positionals: most } = COMMANDS[command];
  const known = new Map<string, OptionSpec>([...options.map((option) => [option.name, option] as const), HELP]);
  const config = Object.fromEntries(
    [...known].map(([name, { value, short }]) => [
      name,
      {
        type: value === null ? ('boolean' as const) : ('string' as const),
        multiple: true,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.get(token.name);
    if (option === undefined) throw unknownOption(command, token.rawName, [...known.keys()]);
    values.set(token.name, [...(values.get(token.name) ?? []), valueOf(option, token)]);
  }
  if (positionals.length > most) {
    throw new UserError({
      message: `${command} takes ${most === 0 ? 'no files' : `at most ${most} ${most === 1 ? 'file' : 'files'}`}, not ${quoted(positionals[most]!)}`,
      cure: `see \`plumbline ${command} --help\``,
    });
  }
  for (const [name, { repeatable }] of known) {
    if (repeatable !== true && (values.get(name)?.length ?? 0) > 1) {
      throw new UserError({ message: `--${name} is given twice`, cure: 'give it once' });
    }
  }
  return reader(positionals, values);
}

const HELP = ['help', { name: 'help', value: null, short: 'h', text: '' }] as const;

function reader(positionals: readonly string[], values: ReadonlyMap<string, readonly string[]>): Given {
  const one = (name: string): string | null => values.get(name)?.[0] ?? null;
  return {
    positionals,
    one,
    flag: (name) => values.has(name),
    many: (name) => values.get(name) ?? [],
    list: (name) => {
      const parts = (values.get(name) ?? []).flatMap((text) => text.split(',')).map((part) => part.trim());
      return parts.filter((part) => part !== '');
    },
    count: (name) => {
      const text = one(name);
      if (text === null) return null;
      if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
      throw new UserError({ message: `--${name} takes a whole number from 1 to 999999, not ${quoted(text)}` });
    },
    dollars: (name) => {
      const text = one(name);
      if (text === null) return null;
      const match = /^\$?(\d{1,6}(?:\.\d+)?)$/.exec(text);
      if (match !== null) return Number(match[1]);
      throw new UserError({
        message: `--${name} takes dollars, not ${quoted(text)}`,
        cure: `write \`--${name} 2.00\``,
      });
    },
    time: (name) => {
      const text = one(name);
      if (text === null) return null;
      const match = /^(\d{1,6}(?:\.\d{1,3})?)(s|m|h)$/.exec(text);
      const ms = match === null ? 0 : Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
      if (ms > 0) return ms;
      throw new UserError({ message: `--${name} takes a time, not ${quoted(text)}`, cure: `write \`--${name} 10m\`` });
    },
  };
}

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };

function valueOf({ name, value }: OptionSpec, token: { readonly value?: string | undefined }): string {
  if (value === null) {
    if (token.value === undefined) return '';
    throw new UserError({
      message: `--${name} takes no value, not ${quoted(token.value)}`,
      cure: `write \`--${name}\``,
    });
  }
  // `--out --json` is a forgotten value far more often than a folder named `--json`; `--out=--json` still says the latter.
  if (token.value === undefined || token.value === '' || isSwallowed(token)) {
    throw new UserError({ message: `--${name} needs a value`, cure: `write \`--${name} ${value}\`` });
  }
  return token.value;
}

function isSwallowed(token: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean {
  return token.inlineValue !== true && token.value !== undefined && /^--./.test(token.value);
}

function unknownOption(command: CommandName, raw: string, known: readonly string[]): UserError {
  const near = suggest(raw.replace(/^-+/, ''), known);
  return new UserError({
    message: `${command} has no option ${quoted(raw)}`,
    cure: near === undefined ? `see \`plumbline ${command} --help\`` : `did you mean \`--${near}\`?`,
  });
}

export function quoted(text: string): string {
  return `\`${text.slice(0, 100)}\``;
}
