/** The README's tables of inputs and outputs, from `action.yml`: one place says it, the other cannot drift. */
import { parse } from 'yaml';

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const sections: Readonly<Record<string, (action: Action) => string>> = { inputs: inputTable, outputs: outputTable };

/**
 * @param readme text with `<!-- NAME-start -->` and `<!-- NAME-end -->` around each generated table.
 * @returns the same text with the tables of `action.yml` between the markers.
 * @throws Error when a marker is missing.
 */
export function withTables(readme: string, actionYml: string): string {
  const action = parse(actionYml) as Action;
  return Object.entries(sections).reduce((text, [name, table]) => {
    const [start, end] = [`<!-- ${name}-start -->`, `<!-- ${name}-end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`README.md has no ${start} followed by ${end}`);
    return `${text.slice(0, from + start.length)}\n${table(action)}\n${text.slice(to)}`;
  }, readme);
}

function inputTable({ inputs }: Action): string {
  const rows = Object.entries(inputs).map(
    ([name, { default: value, description }]) =>
      `| \`${name}\` | ${value === undefined || value === '' ? '' : `\`${value}\``} | ${cell(description)} |`,
  );
  return ['| input | default | |', '|---|---|---|', ...rows].join('\n');
}

function outputTable({ outputs }: Action): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ['| output | |', '|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
