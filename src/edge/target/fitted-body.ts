import type { ModelCall } from '../../ports.js';
import { otherName, refusedFields } from './refused-field.js';
import type { Body } from './request.js';
import { streamedBody } from './request.js';
import type { ServerError } from './server-error.js';

/** A call's body as its endpoint takes it. */
export interface Fitted {
  readonly body: Body;
  /** Fields of the call that are not in it; undefined when there are none. */
  readonly dropped: readonly string[] | undefined;
}

/** What the endpoints of a run were found not to take, per model and request. */
export interface FieldMemory {
  fit(call: ModelCall): Fitted;
  /** Learns from an error. @returns whether the same call, fitted again, is another request that may be taken */
  learn(call: ModelCall, sent: Body, error: ServerError): boolean;
}

interface Learnt {
  readonly without: Set<string>;
  renamed: string | null;
}

/** What differs from case to case and is refused for its name, if at all. */
const OF_ONE_REQUEST: ReadonlySet<string> = new Set([
  'messages',
  'seed',
  'random_seed',
  'user',
  'metadata',
  'safety_identifier',
  'prompt_cache_key',
]);

/**
 * Remembers refused fields. Every refusal that is learnt from takes a field that was sent out of all later requests of its
 * kind, so a call is refused at most once per field: many calls in flight pay one refusal each, and none pays for ever.
 * A model may take a field beside some values of the others and refuse it beside others (`temperature` and
 * `reasoning_effort`), so requests are of one kind when they agree in all of them.
 */
export function createFieldMemory(): FieldMemory {
  const memory = new Map<string, Learnt>();

  function fit(call: ModelCall): Fitted {
    const learnt = memory.size === 0 ? undefined : memory.get(keyOf(call));
    if (learnt === undefined) return { body: streamedBody(call.body, true), dropped: undefined };
    const body: Record<string, unknown> = {};
    const dropped: string[] = [];
    for (const [field, value] of Object.entries(call.body)) {
      const other = learnt.renamed === field ? otherName(field)! : field;
      if (learnt.without.has(field)) dropped.push(field);
      else body[other] = value;
      if (other !== field) dropped.push(`${field} (sent as ${other})`);
    }
    const asked = streamedBody(body as ModelCall['body'], !learnt.without.has('stream_options'));
    return { body: asked, dropped: dropped.length === 0 ? undefined : dropped };
  }

  function learn(call: ModelCall, sent: Body, error: ServerError): boolean {
    const { drop, rename } = refusedFields(error, sent);
    if (drop.length === 0 && rename === null) return false;
    const key = keyOf(call);
    const learnt: Learnt = memory.get(key) ?? { without: new Set(), renamed: null };
    const renames = rename !== null && (learnt.renamed ?? rename) === rename;
    if (drop.length === 0 && !renames) return false;
    for (const field of drop) learnt.without.add(field);
    if (renames) learnt.renamed = rename;
    memory.set(key, learnt);
    return true;
  }

  return { fit, learn };
}

function keyOf({ endpoint, body }: ModelCall): string {
  const fields = Object.keys(body).sort();
  return JSON.stringify([endpoint, fields.map((name) => (OF_ONE_REQUEST.has(name) ? [name] : [name, body[name]]))]);
}
