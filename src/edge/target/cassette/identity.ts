import { hash } from 'node:crypto';
import type { Call } from '../../../ports.js';
import type { Suite, TargetSpec } from '../../../spec/types.js';
import { canonicalJson } from '../../../text/canonical-json.js';

/**
 * Which version of an application a call asks: its request looks the same before and after a change of the code, and an
 * answer of the old code must not pass for one of the new. Null for a model, whose request says it all.
 * Where suites disagree about an application of one name, a change of any of them counts.
 */
export function identitiesOf(suites: readonly Suite[]): (call: Call) => string | null {
  const versions = new Map<string, Set<string>>();
  for (const { target } of suites.flatMap(({ candidates }) => candidates)) {
    if (target.kind === 'model') continue;
    const name = nameOf(target);
    const known = versions.get(name) ?? new Set();
    versions.set(name, known.add(canonicalJson(target.identity)));
  }
  const hashes = new Map([...versions].map(([name, all]) => [name, hash('sha256', [...all].sort().join('\n'), 'hex')]));
  return (call) => (call.kind === 'model' ? null : (hashes.get(nameOf(call)) ?? null));
}

type Application = Exclude<Call | TargetSpec, { readonly kind: 'model' }>;

function nameOf({ kind, endpoint, model }: Application): string {
  return JSON.stringify([kind, endpoint, model]);
}
