import type { Command } from '../../spec/commands.js';
import type { Endpoint } from '../../spec/endpoints.js';
import { secretForms } from './inert.js';

/** What any program needs to find itself and its files. By its tracking id the runner of a job ends what outlives it. */
export const COMMON_VARIABLES: readonly string[] = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'RUNNER_TRACKING_ID'];

/**
 * The forms of all that must leave with no message and no answer of this run, whoever says it: the keys of all endpoints,
 * and every value that a command is given by name, since no name tells which of them is secret (`DATABASE_URL`).
 * Values of fewer than 8 characters (`MODE=fast`) are none. Longest first: a key may hold another.
 */
export function secretsOf(
  endpoints: Iterable<Pick<Endpoint, 'key_env'>>,
  commands: readonly Pick<Command, 'env'>[],
  env: (name: string) => string | undefined,
): readonly string[] {
  const names = new Set<string>();
  for (const { key_env } of endpoints) if (key_env !== null) names.add(key_env);
  for (const { env: given } of commands) {
    for (const name of given) if (!COMMON_VARIABLES.includes(name)) names.add(name);
  }
  // Secrets pasted from a terminal end in a line break.
  const forms = new Set([...names].flatMap((name) => secretForms(env(name)?.trim() ?? null)));
  return [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
