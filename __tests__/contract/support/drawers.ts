/** A suite whose right answers a scripted model can work out from the question alone, and tell by the prompt who asks. */
import type { Chat } from './scripted-model.js';
import { specText } from './spec.js';
import type { SpecOptions } from './spec.js';

/** What main's prompt says, and what the change's does. */
export const BEFORE = 'Answer with the code only.';
export const AFTER = 'Answer with the code alone.';

const MODEL = 'lab/drawers';

/** Right answers to every question: `drawer N` is `code N`. */
export function right(chat: Chat): string {
  return `code ${drawerOf(chat)}`;
}

export const WRONG = 'no idea';

/** Number of the case, from 0. */
export function drawerOf({ messages }: Chat): number {
  return Number(/drawer (\d+)/.exec(messages.at(-1)!.content)![1]);
}

/** Whether the change asks, and not main. */
export function isChange({ messages }: Chat): boolean {
  return messages[0]!.content === AFTER;
}

export interface DrawersOptions extends Omit<SpecOptions, 'models' | 'cases'> {
  readonly cases?: number;
  readonly model?: string;
  /** How many of the first cases are of the tier `core`. */
  readonly core?: number;
}

export function drawers({ cases = 40, core = 0, model = MODEL, ...options }: DrawersOptions = {}): string {
  const items = Array.from({ length: cases }, (_, index) => ({
    id: `case-${String(index).padStart(3, '0')}`,
    question: `What is the code of drawer ${index}?`,
    expected: `code ${index}`,
    ...(index < core ? { tier: 'core' } : {}),
  }));
  return specText({
    prompt: BEFORE,
    ...options,
    cases: items,
    models: [{ model, price: { input_mtok: 1, output_mtok: 1 } }],
  });
}
