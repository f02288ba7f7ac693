/** What the demo model can know: the right and a wrong answer of each case, found by the case's own words in a message. */
import type { Json } from '../../../spec/types.js';
import { pick, unit } from './draw.js';

export interface DemoAnswer {
  /** The case's own words, all of which may stand in the user message; the first must. */
  readonly prompt: readonly [string, ...string[]];
  readonly correct: string;
  readonly wrong: string;
  /** Words the prompt must hold for the model to be as good on this case as it can be; null needs none. */
  readonly needs: string | null;
}

/** The part of a suite's case that is read here. */
export interface DemoCase {
  readonly item: Readonly<Record<string, Json>>;
}

const ANNOTATIONS = new Set(['id', 'tier', 'category', 'tags', 'group', 'expected', 'demo_wrong', 'demo_needs']);

/**
 * Answers from the cases of a suite. `expected` is the right answer; `demo_wrong` is what the model says when it errs
 * (else one is made up), `demo_needs` the words it needs to find in the prompt. Cases without `expected` are left out.
 */
export function demoAnswers(cases: readonly DemoCase[]): readonly DemoAnswer[] {
  const expected = cases.map(({ item }) => textOf(own(item, 'expected')));
  const vocabulary = [...new Set(expected.filter((text) => text !== null))].sort();
  return cases.flatMap(({ item }, index) => {
    const correct = expected[index] ?? null;
    const [first, ...rest] = ownWords(item);
    if (correct === null || first === undefined) return [];
    const wrong = textOf(own(item, 'demo_wrong')) ?? wrongAnswer(correct, vocabulary, first);
    return [{ prompt: [first, ...rest] as const, correct, wrong, needs: textOf(own(item, 'demo_needs')) }];
  });
}

/** @returns a finder of the answer whose case stands in a message; the case with the most of its words in it wins. */
export function answerBook(answers: readonly DemoAnswer[]): (message: string) => DemoAnswer | null {
  const found = new Map<string, DemoAnswer | null>();
  const MOST_REMEMBERED = 50_000;
  return (message) => {
    const known = found.get(message);
    if (known !== undefined) return known;
    const answer = closest(answers, message);
    if (found.size < MOST_REMEMBERED) found.set(message, answer);
    return answer;
  };
}

/** A plausible mistake: another label, a JSON object with one field off, or a reply that says nothing. */
export function wrongAnswer(correct: string, vocabulary: readonly string[], key: string): string {
  const object = objectOf(correct);
  if (object !== null) return JSON.stringify(spoilt(object, key));
  const LONGEST_LABEL = 60;
  const others = vocabulary.filter((text) => text !== correct && text.length <= LONGEST_LABEL);
  const other = correct.length > LONGEST_LABEL ? undefined : pick(others, 'wrong', key);
  return other ?? 'Thank you for your message. I am not sure about this; please look at our help pages.';
}

function closest(answers: readonly DemoAnswer[], message: string): DemoAnswer | null {
  let best: DemoAnswer | null = null;
  let most = 0;
  for (const answer of answers) {
    if (!holds(message, answer.prompt[0])) continue;
    const size = answer.prompt.reduce((sum, part) => sum + (holds(message, part) ? part.length : 0), 0);
    if (size > most) {
      best = answer;
      most = size;
    }
  }
  return best;
}

/** Whether the text stands in the message as whole words: `Oman` is not in `Romania`. */
function holds(message: string, text: string): boolean {
  for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, at + 1)) {
    const before = message[at - 1];
    const after = message[at + text.length];
    if (!(isWord(before) && isWord(text[0])) && !(isWord(after) && isWord(text.at(-1)))) return true;
  }
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** The item's own texts and numbers, longest first. */
function ownWords(item: Readonly<Record<string, Json>>): string[] {
  return Object.entries(item)
    .filter(([key, value]) => !ANNOTATIONS.has(key) && (typeof value === 'string' || typeof value === 'number'))
    .map(([, value]) => String(value).trim())
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length);
}

function spoilt(object: Readonly<Record<string, Json>>, key: string): Record<string, Json> {
  const names = Object.keys(object).sort();
  const name = pick(names, 'field', key);
  if (name === undefined) return { unknown: true };
  return Object.fromEntries(Object.entries(object).map(([k, value]) => [k, k === name ? off(value, key) : value]));
}

function off(value: Json, key: string): Json {
  if (typeof value === 'number') return Number((value * 1.1 + 1).toFixed(2));
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'unknown';
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date !== null) return `${date[3]}/${date[2]}/${date[1]}`;
  return unit('off', key) < 0.5 ? `${value} (unverified)` : '';
}

function objectOf(text: string): Record<string, Json> | null {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as Record<string, Json>;
  } catch {
    return null;
  }
}

function textOf(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function own(item: Readonly<Record<string, Json>>, key: string): Json | undefined {
  return Object.hasOwn(item, key) ? item[key] : undefined;
}
