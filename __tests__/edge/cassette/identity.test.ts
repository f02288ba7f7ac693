import { describe, expect, it } from '@jest/globals';
import { identitiesOf } from '../../../src/edge/target/cassette/identity.js';
import type { HttpCall } from '../../../src/ports.js';
import type { Suite } from '../../../src/spec/types.js';
import { call } from './support.js';

const HTTP: HttpCall = {
  kind: 'http',
  endpoint: 'rag',
  model: 'rag',
  method: 'POST',
  path: '/ask',
  body: { q: 'a' },
  read: { output: '$.a', documents: null, usage: { input: null, output: null, cost: null }, stream: null },
};

describe('the version of an application', () => {
  const suite = (hash: string): Suite => {
    const identity = { files: [{ path: 'app.ts', hash }], values: {} };
    const { kind, endpoint, model, method, path, body, read } = HTTP;
    const target = { kind, endpoint, model, method, path, body, read, identity };
    return { candidates: [{ id: 'rag', primary: true, blocking: true, target, price: null }] } as unknown as Suite;
  };

  it('changes with its files, so that an answer of the old code is never found for the new', () => {
    const [before, after] = [identitiesOf([suite('1')])(HTTP), identitiesOf([suite('2')])(HTTP)];
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(after).not.toBe(before);
  });

  it('changes with each where suites disagree, in whatever order they stand', () => {
    const [one, other] = [identitiesOf([suite('1'), suite('2')]), identitiesOf([suite('2'), suite('1')])];
    expect(one(HTTP)).toBe(other(HTTP));
    expect(one(HTTP)).not.toBe(identitiesOf([suite('1')])(HTTP));
  });

  it('is none for a model', () => {
    expect(identitiesOf([suite('1')])(call('a'))).toBeNull();
  });
});
