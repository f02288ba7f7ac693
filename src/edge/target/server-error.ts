import { parseJson } from '../../text/parse-json.js';

/** What a server said went wrong, whatever shape it said it in. Untrusted. */
export interface ServerError {
  /** HTTP status, or the numeric code of an error inside a 200 stream; null when there is none. */
  readonly status: number | null;
  readonly code: string | null;
  readonly type: string | null;
  readonly message: string;
  /** Fields of the request that it is about, as the server writes them. */
  readonly params: readonly string[];
  /** The prompt itself was refused by a filter or by moderation: the model's outcome, not a failure. */
  readonly filtered: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads `{error: {...}}`, `[{error: {...}}]` (Gemini), `{error: "text"}`, `{message}`, `{detail}`, else the text itself, not cut: a key in it
 * must be found first.
 * @param status of the response
 */
export function readErrorBody(status: number, body: string): ServerError {
  const parsed = parseJson(body);
  const found = parsed === undefined ? null : findError(parsed);
  if (found !== null) return readError(found, status);
  return { status, code: null, type: null, message: pageText(body), params: [], filtered: false };
}

/** The error inside a parsed body or event, else null. */
export function findError(value: unknown): unknown {
  const body: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(body)) return null;
  const error = body['error'];
  if (error !== undefined && error !== null && error !== false) return error;
  if (body['object'] === 'error' || body['type'] === 'error') return body;
  if (body['choices'] !== undefined) return null;
  return body['message'] === undefined && body['detail'] === undefined ? null : body;
}

/** @param status of the response; the error's own numeric code counts when that was a success */
export function readError(error: unknown, status: number | null): ServerError {
  if (!isFields(error)) {
    return { status, code: null, type: null, message: asText(error), params: paramsOf(error), filtered: false };
  }
  const code = error['code'];
  const number = typeof code === 'string' && /^[45]\d\d$/.test(code) ? Number(code) : code;
  const own = typeof number === 'number' && number >= 400 && number < 600 ? number : null;
  const inner = error['innererror'];
  const names = [code, error['type'], isFields(inner) ? inner['code'] : null].map(asName);
  const moderated = isFields(error['metadata']) && error['metadata']['flagged_input'] !== undefined;
  return {
    status: status !== null && status >= 400 ? status : own,
    code: names[0] ?? null,
    type: asName(error['type']) ?? asName(error['status']),
    message: asText(error['message'] ?? error['detail'] ?? error),
    params: paramsOf(error['param'] ?? details(error)),
    filtered: moderated || names.some((name) => name === 'content_filter' || name === 'ResponsibleAIPolicyViolation'),
  };
}

/** OpenAI names one field in `param`; FastAPI servers list `{loc: ['body', 'seed'], msg}`, Mistral inside its message. */
function paramsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.slice(0, 100)];
  if (!Array.isArray(value)) return [];
  return value.slice(0, 20).flatMap((entry: unknown) => {
    const place = isFields(entry) ? entry['loc'] : null;
    const field: unknown = Array.isArray(place) ? place[place[0] === 'body' ? 1 : 0] : null;
    return typeof field === 'string' ? [field.slice(0, 100)] : [];
  });
}

function details(error: Fields): unknown {
  const { message } = error;
  return isFields(message) ? message['detail'] : (error['detail'] ?? message);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asName(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 100 ? value : null;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** HTML error pages say it in their title, near their beginning. */
function pageText(body: string): string {
  const title = /<title[^>]*>/i.exec(body.slice(0, 4096));
  if (title === null) return body;
  const start = title.index + title[0].length;
  const end = body.indexOf('<', start);
  return body.slice(start, end === -1 ? undefined : end).trim() || body;
}
