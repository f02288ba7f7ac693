import { describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/edge/local/clock.js';
import { renderCall } from '../../src/plan/call.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Observation } from '../../src/record/observation.js';
import { createBudget } from '../../src/run/budget.js';
import { runTrials } from '../../src/run/run.js';
import type { Reply } from '../edge/target/support.js';
import { against, delta, DONE, json, stream, usageChunk, WHOLE } from '../edge/target/support.js';
import { callOptions, candidate, memoryJournal, suite, testCase } from './support.js';
import { renderers } from '../../src/spec/renderers.js';

const PLAN = planSuite(
  suite({ cases: ['a', 'b', 'c', 'd', 'e'].map((id) => testCase(id)), candidates: [candidate('m')] }),
  {
    event: 'pr',
    only: null,
  },
);

/** What a server can do to one request that another attempt may mend. */
const FAULTS: Readonly<Record<string, Reply>> = {
  '500': (response) => json(response, 500, {}),
  '429 with Retry-After': (response) => json(response, 429, {}, { 'retry-after-ms': '20' }),
  cut: (response) => void response.destroy(),
  'cut in the stream': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(WHOLE.slice(0, 3).join(''), () => response.destroy());
  },
  'no end': (response) => stream(response, WHOLE.slice(0, 3)),
  'half an event': (response) => stream(response, ['data: {"choi']),
  'a page': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  'error in the stream': (response) => stream(response, [WHOLE[1]!, 'data: {"error":{"code":502,"message":"x"}}\n\n']),
  silence: () => undefined,
};

async function measure(fault: Reply, at: number) {
  const reply: Reply = (response, seen, request) => {
    if (count++ === at) return fault(response, seen, request);
    // The answer depends on the question, so that answers cannot change places unseen.
    const { messages } = JSON.parse(seen.body) as { messages: readonly { content: string }[] };
    stream(response, [delta({ content: `about ${messages[0]!.content}` }), delta({}, 'stop'), usageChunk, DONE]);
  };
  let count = 0;
  return against(reply, async ({ target, seen }) => {
    const outcomes = new Map<string, Observation>();
    const journal = memoryJournal();
    await runTrials(
      PLAN,
      { target, clock: systemClock, random: { next: () => 0 }, journal },
      {
        ...callOptions(systemClock),
        concurrency: 3,
        timeouts: { connect: 1000, ttft: 250, idle: 250, total: 1000 },
        budget: createBudget(1),
        price: () => null,
        render: (trial) =>
          renderCall(trial.candidate, trial.case, {
            ...renderers,
            messages: (_, item) => [{ role: 'user', content: String(item['country']) }],
          }),
        slot: ({ repeat }) => String(repeat),
      },
      async (trial, observation) => void outcomes.set(trial.case.id, observation),
      new AbortController().signal,
    );
    const answers = Object.fromEntries(
      [...outcomes].sort().map(([id, outcome]) => [id, outcome.state === 'answered' ? outcome.answer : outcome]),
    );
    return { answers, requests: seen.length, lines: journal.entries.length };
  });
}

describe('every request of a run may fail once, in every way, and the answers are those of the undisturbed run', () => {
  it.each(Object.entries(FAULTS))('%s', async (_, fault) => {
    const undisturbed = await measure(fault, -1);
    expect(undisturbed.requests).toBe(5);
    expect(Object.values(undisturbed.answers)).toMatchObject(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ output: `about ${id}`, usage: { input: 12, output: 3 } })),
    );
    for (let at = 0; at < 5; at++) {
      const { answers, requests, lines } = await measure(fault, at);
      expect(answers).toEqual(undisturbed.answers);
      expect(requests).toBe(6);
      expect(lines).toBe(12);
    }
  });
});
