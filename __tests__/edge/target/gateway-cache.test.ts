import { describe, expect, it } from '@jest/globals';
import { fromCache } from '../../../src/edge/target/gateway-cache.js';

describe('fromCache', () => {
  it.each([
    [{ 'x-litellm-cache-key': '586bf3f3c1bf' }, true],
    [{ 'x-litellm-cache-key': 'None' }, false],
    [{ 'x-litellm-cache-key': '' }, false],
    [{ 'x-litellm-cache-hit': 'True' }, true],
    [{ 'x-litellm-cache-hit': 'False' }, false],
    [{ 'cf-aig-cache-status': 'HIT' }, true],
    [{ 'cf-aig-cache-status': 'MISS' }, false],
    [{ 'x-portkey-cache-status': 'HIT' }, true],
    [{ 'x-portkey-cache-status': 'SEMANTIC HIT' }, true],
    [{ 'x-portkey-cache-status': 'SEMANTIC MISS' }, false],
    [{ 'x-portkey-cache-status': 'REFRESH' }, false],
    [{ 'x-portkey-cache-status': 'DISABLED' }, false],
    [{ 'helicone-cache': 'HIT' }, true],
    [{ 'helicone-cache': 'MISS' }, false],
    [{ 'x-vercel-ai-gateway-cache': 'hit' }, true],
    [{ 'x-vercel-cache': 'STALE' }, true],
    [{ 'x-cache': 'Hit from cloudfront' }, true],
    [{ 'x-cache': 'Miss from cloudfront' }, false],
    [{ 'x-cache': 'MISS, HIT' }, true],
    [{ 'x-cache': 'WHITE' }, false],
    [{ 'x-cache': 'cache-hits: 0' }, false],
    [{ 'x-cache-status': 'Bypass' }, false],
    [{ 'cf-cache-status': 'DYNAMIC' }, false],
    [{ 'x-cache-lookup': 'HIT from proxy' }, false],
    [{}, false],
  ])('%j: %s', (headers, expected) => expect(fromCache(headers)).toBe(expected));
});
