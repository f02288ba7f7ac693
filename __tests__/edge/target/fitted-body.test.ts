import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFieldMemory } from '../../../src/edge/target/fitted-body.js';
import { readErrorBody } from '../../../src/edge/target/server-error.js';
import { call } from './support.js';

const refusal = (param: string) =>
  readErrorBody(
    400,
    JSON.stringify({ error: { message: `Unsupported parameter: '${param}'`, param, code: 'unsupported_parameter' } }),
  );

describe('createFieldMemory', () => {
  const asked = call({ temperature: 0, seed: 7, max_tokens: 5 });

  it('sends a call as it is, streamed and with its tokens counted', () => {
    expect(createFieldMemory().fit(asked)).toEqual({
      body: { ...asked.body, stream: true, stream_options: { include_usage: true } },
      dropped: undefined,
    });
  });

  it('keeps a field that another request of the same model may hold, such as a judge of another effort', () => {
    const memory = createFieldMemory();
    const [high, none] = ['high', 'none'].map((reasoning_effort) => call({ temperature: 0, reasoning_effort }));
    expect(memory.learn(high!, memory.fit(high!).body, refusal('temperature'))).toBe(true);
    expect(memory.fit(none!).dropped).toBeUndefined();
    expect(memory.fit(none!).body).toHaveProperty('temperature', 0);
    expect(memory.fit({ ...high!, body: { ...high!.body, messages: [] } }).dropped).toEqual(['temperature']);
  });

  it('knows requests again that differ in what differs from case to case', () => {
    const memory = createFieldMemory();
    const [one, two] = [1, 2].map((seed) => call({ seed, user: `u${seed}`, metadata: { case: String(seed) } }));
    memory.learn(one!, memory.fit(one!).body, refusal('seed'));
    expect(memory.fit(two!).dropped).toEqual(['seed']);
  });

  it('leaves a refused field out of all later calls of that model, and of no other', () => {
    const memory = createFieldMemory();
    expect(memory.learn(asked, memory.fit(asked).body, refusal('temperature'))).toBe(true);
    const { body, dropped } = memory.fit(asked);
    expect(body).not.toHaveProperty('temperature');
    expect(body).toHaveProperty('seed', 7);
    expect(dropped).toEqual(['temperature']);
    expect(memory.fit(call({ model: 'other', temperature: 0 })).dropped).toBeUndefined();
    expect(memory.fit({ ...asked, endpoint: 'other' }).dropped).toBeUndefined();
    expect(memory.fit(call({ seed: 1 })).dropped).toBeUndefined();
  });

  it('renames a token limit once, and says so', () => {
    const memory = createFieldMemory();
    expect(memory.learn(asked, memory.fit(asked).body, refusal('max_tokens'))).toBe(true);
    const { body, dropped } = memory.fit(asked);
    expect(body).toMatchObject({ max_completion_tokens: 5 });
    expect(body).not.toHaveProperty('max_tokens');
    expect(dropped).toEqual(['max_tokens (sent as max_completion_tokens)']);
    expect(memory.learn(asked, body, refusal('max_completion_tokens'))).toBe(false);
  });

  it('stops asking for token counts where that is refused, which is no field of the call', () => {
    const memory = createFieldMemory();
    memory.learn(asked, memory.fit(asked).body, refusal('stream_options.include_usage'));
    expect(memory.fit(asked)).toEqual({ body: { ...asked.body, stream: true }, dropped: undefined });
  });

  it('lets every call that was already under way try again once', () => {
    const memory = createFieldMemory();
    const sent = Array.from({ length: 8 }, () => memory.fit(asked).body);
    expect(sent.map((body) => memory.learn(asked, body, refusal('seed')))).toEqual(Array(8).fill(true));
    expect(memory.learn(asked, memory.fit(asked).body, refusal('seed'))).toBe(false);
  });

  it('never loops and never changes what is asked, whatever is refused in whatever order', () => {
    const fields = [
      'temperature',
      'seed',
      'user',
      'n',
      'stop',
      'messages',
      'tools',
      'max_tokens',
      'max_completion_tokens',
      'stream_options',
    ];
    const full = call({ temperature: 0, seed: 1, user: 'u', n: 1, stop: 'x', tools: [], max_tokens: 5 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fields), { maxLength: 60 }), (refusals) => {
        const memory = createFieldMemory();
        let retries = 0;
        for (const field of refusals) {
          const { body } = memory.fit(full);
          const again = memory.learn(full, body, refusal(field));
          if (again) retries += 1;
          if (again) expect(memory.fit(full).body).not.toEqual(body);
        }
        expect(retries).toBeLessThanOrEqual(fields.length);
        expect(memory.fit(full).body).toMatchObject({
          model: 'm',
          messages: full.body['messages'],
          stop: 'x',
          tools: [],
          stream: true,
        });
      }),
    );
  });
});
