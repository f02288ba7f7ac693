import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, sameJson } from '../../src/grade/json.js';
import { sampleOf } from '../../src/grade/sample.js';
import { viewOf } from '../../src/grade/view.js';
import type { Json } from '../../src/spec/types.js';
import { answerOf, mark, prepared, render } from './support.js';

type Options = Readonly<Record<string, Json>>;
const city: Json = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};

describe('parseJson', () => {
  it.each([
    ['{"a":1}', { ok: true, value: { a: 1 } }],
    [' 1\n', { ok: true, value: 1 }],
    [
      '```json\n{"a":1}\n```',
      { ok: false, why: 'the JSON stands in a code fence, which `allow_fence: true` would accept' },
    ],
    ['Here: {"a":1}', { ok: false, why: 'the answer has text before its JSON' }],
    ['{"a":1} Enjoy!', { ok: false, why: 'the answer is not JSON' }],
    ['{"a":', { ok: false, why: 'the answer is not JSON' }],
    ['no', { ok: false, why: 'the answer is not JSON' }],
    ['[{"a":'.repeat(300) + '1' + '}]'.repeat(300), { ok: false, why: 'the JSON is nested deeper than 200 levels' }],
    ['['.repeat(200_000), { ok: false, why: 'the answer is not JSON' }],
  ])('%#', (text, wanted) => {
    expect(parseJson(text)).toEqual(wanted);
  });

  it.each([
    ['```json\n{"a":1}\n```', true],
    ['  ```\n{"a":1}```  ', true],
    ['{"a":1}', true],
    ['Sure:\n```json\n{"a":1}\n```', false],
    ['```json\n{"a":1}\n```\n```json\n{"a":2}\n```', false],
  ])('accepts one whole fence when told: %#', (text, ok) => {
    expect(parseJson(text, true).ok).toBe(ok);
  });
});

