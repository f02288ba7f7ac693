import type { Location, Problem } from '../errors.js';
import { quote, throwIfAny } from './problems.js';

/** Where a model is called and which variable holds its key; only the workflow and this table pair the two. */
export interface Endpoint {
  readonly name: string;
  /** Base URL without a trailing slash; null until the embedded server of `demo` runs. */
  readonly url: string | null;
  /** Name of the environment variable that holds the key; null sends none. */
  readonly key_env: string | null;
  /** Header that carries the bare key instead of `Authorization: Bearer KEY`, in lower case; null is the latter. */
  readonly auth_header: string | null;
  /** Further headers, names in lower case; no secrets. */
  readonly headers: Readonly<Record<string, string>>;
}

export const DEMO_ENDPOINT = 'demo';

function provider(name: string, url: string | null, key_env: string | null): Endpoint {
  return { name, url, key_env, auth_header: null, headers: {} };
}

/** Providers that speak the OpenAI chat protocol at one public host, and the embedded model. */
export const BUILT_IN_ENDPOINTS: readonly Endpoint[] = [
  provider('openai', 'https://api.openai.com/v1', 'OPENAI_API_KEY'),
  provider('anthropic', 'https://api.anthropic.com/v1', 'ANTHROPIC_API_KEY'),
  provider('gemini', 'https://generativelanguage.googleapis.com/v1beta/openai', 'GEMINI_API_KEY'),
  provider('deepseek', 'https://api.deepseek.com', 'DEEPSEEK_API_KEY'),
  provider('mistral', 'https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
  provider('groq', 'https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
  provider('together', 'https://api.together.xyz/v1', 'TOGETHER_API_KEY'),
  provider('fireworks', 'https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY'),
  provider('openrouter', 'https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY'),
  provider('xai', 'https://api.x.ai/v1', 'XAI_API_KEY'),
  provider('cerebras', 'https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
  provider('dashscope', 'https://dashscope-intl.aliyuncs.com/compatible-mode/v1', 'DASHSCOPE_API_KEY'),
  provider(DEMO_ENDPOINT, null, null),
];

/** Built-in endpoints and declared ones; a declaration replaces the built-in one of its name. */
export function allEndpoints(declared: readonly Endpoint[]): readonly Endpoint[] {
  const names = new Set(declared.map(({ name }) => name));
  return [...BUILT_IN_ENDPOINTS.filter(({ name }) => !names.has(name)), ...declared];
}

/**
 * Names of the endpoints that are sent no key: a machine or a service of the team's own. What its models cost elsewhere says
 * nothing of what they cost there.
 */
export function keylessEndpoints(endpoints: readonly Endpoint[]): readonly string[] {
  return endpoints.flatMap(({ name, url, key_env }) => (url !== null && key_env === null ? [name] : []));
}

const FORM = 'write `NAME URL KEY_VARIABLE`, with `-` for no key, then `header:NAME=VALUE` or `auth:HEADER`';
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
/** Tokens of the runner itself are never a provider's key. */
const RUNNER_VARIABLE = /^(GITHUB_|ACTIONS_|RUNNER_)/i;
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]{1,64}$/;
const HEADER_VALUE = /^[!-~]{1,256}$/;
const OWN_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'host',
  'connection',
  'content-length',
  'content-type',
  'transfer-encoding',
  'te',
  'trailer',
  'upgrade',
  'accept-encoding',
]);
/** Every header of Portkey's gateway starts with its name; its own keys still end in `-key`. */
const SECRET_NAME = /(?<!port)key|token|secret|password|credential|auth/;

/**
 * Reads the workflow's `endpoints` input, one endpoint a line: `NAME URL KEY_ENV|- [header:NAME=VALUE ...] [auth:HEADER]`.
 * Blank lines and lines that start with `#` are skipped. Messages never repeat a word that may be a secret.
 * @throws UserError with every line that cannot be read.
 */
export function parseEndpoints(lines: string): readonly Endpoint[] {
  const problems: Problem[] = [];
  const found = new Map<string, Endpoint>();
  lines.split(/\r?\n/).forEach((line, index) => {
    const words = line.trim().split(/\s+/);
    if (words[0] === '' || words[0]!.startsWith('#')) return;
    const where: Location = { file: 'endpoints', line: index + 1 };
    const report = (message: string, cure: string = FORM): void => void problems.push({ message, where, cure });
    const endpoint = readLine(words, report);
    if (endpoint === undefined) return;
    if (found.has(endpoint.name))
      report(`the endpoint ${quote(endpoint.name)} is declared twice`, 'keep one of the two');
    found.set(endpoint.name, endpoint);
  });
  throwIfAny(problems);
  return [...found.values()];
}

