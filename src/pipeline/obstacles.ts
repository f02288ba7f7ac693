import type { Log, Target } from '../ports.js';
import type { SkipReason } from '../record/observation.js';
import { quoteFor } from '../run/quote.js';
import type { Suite, TargetSpec } from '../spec/types.js';
import type { ReadyGraders, Shared } from './measure.js';

interface Model {
  readonly kind: TargetSpec['kind'];
  readonly endpoint: string;
  readonly model: string;
  readonly priced: boolean;
}

/**
 * Why nothing of a suite can be sent, or null; asked before its first call, so that no answer is paid for that could
 * not be graded or accounted for. A candidate beside the primary that lacks its key only loses its own trials.
 */
export function obstacleOf(
  suite: Suite,
  graders: ReadyGraders,
  shared: Shared,
  target: Target,
  log: Log,
): SkipReason | null {
  const candidates = suite.candidates.map((candidate): Model => {
    const { kind, endpoint, model } = candidate.target;
    return { kind, endpoint, model, priced: quoteFor(candidate, shared.prices) !== null };
  });
  const judges = [...graders.values()].flat().flatMap(({ ready }): readonly Model[] => {
    if (ready.kind !== 'judge') return [];
    const { endpoint, model } = ready;
    return [{ kind: 'model', endpoint, model, priced: shared.prices(endpoint, model) !== null }];
  });

  const keyless = new Set<string>();
  for (const endpoint of new Set([...candidates, ...judges].map((one) => one.endpoint))) {
    const obstacle = target.obstacle(endpoint);
    if (obstacle === null) continue;
    keyless.add(endpoint);
    log.warn(`${suite.path}: ${obstacle.message} (${obstacle.cure})`);
  }
  const lacksKey = ({ endpoint }: Model): boolean => keyless.has(endpoint);
  if (judges.some(lacksKey) || candidates.every(lacksKey)) return 'no_credentials';

  const limited = shared.budget.limited || suite.run.max_spend !== null;
  const unpriced = [...candidates, ...judges].filter(({ priced }) => !priced);
  if (!limited || unpriced.length === 0) return null;
  const names = [...new Set(unpriced.map(nameOf))].join(', ');
  const cure = unpriced.some((one) => judges.includes(one)) ? JUDGE_CURE : PRICE_CURES[unpriced[0]!.kind];
  log.warn(`${suite.path}: a spending limit is set, but no price is known for ${names} (${cure})`);
  return 'no_price';
}

/** The name of an application is its own, and not one of a model behind an endpoint. */
function nameOf({ kind, endpoint, model }: Model): string {
  return kind === 'model' ? `${endpoint}/${model}` : model;
}

const JUDGE_CURE =
  'price it in a file (`prices: { file: prices.json, format: litellm }`), use a judge whose price is known, or remove the limit';
const APPLICATION_CURE =
  'state what a request costs, `price: { per_request: $0.002 }`, or, if it reports its cost, what one may cost at most, `price: { worst_case: $0.05 }`; or remove the limit';
const PRICE_CURES: Readonly<Record<Model['kind'], string>> = {
  model:
    'state it at the model, in dollars per million tokens: `price: { input_mtok: 2, output_mtok: 8 }`, or remove the limit',
  http: APPLICATION_CURE,
  command: APPLICATION_CURE,
};
