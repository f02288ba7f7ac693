import { readyGraders } from '../pipeline/measure.js';
import { noisyLimits } from '../pipeline/noise-of-limits.js';
import { readSuites } from '../pipeline.js';
import { planSuite } from '../plan/plan.js';
import { decodeRecord } from '../record/codec.js';
import type { RunRecord } from '../record/types.js';
import { allEndpoints, parseEndpoints } from '../spec/endpoints.js';
import type { Suite } from '../spec/types.js';
import { count } from '../text/format.js';
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
  /** What the suite can and cannot decide. */
  readonly notices: readonly string[];
}

/** `plumbline validate`: every mistake of every spec with its place, and what the rules can decide; no call is made. */
export async function validate(args: ValidateArguments, world: World): Promise<number> {
  const endpoints = allEndpoints(parseEndpoints(args.endpoints.join('\n'))).map(({ name }) => name);
  const specs = args.specs.length === 0 ? DEFAULT_SPECS : args.specs;
  const suites = await readSuites({ specs, endpoints }, world);
  for (const suite of suites) readyGraders(suite);
  const records = await Promise.all(
    args.baselines.map(async (file) => decodeRecord(await world.given.read(file), file)),
  );
  const checked = suites.map((suite) => check(suite, records));
  if (args.json) world.print(`${JSON.stringify(checked, null, 2)}\n`);
  else world.tell(checked.map(text).join('\n'));
  return 0;
}

function check(suite: Suite, records: readonly RunRecord[]): Checked {
  const answers = (event: 'pr' | 'main') => planSuite(suite, { event, only: null }).trials.length;
  return {
    spec: suite.path,
    suite: suite.identity,
    cases: suite.cases.length,
    answers: { pr: answers('pr'), main: answers('main') },
    candidates: suite.candidates.map(({ id }) => id),
    rules: suite.gate.rules.map(({ name }) => name),
    notices: [...suite.notices, ...unreachable(suite.gate, suite.cases), ...noisyLimits(suite, records)],
  };
}

function text({ spec, cases, answers, candidates, rules, notices }: Checked): string {
  return [
    `${spec}: valid`,
    `  ${count(cases, 'case')}, ${count(answers.pr, 'answer')} on a pull request, ${count(answers.main, 'answer')} on the default branch`,
    `  candidates: ${candidates.join(', ')}`,
    `  rules: ${rules.join(', ')}`,
    ...notices.map((notice) => `  ! ${notice}`),
    '',
  ].join('\n');
}
