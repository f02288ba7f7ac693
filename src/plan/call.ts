import type { Call } from '../ports.js';
import type { Renderers } from '../spec/renderers.js';
import type { Candidate, Case } from '../spec/types.js';

/**
 * The request of one trial, rendered only when it is due: a plan of 100,000 trials holds no prompts. Of a model only the
 * `messages` are templates, its `request` is passed verbatim.
 * @throws UserError when a variable has no value.
 */
export function renderCall({ target }: Candidate, { item }: Case, render: Renderers): Call {
  const { kind, endpoint, model } = target;
  switch (kind) {
    case 'model': {
      const messages = render.messages(target.messages, item);
      return { kind, endpoint, body: { ...target.request, model, messages } };
    }
    case 'http': {
      const { method, read } = target;
      const path = render.path(target.path, item);
      return { kind, endpoint, model, method, path, body: render.value(target.body, item), read };
    }
    case 'command':
      return { kind, endpoint, model, input: render.value(target.input, item) };
  }
}
