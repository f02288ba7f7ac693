import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderCall } from '../../src/plan/call.js';
import type { CommandTarget, HttpTarget, Json } from '../../src/spec/types.js';
import { renderers } from '../../src/spec/renderers.js';
import { candidate, testCase } from '../run/support.js';

const identity = { files: [], values: { v: 1 } };
const read = { output: '$.a', documents: null, usage: { input: null, output: null, cost: null }, stream: null };
const service: HttpTarget = {
  kind: 'http',
  endpoint: 'support',
  model: 'bot',
  method: 'PUT',
  path: '/u/{{name}}',
  body: { q: '{{name}} is {{n}}', n: '{{n}}', all: '{{item}}', list: ['{{list}}', 1], none: null },
  read,
  identity,
};
const program: CommandTarget = {
  kind: 'command',
  endpoint: 'agent',
  model: 'agent',
  input: { task: '{{name}}', n: '{{n}}' },
  identity,
};

const of = (target: HttpTarget | CommandTarget, item: Readonly<Record<string, Json>>) =>
  renderCall(candidate('x', { target }), testCase('c', { item }), renderers);

describe('the request of an application', () => {
  const item = { name: 'A & "B"', n: 3, list: [{ x: 1 }] };

  it('to a service has its templates filled, and values keep their types', () => {
    expect(of(service, item)).toEqual({
      kind: 'http',
      endpoint: 'support',
      model: 'bot',
      method: 'PUT',
      path: '/u/A%20%26%20%22B%22',
      body: { q: 'A & "B" is 3', n: 3, all: item, list: [[{ x: 1 }], 1], none: null },
      read,
    });
    expect(of({ ...service, body: null }, item)).toMatchObject({ body: null });
  });

  it('to a program is what it is given', () => {
    expect(of(program, item)).toEqual({
      kind: 'command',
      endpoint: 'agent',
      model: 'agent',
      input: { task: 'A & "B"', n: 3 },
    });
  });

  it('never reads a value as a template, and is written as JSON and read back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const values = { name: `{{n}}${text}`, n: JSON.parse(JSON.stringify(value)) as Json, list: [] };
        const call = of(program, values);
        expect(call).toMatchObject({ input: { task: values.name } });
        expect(JSON.parse(JSON.stringify(call))).toEqual({
          kind: 'command',
          endpoint: 'agent',
          model: 'agent',
          input: { task: values.name, n: values.n },
        });
      }),
    );
  });
});
