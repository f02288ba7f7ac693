import type { Problem } from '../errors.js';
import { UserError } from '../errors.js';
import { graderFragments } from '../grade/grade.js';
import { resolveSuite } from '../spec/resolve.js';
import type { Suite } from '../spec/types.js';
import type { GateOptions, GatePorts } from './options.js';
import { specPaths } from './spec-paths.js';

/** Every spec of the step, read and checked; all mistakes of all specs at once. */
export async function readSuites(
  { specs, endpoints, commands }: Pick<GateOptions, 'specs' | 'endpoints' | 'commands'>,
  { files }: Pick<GatePorts, 'files'>,
): Promise<readonly Suite[]> {
  const paths = await specPaths(specs, files);
  const suites: Suite[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      suites.push(await resolveSuite(path, files, { endpoints, commands, graders: graderFragments }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  const named = new Map<string, Suite>();
  for (const suite of suites) {
    const other = named.get(suite.identity);
    if (other !== undefined) {
      problems.push({
        message: `two specs are called \`${suite.identity}\`: ${other.path} and ${suite.path}`,
        where: { file: suite.path },
        cure: 'give each its own `name`: stored answers are found by it',
      });
    }
    named.set(suite.identity, suite);
  }
  if (problems.length > 0) throw new UserError(problems);
  return suites;
}
