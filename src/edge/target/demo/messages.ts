/** Reads the messages of a Chat Completions request; they come from a spec and are data. */
import type { Json } from '../../../spec/types.js';

export interface Message {
  readonly role: string;
  readonly text: string;
}

/** @returns null when this is not a list of messages with a role each. */
export function readMessages(value: Json | undefined): readonly Message[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const messages: Message[] = [];
  for (const message of value as readonly Json[]) {
    if (message === null || typeof message !== 'object' || Array.isArray(message)) return null;
    const { role, content } = message as { readonly [key: string]: Json };
    if (typeof role !== 'string') return null;
    messages.push({ role, text: contentText(content) });
  }
  return messages;
}

export function lastUserText(messages: readonly Message[]): string {
  return messages.findLast(({ role }) => role === 'user')?.text ?? messages.at(-1)?.text ?? '';
}

/** About four characters a token, and four tokens of framing a message. */
export function promptTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, { text }) => sum + tokens(text) + 4, 0);
}

export function tokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** A string, or the text of content parts; images and other parts are empty text. */
function contentText(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return (content as readonly Json[])
    .map((part) => (part !== null && typeof part === 'object' && 'text' in part ? part.text : ''))
    .filter((text) => typeof text === 'string')
    .join('\n');
}
