/** Reads the body of a Chat Completions request. */
import type { Json } from '../../../spec/types.js';
import { demoModel, type DemoModel } from './knobs.js';
import { readMessages, type Message } from './messages.js';

export interface Asked {
  readonly model: DemoModel;
  readonly messages: readonly Message[];
  readonly stream: boolean;
  readonly include_usage: boolean;
  readonly most_tokens: number | null;
}

export interface Refusal {
  readonly status: number;
  readonly problem: string;
  readonly code: string;
  readonly param: string | null;
}

/** What a request asks for, or why it cannot be answered. */
export function readRequest(body: Json | undefined): Asked | Refusal {
  const invalid = (problem: string, param: string | null): Refusal => ({
    status: 400,
    problem,
    code: 'invalid_request_error',
    param,
  });
  if (body === undefined || body === null || typeof body !== 'object' || Array.isArray(body)) {
    return invalid('the body is not a JSON object', null);
  }
  const request = body as { readonly [key: string]: Json };
  if (typeof request['model'] !== 'string') return invalid('the request names no model', 'model');
  const model = demoModel(request['model']);
  if ('problem' in model) {
    return {
      status: model.code === 'model_not_found' ? 404 : 400,
      problem: model.problem,
      code: model.code,
      param: 'model',
    };
  }
  const messages = readMessages(request['messages']);
  if (messages === null) return invalid('messages must be a list of messages with a role', 'messages');
  const most = request['max_completion_tokens'] ?? request['max_tokens'] ?? null;
  if (most !== null && (typeof most !== 'number' || !Number.isInteger(most) || most < 1)) {
    return invalid('max_completion_tokens must be a whole number from 1', 'max_completion_tokens');
  }
  const options = request['stream_options'];
  return {
    model,
    messages,
    stream: request['stream'] === true,
    include_usage:
      options !== null && typeof options === 'object' && 'include_usage' in options && options.include_usage === true,
    most_tokens: most,
  };
}
