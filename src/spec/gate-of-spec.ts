import type { Problem } from '../errors.js';
import { UserError } from '../errors.js';
import type { Files } from '../ports.js';
import { parseYaml } from './document.js';
import { parseGate } from './gate.js';
import { isMapping } from './problems.js';
import type { Gate } from './types.js';

/** What judging stored records needs of a spec: whose they are, and the gate. */
export interface SpecGate {
  readonly identity: string;
  readonly path: string;
  readonly gate: Gate;
}

/**
 * Reads the name and the gate of a spec and nothing else of it: results of another harness need no models and no cases.
 * @throws UserError with file, line and column.
 */
export async function readSpecGate(path: string, files: Pick<Files, 'read'>): Promise<SpecGate> {
  const document = parseYaml(await files.read(path), path);
  const { value } = document;
  if (!isMapping(value)) throw new UserError(problem('the spec is empty or no mapping', path));
  const gate = parseGate(value['gate'], (at) => document.locate(['gate', ...at]));
  const name = value['name'];
  if (name !== undefined && typeof name !== 'string') throw new UserError(problem('`name` must be a text', path));
  return { identity: name ?? path, path, gate };
}

function problem(message: string, file: string): Problem {
  return { message, where: { file, line: 1, column: 1 }, cure: 'start with `plumbline init`, or see docs/spec.md' };
}
