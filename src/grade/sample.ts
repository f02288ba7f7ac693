import { ellipsis } from '../text/cut.js';
import type { Answer } from '../ports.js';
import type { ParsedJson } from './json.js';
import { parseJson } from './json.js';
import type { Sample } from './types.js';

const LONGEST_REFUSAL = 120;

/** An answer as the graders' templates see it. */
export function sampleOf(answer: Answer): Sample {
  let parsed: ParsedJson | null = null;
  return {
    output_text: answer.output,
    // Most graders read text: an answer is parsed when somebody asks for its JSON.
    get output_json() {
      parsed ??= parseJson(answer.output);
      return parsed.ok ? parsed.value : undefined;
    },
    output_tools: answer.tool_calls.map((call) => ({
      type: 'function',
      function: { name: call.name, arguments: call.arguments },
    })),
    refusal: answer.refusal ?? '',
    documents: answer.documents,
  };
}

/** Why there is nothing to grade, or null: a refusal or silence is an answer, and a wrong one. */
export function silenceOf(answer: Answer): string | null {
  if (answer.refusal !== null) {
    const text = answer.refusal.trim();
    return text === ''
      ? 'the model refused to answer'
      : `the model refused to answer: ${ellipsis(text, LONGEST_REFUSAL)}`;
  }
  return answer.output.trim() === '' && answer.tool_calls.length === 0 ? 'the answer is empty' : null;
}

/** Why the answer may be incomplete, or null: a reader must not take a limit of the request for a fault of the model. */
export function cutOf({ finish_reason }: Answer): string | null {
  if (finish_reason === 'length') return 'truncated at the token limit';
  return finish_reason === 'content_filter' ? 'stopped by the content filter' : null;
}
