import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEMO_MODELS, demoModel } from '../../../src/edge/target/demo/knobs.js';

describe('demoModel', () => {
  it('knows each model by name, with and without the endpoint', () => {
    for (const name of DEMO_MODELS) {
      expect(demoModel(name)).toMatchObject({ id: name, name });
      expect(demoModel(`demo/${name}`)).toEqual(demoModel(name));
    }
  });

  it('reads every knob', () => {
    expect(
      demoModel(
        'demo/steady?quality=0.9&noise=0.04&unprompted=.25&ttft=20ms&tps=400&jitter=0&errors=0.02&status=429' +
          '&retry_after=1.5s&refusals=0.01&truncated=0.03&price=0.1:2.5',
      ),
    ).toEqual({
      id: 'steady?quality=0.9&noise=0.04&unprompted=.25&ttft=20ms&tps=400&jitter=0&errors=0.02&status=429&retry_after=1.5s&refusals=0.01&truncated=0.03&price=0.1:2.5',
      name: 'steady',
      kind: 'answers',
      quality: 0.9,
      noise: 0.04,
      unprompted: 0.25,
      ttft_ms: 20,
      tps: 400,
      jitter: 0,
      errors: 0.02,
      status: 429,
      retry_after_ms: 1500,
      refusals: 0.01,
      truncated: 0.03,
      price: { input: 0.1, output: 2.5 },
    });
    expect(demoModel('steady?price=none')).toMatchObject({ price: null });
  });

  it.each([
    ['gpt', 'there is no demo model "gpt"; there are steady, flaky, small, slow, judge, echo'],
    ['steady?qualty=1', 'demo models have no knob "qualty"'],
    ['steady?', 'demo models have no knob ""'],
    ['steady?quality=1.1', 'the knob quality takes a share from 0 to 1, not "1.1"'],
    ['steady?quality=95%', 'the knob quality takes a share from 0 to 1, not "95%"'],
    ['steady?ttft=20', 'the knob ttft takes a time such as 20ms, not "20"'],
    ['steady?ttft=90s', 'the knob ttft takes a time such as 20ms, not "90s"'],
    ['steady?status=200', 'the knob status takes an HTTP status from 400 to 599, not "200"'],
    ['steady?price=1', 'the knob price takes INPUT:OUTPUT'],
    ['steady?tps=0', 'the knob tps takes tokens per second from 1 to 1000000, not "0"'],
    ['steady?quality=1&quality=1', 'the knob quality is given twice'],
    ['steady?quality=0.95&noise=0.1', 'with quality=0.95 the noise can be at most 0.05, not 0.1'],
  ])('refuses %s', (asked, problem) => {
    expect(demoModel(asked)).toHaveProperty('problem', expect.stringContaining(problem));
  });

  it('lowers a noise that nobody asked for to what the quality allows', () => {
    expect(demoModel('steady?quality=1')).toMatchObject({ quality: 1, noise: 0 });
  });

  it('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void demoModel(`steady?${a}=${b}`)));
    fc.assert(fc.property(fc.string(), (text) => void demoModel(text)));
  });
});
