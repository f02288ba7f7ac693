import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import SDK from 'openai';
import { createRequestBuilder, createSdkRequests, streamedBody } from '../../../src/edge/target/request.js';
import type { Json } from '../../../src/spec/types.js';
import { KEY, reachable } from './support.js';

const endpoint = (line: string) => reachable(`local ${line}`).get('local')!;

describe('a built request', () => {
  it.each([
    'https://h.example/v1 KEY',
    'http://[::1]:8080/openai/v1 KEY auth:api-key header:x-team=search',
    'https://h.example -',
  ])('is byte for byte what the SDK would send to %s, for any body', async (line) => {
    const key = line.endsWith('-') ? null : KEY;
    const bySdk = createSdkRequests(SDK, endpoint(line), key);
    const build = await createRequestBuilder(SDK, endpoint(line), key);
    const fields = fc.dictionary(
      fc.string(),
      fc.jsonValue().map((value) => value as Json),
      { maxKeys: 8 },
    );
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), async (given, askUsage) => {
        const body = streamedBody({ ...given, model: 'm' }, askUsage);
        const expected = await bySdk(body);
        const { to, method, headers, body: text } = build(body);
        expect({ url: `${to.secure ? 'https' : 'http'}://${to.host}${to.path}`, headers, body: text }).toEqual(
          expected,
        );
        expect(method).toBe('POST');
      }),
      { numRuns: 150 },
    );
  });
});

describe('streamedBody', () => {
  it('keeps the stream options of the call', () => {
    expect(streamedBody({ model: 'm', stream_options: { include_obfuscation: false } }, true)).toEqual({
      model: 'm',
      stream: true,
      stream_options: { include_obfuscation: false, include_usage: true },
    });
  });
});
