import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { candidateParts } from '../../src/plan/hash.js';
import { renderCall } from '../../src/plan/call.js';
import { planSuite } from '../../src/plan/plan.js';
import { candidate, suite, testCase } from '../run/support.js';
import { renderers } from '../../src/spec/renderers.js';

const two = suite({ candidates: [candidate('a'), candidate('b', { primary: false })] });

describe('planSuite', () => {
  it('sends repeats outermost, then cases, each by all candidates in turn', () => {
    const { trials, header } = planSuite(two, { event: 'main', only: null });
    expect(trials.slice(0, 7).map((trial) => `${trial.repeat} ${trial.case.id} ${trial.candidate.id}`)).toEqual([
      '0 France a',
      '0 France b',
      '0 Japan a',
      '0 Japan b',
      '0 Peru a',
      '0 Peru b',
      '1 France a',
    ]);
    expect(header.planned).toBe(18);
    expect(header.candidates.map(({ id, primary, endpoint }) => ({ id, primary, endpoint }))).toEqual([
      { id: 'a', primary: true, endpoint: 'local' },
      { id: 'b', primary: false, endpoint: 'local' },
    ]);
  });

  it('gives every trial an id of its own that depends on nothing but what it is', () => {
    const { trials } = planSuite(two, { event: 'main', only: null });
    expect(new Set(trials.map(({ id }) => id)).size).toBe(18);
    const shuffled = suite({ candidates: [...two.candidates].reverse(), cases: [...two.cases].reverse() });
    const ids = (planned: typeof trials) => planned.map(({ id }) => id).sort();
    expect(ids(planSuite(shuffled, { event: 'main', only: null }).trials)).toEqual(ids(trials));
    expect(planSuite(shuffled, { event: 'pr', only: null }).header.suite_hash).toBe(
      planSuite(two, { event: 'main', only: null }).header.suite_hash,
    );
  });

  it('describes the judge and each candidate by part, for a later run to say what moved', () => {
    const { header } = planSuite(two, { event: 'pr', only: null });
    expect(header.judge_hash).toBeNull();
    expect(header.candidates.map(({ parts }) => parts)).toEqual(two.candidates.map(candidateParts));
  });

  it('plans only the chosen cases, under a suite hash of their own', () => {
    const all = planSuite(two, { event: 'pr', only: null });
    const some = planSuite(two, { event: 'pr', only: new Set(['Peru']) });
    expect(some.trials.map((trial) => trial.case.id)).toEqual(['Peru', 'Peru']);
    expect(some.trials[0]!.id).toBe(all.trials[4]!.id);
    expect(some.header.suite_hash).not.toBe(all.header.suite_hash);
  });

  it('refuses a case it does not have and names the one that was meant', () => {
    const plan = () => planSuite(two, { event: 'pr', only: new Set(['Jpan', 'Peru', 'Atlantis']) });
    expect(plan).toThrow(UserError);
    expect(plan).toThrow('suite capitals has no case `Jpan` (did you mean `Japan`?)');
    expect(plan).toThrow('no case `Atlantis` (known: `France`, `Japan`, `Peru`)');
  });
});

describe('renderCall', () => {
  it('passes the request verbatim and renders the messages from the item', () => {
    const rendered = renderCall(candidate('m'), testCase('France'), {
      ...renderers,
      messages: (messages, item) => [{ messages, item }],
    });
    expect(rendered).toEqual({
      kind: 'model',
      endpoint: 'local',
      body: {
        model: 'm',
        max_tokens: 50,
        messages: [{ messages: [{ role: 'user', content: 'Capital of {{country}}?' }], item: { country: 'France' } }],
      },
    });
  });
});
