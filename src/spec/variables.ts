import { describeLocation, type Location, type Problem } from '../errors.js';
import { fits } from '../record/labels.js';
import type { GraderRead } from './graders.js';
import type { Path } from './problems.js';
import { quote } from './problems.js';
import type { Prompt } from './prompts.js';
import { RESERVED_CASE_KEYS } from './schema.js';
import type { GraderFragment } from './schema-types.js';
import { missingVariable, SAMPLE_KEYS, templateProblems, valueOf, variablesOf, type Variable } from './template.js';
import type { Case, Json } from './types.js';

/** Options that are read as they stand when a grader does not say which of its options are templates. */
const LITERAL_OPTIONS: ReadonlySet<string> = new Set(['pattern', 'path', 'schema', 'flags', 'model']);

/** Every template that cannot be read or has no value in some case: found before the first call, not after the last. */
export function variableProblems(
  cases: readonly Case[],
  prompts: readonly Prompt[],
  graders: readonly GraderRead[],
  fragments: readonly GraderFragment[],
): readonly Problem[] {
  return [
    ...prompts.flatMap(({ messages, locate }) => problemsOf(messages, locate, cases, false)),
    ...graders.flatMap(({ grader, locate }) => {
      const templates = templatesOf(
        grader.options,
        fragments.find(({ type }) => type === grader.type),
      );
      return problemsOf(
        templates,
        locate,
        cases.filter((entry) => fits(grader.when, entry)),
        true,
      );
    }),
  ];
}

function templatesOf(options: Readonly<Record<string, Json>>, fragment: GraderFragment | undefined): Json {
  const chosen = fragment?.templates;
  return Object.fromEntries(
    Object.entries(options).filter(([key]) =>
      chosen === undefined ? !LITERAL_OPTIONS.has(key) : chosen.includes(key),
    ),
  );
}

type Find = (path: Path) => Location | undefined;

function problemsOf(template: Json, locate: Find, cases: readonly Case[], sample: boolean): readonly Problem[] {
  const malformed = templateProblems(template);
  if (malformed.length > 0) return malformed.map(({ at, problem }) => ({ ...problem, where: locate(at) }));
  return variablesOf(template).flatMap((variable) => {
    const problem = variable.root === 'sample' ? sampleProblem(variable, sample) : itemProblem(variable, cases);
    return problem === undefined ? [] : [{ ...problem, where: locate(variable.at) }];
  });
}

function sampleProblem(variable: Variable, allowed: boolean): Problem | undefined {
  if (!allowed) {
    return {
      message: `\`{{${variable.name}}}\` is the answer, which only graders can see`,
      cure: 'messages see the values of the case',
    };
  }
  const [key] = variable.keys;
  return SAMPLE_KEYS.some((known) => known === key) ? undefined : missingVariable(variable, { item: {} });
}

function itemProblem(variable: Variable, cases: readonly Case[]): Problem | undefined {
  const without = cases.filter(({ item }) => valueOf(variable, { item }) === undefined);
  const [first] = without;
  if (first === undefined) return undefined;
  const { message, cure } = missingVariable(variable, { item: first.item });
  const many = without.length === 1 ? '' : ` and ${without.length - 1} more`;
  const reserved = RESERVED_CASE_KEYS.find((key) => key === variable.keys[0]);
  return {
    message: `${message} in case ${quote(first.id)} (${describeLocation(first.where)})${many}`,
    cure:
      reserved === undefined
        ? cure
        : `\`${reserved}\` describes the case and is not a value; put values of that name under \`item\``,
  };
}
