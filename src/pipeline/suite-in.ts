import { UserError } from '../errors.js';
import type { RunRecord, SuiteHeader } from '../record/types.js';
import type { SpecGate } from '../spec/gate-of-spec.js';

/**
 * The suite of a record that a spec is about.
 * @param file how messages name the record.
 * @throws UserError when the record does not hold it, or holds no answer of it.
 */
export function suiteIn({ header, rows }: RunRecord, { identity }: SpecGate, file: string): SuiteHeader {
  const found = header.suites.find(({ suite }) => suite === identity);
  if (found === undefined) {
    throw new UserError({
      message: `the record has no suite \`${identity}\``,
      where: { file },
      cure: `its suites are ${header.suites.map(({ suite }) => `\`${suite}\``).join(', ')}`,
    });
  }
  if (!rows.some(({ suite }) => suite === found.suite)) {
    throw new UserError({
      message: `the record holds no answer of \`${identity}\``,
      where: { file },
      cure: 'give the record of a run that measured',
    });
  }
  return found;
}
