import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Call, CommandCall, HttpCall, ModelCall } from '../../src/ports.js';
import { decodeRecorded, encodeRecorded, recordedKey, requestKey } from '../../src/record/cassette.js';

const MODEL: ModelCall = { kind: 'model', endpoint: 'lab', body: { model: 'm', temperature: 0, messages: [] } };
const HTTP: HttpCall = {
  kind: 'http',
  endpoint: 'rag',
  model: 'rag',
  method: 'POST',
  path: '/ask',
  body: { q: 'a' },
  read: { output: '$.a', documents: null, usage: { input: null, output: null, cost: null }, stream: null },
};
const COMMAND: CommandCall = { kind: 'command', endpoint: 'agent', model: 'agent', input: { q: 'a' } };

describe('the key of a request', () => {
  it('does not depend on the order in which fields are written', () => {
    const other: ModelCall = { endpoint: 'lab', body: { messages: [], temperature: 0, model: 'm' }, kind: 'model' };
    expect(requestKey(other, '0', null)).toBe(requestKey(MODEL, '0', null));
  });

  it('does not depend on what a candidate is called that is an application', () => {
    expect(requestKey({ ...HTTP, model: 'renamed' }, '0', 'v1')).toBe(requestKey(HTTP, '0', 'v1'));
    expect(requestKey({ ...COMMAND, model: 'renamed' }, '0', 'v1')).toBe(requestKey(COMMAND, '0', 'v1'));
  });

  it.each<[string, Call, Call]>([
    ['endpoint', MODEL, { ...MODEL, endpoint: 'other' }],
    ['model', MODEL, { ...MODEL, body: { ...MODEL.body, model: 'n' } }],
    ['parameter', MODEL, { ...MODEL, body: { ...MODEL.body, temperature: 1 } }],
    ['method', HTTP, { ...HTTP, method: 'PUT' }],
    ['path', HTTP, { ...HTTP, path: '/ask/2' }],
    ['body', HTTP, { ...HTTP, body: { q: 'b' } }],
    ['reading', HTTP, { ...HTTP, read: { ...HTTP.read, output: '$.b' } }],
    ['input', COMMAND, { ...COMMAND, input: { q: 'b' } }],
  ])('is another with another %s', (_, call, other) => {
    expect(requestKey(other, '0', null)).not.toBe(requestKey(call, '0', null));
  });

  it('is another for each repeat, vote and version of an application', () => {
    const keys = ['0', '1', '0/judge-1'].flatMap((slot) => [null, 'v1', 'v2'].map((v) => requestKey(HTTP, slot, v)));
    expect(new Set(keys).size).toBe(9);
  });
});

describe('a line', () => {
  const where = { file: 'a.jsonl', line: 2 };
  const answer = {
    output: 'x',
    tool_calls: [],
    refusal: null,
    finish_reason: 'stop',
    model: null,
    usage: null,
    reported_cost_usd: null,
  };
  const key = requestKey(MODEL, '0', null);
  const line = encodeRecorded(key, { endpoint: 'lab', model: 'm', slot: '0', answer });

  it('is read as it was written', () => {
    expect(recordedKey(line, where)).toBe(key);
    expect(decodeRecorded(line, where)).toEqual({ endpoint: 'lab', model: 'm', slot: '0', answer });
  });

  it('does not survive the change of any character', () => {
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
        fc.pre(line[at] !== sign);
        const changed = line.slice(0, at) + sign + line.slice(at + 1);
        expect(() => recordedKey(changed, where)).toThrow('a.jsonl:2: is damaged or was edited');
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['no output', { ...answer, output: 1 }],
    ['negative tokens', { ...answer, usage: { input: -1, output: 0 } }],
    ['a cost that is a text', { ...answer, reported_cost_usd: '1' }],
    ['a tool call without a name', { ...answer, tool_calls: [{ arguments: '' }] }],
  ])('holds no answer when it holds %s', (_, wrong) => {
    const text = JSON.stringify({ endpoint: 'lab', model: 'm', slot: '0', answer: wrong });
    expect(() => decodeRecorded(text, where)).toThrow('a.jsonl:2: holds no answer');
  });
});

describe('a line of a stranger', () => {
  const where = { file: 'a.jsonl', line: 2 };
  const lineWith = (documents: string): string =>
    `{"endpoint":"e","model":"m","slot":"0","answer":{"output":"x","tool_calls":[],"refusal":null,"finish_reason":"stop","model":null,"usage":null,"reported_cost_usd":null,"documents":${documents}}}`;

  it.each([
    ['nests deeper than anything that walks it would survive', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['holds a number that is none', '[{"score":1e400}]'],
  ])('that %s holds no answer', (_, documents) => {
    expect(() => decodeRecorded(lineWith(documents), where)).toThrow('holds no answer');
  });

  it('holds one as long as it is plain', () => {
    expect(decodeRecorded(lineWith('[{"id":"a","score":0.5}]'), where).answer.documents).toEqual([
      { id: 'a', score: 0.5 },
    ]);
  });
});
