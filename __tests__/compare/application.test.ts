import { describe, expect, it } from '@jest/globals';
import { applicationFinding } from '../../src/compare/application.js';
import { attribute } from '../../src/compare/attribute.js';
import type { AttributedSide } from '../../src/compare/attribute.js';
import { PART_WORDS, whatMoved } from '../../src/report/what-moved.js';
import { own, say } from '../../src/text/sentence.js';
import { plainText } from '../../src/text/plain.js';

const files = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'old']));

describe('what moved of an application', () => {
  it('is counted and named', () => {
    const from = { files: files('a.py', 'b.py', 'c.py'), values: { index: '1' } };
    expect(applicationFinding({ from, to: from })).toEqual({
      state: 'same',
      from: '3 files and 1 value',
      to: '3 files and 1 value',
    });
    const to = { files: { ...files('a.py', 'd.py'), 'b.py': 'new' }, values: { index: '2' } };
    expect(applicationFinding({ from, to })).toEqual({
      state: 'moved',
      from: '3 files and 1 value',
      to: '3 files and 1 value, changed: b.py, index, added: d.py, removed: c.py',
    });
  });

  it('is cut short, and a value is no file of its name', () => {
    const many = files('e', 'd', 'c', 'b', 'a');
    expect(applicationFinding({ from: { files: {}, values: { a: 'old' } }, to: { files: many, values: {} } })).toEqual({
      state: 'moved',
      from: '1 value',
      to: '5 files, added: a, b, c and 2 more, removed: a',
    });
  });

  const side = (identity: Readonly<Record<string, string>> | null, hash: string): AttributedSide => ({
    candidate: {
      hash,
      model: 'bot',
      endpoint: 'support',
      parts: {
        messages: 'm',
        request: 'r',
        ...(identity === null ? {} : { identity: { files: identity, values: {} } }),
      },
    },
    suite: { suite_hash: 's', graders_hash: 'g', judge_hash: null },
    rows: [{ case: 'a', run: '1', case_hash: 'h' }],
    prices: 'table',
  });

  it('is one part, in the place of prompt, model and snapshot', () => {
    const found = attribute(side({ 'a.py': 'new' }, '2'), side({ 'a.py': 'old' }, '1'));
    expect(found.map(({ part }) => part)).toEqual([
      ...['application', 'parameters', 'endpoint', 'judge', 'graders', 'dataset', 'prices', 'provider'],
    ]);
    expect(found[0]).toEqual({ part: 'application', state: 'moved', from: '1 file', to: '1 file, changed: a.py' });
    expect(plainText(whatMoved(found, PART_WORDS, say`${own('main')}`)!)).toBe(
      'What moved: the application (1 file, changed: a.py). Same parameters, graders, cases and prices.',
    );
  });

  it('that stayed is said without the advice to measure main beside it, which no job can', () => {
    const found = attribute(side({ 'a.py': 'old' }, '1'), side({ 'a.py': 'old' }, '1'));
    expect(plainText(whatMoved(found, PART_WORDS, say`${own('main')}`)!)).toBe(
      "Nothing of yours moved: application, parameters, graders, cases and prices are those of main's stored runs.",
    );
  });

  it('is no part where one side is none', () => {
    for (const found of [
      attribute(side(null, '1'), side({}, '2')),
      attribute(side({}, '1'), side(null, '2')),
      attribute(side(null, '1'), side(null, '1')),
    ]) {
      expect(found.map(({ part }) => part)).not.toContain('application');
      expect(found.map(({ part }) => part)).toContain('model');
    }
  });
});
