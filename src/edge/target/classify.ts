import type { Failure, FailureClass } from '../../ports.js';
import type { Headers } from './exchange.js';
import { inert } from './inert.js';
import { retryAfter } from './rate-limit.js';
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

/** Servers that name no code say it in words. */
const TOO_LONG_WORDS =
  /maximum context length|context (?:length|window|size)|(?:prompt|input|request) (?:is|was) too long|too many (?:input )?tokens|exceeds? the (?:model's )?(?:context|maximum number of tokens)/i;

/** Anthropic, DeepSeek and xAI say that billing has stopped in words alone. */
const QUOTA_WORDS =
  /credit balance is too low|insufficient (?:balance|credits?|funds)|(?:run|ran) out of credits|used all available credits/i;

const OVERLOADED: ReadonlySet<string> = new Set([
  'overloaded_error',
  'overloaded',
  'server_overloaded',
  'engine_overloaded',
  'capacity_exceeded',
  // OpenAI's flex tier has no room: with status 429, yet nobody called too often.
  'resource_unavailable',
]);

const THROTTLED: ReadonlySet<string> = new Set(['rate_limit_exceeded', 'rate_limit_error', 'slow_down']);

const AUTH: ReadonlySet<string> = new Set(['invalid_api_key', 'authentication_error', 'permission_error']);

const PASSING_STATUS: ReadonlySet<number> = new Set([409, 425, 498]);

type Kind = Pick<Failure, 'class' | 'retryable' | 'fatal'>;

const kind = (failure: FailureClass, retryable: boolean, fatal: boolean): Kind => ({
  class: failure,
  retryable,
  fatal,
});

/** Who says that it failed: a model's server, or an application of the team's own. */
export type Speaker = 'model' | 'application';

/**
 * What a server's error means for this trial and for the rest of the run: by code and type first, by status last.
 * @param headers names in lower case
 */
export function classifyServerError(
  error: ServerError,
  headers: Headers,
  now: number,
  secrets: readonly string[],
  speaker: Speaker = 'model',
): Failure {
  const found = speaker === 'model' ? kindOf(error) : kindOfApplication(error);
  const shown = isRedirect(error.status) ? REDIRECT : inert(error.message, secrets);
  const status = error.status === null ? '' : `HTTP ${error.status}`;
  const code = error.code === null ? '' : ` ${inert(error.code, secrets)}`;
  const lead = `${status}${code}`.trim() || 'the server reported an error';
  return {
    ...found,
    retryable: found.fatal ? found.retryable : obey(headers['x-should-retry'], found.retryable),
    message: inert(shown === '' ? lead : `${lead}: ${shown}`, secrets),
    status: error.status,
    retry_after_ms: retryAfter(headers, error.status, now),
  };
}

const REDIRECT = 'the server redirects, which is refused; declare the endpoint by its final URL';

const isRedirect = (status: number | null) => status !== null && status >= 300 && status < 400;

function kindOf({ status, code, type, message }: ServerError): Kind {
  const named = (set: ReadonlySet<string>) => (code !== null && set.has(code)) || (type !== null && set.has(type));
  const refused = status !== null && status >= 400 && status < 500;
  if (named(QUOTA) || status === 402 || (refused && QUOTA_WORDS.test(message))) return kind('quota', false, true);
  if (named(TOO_LONG) || (refused && status !== 429 && TOO_LONG_WORDS.test(message))) {
    return kind('config', false, false);
  }
  if (named(AUTH) || (status === 400 && /api key not valid/i.test(message))) return kind('auth', false, true);
  if (named(CONFIG)) return kind('config', false, true);
  if (named(OVERLOADED)) return kind('overloaded', true, false);
  if (named(THROTTLED)) return kind('throttled', true, false);
  return status === null ? kind('overloaded', true, false) : byStatus(status);
}

/**
 * An application's 4xx is an answer to one case (`user 17 not found`), and its words and codes are those of its own trade:
 * only what says that nobody may ask at all stands for the rest of the run. One that refuses every case shows itself by that.
 */
function kindOfApplication(error: ServerError): Kind {
  const { status, code, type } = error;
  const named = (set: ReadonlySet<string>) => (code !== null && set.has(code)) || (type !== null && set.has(type));
  if (status === 401 || status === 407) return kind('auth', false, true);
  if (status === 402) return kind('quota', false, true);
  if (status === 429) return kind('throttled', true, false);
  if (status === null) return byOwnCode(named);
  // By their meaning these two pass: the request was not looked at.
  if (status === 408 || status === 425) return byStatus(status);
  if (status === 413) return kind('too_large', false, false);
  if (status === 501 || status === 505) return kind('config', false, false);
  if (status >= 500) return kind('overloaded', true, false);
  return status < 300 ? kind('malformed', true, false) : kind('config', false, false);
}

/** A program has no status: what it reports by a provider's code is what it heard from that provider. */
function byOwnCode(named: (set: ReadonlySet<string>) => boolean): Kind {
  if (named(QUOTA)) return kind('quota', false, true);
  if (named(TOO_LONG) || named(CONFIG)) return kind('config', false, false);
  return kind(named(THROTTLED) ? 'throttled' : 'overloaded', true, false);
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

function obey(header: string | readonly string[] | undefined, retryable: boolean): boolean {
  if (header === 'true') return true;
  return header === 'false' ? false : retryable;
}

/** Node error codes that a second try rarely changes: the address is wrong, nobody listens, or the certificate is. */
const WRONG_ADDRESS =
  /^(?:ECONNREFUSED|ENOTFOUND|EPROTO|EHOSTUNREACH|ENETUNREACH|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/** What Node would not even send: a key with a line break inside, a URL that is none. */
const UNSENDABLE = /^ERR_(?:INVALID_(?:URL|CHAR|HTTP_TOKEN|PROTOCOL|ARG)|UNESCAPED_CHARACTERS|HTTP_INVALID)/;

/** A connection that could not be made or was cut. Fatal and retryable together: one more try, then the endpoint is dead. */
export function classifyNetworkError(code: string, detail: string, secrets: readonly string[]): Failure {
  return {
    ...networkKind(code),
    message: inert(`${code}: ${detail}`, secrets),
    status: null,
    retry_after_ms: null,
  };
}

function networkKind(code: string): Kind {
  if (UNSENDABLE.test(code)) return kind('config', false, true);
  // Node's HTTP parser: headers of more than 16 KiB, else what is no HTTP at all.
  if (code === 'HPE_HEADER_OVERFLOW') return kind('too_large', false, false);
  if (code.startsWith('HPE_')) return kind('malformed', true, false);
  return kind('network', true, WRONG_ADDRESS.test(code));
}
