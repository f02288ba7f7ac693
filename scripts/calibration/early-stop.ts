/** One suite measured block by block: what the looks decide, how many answers that takes, and what all of them would say. */
import type { Uniform } from '../../src/stats/random.js';
import { decidedEarly, lookLevel, lookPoints } from '../../src/verdict/early-look.js';
import type { EarlyCell } from './cells.js';
import { dropGate, judge, sidesOf } from './gates.js';
import { answeredCase, drawn, REGIMES } from './regimes.js';
import type { Happened } from './simulate.js';

export function earlyStops({ regime, shape, n, drop, margins }: EarlyCell, uniform: Uniform): () => Happened {
  const { continuous } = REGIMES[regime];
  const points = lookPoints(n);
  const looks = points.map((count, index) => {
    return { count, alpha: (gate: number) => lookLevel({ cases: points.slice(0, index + 1), of: n }, gate) };
  });
  const gates = margins.map((margin) => {
    const gate = dropGate(margin, continuous);
    return {
      margin,
      gate,
      looks: looks.map(({ count, alpha }) => ({ count, gate: { ...gate, alpha: alpha(gate.alpha) } })),
    };
  });
  return () => {
    const cases = drawn(n, () => answeredCase(REGIMES[regime], { drop }, shape, uniform));
    // Cases are drawn alike and independently, so their order is a random one.
    const blocks = points.map((count) => sidesOf(cases.slice(0, count)));
    const happened: Record<string, boolean | number> = {};
    for (const { margin, gate, looks } of gates) {
      const at = looks.findIndex((look, index) => {
        return index === looks.length - 1 || decidedEarly(judge(look.gate, blocks[index]!));
      });
      const { verdict } = judge(looks[at]!.gate, blocks[at]!)[0]!;
      const whole = judge(gate, blocks.at(-1)!)[0]!;
      happened[`fail ${margin}`] = verdict === 'fail';
      happened[`pass ${margin}`] = verdict === 'pass';
      happened[`asked ${margin}`] = looks[at]!.count / n;
      happened[`whole fail ${margin}`] = whole.verdict === 'fail';
      happened[`whole pass ${margin}`] = whole.verdict === 'pass';
    }
    return happened;
  };
}
