import { UserError } from '../errors.js';
import type { Problem } from '../errors.js';
import type { Case, GraderSpec, Suite } from '../spec/types.js';
import type { PreparedGrader, Render, View } from './types.js';
import { readsSample, viewOf } from './view.js';

const MAX_PROBLEMS = 20;

/** Whether a grader applies to a case: every part of its `when` must hold. */
export function applies({ when }: GraderSpec, { tier, category, tags }: Case): boolean {
  if (when === null) return true;
  return (
    (when.tier === undefined || when.tier === tier) &&
    (when.category === undefined || when.category === category) &&
    (when.tag === undefined || tags.includes(when.tag))
  );
}

/**
 * A case that no grader scores would never be measured, and nothing would show it.
 * @throws UserError naming the first 20 such cases.
 */
export function checkCoverage({ cases, graders }: Pick<Suite, 'cases' | 'graders'>): void {
  const uncovered = cases.filter((item) => !graders.some((grader) => applies(grader, item)));
  throwProblems(
    uncovered.map(({ id, where }) => ({
      message: `no grader applies to case \`${id}\``,
      where,
      cure: 'add a grader without `when`, or one whose `when` names the tier, category or tag of the case',
    })),
  );
}

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
      if (!applies(grader.spec, item)) continue;
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
