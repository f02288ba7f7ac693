/** Which part of what was measured differs from main's stored runs: the prompt, the model behind its name, the cases ... */
import { own, prose, quote, say, strong } from '../text/sentence.js';
import type { Sentence } from '../text/sentence.js';
import type { Attributed, Part } from '../verdict/result.js';
import { listed } from './listed.js';

export type PartWords = Readonly<Record<Part, string>>;

export const PART_WORDS: PartWords = {
  prompt: 'prompt',
  application: 'application',
  model: 'model',
  snapshot: "model's snapshot",
  parameters: 'parameters',
  endpoint: 'endpoint',
  judge: 'judge',
  graders: 'graders',
  dataset: 'cases',
  prices: 'prices',
  provider: 'provider',
};

/** Of rows that another harness gave, a candidate-id is all that is known of what was under test. */
export const GIVEN_WORDS: PartWords = { ...PART_WORDS, model: 'candidate-id' };

/** What a reader looks for among the parts that did not move; the model's snapshot and endpoint go with the model. */
const NAMED_SAME: readonly Part[] = [
  ...(['prompt', 'application', 'model', 'parameters', 'judge', 'graders', 'dataset', 'prices'] as const),
];

/**
 * The parts of rows that were given. The shown candidate-id may be cut short, so that the hash decides: without one of its
 * parts, the prompt's state is that of the whole.
 */
export function givenParts(attribution: readonly Attributed[]): readonly Attributed[] {
  const whole = attribution.find(({ part }) => part === 'prompt');
  return attribution.flatMap((one): readonly Attributed[] => {
    if (one.part === 'model') return [{ ...one, state: whole?.state === 'same' ? 'same' : 'moved' }];
    return one.part === 'dataset' ? [one] : [];
  });
}

/** One line on the cause of a failure among rows that were given: their candidate-id is all that can be told apart. */
export function whatMovedOfGiven(parts: readonly Attributed[], base: Sentence): Sentence | null {
  const same = parts.length > 0 && parts.every(({ state }) => state === 'same');
  return same
    ? say`The candidate-id and the cases are the same; if something under test changed, the candidate-id leaves it out.`
    : whatMoved(parts, GIVEN_WORDS, base);
}

/** One line on the cause of a failure. Null when nothing is known of what the stored runs were made of. */
export function whatMoved(attribution: readonly Attributed[], words: PartWords, base: Sentence): Sentence | null {
  if (attribution.length === 0) return null;
  const found = new Map(attribution.map((one) => [one.part, one]));
  const either = promptOrParameters(found);
  const parts = movedParts(attribution);
  const moved = [
    ...parts.map((one) => movedPart(one, words, base)),
    ...(either ? [say`the prompt or the parameters`] : []),
  ];
  const same = NAMED_SAME.flatMap((part) => (isSame(found, part) ? [say`${own(words[part])}`] : []));
  const unknown = unknownParts(attribution, words, either);
  const rest = unknown.length === 0 ? say`` : say` Unknown: ${listed(unknown)}.`;
  if (moved.length === 0) {
    if (same.length === 0) return say`${label('What moved')} unknown; ${base}'s stored runs do not say.`;
    const nothing = strong(
      own(unknown.length === 0 ? 'Nothing of yours moved:' : 'Nothing of yours is seen to have moved:'),
    );
    return say`${nothing} ${listed(same)} are those of ${base}'s stored runs.${rest}${tryControl(found, base)}`;
  }
  const [first] = parts;
  if (moved.length === 1 && first?.part === 'snapshot' && same.length > 0) {
    const are = own(same.length === 1 ? 'is' : 'are');
    return say`${label('What moved')} the model's snapshot: ${snapshot(first, base)}; the ${listed(same)} ${are} the same.${rest}`;
  }
  const others = same.length === 0 ? say`` : say` Same ${listed(same)}.`;
  return say`${label('What moved')} ${listed(moved)}.${others}${rest}`;
}

/** The name behind which another model stands now; null when it is the same, or the spec itself names another. */
export function snapshotMoved(attribution: readonly Attributed[], base: Sentence): Sentence | null {
  const found = new Map(attribution.map((one) => [one.part, one]));
  const one = found.get('snapshot');
  if (one?.state !== 'moved' || found.get('model')?.state === 'moved') return null;
  return say`The model's snapshot moved: ${snapshot(one, base)}.`;
}

function label(text: string): Sentence {
  return strong(own(`${text}:`));
}

type Found = ReadonlyMap<Part, Attributed>;

function isSame(found: Found, part: Part): boolean {
  const one = found.get(part);
  if (one?.state !== 'same') return false;
  // The same name is not the same model once another one answers to it, and no judge is no judge that stayed.
  if (part === 'model') return found.get('snapshot')?.state !== 'moved';
  return part !== 'judge' || one.to !== 'none';
}

function movedParts(attribution: readonly Attributed[]): readonly Attributed[] {
  const moved = attribution.filter(({ state }) => state === 'moved');
  const another = moved.some(({ part }) => part === 'model');
  // Another model answers under another name: that says nothing more.
  return moved.filter(({ part }) => !(part === 'snapshot' && another));
}

function movedPart(one: Attributed, words: PartWords, base: Sentence): Sentence {
  const { part, from, to } = one;
  if (part === 'snapshot') return say`the model's snapshot (${snapshot(one, base)})`;
  const name = say`the ${own(words[part])}`;
  if (from === null || to === null) return name;
  if (part === 'application') return say`${name} (${prose(to)})`;
  if (part === 'model' || part === 'endpoint') return say`${name} (${quote(from)} to ${quote(to)})`;
  return say`${name} (${prose(from)}; now ${prose(to)})`;
}

function snapshot({ from, to }: Attributed, base: Sentence): Sentence {
  return say`the server answered as ${quote(from ?? '')} on ${base} and answers as ${quote(to ?? '')} now`;
}

/** Older stored runs hold one hash of the whole candidate: with the same model and endpoint it was one of these two. */
function promptOrParameters(found: Found): boolean {
  const state = (part: Part): Attributed['state'] | undefined => found.get(part)?.state;
  const open = state('prompt') === 'unknown' && state('parameters') === 'unknown';
  return open && state('model') === 'same' && state('endpoint') === 'same';
}

function unknownParts(attribution: readonly Attributed[], words: PartWords, either: boolean): readonly Sentence[] {
  return attribution.flatMap(({ part, state }) => {
    const told = either && (part === 'prompt' || part === 'parameters');
    return state !== 'unknown' || told || part === 'provider' ? [] : [say`the ${own(words[part])}`];
  });
}

function tryControl(found: Found, base: Sentence): Sentence {
  // Main's version of an application cannot be measured in the same job.
  if (found.get('provider')?.state !== 'unknown' || found.has('application')) return say``;
  return say` Whether the provider drifted is not known: ${quote('run.control: live')} measures ${base} in the same job.`;
}
