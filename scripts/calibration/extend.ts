/** One pass over a suite, two more if it is undecided; beside what one pass alone and three passes at once would say. */
import { compareSuite } from '../../src/compare/compare.js';
import type { Uniform } from '../../src/stats/random.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { EXTEND_REPEATS, judgeFirst, judgeStaged, undecidedRules } from '../../src/verdict/two-stage.js';
import type { ExtendCell } from './cells.js';
import { dropGate, evidenceOf, sidesOf } from './gates.js';
import { answeredCase, drawn, REGIMES } from './regimes.js';
import type { Happened } from './simulate.js';

export function extended({ regime, kb, n, drop }: ExtendCell, uniform: Uniform): Happened {
  const gate = dropGate(0.03, REGIMES[regime].continuous);
  const cases = drawn(n, () => answeredCase(REGIMES[regime], { drop }, [kb, 1 + EXTEND_REPEATS], uniform));
  const { base, cand } = sidesOf(cases);
  const first = compareSuite(evidenceOf(gate, { base, cand: cand.filter(({ repeat }) => repeat === 0) }));
  const all = compareSuite(evidenceOf(gate, { base, cand }));
  const asked = undecidedRules(judgeFirst(first)).length > 0;
  const staged = judgeStaged(first, asked ? all : null)[0]!.verdict;
  const one = judgeSuite(first)[0]!.verdict;
  const three = judgeSuite(all)[0]!.verdict;
  return {
    asked,
    fail: staged === 'fail',
    pass: staged === 'pass',
    'one fail': one === 'fail',
    'one pass': one === 'pass',
    'three fail': three === 'fail',
    'three pass': three === 'pass',
  };
}
