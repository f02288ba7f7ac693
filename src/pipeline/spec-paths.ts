import type { Problem } from '../errors.js';
import { UserError } from '../errors.js';
import type { TextFiles } from '../ports.js';
import { suggest } from '../text/suggest.js';

/**
 * The files that the globs of `spec` name, sorted.
 * @throws UserError when an entry matches nothing: a spec that is silently left out is a gate that is silently open.
 */
export async function specPaths(specs: readonly string[], files: TextFiles): Promise<readonly string[]> {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const entry of specs) {
    const matches = await files.list([entry]);
    for (const path of matches) found.add(path);
    if (matches.length > 0) continue;
    problems.push({
      message: `no eval spec matches \`${entry}\``,
      cure:
        suggest(entry, await files.list(['**/*.eval.yml'])) ??
        'name one that exists, or write a first one with `plumbline init`',
    });
  }
  if (problems.length > 0) throw new UserError(problems);
  return [...found].sort();
}
