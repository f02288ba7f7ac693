import type { Problem } from '../errors.js';
import { UserError } from '../errors.js';
import type { Document } from './document.js';
import { parseYaml } from './document.js';
import { parseGate } from './gate.js';
import type { SpecFiles } from './paths.js';
import { isMapping, throwIfAny } from './problems.js';
import { readQuarantine } from './quarantine.js';
import { checkGateOfSpec } from './shapes.js';
import type { Gate, QuarantineEntry } from './types.js';
import { validator } from './validate.js';

/** What judging stored records needs of a spec: whose they are, the gate, and which cases it excuses. */
export interface SpecGate {
  readonly identity: string;
  readonly path: string;
  readonly gate: Gate;
  readonly quarantine: readonly QuarantineEntry[];
}

/**
 * Reads the name, the gate and the quarantine of a spec: results of another harness need no models and no cases. The other
 * keys of a spec are let pass unread; a key that no spec has is a slip, and refused.
 * @throws UserError with all problems found, each with file, line and column.
 */
export async function readSpecGate(path: string, files: SpecFiles): Promise<SpecGate> {
  const document = parseYaml(await files.read(path), path);
  const { value } = document;
  if (!isMapping(value)) {
    throw new UserError({
      message: 'the spec is empty or no mapping',
      where: { file: path, line: 1, column: 1 },
      cure: 'start with `plumbline init`, or see docs/spec.md',
    });
  }
  const shape = validate(document);
  const { gate, problems } = gateOf(value['gate'], document);
  throwIfAny([...shape, ...problems]);
  const quarantine = await readQuarantine(value['quarantine'] as string | undefined, document, files);
  throwIfAny(quarantine.problems);
  const name = value['name'] as string | undefined;
  return { identity: name ?? path, path, gate: gate!, quarantine: quarantine.entries };
}

const validate = validator(checkGateOfSpec, ['gate']);

function gateOf(
  value: unknown,
  document: Document,
): { readonly gate: Gate | undefined; readonly problems: readonly Problem[] } {
  try {
    return { gate: parseGate(value, (at) => document.locate(['gate', ...at])), problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { gate: undefined, problems: error.problems };
  }
}
