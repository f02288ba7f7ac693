import { systemClock } from '../edge/local/clock.js';
import { readyGraders, type ReadyGraders } from '../pipeline/measure.js';
import { noisyLimits } from '../pipeline/noise-of-limits.js';
import { pastOf, preflightOf, termsOf } from '../pipeline/preflight.js';
import { readSuites } from '../pipeline/read-suites.js';
import { planSuite } from '../plan/plan.js';
import { decodeRecord } from '../record/codec.js';
import type { RunRecord } from '../record/types.js';
import { foresightOf } from '../report/preflight.js';
import { foreseenPrice } from '../report/preflight-price.js';
import { eitherPrice, filePrices } from '../run/load-prices.js';
import type { PriceTable } from '../run/price.js';
import { parseCommands } from '../spec/commands.js';
import { allEndpoints, DEMO_ENDPOINT, keylessEndpoints, parseEndpoints } from '../spec/endpoints.js';
import type { Suite } from '../spec/types.js';
import { inertLine } from '../text/escape.js';
import { count } from '../text/format.js';
import { plainText } from '../text/plain.js';
import type { SuitePreflight } from '../verdict/preflight-types.js';
import { unreachable } from '../verdict/reach.js';
import type { ValidateArguments } from './args.js';
import { DEFAULT_SPECS } from './run.js';
import type { World } from './world.js';

interface Checked {
  readonly spec: string;
  readonly suite: string;
  readonly cases: number;
  readonly answers: { readonly pr: number; readonly main: number };
  readonly candidates: readonly string[];
  readonly rules: readonly string[];
  /** What a pull request will be able to see, and what that takes. */
  readonly power: SuitePreflight;
  /** What the suite can and cannot decide. */
  readonly notices: readonly string[];
}

/** `plumbline validate`: every mistake of every spec with its place, what the rules can decide and what they take; no call is made. */
export async function validate(args: ValidateArguments, world: World): Promise<number> {
  const reachable = allEndpoints(parseEndpoints(args.endpoints.join('\n')));
  const endpoints = reachable.map(({ name }) => name);
  const commands = parseCommands(args.commands.join('\n'), endpoints).map(({ name }) => name);
  const specs = args.specs.length === 0 ? DEFAULT_SPECS : args.specs;
  const suites = await readSuites({ specs, endpoints, commands }, world);
  const ready = suites.map(readyGraders);
  const records = await Promise.all(
    args.baselines.map(async (file) => decodeRecord(await world.given.read(file), file)),
  );
  const prices = await knownPrices(suites, keylessEndpoints(reachable));
  const checked = suites.map((suite, index) =>
    check(suite, ready[index]!, records, eitherPrice(filePrices(suite.prices), prices)),
  );
  if (args.json) world.print(`${JSON.stringify(checked, null, 2)}\n`);
  else world.tell(checked.map(text).join('\n'));
  return 0;
}

function check(suite: Suite, graders: ReadyGraders, records: readonly RunRecord[], prices: PriceTable): Checked {
  const plan = planSuite(suite, { event: 'pr', only: null });
  return {
    spec: suite.path,
    suite: suite.identity,
    cases: suite.cases.length,
    answers: { pr: plan.trials.length, main: planSuite(suite, { event: 'main', only: null }).trials.length },
    candidates: suite.candidates.map(({ id }) => id),
    rules: suite.gate.rules.map(({ name }) => name),
    power: preflightOf(plan, graders, pastOf(plan, records), { kind: 'pr', prices, maxConcurrency: null }),
    notices: [
      ...suite.notices,
      ...unreachable(suite.gate, suite.cases, termsOf(suite, 'pr')),
      ...noisyLimits(suite, records),
    ],
  };
}

/** Prices as of now; the table takes longer to load than a spec to check, so it comes when it is needed. */
async function knownPrices(suites: readonly Suite[], keyless: readonly string[]): Promise<PriceTable> {
  if (suites.length === 0) return () => null;
  const [{ bundledPrices }, { demoModel }] = await Promise.all([
    import('../run/price-table.js'),
    import('../edge/target/demo/knobs.js'),
  ]);
  const table = bundledPrices(systemClock.date(), keyless);
  return (endpoint, name) => {
    if (endpoint !== DEMO_ENDPOINT) return table(endpoint, name);
    const model = demoModel(name);
    return 'problem' in model || model.price === null ? null : { rates: model.price, source: 'table' };
  };
}

function text({ spec, cases, answers, candidates, rules, power, notices }: Checked): string {
  return [
    `${spec}: valid`,
    `  ${count(cases, 'case')}, ${count(answers.pr, 'answer')} on a pull request, ${count(answers.main, 'answer')} on the default branch`,
    `  candidates: ${candidates.join(', ')}`,
    `  rules: ${rules.join(', ')}`,
    `  a pull request takes ${plainText(foreseenPrice(power))}`,
    ...foresightOf(power).flatMap((entry) =>
      entry.map((sentence, index) => `  ${index === 0 ? '' : '  '}${plainText(sentence)}`),
    ),
    ...notices.map((notice) => `  ! ${notice}`),
    '',
  ]
    .map(inertLine)
    .join('\n');
}
