import type { Location } from '../errors.js';
import { quote } from './problems.js';
import type { Evaluator, PromptFile } from './prompt-file.js';
import type { RawGrader } from './raw.js';

/** A grader and the place in its file where it is written. */
export interface LocatedGrader {
  readonly raw: RawGrader;
  readonly where: Location;
}

/**
 * Graders that do exactly what the evaluators of a prompt file did, and a notice for each that has none.
 * GitHub's runner compared `contains`, `startsWith` and `endsWith` in any letter case, `equals` to the letter, and
 * trimmed the answer first.
 */
export function gradersOfPrompt(
  { evaluators, document }: PromptFile,
  known: ReadonlySet<string>,
): { readonly graders: readonly LocatedGrader[]; readonly notices: readonly string[] } {
  const graders: LocatedGrader[] = [];
  const notices: string[] = [];
  const ids = new Set<string>();
  evaluators.forEach((evaluator, index) => {
    const grader = graderOf(evaluator);
    if (grader === undefined || !known.has(grader.type)) {
      notices.push(
        `${document.file}: the evaluator ${quote(evaluator.name)} has no exact counterpart and is not applied; write it under \`graders\``,
      );
      return;
    }
    graders.push({
      raw: { id: uniqueId(evaluator.name, ids), ...grader },
      where: document.locate(['evaluators', index]),
    });
  });
  return { graders, notices };
}

function graderOf({ string }: Evaluator): RawGrader | undefined {
  if (string === undefined) return undefined;
  const { contains, equals, startsWith, endsWith } = string;
  if (equals !== undefined) return { type: 'string_check', operation: 'eq', reference: equals };
  if (contains !== undefined) return { type: 'contains', value: contains, ignore_case: true };
  const edge = startsWith ?? endsWith;
  // A value filled into a pattern would be read as a pattern.
  if (edge === undefined || edge.includes('{{')) return undefined;
  const literal = edge.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  return { type: 'regex', pattern: startsWith === undefined ? `${literal}\\s*$` : `^\\s*${literal}`, flags: 'i' };
}

function uniqueId(name: string, taken: Set<string>): string {
  const base =
    name
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'evaluator';
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  taken.add(id);
  return id;
}
