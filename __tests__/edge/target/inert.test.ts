import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSecrets, inert, secretForms } from '../../../src/edge/target/inert.js';

const KEY = 'sk-proj-a+b/c"d-12345678';
const FORMS = secretForms(KEY);

describe('inert', () => {
  it('hides the key as it is, URL-encoded, in JSON, in base64, and split by what is removed', () => {
    const base64 = Buffer.from(KEY).toString('base64');
    const shown = inert(`${KEY} ${encodeURIComponent(KEY)} ${JSON.stringify(KEY)} ${base64}`, FORMS);
    expect(shown).toBe('[key] [key] "[key]" [key]');
    expect(inert(`${KEY.slice(0, 9)}\u001b[0m${KEY.slice(9)}`, FORMS)).toBe('[key]');
  });

  it('leaves text alone when the key is too short to be one', () => {
    expect(hideSecrets('a test of tests', secretForms('test'))).toBe('a test of tests');
    expect(secretForms(null)).toEqual([]);
  });

  it('is always one printable line of at most 300 characters without the key', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(KEY, '\r\n::error::', '\u001b]0;t\u0007', '\u2028', '\u202e'),
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const shown = inert(given, FORMS);
        expect(Array.from(shown).length).toBeLessThanOrEqual(300);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(shown).not.toContain(KEY);
      }),
    );
  });
});
