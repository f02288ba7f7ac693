import type { Location, Problem } from '../errors.js';
import { endpointProblem } from './candidates.js';
import { DEFAULT_WEIGHT } from './defaults.js';
import type { Document } from './document.js';
import type { LocatedGrader } from './evaluators.js';
import { quote, type Locate } from './problems.js';
import type { RawSpec } from './raw.js';
import type { GraderFragment } from './schema-types.js';
import type { GraderSpec, Json } from './types.js';

/** A grader with the way back into the file that states it. */
export interface GraderRead {
  readonly grader: GraderSpec;
  readonly locate: Locate;
}

export interface GradersRead {
  readonly graders: readonly GraderRead[];
  readonly problems: readonly Problem[];
}

/**
 * Gives every grader its id (its type when it has none) and its weight.
 * @param fallback graders of prompt files, for a spec that has none of its own.
 */
export function readGraders(
  spec: RawSpec,
  fallback: readonly LocatedGrader[],
  document: Document,
  fragments: readonly GraderFragment[],
  endpoints: readonly string[],
): GradersRead {
  const stated = spec.graders?.map((raw, index) => {
    const locate: Locate = (path) => document.locate(['graders', index, ...path]);
    return { raw, where: document.locate(['graders', index]), locate };
  });
  const located = stated ?? fallback.map((entry) => ({ ...entry, locate: (): Location => entry.where }));
  if (located.length === 0) {
    const cure = 'add `graders: [{ type: string_check, operation: ilike, reference: "{{expected}}" }]`';
    return {
      graders: [],
      problems: [{ message: 'the spec has no grader: nothing could fail', where: document.locate([]), cure }],
    };
  }
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const graders = located.map(({ raw, where, locate }): GraderRead => {
    const { id = raw.type, type, weight = DEFAULT_WEIGHT, when = null, ...options } = raw;
    if (taken.has(id))
      problems.push({ message: `two graders are called ${quote(id)}`, where, cure: 'give each an `id`' });
    taken.add(id);
    const judge = fragments.some((fragment) => fragment.type === type && fragment.judge === true);
    const model = options['model'];
    if (judge && typeof model === 'string') {
      const problem = endpointProblem(model, locate(['model']), endpoints);
      if (problem !== undefined) problems.push(problem);
    }
    const read = { id, type, weight, when, options: options as Readonly<Record<string, Json>>, where };
    return { grader: judge ? { ...read, judge } : read, locate };
  });
  return { graders, problems };
}
