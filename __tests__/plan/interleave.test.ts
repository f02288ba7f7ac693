import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withControl } from '../../src/plan/interleave.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/plan.js';
import { runTrials } from '../../src/run/run.js';
import type { Candidate, Suite } from '../../src/spec/types.js';
import {
  answered,
  call,
  callOptions,
  candidate,
  fakeClock,
  memoryJournal,
  scripted,
  suite,
  testCase,
} from '../run/support.js';

const cases = (count: number) => Array.from({ length: count }, (_, index) => testCase(`c${index}`));
const planOf = (changes: Partial<Suite>): Plan => planSuite(suite(changes), { event: 'main', only: null });
const other = (id: string): Candidate => candidate(id, { primary: false });
const told = (plan: Plan): readonly string[] =>
  plan.trials.map((trial) => `${trial.repeat} ${trial.case.id} ${trial.candidate.id}`);

describe('a control beside the plan', () => {
  const plan = planOf({ cases: cases(40), candidates: [candidate('new')] });
  const { plan: both, sideOf, counterpartOf, controls } = withControl(plan, [candidate('old'), other('luna')]);

  it("asks main's primary for the primary, whatever its id, next to each of its trials", () => {
    expect(both.trials).toHaveLength(240);
    for (let at = 0; at < 240; at += 2) {
      const pair = [both.trials[at]!, both.trials[at + 1]!];
      expect(pair[0]!.case).toBe(pair[1]!.case);
      expect(pair[0]!.repeat).toBe(pair[1]!.repeat);
      expect(pair.map(sideOf).sort()).toEqual(['base', 'head']);
    }
    expect(controls).toHaveLength(1);
    const [{ id }] = both.suite.candidates.filter((one) => sideOf({ candidate: one }) === 'base') as [Candidate];
    expect(counterpartOf(id)).toMatchObject({ candidate: { id: 'old', primary: true }, of: ['new'] });
    expect(counterpartOf('new')).toBeUndefined();
  });

  it('keeps the trials of this run, its header and its repeats outermost', () => {
    const own = both.trials.filter((trial) => sideOf(trial) === 'head');
    expect(new Set(own)).toEqual(new Set(plan.trials));
    expect(both.header).toBe(plan.header);
    expect(new Set(both.trials.map(({ id }) => id)).size).toBe(240);
    expect(both.trials.map(({ repeat }) => repeat)).toEqual([...both.trials.map(({ repeat }) => repeat)].sort());
  });

  it('lets a coin say who goes first, and shuffles the cases anew for each repeat', () => {
    const first = both.trials.filter((_, at) => at % 2 === 0);
    const heads = first.filter((trial) => sideOf(trial) === 'head').length;
    // 120 fair tosses end outside of this range once in ten thousand times; here they are always the same ones.
    expect(heads).toBeGreaterThan(38);
    expect(heads).toBeLessThan(82);
    const order = (repeat: number) => first.filter((trial) => trial.repeat === repeat).map((trial) => trial.case.id);
    expect(order(0)).not.toEqual(order(1));
    expect(order(0)).not.toEqual(plan.suite.cases.map(({ id }) => id));
    expect([...order(0)].sort()).toEqual(plan.suite.cases.map(({ id }) => id).sort());
  });

  it('depends on ids alone', () => {
    const turned = planOf({ cases: cases(40).reverse(), candidates: [candidate('new')] });
    expect(withControl(turned, [other('luna'), candidate('old')]).plan.trials).toEqual(both.trials);
  });
});

describe('whom a candidate is measured beside', () => {
  it('is nobody when main has none of that id', () => {
    const plan = planOf({ candidates: [candidate('a'), other('b'), other('c')] });
    const { plan: both, controls, sideOf } = withControl(plan, [candidate('m'), other('c')]);
    expect(controls.map(({ candidate: { id }, of }) => [id, of])).toEqual([
      ['m', ['a']],
      ['c', ['c']],
    ]);
    const beside = both.trials.filter((trial) => sideOf(trial) === 'base');
    expect(beside).toHaveLength(18);
    expect(withControl(plan, []).plan.trials).toHaveLength(27);
  });

  it('is one for two, asked once and between them', () => {
    const plan = planOf({ cases: cases(30), candidates: [candidate('new'), other('old')] });
    const { plan: both, controls, sideOf } = withControl(plan, [candidate('old')]);
    expect(controls.map(({ of }) => of)).toEqual([['new', 'old']]);
    expect(both.trials).toHaveLength(270);
    const firsts = new Set<string>();
    for (let at = 0; at < 270; at += 3) {
      expect(both.trials.slice(at, at + 3).map(sideOf)).toEqual(['head', 'base', 'head']);
      expect(new Set(both.trials.slice(at, at + 3).map((trial) => trial.case.id)).size).toBe(1);
      firsts.add(both.trials[at]!.candidate.id);
    }
    expect([...firsts].sort()).toEqual(['new', 'old']);
  });

  it('has an id of its own whatever the others are called', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', "main's a", "main's a'", "main's main's a", 'b'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(names, names, (heads, bases) => {
        const crew = (ids: readonly string[]) => ids.map((id, at) => candidate(id, { primary: at === 0 }));
        const plan = planOf({ cases: cases(2), candidates: crew(heads) });
        const { plan: both, controls, sideOf } = withControl(plan, crew(bases));
        const ids = both.suite.candidates.map(({ id }) => id);
        expect(new Set(ids).size).toBe(heads.length + controls.length);
        expect(both.suite.candidates.filter(({ primary }) => primary)).toHaveLength(1);
        expect(new Set(both.trials.map(({ id }) => id)).size).toBe(both.trials.length);
        expect(
          told(both)
            .filter((_, at) => sideOf(both.trials[at]!) === 'head')
            .sort(),
        ).toEqual([...told(plan)].sort());
      }),
    );
  });

  it("is called as main's spec says: another prompt, request and price", async () => {
    const plan = planOf({ candidates: [candidate('new')] });
    const base = candidate('old', { price: { input_mtok: 7, output_mtok: 7 } });
    const { plan: both, sideOf } = withControl(plan, [base]);
    const clock = fakeClock();
    const target = scripted(() => answered());
    const asked: string[] = [];
    await runTrials(
      both,
      { target, clock, random: { next: () => 0.5 }, journal: memoryJournal() },
      {
        ...callOptions(clock),
        concurrency: 2,
        price: () => null,
        render: (trial) => call({ model: trial.candidate.target.model }),
        slot: ({ repeat }) => String(repeat),
      },
      async (trial, observation) => {
        asked.push(`${sideOf(trial)} ${observation.cost_usd}`);
      },
      new AbortController().signal,
    );
    expect(target.calls.filter(({ body }) => body.model === 'old')).toHaveLength(9);
    expect(new Set(asked)).toEqual(new Set(['head 0.0003', 'base 0.00084']));
  });
});
