import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { problemsOf, resolve } from './suite-files.js';

const SPEC = `models: [openai/gpt-6-luna]
messages:
  - { role: user, content: "Capital of {{country}}?" }
cases:
  - { id: fr, country: France, expected: Paris }
  - { id: 17, country: Japan, expected: Tokyo }
graders:
  - { type: string_check, operation: ilike, reference: "{{expected}}" }
quarantine: quarantine.yml
gate:
  pass_rate: { min: 95% }
`;
const FILE = 'evals/quarantine.yml';
const entry = (more = ''): string => `{ case: fr, reason: "two are right"${more}, until: 2026-12-01 }`;
const problems = (text: string): Promise<readonly string[]> => problemsOf(SPEC, { [FILE]: text });

describe('the quarantine of a spec', () => {
  it('is empty without a file', async () => {
    expect((await resolve(SPEC.replace('quarantine: quarantine.yml\n', ''))).quarantine).toEqual([]);
  });

  it.each([
    ['a mapping', `version: 1\ncases:\n  - ${entry()}\n`, { line: 3, column: 7 }],
    ['a mapping without version', `cases: [${entry()}]`, { line: 1, column: 11 }],
    ['a bare list', `- ${entry()}\n`, { line: 1, column: 5 }],
    ['JSON', '[{"case": "fr", "reason": " two are right ", "until": "2026-12-01"}]', { line: 1, column: 3 }],
  ])('is read from %s', async (_, text, place) => {
    const { quarantine, notices } = await resolve(SPEC, { [FILE]: text });
    expect(quarantine).toEqual([
      { case: 'fr', reason: 'two are right', until: '2026-12-01', where: { file: FILE, ...place } },
    ]);
    expect(notices).toEqual([]);
  });

  it('may be empty, and names cases as the dataset does', async () => {
    expect((await resolve(SPEC, { [FILE]: 'cases: []' })).quarantine).toEqual([]);
    const { quarantine, notices } = await resolve(SPEC, { [FILE]: '- { case: 17, reason: x, until: 2026-12-01 }' });
    expect(quarantine.map((one) => one.case)).toEqual(['17']);
    expect(notices).toEqual([]);
  });

  it('says which entries are of no case, and reads on', async () => {
    const gone = ['a', 'b', 'c', 'd', 'e', 'f', 'fr'].map((id) => `- { case: ${id}, reason: x, until: 2026-12-01 }\n`);
    const notices = async (text: string): Promise<readonly string[]> => (await resolve(SPEC, { [FILE]: text })).notices;
    expect(await notices(gone[0]!)).toEqual([
      'evals/quarantine.yml: the suite has no case `a` (line 1): take its entry out, or mend its id',
    ]);
    expect(await notices(gone.join(''))).toEqual([
      'evals/quarantine.yml: the suite has no cases `a` (line 1), `b` (line 2), `c` (line 3), `d` (line 4), `e` (line 5) and 1 more: take their entries out, or mend their ids',
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'an unknown key',
      `- ${entry(', untill: x')}`,
      ['evals/quarantine.yml:1:40: unknown key `untill` in `[0]` (did you mean `until`?)'],
    ],
    [
      'an unknown key of the file',
      `version: 1\ncase: []\ncases: [${entry()}]`,
      ['evals/quarantine.yml:2:1: unknown key `case` (did you mean `cases`?)'],
    ],
    [
      'no reason',
      'cases:\n  - { case: fr, until: 2026-12-01 }',
      [
        'evals/quarantine.yml:2:5: `cases[0]` lacks `reason` (for example `{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}`)',
      ],
    ],
    [
      'a blank reason',
      '- { case: fr, reason: " ", until: 2026-12-01 }',
      ['evals/quarantine.yml:1:15: `[0].reason` cannot be ` ` (for example `two answers are right`)'],
    ],
    [
      'no end',
      '- { case: fr, reason: x }',
      [
        'evals/quarantine.yml:1:3: `[0]` lacks `until` (for example `{"case":"refund-17","reason":"two answers are right","until":"2026-12-01"}`)',
      ],
    ],
    [
      'an end that is no date',
      '- { case: fr, reason: x, until: next week }',
      ['evals/quarantine.yml:1:26: `[0].until` cannot be `next week` (for example `2026-12-01`)'],
    ],
    [
      'a day that is in no calendar',
      'cases:\n  - { case: fr, reason: x, until: 2026-02-30 }',
      [
        'evals/quarantine.yml:2:28: `cases[0].until` is `2026-02-30`, which is no day of the calendar (for example `2026-12-01`)',
      ],
    ],
    [
      'a case twice',
      `- ${entry()}\n- ${entry()}`,
      [
        'evals/quarantine.yml:2:5: the case `fr` already has an entry at evals/quarantine.yml:1:5 (keep one of the two)',
      ],
    ],
    [
      'another version',
      'version: 2\ncases: []',
      ['evals/quarantine.yml:1:1: `version` cannot be `2` (did you mean `1`?)'],
    ],
    [
      'nothing',
      '',
      ['evals/quarantine.yml:1:1: the file is empty (write `cases: []`, or leave `quarantine` out of the spec)'],
    ],
    [
      'a text',
      'fr',
      [
        'evals/quarantine.yml:1:1: the file is no list of cases (write `cases: []`, or leave `quarantine` out of the spec)',
      ],
    ],
    ['no cases', 'version: 1', ['evals/quarantine.yml:1:1: the file lacks `cases` (for example']],
  ])('with %s is an error with its place', async (_, text, expected) => {
    const found = await problems(text);
    expect(found).toHaveLength(expected.length);
    for (const [index, line] of expected.entries()) expect(found[index]).toContain(line);
  });

  it('with a leap day is read', async () => {
    expect(await problems('- { case: fr, reason: x, until: 2028-02-29 }')).toEqual([]);
    expect(await problems('- { case: fr, reason: x, until: 2027-02-29 }')).toHaveLength(1);
  });

  it.each([
    ['missing.yml', '`missing.yml` is not there'],
    ['../../out.yml', '`../../out.yml` leaves the workspace'],
    ['/etc/quarantine.yml', '`/etc/quarantine.yml` is not a relative path'],
    ['https://x.example/q.yml', '`https://x.example/q.yml` is not a path in the workspace'],
    ['quarantine.csv', '`quarantine` cannot be `quarantine.csv`'],
  ])('at %s is an error at the spec', async (path, message) => {
    const found = await problemsOf(SPEC.replace('quarantine.yml', path));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`evals/x.eval.yml:9:1: ${message}`);
  });

  it('holds a case only under a real day, a reason and a name, whatever is written', async () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constantFrom('2026-12-01', '2026-13-01'));
    const file = fc.array(fc.record({ case: value, reason: value, until: value }, { requiredKeys: [] }), {
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(file, async (cases) => {
        const text = JSON.stringify({ cases });
        const found = await problems(text);
        if (found.length > 0) return;
        for (const one of (await resolve(SPEC, { [FILE]: text })).quarantine) {
          expect(one.case).not.toBe('');
          expect(one.reason.trim()).not.toBe('');
          expect(new Date(one.until).toISOString().slice(0, 10)).toBe(one.until);
        }
      }),
      { numRuns: 200 },
    );
  });
});
