import type { Failure, FailureClass } from '../../ports.js';
import { inert } from './inert.js';
import type { ServerError } from './server-error.js';

/** Billing has stopped: no request will succeed until somebody pays. OpenAI's and OpenRouter's words for it. */
const QUOTA: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
]);

/** Every request with this model, key and body shape will fail the same way. */
const CONFIG: ReadonlySet<string> = new Set([
  'model_not_found',
  'model_not_available',
  'unsupported_parameter',
  'unsupported_value',
  'unknown_parameter',
  'unsupported_model',
  'invalid_model',
  'DeploymentNotFound',
  'OperationNotSupported',
]);

const TOO_LONG: ReadonlySet<string> = new Set(['context_length_exceeded', 'string_above_max_length']);

const PASSING_STATUS: ReadonlySet<number> = new Set([409, 425, 498]);

type Kind = Pick<Failure, 'class' | 'retryable' | 'fatal'>;

const kind = (failure: FailureClass, retryable: boolean, fatal: boolean): Kind => ({
  class: failure,
  retryable,
  fatal,
});

/**
 * What a server's error means for this trial and for the rest of the run: by code and type first, by status last.
 * @param headers names in lower case
 */
export function classifyServerError(
  error: ServerError,
  headers: Readonly<Record<string, string | undefined>>,
  now: Date,
  secrets: readonly string[],
): Failure {
  const found = kindOf(error);
  const shown = isRedirect(error.status) ? REDIRECT : inert(error.message, secrets);
  const status = error.status === null ? '' : `HTTP ${error.status}`;
  const code = error.code === null ? '' : ` ${inert(error.code, secrets)}`;
  const lead = `${status}${code}`.trim() || 'the server reported an error';
  return {
    ...found,
    retryable: found.fatal ? found.retryable : obey(headers['x-should-retry'], found.retryable),
    message: inert(shown === '' ? lead : `${lead}: ${shown}`, secrets),
    status: error.status,
    retry_after_ms: retryAfter(headers, now),
  };
}

const REDIRECT = 'the server redirects, which is refused; declare the endpoint by its final URL';

const isRedirect = (status: number | null) => status !== null && status >= 300 && status < 400;

function kindOf({ status, code, type }: ServerError): Kind {
  const named = (set: ReadonlySet<string>) => (code !== null && set.has(code)) || (type !== null && set.has(type));
  if (named(QUOTA) || status === 402) return kind('quota', false, true);
  if (named(TOO_LONG)) return kind('config', false, false);
  if (code === 'invalid_api_key' || type === 'authentication_error') return kind('auth', false, true);
  if (named(CONFIG)) return kind('config', false, true);
  if (type === 'overloaded_error' || code === 'server_overloaded') return kind('overloaded', true, false);
  if (code === 'rate_limit_exceeded' || code === 'slow_down' || type === 'rate_limit_error') {
    return kind('throttled', true, false);
  }
  return status === null ? kind('overloaded', true, false) : byStatus(status);
}

function byStatus(status: number): Kind {
  if (status === 401 || status === 403) return kind('auth', false, true);
  if (status === 429) return kind('throttled', true, false);
  if (status === 408) return kind('timeout', true, false);
  if (PASSING_STATUS.has(status)) return kind('overloaded', true, false);
  if (status === 501 || status === 505) return kind('config', false, true);
  if (status >= 500) return kind('overloaded', true, false);
  if (status === 413) return kind('too_large', false, false);
  // An unnamed 400 may be about this prompt alone; one about every prompt shows itself by its repetition.
  if (status === 400) return kind('config', false, false);
  if (status < 300) return kind('malformed', true, false);
  // The rest of 4xx, and redirects: following one would send the prompt to a host that nobody declared.
  return kind('config', false, true);
}

function obey(header: string | undefined, retryable: boolean): boolean {
  if (header === 'true') return true;
  return header === 'false' ? false : retryable;
}

/** Longer than this is nonsense rather than a request to wait. */
const LONGEST_RETRY_AFTER_MS = 24 * 3600 * 1000;

/**
 * The server's minimum wait in milliseconds: `retry-after-ms`, else `retry-after` as seconds or an HTTP date.
 * Negative, unreadable or absurd values are no wait at all.
 */
export function retryAfter(headers: Readonly<Record<string, string | undefined>>, now: Date): number | null {
  const ms = headers['retry-after-ms'];
  const after = headers['retry-after'];
  const wait = readNumber(ms) ?? scale(readNumber(after)) ?? untilDate(after, now);
  return wait === null || wait < 0 || wait > LONGEST_RETRY_AFTER_MS ? null : wait;
}

function readNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,12}(?:\.\d{1,9})?\s*$/.test(text) ? Number(text) : null;
}

const scale = (seconds: number | null): number | null => (seconds === null ? null : seconds * 1000);

function untilDate(text: string | undefined, now: Date): number | null {
  if (text === undefined || !/^[A-Za-z]{3,9},? /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : at - now.getTime();
}

/** Node error codes that a second try rarely changes: the address is wrong, nobody listens, or the certificate is. */
const WRONG_ADDRESS =
  /^(?:ECONNREFUSED|ENOTFOUND|EPROTO|EHOSTUNREACH|ENETUNREACH|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ERR_INVALID_URL)/;

/** A connection that could not be made or was cut. Fatal and retryable together: one more try, then the endpoint is dead. */
export function classifyNetworkError(code: string, detail: string, secrets: readonly string[]): Failure {
  const fatal = WRONG_ADDRESS.test(code);
  return {
    class: 'network',
    message: inert(`${code}: ${detail}`, secrets),
    status: null,
    retryable: true,
    fatal,
    retry_after_ms: null,
  };
}