describe('sameJson', () => {
  it('holds for a value and its copy with the keys in any order, and not for another', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const turn = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(turn)
            : typeof value === 'object' && value !== null
              ? Object.fromEntries(
                  Object.entries(value)
                    .reverse()
                    .map(([key, item]) => [key, turn(item)]),
                )
              : value;
        expect(sameJson(a as Json, turn(a) as Json)).toBe(true);
        const canonical = (value: unknown): string =>
          JSON.stringify(value, (_, item: unknown) =>
            typeof item === 'object' && item !== null && !Array.isArray(item)
              ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
              : item,
          );
        expect(sameJson(a as Json, b as Json)).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  it('does not take inherited keys for own ones', () => {
    expect(sameJson({ toString: 1 }, { valueOf: 1 })).toBe(false);
    expect(sameJson(JSON.parse('{"__proto__":{}}') as Json, {})).toBe(false);
  });
});

describe('json_schema', () => {
  it.each<[string, string, string | null]>([
    ['fits', '{"city":"Rome"}', null],
    ['wrong type', '{"city":1}', '"/city" must be string'],
    ['missing key', '{}', "the answer must have required property 'city'"],
    ['extra key', '{"city":"a","zip":1}', 'the answer has "zip", which the schema does not allow'],
    ['no JSON', 'Rome', 'the answer is not JSON'],
    [
      'fenced',
      '```json\n{"city":"Rome"}\n```',
      'the JSON stands in a code fence, which `allow_fence: true` would accept',
    ],
  ])('%s', (_, output, note) => {
    expect(mark('json_schema', { schema: city }, output)).toEqual({
      score: note === null ? 1 : 0,
      pass: note === null,
      note,
    });
  });

  it('accepts a fence when told', () => {
    expect(mark('json_schema', { schema: city, allow_fence: true }, '```json\n{"city":"Rome"}\n```').pass).toBe(true);
  });

  it('names allowed values', () => {
    expect(mark('json_schema', { schema: { enum: ['a', 'b'] } }, '"c"').note).toBe(
      'the answer must be one of ["a","b"]',
    );
    expect(mark('json_schema', { schema: { const: 3 } }, '4').note).toBe('the answer must be 3');
  });

  it('does not take inherited names for properties', () => {
    expect(mark('json_schema', { schema: { required: ['toString'] } }, '{}').pass).toBe(false);
  });

  it('keeps two patterns apart and runs them in linear time', () => {
    const schema: Json = { type: 'object', properties: { a: { pattern: '^(a+)+$' }, b: { pattern: '^b$' } } };
    expect(mark('json_schema', { schema }, '{"a":"aa","b":"b"}').pass).toBe(true);
    expect(mark('json_schema', { schema }, '{"a":"aa","b":"aa"}').pass).toBe(false);
    expect(mark('json_schema', { schema }, JSON.stringify({ a: `${'a'.repeat(5000)}b` })).note).toContain(
      'must match pattern',
    );
  });

  it("finds the schema in the candidate's request", () => {
    const request: Options = {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'x', strict: true, schema: { ...(city as Options), 'x-order': ['city'] } },
      },
    };
    const { ready } = prepared('json_schema', { schema: 'response_format' }, request);
    const view = viewOf(render, { item: {}, sample: sampleOf(answerOf('{"city":"Rome"}')) });
    expect(ready.kind === 'check' && ready.grade(view).pass).toBe(true);
    expect(() => prepared('json_schema', { schema: 'response_format' })).toThrow(
      "finds no schema in the candidate's request",
    );
    expect(() =>
      prepared('json_schema', { schema: 'response_format' }, { response_format: { type: 'json_object' } }),
    ).toThrow('finds no schema');
  });

  it('reads draft-07 where the schema says so', () => {
    const schema: Json = { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'string' }] };
    expect(mark('json_schema', { schema }, '["a"]').pass).toBe(true);
    expect(mark('json_schema', { schema }, '[1]').pass).toBe(false);
  });

  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, level) => [
      `d${level}`,
      { allOf: [{ $ref: `#/$defs/d${level + 1}` }, { $ref: `#/$defs/d${level + 1}` }] },
    ]),
  );
  const nested = (depth: number): Json => (depth === 0 ? {} : { items: nested(depth - 1) });
  it.each<[string, Json, string]>([
    ['a typo', { typ: 'string' }, 'the schema cannot be used: unknown keyword: "typ"'],
    ['an impossible type', { type: 'strnig' }, 'the schema cannot be used: '],
    [
      'a remote reference',
      { $ref: 'https://evil.example/schema.json' },
      'refers to "https://evil.example/schema.json": only references within the schema',
    ],
    ['a reference to nothing', { $ref: '#/$defs/none' }, 'the schema cannot be used: '],
    ['an unknown draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, 'is not supported'],
    ['an asynchronous schema', { $async: true }, 'uses `$async`'],
    ['look-ahead', { pattern: '(?=a)' }, 'the schema\'s pattern "(?=a)" uses look-ahead'],
    [
      '20,000 properties',
      { properties: Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`p${key}`, {}])) },
      'more than 5000 parts',
    ],
    ['deep nesting', nested(80), 'nested deeper than 64 levels'],
    ['references that double', { $ref: '#/$defs/d0', $defs: { ...doubling, d40: {} } }, 'grows too large'],
    [
      'anchors that double',
      {
        $ref: '#a0',
        $defs: Object.fromEntries(
          Array.from({ length: 41 }, (_, level) => [
            `d${level}`,
            {
              $anchor: `a${level}`,
              allOf: level === 40 ? [{}] : [{ $ref: `#a${level + 1}` }, { $ref: `#a${level + 1}` }],
            },
          ]),
        ),
      },
      'grows too large',
    ],
    ['a long text', { description: 'x'.repeat(300_000) }, 'longer than 262144 characters'],
    ['an inner $id', { properties: { a: { $id: 'https://x.example/a' } } }, 'has an `$id` below its root'],
    ['text', 'schema.json', '`schema` must be an object or `response_format`'],
  ])('refuses %s', (_, schema, message) => {
    expect(() => prepared('json_schema', { schema })).toThrow(message);
    expect(() => prepared('json_schema', { schema })).toThrow('evals/a.eval.yml:7:5: grader `json_schema`');
  });

  it('follows a schema that refers to itself', () => {
    const schema: Json = { type: 'object', properties: { child: { $ref: '#' } }, additionalProperties: false };
    expect(mark('json_schema', { schema }, '{"child":{"child":{}}}').pass).toBe(true);
    expect(mark('json_schema', { schema }, '{"child":{"kid":{}}}').pass).toBe(false);
    expect(mark('json_schema', { schema: { $ref: '#' } }, '1').note).toBe(
      'the answer is nested too deeply for the schema',
    );
  });

  it('never throws on any answer', () => {
    const { ready } = prepared('json_schema', { schema: { type: 'array', items: { $ref: '#' }, uniqueItems: true } });
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (output) => {
        expect([0, 1]).toContain(
          ready.kind === 'check' ? ready.grade({ value: () => output, text: () => output }).score : null,
        );
      }),
    );
  });
});

