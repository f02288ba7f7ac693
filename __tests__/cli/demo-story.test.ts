import { describe, expect, it } from '@jest/globals';
import { demoStory } from '../../src/cli/demo-story/story.js';
import { tickets } from '../../src/cli/demo-story/tickets.js';
import { UserError } from '../../src/errors.js';
import type { SpecFiles } from '../../src/spec/paths.js';
import { change, judged, measure, passRate, suiteOf, type Measured } from '../examples/measure.js';

const story = demoStory();
const [shortened, mended] = story.steps;

const memory = (files: Readonly<Record<string, string>>): SpecFiles => ({
  read: (path) => {
    const text = files[path];
    return text === undefined
      ? Promise.reject(new UserError({ message: `there is no ${path}` }))
      : Promise.resolve(text);
  },
});

const run = async (files: Readonly<Record<string, string>>, name: string): Promise<readonly Measured[]> =>
  measure(await suiteOf(story.spec, memory(files)), name, story.seed);

const stored = Promise.all(story.stored.map((name) => run(story.main, name)));

const billing = (measured: readonly Measured[]): readonly Measured[] =>
  measured.filter((one) => one.case.category === 'billing');

describe('the tickets', () => {
  it('are 200 different ones with unique ids', () => {
    const all = tickets();
    expect(all).toHaveLength(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(200);
    expect(new Set(all.map(({ ticket }) => ticket)).size).toBe(200);
    expect(all.every(({ ticket }) => !ticket.includes('{'))).toBe(true);
  });

  it('are confused with labels that exist, never with the right one', () => {
    const labels = new Set(tickets().map(({ expected }) => expected));
    expect(tickets().every(({ expected, demo_wrong }) => demo_wrong !== expected && labels.has(demo_wrong))).toBe(true);
  });
});

describe('the story', () => {
  it('is a valid suite in every step, and only the prompt changes', async () => {
    for (const files of [story.main, ...story.steps.map((step) => step.files)]) {
      const suite = await suiteOf(story.spec, memory(files));
      expect(suite.cases).toHaveLength(200);
      expect(suite.notices).toEqual([]);
    }
    for (const { files } of story.steps) {
      const changed = Object.keys(files).filter((path) => files[path] !== story.main[path]);
      expect(changed).toEqual(['triage.prompt.yml']);
    }
  });

  it('starts from stored runs that differ a little from each other', async () => {
    const runs = await stored;
    for (const one of runs) expect(passRate(one)).toBeGreaterThan(0.94);
    expect(new Set(runs.map((one) => JSON.stringify(one.map(({ graded }) => graded.pass)))).size).toBe(3);
  });

  it('fails on billing and overall with the shortened prompt, far beyond the margins of 10 and 3 points', async () => {
    const runs = await stored;
    const candidate = await run(shortened!.files, shortened!.run);
    expect(passRate(candidate)).toBeLessThan(0.86);
    expect(change(runs, candidate).hi).toBeLessThan(-0.06);
    expect(change(runs.map(billing), billing(candidate)).hi).toBeLessThan(-0.3);
  });

  it('is proven safe with the mended prompt, with room to the margins', async () => {
    const runs = await stored;
    const candidate = await run(mended!.files, mended!.run);
    expect(passRate(candidate)).toBeGreaterThan(0.94);
    expect(change(runs, candidate).lo).toBeGreaterThan(-0.02);
    expect(change(runs.map(billing), billing(candidate)).lo).toBeGreaterThan(-0.07);
  });

  it('comes to the verdicts it tells, by the engine itself', async () => {
    for (const { files, run: name, expected } of story.steps) {
      const suite = await suiteOf(story.spec, memory(files));
      const { verdict, failed } = judged(suite, await stored, await run(files, name));
      expect({ verdict, failed }).toEqual(expected);
    }
  });

  it('keeps the critical tickets above their floor in every step', async () => {
    for (const { files, run: name } of story.steps) {
      const critical = (await run(files, name)).filter((one) => one.case.tier === 'critical');
      expect(critical.length).toBeGreaterThanOrEqual(20);
      expect(passRate(critical)).toBeGreaterThan(0.92);
    }
  });
});
