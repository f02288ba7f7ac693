import type { Sample } from '../compare/sample.js';
import { meanOf } from '../stats/paired.js';
import { percentile } from '../stats/percentile.js';
import { lacksPrice, spentOn } from './cost-ratio.js';
import { finite } from './ratio-gate.js';

/**
 * What this run alone says: mean of case means, percentile of calls in milliseconds (an error is slower than any), or dollars
 * per success; null when nothing was measured or a price is unknown.
 */
export function ownValue(sample: Sample): number | null {
  if (sample.own.length === 0) return null;
  if (sample.kind === 'rate') {
    return sample.own.reduce((sum, { values }) => sum + meanOf(values), 0) / sample.own.length;
  }
  if (sample.kind === 'time') {
    return finite(
      percentile(
        sample.own.flatMap(({ values }) => values),
        sample.measure.q,
      ),
    );
  }
  if (lacksPrice(sample.own, sample.measure.kind)) return null;
  const { dollars, bought } = spentOn(sample.own, sample.measure.kind);
  return sample.measure.kind === 'cost_run' ? dollars : finite(dollars / bought);
}
