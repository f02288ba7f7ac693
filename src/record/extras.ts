import type { Location } from '../errors.js';
import { key, refuse } from './fields.js';
import { collect } from './lines.js';
import type { ExtraRecord, RunHeader } from './types.js';

/**
 * Checks the answers beside the plan against the metadata line. Each is of a suite there, and of a candidate there: one of
 * `candidates` on the side `head`, one of `control.candidates` on the side `base`, whatever its purpose, since an answer of
 * main is worth something only when the record says which candidate at which commit gave it. A control is always of the
 * side `base`: this run's own side of it are the trials.
 * @throws UserError naming the line: of no such suite or candidate, or told twice for one purpose, side, suite, candidate,
 *   case and repeat.
 */
export function checkExtras(
  header: RunHeader,
  extras: readonly { readonly extra: ExtraRecord; readonly where: Location }[],
): void {
  if (extras.length === 0) return;
  const known = new Set(
    header.suites.flatMap(({ suite, candidates, control }) => [
      ...candidates.map(({ id }) => key('head', suite, id)),
      ...(control?.candidates ?? []).map(({ id }) => key('base', suite, id)),
    ]),
  );
  const seen = new Map<string, Location>();
  collect(extras, ({ extra: { purpose, side, suite, candidate, case: id, repeat }, where }) => {
    const place = { where, path: '' };
    if (purpose === 'control' && side === 'head') {
      refuse(place, 'is a control of the side `head`, whose answers are the trials');
    }
    if (!known.has(key(side, suite, candidate))) {
      const list = side === 'head' ? 'candidates' : 'control';
      refuse(
        place,
        `is of suite \`${suite}\` and, on the side \`${side}\`, of candidate \`${candidate}\`, which \`${list}\` of the metadata line does not name`,
      );
    }
    const identity = key(purpose, side, suite, candidate, id, repeat);
    const earlier = seen.get(identity);
    if (earlier !== undefined) {
      refuse(
        place,
        `tells the ${purpose} of case \`${id}\`, repeat ${repeat}, side \`${side}\` a second time: line ${earlier.line} has it already`,
      );
    }
    seen.set(identity, where);
  });
}
