/** The open socket: many small comparisons through one process, one line each, in order. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, expect, it } from '@jest/globals';
import { resultSchema } from '../../src/report/result-schema.js';
import { cleanUp, folderWith, jsonl, linesOf, plumbline } from './support/cli.js';
import type { Line } from './support/cli.js';

afterEach(cleanUp);

const CASES = 60;

/** Question N loses N of its 60 cases. */
const question = (id: number): Line => ({
  id,
  baseline: Array.from({ length: CASES }, (_, index) => ({ case: `c${index}`, score: 1 })),
  candidate: Array.from({ length: CASES }, (_, index) => ({ case: `c${index}`, score: index < id % CASES ? 0 : 1 })),
  gate: { pass_rate: { max_drop: '5pp' } },
});

const batch = (stdin: string) => plumbline(['compare', '--batch', '-'], { in: folderWith(), stdin });

it('answers 300 pairs in their order, and the same as alone', async () => {
  const pairs = Array.from({ length: 300 }, (_, id) => question(id));
  const { code, stdout, stderr, seconds } = await batch(jsonl(pairs));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const answers = linesOf(stdout);
  expect(answers.map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
  expect(seconds).toBeLessThan(10);

  // No loss passes, a large one fails, and what lies between is never the other way round.
  const rank = answers.slice(0, CASES).map(({ verdict }) => ['pass', 'inconclusive', 'fail'].indexOf(String(verdict)));
  expect(rank[0]).toBe(0);
  expect(rank.at(-1)).toBe(2);
  expect(rank).toEqual([...rank].sort((a, b) => a - b));

  const [alone] = linesOf((await batch(jsonl([pairs[123]]))).stdout);
  expect(alone).toEqual(answers[123]);
});

it('gives rules in the form of the result', async () => {
  const [answer] = linesOf((await batch(jsonl([question(3)]))).stdout);
  const schema = resultSchema() as { readonly properties: Record<string, unknown> };
  const valid = new Ajv2020({ strict: false }).compile({ ...schema, required: ['rules', 'verdict'] });
  expect(valid({ ...answer, id: undefined }) ? [] : valid.errors).toEqual([]);
});

it('answers what it cannot read by its error, in its place, and ends with 2', async () => {
  const lines = [
    JSON.stringify(question(1)),
    'no JSON at all',
    JSON.stringify({ ...question(2), gate: undefined }),
    JSON.stringify({ ...question(3), gate: { pass_rate: { max_drop: '5%' } } }),
    '',
    JSON.stringify({ ...question(4), candidate: [{ case: 'a', score: 2 }] }),
    JSON.stringify({
      ...question(5),
      candidate: [
        { case: 'a', score: 1 },
        { case: 'a', score: 1 },
      ],
    }),
    JSON.stringify(question(6)),
  ];
  const { code, stdout, stderr } = await batch(lines.join('\n'));
  expect(code).toBe(2);
  expect(linesOf(stdout)).toEqual([
    expect.objectContaining({ id: 1, verdict: expect.any(String) }),
    { id: null, error: expect.stringMatching(/:2: the line is no JSON/) },
    { id: 2, error: expect.stringMatching(/:3: there is no `gate`/) },
    { id: 3, error: expect.stringMatching(/:4: .*`5%` has two readings/) },
    { id: 4, error: expect.stringMatching(/:6: .*score` must be a finite number from 0 to 1, not 2/) },
    { id: 5, error: expect.stringMatching(/:7: .*case `a`/) },
    expect.objectContaining({ id: 6 }),
  ]);
  expect(stderr).toMatch(/^warning: 5 of \d lines could not be read/);
});

it('reads a file as well as stdin, and has nothing to say about nothing', async () => {
  const folder = folderWith({ 'pairs.jsonl': jsonl([question(0)]) });
  expect(linesOf((await plumbline(['compare', '--batch', 'pairs.jsonl'], { in: folder })).stdout)).toHaveLength(1);
  expect(await batch('')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const none = await plumbline(['compare', '--batch', 'none.jsonl'], { in: folder });
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('none.jsonl');
});
