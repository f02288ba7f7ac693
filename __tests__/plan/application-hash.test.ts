import { describe, expect, it } from '@jest/globals';
import { candidateHash, candidateParts } from '../../src/plan/hash.js';
import type { CommandTarget, HttpTarget } from '../../src/spec/types.js';
import { candidate } from '../run/support.js';

const identity = {
  files: [
    { path: 'app/a.py', hash: 'a'.repeat(40) },
    { path: 'app/b.py', hash: 'b'.repeat(40) },
  ],
  values: { index: '2026-11-01', k: 3 },
};
const service: HttpTarget = {
  kind: 'http',
  endpoint: 'support',
  model: 'bot',
  method: 'POST',
  path: '/answer',
  body: { q: '{{q}}' },
  read: {
    output: '$.output',
    documents: null,
    usage: { input: null, output: null, cost: null },
    stream: { event: null, text: null, end: 'done' },
  },
  identity,
};
const program: CommandTarget = { kind: 'command', endpoint: 'agent', model: 'agent', input: '{{q}}', identity };

const hashOf = (target: HttpTarget | CommandTarget) => candidateHash(candidate('x', { target }));
const partsOf = (target: HttpTarget | CommandTarget) => candidateParts(candidate('x', { target }));

describe('the hash of an application', () => {
  it('stays the same from build to build', () => {
    expect(hashOf(service)).toBe('f4201a4dcff477d8732b3297c1e349ab6e8f133723799d283f06978851670298');
    expect(hashOf(program)).toBe('2182f8ccaa822984ad36ed2ce6ea2ef8de1af2b499cd01c85ac167b081498a52');
  });

  it('is not of its name, price or role', () => {
    expect(hashOf({ ...service, model: 'renamed' })).toBe(hashOf(service));
    expect(candidateHash(candidate('y', { target: program, price: null, primary: false }))).toBe(hashOf(program));
  });

  const [first, second] = identity.files;
  it.each<[string, HttpTarget | CommandTarget, HttpTarget | CommandTarget]>([
    ['endpoint', service, { ...service, endpoint: 'other' }],
    ['path', service, { ...service, path: '/other' }],
    ['method', service, { ...service, method: 'PUT' }],
    ['body', service, { ...service, body: null }],
    ['output', service, { ...service, read: { ...service.read, output: '$.x' } }],
    ['stream', service, { ...service, read: { ...service.read, stream: null } }],
    ['usage', service, { ...service, read: { ...service.read, usage: { ...service.read.usage, cost: '$.c' } } }],
    ['input', program, { ...program, input: '{{q}}!' }],
    ['kind', program, { ...program, endpoint: 'support' }],
    [
      'a file',
      program,
      { ...program, identity: { ...identity, files: [first!, { ...second!, hash: 'c'.repeat(40) }] } },
    ],
    ['a file name', program, { ...program, identity: { ...identity, files: [first!, { ...second!, path: 'c' }] } }],
    ['a file less', program, { ...program, identity: { ...identity, files: [first!] } }],
    ['a value', program, { ...program, identity: { ...identity, values: { ...identity.values, k: '3' } } }],
  ])('changes with its %s', (_, before, after) => {
    expect(hashOf(after)).not.toBe(hashOf(before));
  });

  it('has parts that say which file moved, by the beginnings of their hashes', () => {
    const parts = partsOf(service);
    expect(parts.identity).toEqual({
      files: { 'app/a.py': 'a'.repeat(12), 'app/b.py': 'b'.repeat(12) },
      values: { index: expect.stringMatching(/^[0-9a-f]{12}$/), k: expect.stringMatching(/^[0-9a-f]{12}$/) },
    });
    expect(partsOf({ ...service, body: null }).identity).toEqual(parts.identity);
    expect(partsOf({ ...service, body: null }).request).not.toBe(parts.request);
    expect(partsOf({ ...service, identity: { files: [], values: {} } }).request).toBe(parts.request);
    expect(partsOf(program).messages).toBe(parts.messages);
  });
});
