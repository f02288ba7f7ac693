import type { Json } from '../spec/types.js';
import type { Render, Scope, View } from './types.js';

/** A scope behind its renderer. */
export function viewOf(render: Render, scope: Scope): View {
  const value = (template: Json): Json => render(template, scope);
  return {
    value,
    text: (template) => {
      const rendered = value(template);
      return typeof rendered === 'string' ? rendered : JSON.stringify(rendered);
    },
  };
}

/** Whether a template needs an answer. */
export function readsSample(template: Json): boolean {
  return /\{\{\s*sample\b/.test(JSON.stringify(template));
}

/** Whether a template looks at the refusal text, so that a refusal is what it grades. */
export function readsRefusal(template: Json): boolean {
  return /\{\{\s*sample\.refusal\s*\}\}/.test(JSON.stringify(template));
}
