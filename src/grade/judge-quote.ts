import { createHash } from 'node:crypto';
import type { Json } from '../spec/types.js';
import { isList, isObject } from './json.js';
import type { Sample } from './types.js';

export interface Quoted {
  readonly sample: Sample;
  readonly open: string;
  readonly close: string;
}

/**
 * The sample with every text in it set between two markers, so that a judge can tell the candidate's words from its
 * instructions. The markers carry a hash of the answer: the same answer gives the same request, and an answer cannot
 * close its own quotation, because for that it would have to contain its own hash.
 */
export function quoteSample({ output_text, output_json, output_tools, refusal, documents }: Sample): Quoted {
  const hash = createHash('sha256')
    .update(JSON.stringify([output_text, output_tools, refusal, ...(documents === undefined ? [] : [documents])]))
    .digest('hex')
    .slice(0, 32);
  const [open, close] = [`<answer-${hash}>`, `</answer-${hash}>`];
  const quote = (text: string): string => `${open}\n${text}\n${close}`;
  const quoteAll = (value: Json): Json => {
    if (typeof value === 'string') return quote(value);
    if (isList(value)) return value.map(quoteAll);
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, quoteAll(item)]));
    return value;
  };
  const sample = {
    output_text: quote(output_text),
    ...(output_json === undefined ? {} : { output_json: quoteAll(output_json) }),
    output_tools: output_tools.map(({ type, function: { name, arguments: given } }) => ({
      type,
      function: { name: quote(name), arguments: quote(given) },
    })),
    refusal: quote(refusal),
    ...(documents === undefined ? {} : { documents: quoteAll(documents) }),
  };
  return { sample, open, close };
}
