import { specSchema } from './schema.js';
import type { Properties, Schema } from './schema-types.js';
import { closed } from './schema-types.js';

/** Keys that are read where only the gate is wanted, so that their form counts. */
const READ: readonly string[] = ['version', 'name', 'quarantine'];

/** The shape of a spec of which only the gate is read. */
export function gateOfSpecSchema(): Schema {
  const all = specSchema([])['properties'] as Properties;
  return closed(
    Object.fromEntries(Object.entries(all).map(([key, schema]) => [key, READ.includes(key) ? schema : {}])),
  );
}
