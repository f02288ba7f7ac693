import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { exampleData } from '../../scripts/examples/index.js';
import { answerBook, demoAnswers } from '../../src/edge/target/demo/answers.js';
import { lastUserText, readMessages } from '../../src/edge/target/demo/messages.js';
import type { SpecFiles } from '../../src/spec/paths.js';
import { renderMessages } from '../../src/spec/template.js';
import { EXPECTED, type ExpectedExample } from './expected.js';
import { change, judged, measure, modelOf, passRate, suiteOf } from './measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files of the repository, some of them replaced by others. */
function files(replaced: ReadonlyMap<string, string> = new Map()): SpecFiles {
  return { read: (path) => readFile(`${root}/${replaced.get(path) ?? path}`, 'utf8') };
}

const worsened = ({ prompt, worse }: ExpectedExample): SpecFiles => files(new Map([[prompt, worse]]));

describe('the data of the examples', () => {
  it.each([...exampleData().keys()])('%s is what the script writes', (path) => {
    expect(readFileSync(`${root}/${path}`, 'utf8')).toBe(exampleData().get(path));
  });
});

describe.each(EXPECTED)('$folder', (example) => {
  it('is a valid spec with the cases the table says, and so is its worse variant', async () => {
    const suite = await suiteOf(example.spec, files());
    expect(suite.cases).toHaveLength(example.cases);
    expect(suite.candidates).toHaveLength(1);
    expect(suite.notices).toEqual([]);
    expect((await suiteOf(example.spec, worsened(example))).cases).toHaveLength(example.cases);
  });

  it('has an answer for each case, found by its own message', async () => {
    const suite = await suiteOf(example.spec, files());
    const answers = demoAnswers(suite.cases);
    const find = answerBook(answers);
    const { messages } = modelOf(suite);
    const found = suite.cases.map(({ item }) => find(lastUserText(readMessages([...renderMessages(messages, item)])!)));
    expect(found).toEqual(answers);
  });

  it('needs words that the prompt has and the worse one lacks', async () => {
    const needed = new Set(
      demoAnswers((await suiteOf(example.spec, files())).cases).flatMap(({ needs }) => needs ?? []),
    );
    expect(needed.size).toBe(1);
    const [words] = [...needed];
    expect(readFileSync(`${root}/${example.prompt}`, 'utf8')).toContain(words);
    expect(readFileSync(`${root}/${example.worse}`, 'utf8')).not.toContain(words);
  });

  it('shows no drop beyond its margin when nothing changed, whatever the run', async () => {
    const suite = await suiteOf(example.spec, files());
    const stored = await measure(suite, 'stored');
    for (const run of ['a', 'b', 'c', 'd', 'e']) {
      const again = await measure(suite, run);
      expect(passRate(again)).toBeGreaterThan(0.9);
      expect(change([stored], again).lo).toBeGreaterThan(-0.05);
    }
  });

  it('shows a drop far beyond its margin with the worse prompt, whatever the run', async () => {
    const stored = await measure(await suiteOf(example.spec, files()), 'stored');
    const worse = await suiteOf(example.spec, worsened(example));
    for (const run of ['a', 'b', 'c']) {
      const { delta, hi } = change([stored], await measure(worse, run));
      expect(delta).toBeLessThan(-0.08);
      expect(hi).toBeLessThan(0);
    }
  });

  it('comes to the verdicts of the table, against one stored run or three', async () => {
    const suite = await suiteOf(example.spec, files());
    const worse = await suiteOf(example.spec, worsened(example));
    const stored = [await measure(suite, 'main-1'), await measure(suite, 'main-2'), await measure(suite, 'main-3')];
    for (const base of [stored.slice(0, 1), stored]) {
      expect(judged(suite, base, await measure(suite, 'again')).verdict).toBe(example.unchanged);
      const { verdict, failed } = judged(worse, base, await measure(worse, 'worse'));
      expect(verdict).toBe(example.worsened.verdict);
      expect(failed).toEqual(expect.arrayContaining([...example.worsened.failed]));
    }
  });

  it('gives equal results for equal runs and other ones for other runs', async () => {
    const suite = await suiteOf(example.spec, files());
    const passes = async (run: string): Promise<readonly (boolean | null)[]> =>
      (await measure(suite, run)).map(({ graded }) => graded.pass);
    expect(await passes('a')).toEqual(await passes('a'));
    const runs = await Promise.all(['a', 'b', 'c', 'd'].map(passes));
    expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBeGreaterThan(1);
  });
});
