/** What a class of failure is called in the name of a rule. */
import { own } from '../text/sentence.js';
import type { Own } from '../text/sentence.js';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['throttled', 'a rate limit'],
  ['overloaded', 'an overloaded server'],
  ['quota', 'used-up credit'],
  ['auth', 'a refused key'],
  ['config', 'a refused request'],
  ['timeout', 'no answer in time'],
  ['network', 'a failed connection'],
  ['stream_truncated', 'an answer that broke off'],
  ['malformed', 'an answer that nobody can read'],
  ['too_large', 'an answer that is too large'],
  ['cancelled', 'a cancelled run'],
  ['crashed', 'a crashed program'],
  ['not_recorded', 'no recorded answer'],
]);

/** `a rate limit`; null for a class that this build does not know. */
export function failureWords(name: string): Own | null {
  const words = WORDS.get(name);
  return words === undefined ? null : own(words);
}