type Report = (message: string, cure?: string) => void;

function readLine([name = '', address, variable, ...options]: readonly string[], report: Report): Endpoint | undefined {
  if (!NAME.test(name)) return void report('the name of an endpoint holds letters, digits, `.`, `-` and `_` only');
  if (name === DEMO_ENDPOINT) return void report('`demo` is the embedded model', 'choose another name');
  if (address === undefined || variable === undefined)
    return void report(`the endpoint ${quote(name)} lacks its URL or its key variable`);
  const keyed = variable !== '-';
  if (keyed && !VARIABLE.test(variable)) {
    return void report(
      `the third word of ${quote(name)} is not the name of a variable`,
      'write the name, never the key itself; `-` sends no key',
    );
  }
  if (keyed && RUNNER_VARIABLE.test(variable)) {
    return void report(
      `${quote(variable)} belongs to the runner and is sent to no endpoint`,
      'name a variable that holds a key of this endpoint',
    );
  }
  const url = readUrl(name, address, keyed, report);
  const extras = readOptions(name, options, keyed, report);
  if (url === undefined || extras === undefined) return undefined;
  return { name, url, key_env: keyed ? variable : null, ...extras };
}

function readUrl(name: string, address: string, keyed: boolean, report: Report): string | undefined {
  if (!URL.canParse(address))
    return void report(`the URL of ${quote(name)} cannot be read`, 'write it like `https://llm.example.com/v1`');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return void report(`the URL of ${quote(name)} must be https`);
  if (url.username !== '' || url.password !== '') {
    return void report(`the URL of ${quote(name)} holds a user name or password`, 'name a key variable instead');
  }
  if (url.search !== '' || url.hash !== '')
    return void report(`the URL of ${quote(name)} holds a query or fragment`, 'end it with the path, like `/v1`');
  if (url.protocol === 'http:' && keyed && !isLoopback(url.hostname)) {
    return void report(
      `the endpoint ${quote(name)} would send a key without encryption`,
      'use https, or `-` for a host that needs no key',
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** 127.0.0.0/8, ::1 and localhost; the URL parser has already normalised other spellings of IPv4. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function readOptions(
  name: string,
  options: readonly string[],
  keyed: boolean,
  report: Report,
): Pick<Endpoint, 'auth_header' | 'headers'> | undefined {
  const headers = new Map<string, string>();
  let auth: string | undefined;
  for (const option of options) {
    const header = /^header:([^=]+)=(.+)$/.exec(option);
    const carrier = /^auth:(.+)$/.exec(option)?.[1]?.toLowerCase();
    if (header !== null) {
      const key = header[1]!.toLowerCase();
      if (!HEADER_NAME.test(key) || !HEADER_VALUE.test(header[2]!))
        return void report(`a header of ${quote(name)} cannot be read`);
      if (OWN_HEADERS.has(key))
        return void report(`the endpoint ${quote(name)} cannot set the header ${quote(key)}`, 'leave it out');
      if (SECRET_NAME.test(key)) {
        return void report(
          `the header ${quote(key)} of ${quote(name)} looks like a secret`,
          `put the key into a variable and write \`auth:${key}\``,
        );
      }
      if (headers.has(key))
        return void report(`the header ${quote(key)} of ${quote(name)} is set twice`, 'keep one of the two');
      headers.set(key, header[2]!);
    } else if (carrier !== undefined) {
      if (!keyed)
        return void report(
          `the endpoint ${quote(name)} has \`auth:\` but no key`,
          'name the key variable instead of `-`',
        );
      if (auth !== undefined)
        return void report(`the endpoint ${quote(name)} has two \`auth:\``, 'keep one of the two');
      if (!HEADER_NAME.test(carrier) || OWN_HEADERS.has(carrier))
        return void report(
          `the endpoint ${quote(name)} cannot send its key in that header`,
          'write it like `auth:api-key`',
        );
      auth = carrier;
    } else {
      return void report(`a word behind the key variable of ${quote(name)} cannot be read`);
    }
  }
  return { auth_header: auth ?? null, headers: Object.fromEntries(headers) };
}
