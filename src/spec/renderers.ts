import { renderPath } from './request-path.js';
import { renderMessages, renderValue } from './template.js';
import type { Case, Json } from './types.js';

/** How the templates of a target become one case's request. Each throws UserError when a variable has no value. */
export interface Renderers {
  readonly messages: (messages: readonly Json[], item: Case['item']) => readonly Json[];
  /** A text that is one variable keeps the type of its value. */
  readonly value: (template: Json, item: Case['item']) => Json;
  /** Values are percent-encoded. */
  readonly path: (path: string, item: Case['item']) => string;
}

export const renderers: Renderers = {
  messages: renderMessages,
  value: (template, item) => renderValue(template, { item }),
  path: renderPath,
};
