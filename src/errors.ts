/** Where in a file the user can mend something; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** One thing that is wrong, said so that the reader can mend it: what, where, and the cure. */
export interface Problem {
  readonly message: string;
  readonly where?: Location | undefined;
  readonly cure?: string | undefined;
}

/** The user's input is wrong: exit code 2, never a verdict. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = isList(problems) ? problems : [problems];
    super(list.map(describeProblem).join('\n'), options);
    this.name = 'UserError';
    this.problems = list;
  }
}

/** Something outside failed so that nothing could be measured: exit code 3. */
export class InfraError extends Error {
  readonly reason: string;
  readonly cure: string | undefined;

  constructor(reason: string, message: string, options?: ErrorOptions & { cure?: string | undefined }) {
    super(message, options);
    this.name = 'InfraError';
    this.reason = reason;
    this.cure = options?.cure;
  }
}

export function describeProblem(problem: Problem): string {
  const place = problem.where === undefined ? '' : `${describeLocation(problem.where)}: `;
  const cure = problem.cure === undefined ? '' : ` (${problem.cure})`;
  return `${place}${problem.message}${cure}`;
}

export function describeLocation({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function isList(problems: Problem | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems);
}
