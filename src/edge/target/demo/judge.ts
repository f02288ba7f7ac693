/** The demo judge: the share of a reference's words that an answer covers, said as a judge model would say it. */
import type { Message } from './messages.js';

const ANSWER_NAMES = ['answer', 'reply', 'response', 'output'];
const REFERENCE_NAMES = ['reference', 'expected', 'ideal'];

/**
 * JSON `{"score", "reason"}` for a rubric request that quotes the answer between `<answer>` tags and the reference between
 * `<reference>` tags (a hash behind the name is fine), or behind lines `Answer:` and `Reference:`. The score is on the scale the request names
 * ("from 1 to 5"), else from 0 to 1.
 *
 * @param harshness how much is taken off the share covered, in [0,1]: what makes two judgements of one answer differ.
 */
export function judgement(messages: readonly Message[], harshness: number): string {
  const request = messages.map(({ text }) => text).join('\n');
  const [least, most] = scale(request);
  const answer = section(request, ANSWER_NAMES);
  const reference = section(request, REFERENCE_NAMES);
  if (answer === null || reference === null) {
    return JSON.stringify({ score: least, reason: 'The request quotes no answer or no reference to compare.' });
  }
  const { share, missing } = coverage(reference, answer);
  const score = least + (most - least) * Math.max(0, share - harshness);
  const reason =
    missing.length === 0
      ? 'The answer says everything the reference says.'
      : `The answer leaves out: ${missing.slice(0, 5).join(', ')}.`;
  return JSON.stringify({ score: Number(score.toFixed(3)), reason });
}

/** Numbers count three times: a reply with the wrong amount or date is a wrong reply. */
export function coverage(reference: string, answer: string): { share: number; missing: readonly string[] } {
  const said = new Set(words(answer));
  const wanted = [...new Set(words(reference))].map((word) => ({ word, weight: /\d/.test(word) ? 3 : 1 }));
  if (wanted.length === 0) return { share: 1, missing: [] };
  const missing = wanted.filter(({ word }) => !said.has(word));
  return { share: 1 - weigh(missing) / weigh(wanted), missing: missing.map(({ word }) => word) };
}

function weigh(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word));
}

/** The last scale the request names: the form of the reply is asked for at its end. */
function scale(request: string): [number, number] {
  const named = [...request.matchAll(/(?:from|between)\s+(-?\d+(?:\.\d+)?)\s+(?:to|and)\s+(-?\d+(?:\.\d+)?)/gi)].at(-1);
  const least = Number(named?.[1] ?? 0);
  const most = Number(named?.[2] ?? 1);
  return least < most ? [least, most] : [0, 1];
}

/** The last quoted section of one of these names: what stands before it may be an example. */
function section(request: string, names: readonly string[]): string | null {
  const name = names.join('|');
  // Graders add a hash to the tag and set it on lines of its own; elsewhere in the request it is only spoken of.
  const fenced = last(request, new RegExp(`<((?:${name})-[0-9a-f]+)>\\n([\\s\\S]*?)\\n</\\1>`, 'gi'), 2);
  const tagged = fenced ?? last(request, new RegExp(`<(${name})>([\\s\\S]*?)</\\1>`, 'gi'), 2);
  return tagged ?? last(request, new RegExp(`^(?:${name})[^\\n:]{0,40}:[ \\t]*(\\S.*)$`, 'gim'), 1);
}

function last(request: string, pattern: RegExp, group: number): string | null {
  return [...request.matchAll(pattern)].at(-1)?.[group]?.trim() ?? null;
}
