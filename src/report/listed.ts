import { own, say } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';

/** `a`, `a and b`, `a, b and c`; nothing for none. */
export function listed(items: readonly Sentence[]): Sentence {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return say`${own(index === items.length - 1 ? ' and ' : ', ')}${item}`;
  });
}
