import { UserError, type Problem } from '../errors.js';
import type { Application } from './applications.js';
import { quote } from './problems.js';
import { renderPath } from './request-path.js';
import type { Candidate, Case, Rule, RunOptions } from './types.js';

/** Whether some application may say what it read; a program always may. */
export function mayGiveDocuments(applications: readonly Application[]): boolean {
  return applications.some(({ target }) => target.kind === 'command' || target.read.documents !== null);
}

/** Values of cases that would lead a request out of its endpoint; asked once every variable is known to have a value. */
export function pathProblems(cases: readonly Case[], applications: readonly Application[]): readonly Problem[] {
  return applications.flatMap(({ target, locate }): readonly Problem[] => {
    if (target.kind !== 'http' || !target.path.includes('{{')) return [];
    for (const { id, item } of cases) {
      try {
        renderPath(target.path, item);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return [{ message: `case ${quote(id)}: ${error.message}`, where: locate(['path']) }];
      }
    }
    return [];
  });
}

/** What `run` asks for in vain where main's version of the candidate is not there to be asked. */
export function unaskableNotices(
  candidates: readonly Candidate[],
  { control, confirm }: Pick<RunOptions, 'control' | 'confirm'>,
): readonly string[] {
  const primary = candidates.find((candidate) => candidate.primary);
  const wanted = [...(control === 'live' ? ['`control: live`'] : []), ...(confirm ? ['`confirm`'] : [])];
  if (primary === undefined || primary.target.kind === 'model' || wanted.length === 0) return [];
  return [
    `${wanted.join(' and ')} cannot ask main's version of ${quote(primary.id)}: a job runs one version of an application. The stored runs are what it is held against.`,
  ];
}

/** Rules on the first token of a service whose answer comes in one piece. */
export function firstTokenProblems(candidates: readonly Candidate[], rules: readonly Rule[]): readonly Problem[] {
  const target = candidates.find(({ primary }) => primary)?.target;
  if (target?.kind !== 'http' || target.read.stream !== null) return [];
  return rules.flatMap(({ name, metric, slo, where }): readonly Problem[] => {
    if (!metric.startsWith('ttft.') && slo?.ttft === undefined) return [];
    const message = `${quote(name)} is about the first token, and ${quote(target.model)} answers in one piece`;
    return [{ message, where, cure: 'add `stream: { text: $.delta, end: done }` if it streams, or limit `latency`' }];
  });
}
