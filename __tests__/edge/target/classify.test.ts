import { describe, expect, it } from '@jest/globals';
import { classifyNetworkError, classifyServerError } from '../../../src/edge/target/classify.js';
import { retryAfter } from '../../../src/edge/target/rate-limit.js';
import { readErrorBody } from '../../../src/edge/target/server-error.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');

function classify(status: number, body: unknown, headers: Record<string, string> = {}) {
  const error = readErrorBody(status, typeof body === 'string' ? body : JSON.stringify(body));
  const failure = classifyServerError(error, headers, NOW, []);
  const kind = failure.fatal ? 'fatal' : failure.retryable ? 'retry' : 'case';
  return { kind: `${failure.class} ${kind}`, message: failure.message, failure };
}

const coded = (code: string | number | null, type: string | null = null, message = 'why') => ({
  error: { code, type, message },
});

describe('classifyServerError', () => {
  it.each<[string, number, unknown]>([
    ['throttled retry', 429, coded('rate_limit_exceeded')],
    ['throttled retry', 429, 'slow down'],
    ['quota fatal', 429, coded('insufficient_quota', 'insufficient_quota')],
    ['quota fatal', 429, coded(null, 'insufficient_quota')],
    ['quota fatal', 429, coded('project_spend_limit_exceeded')],
    ['quota fatal', 402, coded(402, null, 'Insufficient credits')],
    ['quota fatal', 429, coded('credit_balance_exhausted')],
    ['quota fatal', 429, coded('organization_spend_limit_exceeded')],
    ['quota fatal', 429, coded('organization_usage_limit_exceeded')],
    ['quota fatal', 400, coded(null, 'invalid_request_error', 'Your credit balance is too low to access the API.')],
    ['quota fatal', 402, { error: { message: 'Insufficient Balance' } }],
    ['throttled retry', 429, coded(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota')],
    ['throttled retry', 429, coded('slow_down')],
    ['throttled retry', 429, coded(null, null, 'too many tokens per minute')],
    ['overloaded retry', 429, coded('resource_unavailable', null, 'flex has no room')],
    ['auth fatal', 401, coded('invalid_api_key')],
    ['auth fatal', 400, [{ error: { code: 400, message: 'API key not valid.', status: 'INVALID_ARGUMENT' } }]],
    ['auth fatal', 403, coded(null)],
    ['auth fatal', 400, coded('invalid_api_key')],
    ['config fatal', 404, coded('model_not_found')],
    ['config fatal', 404, '<html><title>404 Not Found</title></html>'],
    ['config fatal', 400, coded('unsupported_parameter')],
    ['config fatal', 422, { detail: [{ msg: 'extra fields not permitted' }] }],
    ['config fatal', 405, ''],
    ['config fatal', 307, ''],
    ['config case', 400, coded('context_length_exceeded', 'invalid_request_error')],
    ['config case', 400, coded(null, 'invalid_request_error')],
    ['config case', 422, coded(null, null, "This model's maximum context length is 8192 tokens")],
    ['config case', 413, coded(null, null, 'Prompt is too long: input is 9000 tokens, prompt is too long')],
    ['config case', 400, coded('string_above_max_length')],
    ['config fatal', 422, coded('unsupported_value')],
    ['config fatal', 400, coded('DeploymentNotFound')],
    ['too_large case', 413, ''],
    ['timeout retry', 408, ''],
    ['overloaded retry', 409, ''],
    ['overloaded retry', 425, ''],
    ['overloaded retry', 498, coded('capacity_exceeded')],
    ['overloaded retry', 500, coded(null, 'server_error')],
    ['overloaded retry', 502, '<html><head><title>502 Bad Gateway</title></head>'],
    ['overloaded retry', 503, ''],
    ['overloaded retry', 504, ''],
    ['overloaded retry', 520, ''],
    ['overloaded retry', 521, ''],
    ['overloaded retry', 522, ''],
    ['overloaded retry', 523, ''],
    ['overloaded retry', 524, ''],
    ['overloaded retry', 529, ''],
    ['overloaded retry', 200, coded(502, null, 'an upstream broke in mid-stream')],
    ['throttled retry', 200, coded('429', null, 'an upstream throttled in mid-stream')],
    ['quota fatal', 200, coded(402, null, 'no credit left')],
    ['auth fatal', 200, coded(401)],
    ['overloaded retry', 529, coded(null, 'overloaded_error')],
    ['config fatal', 501, ''],
    ['malformed retry', 204, ''],
  ])('%s: %d %j', (expected, status, body) => {
    expect(classify(status, body).kind).toBe(expected);
  });

  it('lets the server decide about retries, except of what is fatal', () => {
    expect(classify(500, '', { 'x-should-retry': 'false' }).kind).toBe('overloaded case');
    expect(classify(400, '', { 'x-should-retry': 'true' }).kind).toBe('config retry');
    expect(classify(401, '', { 'x-should-retry': 'true' }).kind).toBe('auth fatal');
    expect(classify(401, '', { 'x-should-retry': 'true' }).failure.retryable).toBe(false);
  });

  it.each<[string, unknown, string]>([
    [
      'OpenAI',
      coded('rate_limit_exceeded', 'requests', 'Rate limit reached'),
      'HTTP 429 rate_limit_exceeded: Rate limit reached',
    ],
    ['Gemini’s list', [{ error: { code: 429, message: 'Quota', status: 'RESOURCE_EXHAUSTED' } }], 'HTTP 429: Quota'],
    ['text for an error', { error: 'too many' }, 'HTTP 429: too many'],
    ['message alone', { message: 'too many' }, 'HTTP 429: too many'],
    ['HTML', '<html><title>Too many</title><body>x', 'HTTP 429: Too many'],
    ['nothing', '', 'HTTP 429'],
    ['half a JSON', '{"error":', 'HTTP 429: {"error":'],
    ['escapes', coded(null, null, 'a\u001b[31mred\u001b[0m\r\n::error::x\u202e'), 'HTTP 429: ared ::error::x'],
  ])('says what %s said in one line', (_, body, expected) => {
    expect(classify(429, body).message).toBe(expected);
  });

  it('cuts a long message at 300 characters', () => {
    const { message } = classify(500, { error: { message: '🙂'.repeat(1000) } });
    expect(Array.from(message)).toHaveLength(300);
    expect(message.endsWith('…')).toBe(true);
  });
});

describe('content filters', () => {
  it.each([
    [400, { error: { code: 'content_filter', message: 'filtered' } }],
    [400, { error: { code: null, message: 'x', innererror: { code: 'ResponsibleAIPolicyViolation' } } }],
    [403, { error: { code: 403, message: 'flagged', metadata: { reasons: ['violence'], flagged_input: '…' } } }],
  ])('are told from errors: %d %j', (status, body) => {
    expect(readErrorBody(status, JSON.stringify(body)).filtered).toBe(true);
  });
});

describe('retryAfter', () => {
  it.each<[Record<string, string>, number | null]>([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': ' 1.5 ' }, 1500],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, null],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': '2592001' }, null],
    [{ 'retry-after': '1e3' }, null],
    [{ 'retry-after': 'NaN' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '5 minutes' }, null],
    [{}, null],
  ])('reads %j', (headers, expected) => expect(retryAfter(headers, 503, NOW)).toBe(expected));
});

describe('classifyNetworkError', () => {
  it.each([
    ['ECONNREFUSED', true],
    ['ENOTFOUND', true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
    ['CERT_HAS_EXPIRED', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', true],
    ['ECONNRESET', false],
    ['EPIPE', false],
    ['EAI_AGAIN', false],
    ['ETIMEDOUT', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', true],
    ['EHOSTUNREACH', true],
  ])('%s: one more try, then dead: %s', (code, fatal) => {
    expect(classifyNetworkError(code, 'x', [])).toMatchObject({ class: 'network', retryable: true, fatal });
  });

  it.each([
    ['HPE_HEADER_OVERFLOW', { class: 'too_large', retryable: false, fatal: false }],
    ['HPE_INVALID_CONSTANT', { class: 'malformed', retryable: true, fatal: false }],
    ['ERR_INVALID_CHAR', { class: 'config', retryable: false, fatal: true }],
    ['ERR_UNESCAPED_CHARACTERS', { class: 'config', retryable: false, fatal: true }],
  ])('%s is no network failure', (code, expected) => {
    expect(classifyNetworkError(code, 'x', [])).toMatchObject(expected);
  });
});
