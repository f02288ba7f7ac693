import { setMaxListeners } from 'node:events';

const known = new WeakMap<AbortSignal, WeakMap<AbortSignal, AbortSignal>>();

/** Aborted when either of two signals is. A step has few of them and many calls, so each pair is made once. */
export function eitherOf(one: AbortSignal, other: AbortSignal): AbortSignal {
  const pairs = known.get(one) ?? new WeakMap<AbortSignal, AbortSignal>();
  const made = pairs.get(other);
  if (made !== undefined) return made;
  const pair = one === other ? one : AbortSignal.any([one, other]);
  // One listener per waiting call is no leak.
  setMaxListeners(0, pair);
  known.set(one, pairs.set(other, pair));
  return pair;
}
