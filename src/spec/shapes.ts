/** The checks of what people write. Their code is generated, and asks for three small functions at run time. */
import { isDeepStrictEqual } from 'node:util';
import { fitsUnit } from './fits-unit.js';
import { createChecks } from './shape-checks.js';

export const { checkSpec, checkGateOfSpec, checkPromptFile, checkQuarantineList, checkQuarantineFile } = createChecks({
  fitsUnit,
  codePoints,
  // Both sides are JSON of the same parser.
  sameValue: isDeepStrictEqual,
});

/** Length as JSON Schema counts it. */
function codePoints(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    count += 1;
    if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
  }
  return count;
}
