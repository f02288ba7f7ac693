import type { Call } from '../ports.js';
import type { Candidate, Case, Json } from '../spec/types.js';

/** Fills the templates of chat messages from a case's item; throws UserError when a variable is missing. */
export type RenderMessages = (messages: readonly Json[], item: Case['item']) => readonly Json[];

/**
 * The request of one trial, rendered only when it is due: a plan of 100,000 trials holds no prompts.
 * `request` is passed verbatim; only `messages` are templates.
 */
export function renderCall({ target }: Candidate, { item }: Case, render: RenderMessages): Call {
  const messages = render(target.messages, item);
  return { kind: 'model', endpoint: target.endpoint, body: { ...target.request, model: target.model, messages } };
}