describe('json_path', () => {
  const answer = '{"a":{"b":[{"c d":1},"two"]},"n":null,"toString2":0}';
  it.each<[string, Options, boolean]>([
    ['exists', { path: '$.a.b[0]' }, true],
    ['null exists', { path: '$.n' }, true],
    ['missing', { path: '$.a.x' }, false],
    ['an inherited name is missing', { path: '$.toString' }, false],
    ['must not exist', { path: '$.a.x', exists: false }, true],
    ['exists though it must not', { path: '$.a', exists: false }, false],
    ['a quoted key', { path: "$.a.b[0]['c d']", equals: 1 }, true],
    ['another quote', { path: '$["a"].b[1]', equals: 'two' }, true],
    ['the type counts', { path: "$.a.b[0]['c d']", equals: '1' }, false],
    ['a template keeps its type', { path: "$.a.b[0]['c d']", equals: '{{one}}' }, true],
    ['null equals null', { path: '$.n', equals: null }, true],
    ['one of', { path: '$.a.b[1]', one_of: ['one', 'two'] }, true],
    ['none of', { path: '$.a.b[1]', one_of: ['one'] }, false],
    ['the root', { path: '$', equals: { n: null, toString2: 0, a: { b: [{ 'c d': 1 }, 'two'] } } }, true],
    ['an index into an object', { path: '$.a[0]' }, false],
  ])('%s', (_, options, pass) => {
    expect(mark('json_path', options, answer, { one: 1 })).toMatchObject({ score: pass ? 1 : 0, pass });
  });

  it('says what it found', () => {
    expect(mark('json_path', { path: '$.x', equals: 1 }, '{"x":"1"}').note).toBe('$.x: expected 1, got "1"');
    expect(mark('json_path', { path: '$.x' }, '{}').note).toBe('$.x is missing');
    expect(mark('json_path', { path: '$.x' }, 'sure').note).toBe('the answer is not JSON');
  });

  it.each([
    ['a.b', 1],
    ['$.a..b', 4],
    ['$.*', 2],
    ['$.a[-1]', 4],
    ['$.a[?(@.b)]', 4],
    ['$.a[01]', 4],
    ['$ .a', 2],
    ['', 1],
  ])('refuses the path %j', (path, column) => {
    expect(() => prepared('json_path', { path })).toThrow(
      `\`path\` cannot be read at character ${column} of ${JSON.stringify(path)}`,
    );
  });

  it('refuses options that contradict each other', () => {
    expect(() => prepared('json_path', { path: '$', exists: false, equals: 1 })).toThrow(
      '`exists: false` leaves no value',
    );
  });

  it('reads tool arguments', () => {
    const { ready } = prepared('json_path', {
      input: '{{sample.output_tools.0.function.arguments}}',
      path: '$.id',
      equals: 7,
    });
    const sample = sampleOf(answerOf('', { tool_calls: [{ name: 'refund', arguments: '{"id":7}' }] }));
    expect(ready.kind === 'check' && ready.grade(viewOf(render, { item: {}, sample })).pass).toBe(true);
  });
});

