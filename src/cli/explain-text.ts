/** Explanations as a person reads them in a terminal. Names come from a file of anybody: every line is made inert. */
import type { Explanation } from '../pipeline/explain.js';
import type { ReadResult } from '../pipeline/explain/decode.js';
import { figure } from '../pipeline/explain/figure.js';
import { nameOf } from '../pipeline/explain/find.js';
import type { ExplainedNumber, Step, Table } from '../pipeline/explain/types.js';
import { limitText } from '../report/label.js';
import { inertLine, shellWord } from '../text/escape.js';
import { columns } from '../text/table.js';
import type { RuleVerdict } from '../verdict/types.js';

export function explanationText(explanations: readonly Explanation[], others: readonly string[]): string {
  const lines = explanations.flatMap((one, index) => [...(index === 0 ? [] : ['', '']), ...section(one)]);
  const more = others.map((candidate) => `The candidate ${candidate} has this rule too: add --candidate.`);
  return printed(more.length === 0 ? lines : [...lines, '', ...more]);
}

function section(one: Explanation): readonly string[] {
  const { asked, inputs, numbers, decision, outcome } = one;
  const title = `${nameOf(one)} -> ${one.verdict}`;
  return [
    title,
    '='.repeat([...title].length),
    ...asked,
    ...block('What went in', [...inputs.text, ...(inputs.table === null ? [] : ['', ...tableLines(inputs.table)])]),
    ...block('The numbers', numbers.flatMap(numberLines)),
    ...block('The decision', decision.map(stepLine)),
    '',
    ...outcome,
    '',
    ...checked(one),
  ];
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function tableLines({ heads, rows, more }: Table): readonly string[] {
  const right = heads.flatMap((head, at) => (head === '' ? [] : [at]));
  return [...columns([heads, ...rows], right), ...(more === '' ? [] : [more])];
}

function numberLines({ name, shown, stored, agrees, how }: ExplainedNumber): readonly string[] {
  const exact = stored === null || figure(stored) === shown ? '' : ` (${figure(stored)})`;
  const found = agrees === false ? '   <- NOT what the inputs give' : '';
  return [`${name} = ${shown}${exact}${found}`, ...how.map((line) => `    ${line}`)];
}

function stepLine({ text, holds }: Step): string {
  return holds === null ? text : `  ${holds ? 'yes' : 'no '}  ${text}`;
}

function checked({ agrees, differences, numbers }: Explanation): readonly string[] {
  if (agrees === null) return ['Nothing was computed again: there is nothing to compute it from.'];
  if (agrees) return [`All ${numbers.length} numbers and the verdict were computed again from these inputs: the same.`];
  return ['What is written is not what its inputs give:', ...differences.map((line) => `  ${line}`)];
}

/** Every rule of a result with its verdict, and how to ask about one. */
export function rulesText(result: ReadResult, rules: readonly RuleVerdict[], path: string): string {
  const commit = result.commit === null ? '' : `, commit ${result.commit}`;
  const suites = [...new Set(rules.map(({ suite }) => suite))];
  const lines = suites.flatMap((suite) => [
    '',
    `Suite ${suite}`,
    ...rulesOf(rules.filter((one) => one.suite === suite)),
  ]);
  const first = rules.find(({ verdict }) => verdict === 'fail') ?? rules[0];
  const name = first === undefined ? null : shellWord(nameOf(first));
  const ask = name === null ? '' : `plumbline explain ${shellWord(path) ?? 'RESULT'} --rule ${name}`;
  return printed([
    `${result.verdict}: run ${result.run}${commit}, judged by ${result.tool}`,
    ...(rules.length === 0 ? ['It has no such rule.'] : lines),
    ...(ask === '' ? [] : ['', `How one came about: ${ask}`]),
  ]);
}

function rulesOf(rules: readonly RuleVerdict[]): readonly string[] {
  const several = new Set(rules.map(({ candidate }) => candidate)).size > 1;
  return columns(
    rules.map((one) => [
      `  ${one.verdict}`,
      inertLine(nameOf(one)),
      ...(several ? [inertLine(one.candidate)] : []),
      limitText(one),
      one.reason,
      one.blocking ? '' : 'shown only',
    ]),
  );
}

function printed(lines: readonly string[]): string {
  return `${lines.map(inertLine).join('\n')}\n`;
}
