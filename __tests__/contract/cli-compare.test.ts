/** Answers that exist, of any harness, judged without a call. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from '@jest/globals';
import { resultSchema } from '../../src/report/result-schema.js';
import { cleanUp, folderWith, jsonl, plumbline } from './support/cli.js';

afterEach(cleanUp);

const GATE = 'name: any harness\ngate:\n  pass_rate: { max_drop: 5pp }\n  score: { max_drop: 5pp }\n';

type Row = Readonly<Record<string, unknown>>;

/** The least another harness can give: a case and a score. Of every hundred cases, the first `wrong` are wrong. */
const rows = (wrong: number, more: Row = {}): Row[] =>
  Array.from({ length: 100 }, (_, index) => ({ case: `case-${index}`, score: index < wrong ? 0 : 1, ...more }));

interface Rule {
  readonly rule: string;
  readonly verdict: string;
  readonly delta: number;
  readonly lo: number;
  readonly hi: number;
  readonly worse: number;
  readonly better: number;
  readonly worse_cases: readonly string[];
  readonly better_cases: readonly string[];
  readonly p_shuffle: number;
}

interface Result {
  readonly verdict: string;
  readonly rules: readonly Rule[];
}

async function compared(files: Readonly<Record<string, readonly Row[]>>, args: readonly string[], spec = GATE) {
  const texts = Object.entries(files).map(([name, list]) => [name, jsonl(list)] as const);
  const folder = folderWith({ ...Object.fromEntries(texts), 'gate.yml': spec });
  const ended = await plumbline(['compare', ...args, '--spec', 'gate.yml', '--json'], { in: folder });
  return { ...ended, result: ended.stdout === '' ? null : (JSON.parse(ended.stdout) as Result) };
}

const SIDES = ['base.jsonl', 'change.jsonl'];

describe('bare rows', () => {
  it('are judged as they are, for a program and for a person', async () => {
    const files = { 'base.jsonl': rows(4), 'change.jsonl': rows(30) };
    const { code, result, stderr } = await compared(files, SIDES);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(result).toMatchObject({ schema: 1, verdict: 'fail', exit_code: 1 });
    expect(result!.rules[0]).toMatchObject({ rule: 'pass_rate', verdict: 'fail', worse: 26, better: 0, delta: -0.26 });
    const valid = new Ajv2020({ strict: false, allErrors: true }).compile(resultSchema());
    expect(valid(result) ? [] : valid.errors).toEqual([]);

    const folder = folderWith({
      'gate.yml': GATE,
      ...Object.fromEntries(Object.entries(files).map(([name, list]) => [name, jsonl(list)])),
    });
    const person = await plumbline(['compare', ...SIDES, '--spec', 'gate.yml'], { in: folder });
    expect(person).toMatchObject({ code: 1, stderr: '' });
    expect(person.stdout).toMatch(/^❌ Plumbline: this run lowers the pass rate by 26 pp/);
    expect(person.stdout).toContain('candidate passes 70.0% of 100 cases');
    expect(person.stdout).toContain('case-10    1/1 -> 0/1');
  });

  it('pass unchanged, and pooled with older runs they show which cases are flaky', async () => {
    const pooled = await compared({ 'new.jsonl': rows(4), 'old.jsonl': rows(5), 'change.jsonl': rows(4) }, [
      'new.jsonl',
      'old.jsonl',
      'change.jsonl',
    ]);
    expect(pooled.code).toBe(0);
    expect(pooled.result!.rules[0]).toMatchObject({ verdict: 'pass', kb: 2, flaky_cases: ['case-4'] });
    const named = await compared({ 'new.jsonl': rows(4), 'old.jsonl': rows(5), 'change.jsonl': rows(4) }, [
      '--baseline',
      'new.jsonl',
      '--baseline',
      'old.jsonl',
      '--candidate',
      'change.jsonl',
    ]);
    expect(named.stdout).toBe(pooled.stdout);
  });

  it('give the same bytes in any order', async () => {
    const shuffled = (list: readonly Row[]): Row[] =>
      list
        .map((row, index) => [(index * 37) % 101, row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row);
    const [base, change] = [rows(10), rows(17)];
    const one = await compared({ 'base.jsonl': base, 'change.jsonl': change }, SIDES);
    const other = await compared({ 'base.jsonl': shuffled(base), 'change.jsonl': shuffled(change) }, SIDES);
    expect(shuffled(base)).not.toEqual(base);
    expect(other.stdout).toBe(one.stdout);
  });

  it('mirror when the sides are swapped', async () => {
    const mixed = rows(20).map((row, index) => (index >= 80 && index < 85 ? { ...row, score: 0 } : row));
    const [there, back] = await Promise.all([
      compared({ 'base.jsonl': rows(12), 'change.jsonl': mixed }, SIDES),
      compared({ 'base.jsonl': mixed, 'change.jsonl': rows(12) }, SIDES),
    ]);
    for (const [index, a] of there.result!.rules.entries()) {
      const b = back.result!.rules[index]!;
      expect(b.delta).toBeCloseTo(-a.delta, 12);
      expect([b.lo, b.hi]).toEqual([expect.closeTo(-a.hi, 9), expect.closeTo(-a.lo, 9)]);
      expect([b.worse, b.better]).toEqual([a.better, a.worse]);
      expect([b.worse_cases, b.better_cases]).toEqual([a.better_cases, a.worse_cases]);
    }
  });

  it('may be held against an absolute limit alone', async () => {
    const lost = rows(0).map((row, index) =>
      index < 20 ? { case: row['case'], score: 0, status: 'error', reason: 'timeout' } : row,
    );
    const { code, result } = await compared(
      { 'base.jsonl': rows(0), 'change.jsonl': lost },
      SIDES,
      'name: rates\ngate: { error_rate: { max: 5% } }\n',
    );
    expect(code).toBe(1);
    expect(result!.rules).toHaveLength(1);
    expect(result!.rules[0]).toMatchObject({ rule: 'error_rate', verdict: 'fail', candidate_value: 0.2 });
  });
});

describe('a file that cannot be used ends with its line and exit code 2:', () => {
  const good = '{"case":"a","score":1}\n{"case":"b","score":1}\n';
  it.each([
    ['NaN', `${good}{"case":"c","score":NaN}\n`, /^change\.jsonl:3: the line is not JSON \(.*NaN.*\)$/],
    [
      'a score of 2',
      `${good}{"case":"c","score":2}\n`,
      /^change\.jsonl:3: `score` must be a finite number from 0 to 1, not 2/,
    ],
    [
      'a row twice',
      `${good}{"case":"a","score":0}\n`,
      /^change\.jsonl:3: the line tells case `a`, repeat 0 .+: line 1 has it already \(.+\)$/,
    ],
    ['no score', `${good}{"case":"c"}\n`, /^change\.jsonl:3: .*score/],
    ['no rows', '', /^change\.jsonl: the file holds no rows \(.+\)$/],
  ])('%s', async (_, text, said) => {
    const folder = folderWith({ 'base.jsonl': good, 'change.jsonl': text, 'gate.yml': GATE });
    const { code, stdout, stderr } = await plumbline(['compare', ...SIDES, '--spec', 'gate.yml'], { in: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd()).toMatch(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
