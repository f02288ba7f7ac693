/** What a part of the search that failed is called, and what helps against it. */
import type { RunContext } from '../../ports.js';
import { GitHubError } from './client.js';

/** A part of the search: what it reads, the permission for that, and what helps when GitHub does not have it. */
export interface Step {
  readonly what: string;
  readonly permission: string;
  readonly missing: string;
}

export const RUNS: Step = {
  what: 'the stored runs',
  permission: 'actions: read',
  // GitHub hides what a token may not see.
  missing: "add `actions: read` to the job's permissions if it is not there, else run the job again",
};

/** @param base null while it is being looked for. */
export function commits({ event, base_branch, branch }: RunContext, base: string | null): Step {
  const what = base === null ? 'the commit to compare with' : `the commit ${base.slice(0, 7)} to compare with`;
  const missing = (): string => {
    switch (event) {
      case 'push':
        return `a re-run cannot help after a force push; the next push to ${branch ?? 'the branch'} is compared again`;
      case 'merge_group':
        return 'queue the pull request again';
      case 'pull_request':
        return `update this branch from ${base_branch ?? 'its base'}, which starts a run on commits that exist`;
      default:
        return 'start the workflow anew, so that it runs on a commit that exists';
    }
  };
  return { what, permission: 'contents: read', missing: missing() };
}

/** A step of the search that failed, said as a state. */
export class StepError extends Error {
  readonly state: 'forbidden' | 'unavailable';

  constructor(state: 'forbidden' | 'unavailable', detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.state = state;
  }
}

/** @throws StepError for every GitHubError */
export async function inStep<T>(step: Step, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { kind } = error;
    const said = `${error.status ?? 'no reply'}, ${error.message}`;
    if (kind === 'forbidden') {
      const cure = `add \`${step.permission}\` to the job's permissions`;
      throw new StepError('forbidden', `the token may not read ${step.what} (${said}): ${cure}`, { cause: error });
    }
    // Of a commit that is not there GitHub says 404 or 422, by the route.
    const lost = kind === 'not_found' || (kind === 'invalid' && step !== RUNS);
    const cure = kind === 'unauthorized' ? 'check the `github-token` input' : lost ? step.missing : 'run the job again';
    throw new StepError('unavailable', `GitHub did not give ${step.what} (${said}): ${cure}`, { cause: error });
  }
}
