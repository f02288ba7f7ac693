/** What a server said went wrong, whatever shape it said it in. Untrusted. */
export interface ServerError {
  /** HTTP status, or the numeric code of an error inside a 200 stream; null when there is none. */
  readonly status: number | null;
  readonly code: string | null;
  readonly type: string | null;
  readonly message: string;
  /** The prompt itself was refused by a filter or by moderation: the model's outcome, not a failure. */
  readonly filtered: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads `{error: {...}}`, `[{error: {...}}]` (Gemini), `{error: "text"}`, `{message}`, `{detail}`, else an excerpt of the text.
 * @param status of the response
 */
export function readErrorBody(status: number, body: string): ServerError {
  const parsed = parseJson(body);
  const found = parsed === undefined ? null : findError(parsed);
  if (found !== null) return readError(found, status);
  return { status, code: null, type: null, message: excerpt(body), filtered: false };
}

/** The error inside a parsed body or event, else null. */
export function findError(value: unknown): unknown {
  const body: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(body)) return null;
  if (body['error'] !== undefined && body['error'] !== null && body['error'] !== false) return body['error'];
  if (body['object'] === 'error' || body['type'] === 'error') return body;
  const loose = ['message', 'detail'].some((key) => body[key] !== undefined);
  return loose && body['choices'] === undefined ? body : null;
}

/** @param status of the response; the error's own numeric code counts when that was a success */
export function readError(error: unknown, status: number | null): ServerError {
  if (!isFields(error)) return { status, code: null, type: null, message: asText(error), filtered: false };
  const code = error['code'];
  const own = typeof code === 'number' && code >= 400 && code < 600 ? code : null;
  const inner = error['innererror'];
  const names = [code, error['type'], isFields(inner) ? inner['code'] : null].map(asName);
  const moderated = isFields(error['metadata']) && error['metadata']['flagged_input'] !== undefined;
  return {
    status: status !== null && status >= 400 ? status : own,
    code: names[0] ?? null,
    type: asName(error['type']) ?? asName(error['status']),
    message: asText(error['message'] ?? error['detail'] ?? error),
    filtered: moderated || names.some((name) => name === 'content_filter' || name === 'ResponsibleAIPolicyViolation'),
  };
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

/** HTML error pages say it in their title. */
function excerpt(body: string): string {
  const title = /<title[^>]*>([^<]{1,200})/i.exec(body.slice(0, 4096))?.[1];
  return title ?? body.slice(0, 1000);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
