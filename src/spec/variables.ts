import { describeLocation, type Location, type Problem } from '../errors.js';
import { fits } from '../record/labels.js';
import { pathProblems } from './application-checks.js';
import type { Application } from './applications.js';
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

/** What is under test, as far as it holds templates. */
export interface Asked {
  readonly prompts: readonly Prompt[];
  readonly applications: readonly Application[];
  /** Whether one of the candidates may say what it read. */
  readonly documents: boolean;
}

/** Every template that cannot be read or has no value in some case: found before the first call, not after the last. */
export function variableProblems(
  cases: readonly Case[],
  { prompts, applications, documents }: Asked,
  graders: readonly GraderRead[],
  fragments: readonly GraderFragment[],
): readonly Problem[] {
  const asked = [
    ...prompts.flatMap(({ messages, locate }) => problemsOf(messages, locate, cases, null)),
    ...applications.flatMap(({ target, locate }) => problemsOf(templatesOfTarget(target), locate, cases, null)),
  ];
  return [
    ...asked,
    ...(asked.length > 0 ? [] : pathProblems(cases, applications)),
    ...graders.flatMap(({ grader, locate }) => {
      const templates = templatesOf(
        grader.options,
        fragments.find(({ type }) => type === grader.type),
      );
      return problemsOf(
        templates,
        locate,
        cases.filter((entry) => fits(grader.when, entry)),
        { documents },
      );
    }),
  ];
}

function templatesOfTarget(target: Application['target']): Json {
  return target.kind === 'http' ? { path: target.path, body: target.body } : { input: target.input };
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

/** What there is of an answer; null before there is one. */
type Answered = Pick<Asked, 'documents'> | null;

function problemsOf(template: Json, locate: Find, cases: readonly Case[], sample: Answered): readonly Problem[] {
  const malformed = templateProblems(template);
  if (malformed.length > 0) return malformed.map(({ at, problem }) => ({ ...problem, where: locate(at) }));
  return variablesOf(template).flatMap((variable) => {
    const problem = variable.root === 'sample' ? sampleProblem(variable, sample) : itemProblem(variable, cases);
    return problem === undefined ? [] : [{ ...problem, where: locate(variable.at) }];
  });
}

function sampleProblem(variable: Variable, sample: Answered): Problem | undefined {
  if (sample === null) {
    return {
      message: `\`{{${variable.name}}}\` is the answer, which only graders can see`,
      cure: 'what is asked sees the values of the case',
    };
  }
  const [key] = variable.keys;
  if (key === 'documents' && !sample.documents) {
    return {
      message: `no candidate says what it read, so \`{{${variable.name}}}\` has no value`,
      cure: 'name the place where the service sends it: `documents: $.documents` in the entry of `models`',
    };
  }
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
