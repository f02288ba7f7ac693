import type { Json } from '../spec/types.js';
import { parseJson } from './json.js';
import type { ParsedJson } from './json.js';
import type { View } from './types.js';

export const FENCE_PROPERTY = {
  type: 'boolean',
  description: 'Accept an answer that lies as a whole inside one Markdown code fence. Default: false.',
};

/** The JSON a template yields: text is parsed, a value such as `{{sample.output_json}}` is taken as it is. */
export function jsonOf(view: View, template: Json, allowFence: boolean): ParsedJson {
  const value = view.value(template);
  return typeof value === 'string' ? parseJson(value, allowFence) : { ok: true, value };
}
