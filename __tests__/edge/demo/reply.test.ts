import { describe, expect, it } from '@jest/globals';
import { type DemoAnswer } from '../../../src/edge/target/demo/answers.js';
import { demoModel, type DemoModel } from '../../../src/edge/target/demo/knobs.js';
import { chanceRight, demoReply, scene } from '../../../src/edge/target/demo/reply.js';

const CASES = 2000;
const answers: readonly DemoAnswer[] = Array.from({ length: CASES }, (_, index) => ({
  prompt: [`question ${index}`] as const,
  correct: 'right',
  wrong: 'wrong',
  needs: index % 4 === 0 ? 'be exact' : null,
}));

const model = (asked: string): DemoModel => {
  const found = demoModel(asked);
  if ('problem' in found) throw new Error(found.problem);
  return found;
};

const ask = (index: number, system: string): { role: string; text: string }[] => [
  { role: 'system', text: system },
  { role: 'user', text: `question ${index}` },
];

/** Texts of all cases in one run, or kinds where there is no text. */
const measure = (asked: string, run: string, { system = 'Be exact.', count = 0, seed = 's' } = {}): string[] => {
  const at = scene(answers, seed, run);
  return answers.map((_, index) => {
    const reply = demoReply(model(asked), ask(index, system), count, at);
    return reply.kind === 'answer' ? reply.text : reply.kind;
  });
};

const share = (said: readonly string[], what = 'right'): number => said.filter((text) => text === what).length / CASES;

// Standard errors of the shares below are at most 0.5 points with 2,000 cases; bounds are four of them.
describe('demoReply', () => {
  const first = measure('steady?quality=0.95&noise=0.04', 'one');

  it('is right as often as its quality says', () => {
    expect(Math.abs(share(first) - 0.95)).toBeLessThan(0.02);
    expect(share(measure('steady?quality=1', 'one'))).toBe(1);
    expect(share(measure('steady?quality=0', 'one'))).toBe(0);
  });

  it('says the same in the same run and differs between runs in the share of cases that the noise says', () => {
    expect(measure('steady?quality=0.95&noise=0.04', 'one')).toEqual(first);
    const second = measure('steady?quality=0.95&noise=0.04', 'two');
    const differing = second.filter((text, index) => text !== first[index]).length / CASES;
    expect(Math.abs(differing - 0.04)).toBeLessThan(0.02);
    expect(measure('steady?quality=0.9&noise=0', 'one')).toEqual(measure('steady?quality=0.9&noise=0', 'two'));
  });

  it('differs between repeats as between runs', () => {
    const repeat = measure('steady?quality=0.95&noise=0.04', 'one', { count: 1 });
    const differing = repeat.filter((text, index) => text !== first[index]).length / CASES;
    expect(Math.abs(differing - 0.04)).toBeLessThan(0.02);
  });

  it('only ever adds to what it knows when the quality grows', () => {
    const low = measure('steady?quality=0.7&noise=0', 'one');
    const high = measure('steady?quality=0.8&noise=0', 'one');
    expect(low.filter((text, index) => text === 'right' && high[index] !== 'right')).toEqual([]);
  });

  it('knows other cases with another seed', () => {
    expect(measure('steady?quality=0.9&noise=0', 'one', { seed: 't' })).not.toEqual(
      measure('steady?quality=0.9&noise=0', 'one'),
    );
  });

  it('loses only the cases whose words the prompt lacks', () => {
    const asked = 'steady?quality=0.9&noise=0&unprompted=0.5';
    const good = measure(asked, 'one', { system: 'Answer. BE\n exact!' });
    const bad = measure(asked, 'one', { system: 'Answer.' });
    const lost = answers.filter((_, index) => good[index] === 'right' && bad[index] !== 'right');
    expect(lost.every(({ needs }) => needs !== null)).toBe(true);
    expect(Math.abs(lost.length / (CASES / 4) - 0.45)).toBeLessThan(0.09);
    expect(answers.filter((_, index) => good[index] !== 'right' && bad[index] === 'right')).toEqual([]);
  });

  it("does not take the case's own words for an instruction", () => {
    const needy: DemoAnswer = { prompt: ['please be exact'], correct: 'r', wrong: 'w', needs: 'be exact' };
    const messages = [{ role: 'user', text: 'please be exact' }];
    expect(chanceRight(model('steady?quality=1&unprompted=0'), needy, messages, 's')).toBe(0);
  });

  it('fails, refuses and breaks off as often as asked', () => {
    expect(Math.abs(share(measure('steady?errors=0.1', 'one'), 'error') - 0.1)).toBeLessThan(0.03);
    expect(Math.abs(share(measure('steady?refusals=0.1', 'one'), 'refusal') - 0.1)).toBeLessThan(0.03);
    const at = scene(answers, 's', 'one');
    const cut = answers.filter((_, index) => {
      const reply = demoReply(model('steady?truncated=0.1'), ask(index, ''), 0, at);
      return reply.kind !== 'error' && reply.truncated;
    });
    expect(Math.abs(cut.length / CASES - 0.1)).toBeLessThan(0.03);
  });

  it('spreads its clocks around what was asked, or not at all', () => {
    const at = scene(answers, 's', 'one');
    const times = (asked: string): number[] =>
      answers.flatMap((_, index) => {
        const reply = demoReply(model(asked), ask(index, ''), 0, at);
        return reply.kind === 'error' ? [] : [reply.ttft_ms];
      });
    expect(new Set(times('steady?ttft=20ms&jitter=0'))).toEqual(new Set([20]));
    const spread = times('steady?ttft=20ms&jitter=0.3').sort((a, b) => a - b);
    expect(Math.abs(spread[CASES / 2]! - 20)).toBeLessThan(1);
    expect(spread[0]).toBeLessThan(10);
    expect(spread.at(-1)).toBeGreaterThan(40);
  });

  it('has an answer to nothing but its cases, and echoes when that is asked', () => {
    const at = scene([], 's', 'one');
    expect(demoReply(model('steady'), ask(1, ''), 0, at)).toMatchObject({ text: expect.stringContaining('no answer') });
    expect(demoReply(model('echo'), ask(1, ''), 0, at)).toMatchObject({ text: 'question 1' });
  });
});
