import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf } from '../../src/plan/blocks.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Case } from '../../src/spec/types.js';
import { candidate, suite, testCase } from '../run/support.js';

const planOf = (cases: readonly Case[]): Plan =>
  planSuite(suite({ cases, candidates: [candidate('a'), candidate('b', { primary: false })] }), {
    event: 'main',
    only: null,
  });
const casesIn = ({ trials }: Plan): readonly string[] => [...new Set(trials.map((trial) => trial.case.id))];
const numbered = (count: number, more: (index: number) => Partial<Case> = () => ({})) =>
  Array.from({ length: count }, (_, index) => testCase(`c${index}`, more(index)));

const stratum = fc.record({
  tier: fc.constantFrom(undefined, 'core', 'edge'),
  category: fc.constantFrom('billing', 'refund', 'rare', undefined),
});
const drawn = (group: fc.Arbitrary<string | undefined>) =>
  fc
    .tuple(fc.array(fc.tuple(stratum, group), { minLength: 1, maxLength: 60 }), fc.array(fc.nat(59)), fc.string())
    .map(([labels, cuts, seed]) => ({
      cases: labels.map(([labelled, of], index) => testCase(`c${index}`, { ...labelled, group: of })),
      points: [...new Set([...cuts.map((cut) => cut + 1).filter((cut) => cut < labels.length), labels.length])].sort(
        (a, b) => a - b,
      ),
      seed,
    }));
const single = drawn(fc.constant(undefined));
const grouped = drawn(fc.constantFrom(undefined, 'g1', 'g2', 'g3', 'g4'));

describe('blocksOf', () => {
  it('gives every trial of the plan to one block, and ends where it was told to', () => {
    fc.assert(
      fc.property(fc.oneof(single, grouped), ({ cases, points, seed }) => {
        const plan = planOf(cases);
        const blocks = blocksOf(plan, points, seed);
        const trials = blocks.flatMap((block) => block.trials);
        expect(trials).toHaveLength(plan.trials.length);
        expect(new Set(trials)).toEqual(new Set(plan.trials));
        let ended = 0;
        expect(blocks.map((block) => (ended += casesIn(block).length))).toEqual(points);
        expect(blocks.every(({ header, suite: of }) => header === plan.header && of === plan.suite)).toBe(true);
      }),
    );
  });

  it('keeps every repeat and candidate of a case together, in the order of the plan', () => {
    const plan = planOf(numbered(9));
    for (const block of blocksOf(plan, [2, 5, 9], 's')) {
      expect(block.trials).toHaveLength(casesIn(block).length * 6);
      const places = block.trials.map((trial) => plan.trials.indexOf(trial));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('lets no stratum run ahead of another by more than a case of each', () => {
    fc.assert(
      fc.property(single, ({ cases, points, seed }) => {
        const of = ({ tier, category }: Case) => `${tier}/${category}`;
        const all = new Map<string, number>();
        for (const one of cases) all.set(of(one), (all.get(of(one)) ?? 0) + 1);
        const asked = new Map([...all.keys()].map((name) => [name, 0]));
        for (const block of blocksOf(planOf(cases), points, seed)) {
          const here = new Set(casesIn(block));
          for (const one of cases) if (here.has(one.id)) asked.set(of(one), asked.get(of(one))! + 1);
          for (const [name, many] of all) {
            for (const [next, others] of all) {
              const ahead = asked.get(name)! / many - asked.get(next)! / others;
              expect(ahead).toBeLessThanOrEqual(1 / many + 1 / others + 1e-9);
            }
          }
        }
      }),
    );
  });

  it('is decided by the seed and the ids, not by the order of the cases', () => {
    fc.assert(
      fc.property(grouped, ({ cases, points, seed }) => {
        const [straight, turned] = [cases, [...cases].reverse()].map((list) =>
          blocksOf(planOf(list), points, seed).map((block) => [...casesIn(block)].sort()),
        );
        expect(turned).toEqual(straight);
      }),
    );
    const plan = planOf(numbered(40));
    const first = (seed: string) => casesIn(blocksOf(plan, [10, 40], seed)[0]!);
    expect(first('one commit')).not.toEqual(first('another commit'));
  });

  it('asks every case as often early as any other, whatever its stratum', () => {
    const cases = numbered(20, (index) => ({
      category: index < 12 ? 'large' : index < 15 ? 'small' : `only-${index}`,
    }));
    const plan = planOf(cases);
    const early = new Map(cases.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 400; seed++) {
      for (const id of casesIn(blocksOf(plan, [5, 20], `${seed}`)[0]!)) early.set(id, early.get(id)! + 1);
    }
    // A quarter of 400, give or take five standard deviations.
    for (const times of early.values()) expect(Math.abs(times - 100)).toBeLessThan(45);
  });

  it('keeps groups whole where they fit', () => {
    const plan = planOf(numbered(60, (index) => ({ group: index < 40 ? `g${index % 10}` : undefined })));
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const blocks = blocksOf(plan, [12, 24, 36, 48, 60], seed).map(casesIn);
      for (let group = 0; group < 10; group++) {
        const own = [0, 1, 2, 3].map((at) => `c${group + 10 * at}`);
        expect(blocks.filter((block) => own.some((id) => block.includes(id)))).toHaveLength(1);
      }
    }
  });

  it('divides a group only to fill a block, and spreads one that fits into none', () => {
    const pairs = planOf(numbered(6, (index) => ({ group: `g${index >> 1}` })));
    const blocks = blocksOf(pairs, [3, 6], 's').map(casesIn);
    const divided = [0, 2, 4].filter((at) =>
      blocks.every((block) => [`c${at}`, `c${at + 1}`].some((id) => block.includes(id))),
    );
    expect(divided).toHaveLength(1);
    const huge = planOf(numbered(50, (index) => ({ group: index < 30 ? 'huge' : undefined })));
    for (const block of blocksOf(huge, [10, 20, 30, 40, 50], 's')) {
      const inside = casesIn(block).filter((id) => Number(id.slice(1)) < 30).length;
      expect(inside).toBeGreaterThanOrEqual(1);
      expect(inside).toBeLessThan(10);
    }
  });

  it.each([[[5]], [[3, 3, 9]], [[0, 9]], [[9, 5]], [[2.5, 9]], [[]], [[NaN, 9]], [[10]]])(
    'refuses points that are no ends of blocks: %j',
    (points) => {
      expect(() => blocksOf(planOf(numbered(9)), points, 's')).toThrow('blocks of 9 cases cannot end at');
    },
  );
});
