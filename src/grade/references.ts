import { UserError } from '../errors.js';
import type { Problem } from '../errors.js';
import { fits } from '../record/labels.js';
import type { Case } from '../spec/types.js';
import type { PreparedGrader, Render, View } from './types.js';
import { readsSample, viewOf } from './view.js';

const MAX_PROBLEMS = 20;

/**
 * Checks what each case expects against its graders, before any money is spent: an empty text to look for, a reference
 * that is no number, a variable without a value. Templates that need an answer are left for later.
 * @throws UserError naming the first 20 at the place of the case.
 */
export function checkReferences(cases: readonly Case[], graders: readonly PreparedGrader[], render: Render): void {
  const problems: Problem[] = [];
  for (const item of cases) {
    const view = viewOf(render, { item: item.item });
    for (const grader of graders) {
      if (!fits(grader.spec.when, item)) continue;
      const message = problemOf(grader, view);
      if (message !== null)
        problems.push({ message: `case \`${item.id}\`, grader \`${grader.spec.id}\`: ${message}`, where: item.where });
    }
    if (problems.length >= MAX_PROBLEMS) break;
  }
  throwProblems(problems);
}

function problemOf({ ready }: PreparedGrader, view: View): string | null {
  if (ready.expected.some(readsSample)) return null;
  try {
    for (const template of [ready.input, ...ready.expected]) if (!readsSample(template)) view.value(template);
    return ready.kind === 'check' ? ready.problem(view) : null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
}