describe('numeric', () => {
  it.each<[string, Options, string, boolean]>([
    ['the whole text', { reference: 42 }, ' 42\n', true],
    ['another number', { reference: 42 }, '43', false],
    ['text around it', { reference: 42 }, 'about 42', false],
    ['a fraction', { reference: 0.5 }, '.5', true],
    ['an exponent', { reference: 1200 }, '1.2e3', true],
    ['no hexadecimal', { reference: 16 }, '0x10', false],
    ['a hundred thousand digits and a letter', { reference: 1 }, `${'1'.repeat(200_000)}x`, false],
    ['no infinity', { reference: 1, rel_tolerance: 1e9 }, '1e999', false],
    ['a template', { reference: '{{total}}' }, '41.2', true],
    ['absolute tolerance, at its edge', { reference: 1, abs_tolerance: 0.1 }, '1.1', true],
    ['beyond it', { reference: 1, abs_tolerance: 0.1 }, '1.1001', false],
    ['relative tolerance', { reference: -200, rel_tolerance: 0.01 }, '-202', true],
    ['beyond it', { reference: -200, rel_tolerance: 0.01 }, '-202.1', false],
    ['the wider of both', { reference: 10, rel_tolerance: 0.01, abs_tolerance: 3 }, '12.5', true],
    ['a path', { reference: 7, path: '$.total' }, '{"total":7}', true],
    ['a path to text', { reference: 7, path: '$.total' }, '{"total":"7.0"}', true],
    ['a path to nothing', { reference: 7, path: '$.sum' }, '{"total":7}', false],
    ['a pattern with a group', { reference: 41.2, pattern: 'Total: \\$([\\d.]+)' }, 'Total: $41.20', true],
    ['a pattern without', { reference: 3, pattern: '\\d+' }, 'all 3 of them', true],
    ['a pattern not found', { reference: 3, pattern: '\\d+' }, 'none', false],
    ['thousands unasked', { reference: 1234 }, '1,234', false],
    ['thousands asked', { reference: 1234567.5, thousands: ',' }, '1,234,567.5', true],
    ['thousands of a wrong size', { reference: 1234, thousands: ',' }, '12,34', false],
    ['none there', { reference: 1234, thousands: ',' }, '1234', true],
    ['points and a comma', { reference: 1234.5, thousands: '.' }, '1.234,5', true],
    ['spaces', { reference: -1234567, thousands: ' ' }, '-1 234 567', true],
  ])('%s', (_, options, output, pass) => {
    expect(mark('numeric', options, output, { total: '41.20' })).toMatchObject({ score: pass ? 1 : 0, pass });
  });

  it('says what it found', () => {
    expect(mark('numeric', { reference: 1, abs_tolerance: 0.5 }, '2').note).toBe('expected 1 within 0.5, got 2');
    expect(mark('numeric', { reference: 1 }, 'one').note).toBe('"one" is not a number');
    expect(mark('numeric', { reference: '{{x}}' }, '1', { x: 'one' }).note).toBe('the reference "one" is not a number');
  });

  it('refuses two ways to find the number and a negative tolerance', () => {
    expect(() => prepared('numeric', { reference: 1, path: '$.a', pattern: 'a' })).toThrow(
      'give either `path` or `pattern`',
    );
    expect(() => prepared('numeric', { reference: 1, abs_tolerance: -1 })).toThrow(
      '`abs_tolerance` must be a number of at least 0',
    );
  });

  it('passes every number against its own text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(mark('numeric', { reference: value }, String(value)).pass).toBe(true);
      }),
    );
  });
});
