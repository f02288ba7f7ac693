import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMessages, renderText, renderValue, variablesOf } from '../../src/spec/template.js';
import type { Json } from '../../src/spec/types.js';

const item = { country: 'France', n: 3, docs: [{ title: 'A' }], nothing: null, 'first name': 'Ada', sample: 'mine' };

describe('renderValue', () => {
  it.each<[string, Json]>([
    ['Capital of {{country}}?', 'Capital of France?'],
    ['{{item.country}}/{{ country }}', 'France/France'],
    ['{{n}}', 3],
    ['n = {{n}}', 'n = 3'],
    ['{{docs}}', [{ title: 'A' }]],
    ['docs: {{docs}}', 'docs: [{"title":"A"}]'],
    ['{{docs.0.title}}{{docs[0].title}}', 'AA'],
    ['{{nothing}}', null],
    ['is {{nothing}}', 'is null'],
    ['{{first name}}', 'Ada'],
    ['{{item.sample}}', 'mine'],
    ['{{item}}', item],
    ['\\{{country}}', '{{country}}'],
    ['\\{{a}} {{n}} }}', '{{a}} 3 }}'],
    ['{"a":{"b":{{n}}}}', '{"a":{"b":3}}'],
    ['', ''],
  ])('%s', (template, expected) => {
    expect(renderValue(template, { item })).toEqual(expected);
  });

  it('goes through lists and mappings and leaves keys alone', () => {
    const template = { '{{n}}': ['{{n}}', 1, null, true, { deep: 'x{{n}}' }] };
    expect(renderValue(template, { item })).toEqual({ '{{n}}': [3, 1, null, true, { deep: 'x3' }] });
  });

  it('sees the answer of a sample', () => {
    const sample = { output_text: '{"a":[7]}', output_json: { a: [7] }, output_tools: [], refusal: '' };
    expect(
      renderValue(['{{sample.output_text}}', '{{sample.output_json.a.0}}', '{{sample.refusal}}'], { item, sample }),
    ).toEqual(['{"a":[7]}', 7, '']);
  });

  it.each([
    ['{{contry}}', '`{{contry}}` has no value (did you mean `country`?)'],
    ['{{docs.0.titel}}', '`{{docs.0.titel}}` has no value (did you mean `docs.0.title`?)'],
    ['{{docs.1}}', '`{{docs.1}}` has no value (did you mean `docs.0`?)'],
    ['{{docs.length}}', '`{{docs.length}}` has no value (known: `docs.0`)'],
    ['{{country.length}}', /has no value/],
    ['{{constructor}}', /has no value/],
    ['{{item.__proto__}}', /has no value/],
    ['{{sample.output_text}}', /has no value/],
    ['{{x', '`{{x` has no closing `}}`'],
    ['{{x | upper}}', /is not the name of a variable/],
    ['{{#if x}}', /is not the name of a variable/],
    ['{{{x}}}', /is not the name of a variable/],
    ['{{> partial}}', /is not the name of a variable/],
    ['{{}}', /is not the name of a variable/],
    ['{{x..y}}', /is not the name of a variable/],
    ['{{f(x)}}', /is not the name of a variable/],
  ])('refuses %s', (template, message) => {
    expect(() => renderValue(template, { item })).toThrow(message);
  });
});

describe('renderText and renderMessages', () => {
  it('always yield text where the protocol wants text', () => {
    expect(renderText('{{n}}', { item })).toBe('3');
    expect(renderMessages([{ role: 'user', content: '{{n}}' }], item)).toEqual([{ role: 'user', content: '3' }]);
    expect(renderMessages([{ role: 'user', content: '{{docs.0}}' }], item)).toEqual([
      { role: 'user', content: '{"title":"A"}' },
    ]);
  });

  it('keep content parts and null', () => {
    const parts = [{ type: 'text', text: 'hi' }];
    expect(
      renderMessages(
        [
          { role: 'user', content: '{{parts}}' },
          { role: 'assistant', content: '{{none}}' },
        ],
        { parts, none: null },
      ),
    ).toEqual([
      { role: 'user', content: parts },
      { role: 'assistant', content: null },
    ]);
  });
});

describe('variablesOf', () => {
  it('names every variable with its root and the string that holds it', () => {
    expect(variablesOf([{ content: '{{a.b}} \\{{no}}' }, 'x {{sample.output_text}}'])).toEqual([
      { name: 'a.b', root: 'item', keys: ['a', 'b'], at: [0, 'content'] },
      { name: 'sample.output_text', root: 'sample', keys: ['output_text'], at: [1] },
    ]);
  });
});

describe('for any values', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom('{{secret}}', '\\{{x}}', '{{', '}}', '"}]', '$&', '{{item.b}}', "'; DROP"),
    fc.string().map((text) => `{{${text}}}`),
  );

  it('a value is never read as a template', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(renderValue('<{{a}}|{{b}}>', { item: { a, b, secret: 'S' } })).toBe(`<${a}|${b}>`);
        expect(renderValue('{{a}}', { item: { a, secret: 'S' } })).toBe(a);
      }),
    );
  });

  it('values cannot change the structure around them', () => {
    const shape = (value: Json): Json =>
      Array.isArray(value)
        ? (value as Json[]).map(shape)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)]))
          : typeof value;
    const template = { role: 'user', list: ['a {{v}}', { deep: '{{v}} b' }] };
    fc.assert(
      fc.property(fc.oneof(hostile, fc.jsonValue() as fc.Arbitrary<Json>), (v) => {
        expect(shape(renderValue(template, { item: { v } }))).toEqual(shape(template));
      }),
    );
  });

  it('text without braces stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('{{')),
        (text) => expect(renderValue(text, { item: {} })).toBe(text),
      ),
    );
  });

  it('escaping every opening yields the text itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{{', '}}', 'a', ' ', '.'), { maxLength: 12 }).map((parts) => parts.join(' ')),
        (text) => expect(renderValue(text.replaceAll('{{', '\\{{'), { item: {} })).toBe(text),
      ),
    );
  });
});
