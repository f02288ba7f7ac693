import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { allEndpoints, BUILT_IN_ENDPOINTS, keylessEndpoints, parseEndpoints } from '../../src/spec/endpoints.js';

function problem(line: string): string {
  try {
    parseEndpoints(line);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('parseEndpoints', () => {
  it('reads one endpoint a line and skips blanks and comments', () => {
    expect(
      parseEndpoints(
        '\n# gateways\nlitellm https://llm.corp.example/v1/ LITELLM_KEY header:X-Team=search\r\n  local http://127.0.0.1:11434/v1 -\nazure https://r.openai.azure.com/openai/v1 AZURE_KEY auth:Api-Key\n',
      ),
    ).toEqual([
      {
        name: 'litellm',
        url: 'https://llm.corp.example/v1',
        key_env: 'LITELLM_KEY',
        auth_header: null,
        headers: { 'x-team': 'search' },
      },
      { name: 'local', url: 'http://127.0.0.1:11434/v1', key_env: null, auth_header: null, headers: {} },
      {
        name: 'azure',
        url: 'https://r.openai.azure.com/openai/v1',
        key_env: 'AZURE_KEY',
        auth_header: 'api-key',
        headers: {},
      },
    ]);
  });

  it('allows plain http for loopback with a key and for any host without one', () => {
    for (const line of [
      'a http://localhost:1 K',
      'a http://[::1]:1/v1 K',
      'a http://127.8.9.1 K',
      'a http://vllm.internal:8000/v1 -',
    ]) {
      expect(parseEndpoints(line)).toHaveLength(1);
    }
  });

  it.each([
    ['a http://llm.example/v1 KEY', /would send a key without encryption/],
    ['a http://127.0.0.1.evil.example/v1 KEY', /without encryption/],
    ['a ftp://x/v1 -', /must be https/],
    ['a https://u:secretpw@x.example/v1 KEY', /holds a user name or password/],
    ['a https://x.example/v1?k=secret KEY', /holds a query or fragment/],
    ['a nonsense KEY', /cannot be read/],
    ['a https://x.example', /lacks its URL or its key variable/],
    ['a https://x.example/v1 sk-proj-abc', /is not the name of a variable/],
    ['a https://x.example/v1 GITHUB_TOKEN', /belongs to the runner/],
    ['a https://x.example/v1 ACTIONS_RUNTIME_TOKEN', /belongs to the runner/],
    ['a https://x.example/v1 K header:Authorization=x', /cannot set the header `authorization`/],
    ['a https://x.example/v1 K header:cookie=x', /cannot set/],
    ['a https://x.example/v1 K header:Host=x', /cannot set/],
    ['a https://x.example/v1 K header:api-key=abc', /looks like a secret/],
    ['a https://x.example/v1 K header:x-portkey-api-key=abc', /looks like a secret/],
    ['a https://x.example/v1 K header:x-portkey-virtual-key=abc', /looks like a secret/],
    ['a https://x.example/v1 K header:a=1 header:A=2', /is set twice/],
    ['a https://x.example/v1 K auth:cookie', /cannot send its key in that header/],
    ['a https://x.example/v1 - auth:api-key', /has `auth:` but no key/],
    ['a https://x.example/v1 K surprise', /cannot be read/],
    ['demo https://x.example/v1 -', /`demo` is the embedded model/],
    ['a/b https://x.example/v1 -', /the name of an endpoint/],
    ['a https://x.example/v1 -\na https://y.example/v1 -', /^endpoints:2: the endpoint `a` is declared twice/],
  ])('refuses %s', (line, message) => {
    expect(problem(line)).toMatch(message);
  });

  it('takes the headers by which a gateway is told where to go', () => {
    const line =
      'a https://x.example/v1 K header:x-portkey-provider=openai header:x-portkey-custom-host=https://y.example';
    expect(parseEndpoints(line)).toMatchObject([
      { headers: { 'x-portkey-provider': 'openai', 'x-portkey-custom-host': 'https://y.example' } },
    ]);
  });

  it('never repeats what may be a secret', () => {
    const lines = [
      'a https://u:hunter2@x.example KEY',
      'b https://x.example hunter2-key',
      'c https://x.example K header:token=hunter2',
      'd https://x.example K hunter2',
      'e https://x/?hunter2 K',
    ];
    expect(problem(lines.join('\n'))).not.toContain('hunter2');
  });
});

describe('allEndpoints', () => {
  it('lets a declaration replace a built-in endpoint', () => {
    const [own] = parseEndpoints('openai https://proxy.example/v1 PROXY_KEY');
    const all = allEndpoints([own!]);
    expect(all.filter(({ name }) => name === 'openai')).toEqual([own]);
    expect(all).toHaveLength(BUILT_IN_ENDPOINTS.length);
  });

  it('builds in https hosts only, and one embedded model', () => {
    for (const { name, url, key_env } of BUILT_IN_ENDPOINTS) {
      if (name === 'demo') expect([url, key_env]).toEqual([null, null]);
      else
        expect([url?.startsWith('https://'), url?.endsWith('/'), key_env?.endsWith('_API_KEY')]).toEqual([
          true,
          false,
          true,
        ]);
    }
  });
});

it('knows which endpoints are sent no key', () => {
  const declared = parseEndpoints('ollama http://127.0.0.1:11434/v1 -\nlitellm http://127.0.0.1:4000 LITELLM_KEY');
  expect(keylessEndpoints(allEndpoints(declared))).toEqual(['ollama']);
});
