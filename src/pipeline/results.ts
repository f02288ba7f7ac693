/** The gate on rows that another harness measured: the same comparison, verdict and reports, and not one call. */
import { UserError } from '../errors.js';
import type { StoredBaseline, TextFiles } from '../ports.js';
import type { SpecGate } from '../spec/gate-of-spec.js';
import { readSpecGate } from '../spec/gate-of-spec.js';
import { count } from '../text/format.js';
import { foreseenOfRows } from './foreseen-of-rows.js';
import type { Given } from './given-plan.js';
import { givenAnswers } from './given-plan.js';
import { readGivenRows } from './given-rows.js';
import type { CandidateHistory, SuiteHistory } from './history.js';
import { markStale, pairsOf } from './history.js';
import { judgeMeasured } from './judge.js';
import type { Measured } from './measured.js';
import { newAnswers } from './new-answers.js';
import type { GateOptions, GatePorts } from './options.js';
import type { GateOutcome } from './outcome.js';
import { recordOf, resultOf } from './outcome.js';
import { specPaths } from './spec-paths.js';
import { withoutTexts } from './trial-record.js';

/** Where the dollars of the rows come from. */
const PRICES = 'as given in the rows';
const NAMED = 5;

export interface ResultsOptions extends Pick<
  GateOptions,
  'tool' | 'specs' | 'context' | 'failOn' | 'baselineRuns' | 'storeOutputs'
> {
  /** Paths and globs of the files with the rows. */
  readonly results: readonly string[];
  /** What the candidate hash is for rows: changes with whatever is under test, and only then. */
  readonly candidateId: string;
  /** The baseline is a file of the repository, which says itself what the base commit is held to be. */
  readonly baselineIsFile: boolean;
}

export interface ResultsPorts extends Pick<GatePorts, 'store' | 'clock' | 'log'> {
  readonly files: TextFiles;
  /** Where the results lie. */
  readonly results: TextFiles;
}

/**
 * Judges given rows under the gate of one spec; of the spec only `name`, `gate` and `quarantine` are read.
 * @throws UserError for a mistake in what was given, with file and line.
 */
export async function gateResults(options: ResultsOptions, ports: ResultsPorts): Promise<GateOutcome> {
  const spec = await oneSpec(options.specs, ports.files);
  const rows = await readGivenRows(options.results, ports.results);
  const { context, storeOutputs } = options;
  const { log } = ports;
  const run = `${context.run_id}-${context.run_attempt}`;
  const given = givenAnswers(spec, rows, { candidateId: options.candidateId, run, storeOutputs });
  announce(spec, given, options, ports);

  const found = await ports.store.find({ runs: options.baselineRuns });
  const baseline = storeOutputs ? found : withoutTexts(found);
  const started = ports.clock.date();
  const history = historyOfGiven(given, baseline, options);
  const earlier = newAnswers(given.records, history.earlier);
  const again = history.earlier.length - earlier.length;
  if (again > 0) log.info(`told by an earlier attempt in the same rows, and counted once: ${count(again, 'answer')}`);
  const foreseen = foreseenOfRows(spec.gate, given.records);
  const measured: Measured = { ...given, history: { ...history, earlier }, reused: false, foreseen };
  const judged = judgeMeasured(measured, {
    stored: baseline,
    prices: PRICES,
    wanted: context.base_branch,
    today: started.toISOString().slice(0, 10),
  });
  return {
    record: recordOf([measured], options, started, PRICES),
    // Rows need no key: whatever they say of one is no reason to let a run end neutral.
    result: resultOf([judged], { ...options, noCredentials: 'fail' }),
    suites: [measured],
    baseline,
    texts: null,
  };
}

async function oneSpec(specs: readonly string[], files: TextFiles): Promise<SpecGate> {
  const paths = await specPaths(specs, files);
  if (paths.length === 1) return readSpecGate(paths[0]!, files);
  throw new UserError({
    message: `results are judged under one spec, and ${paths.length} are named: ${paths.slice(0, NAMED).join(', ')}${paths.length > NAMED ? ', ...' : ''}`,
    cure: 'name the one whose `gate` applies; gate other results in a step of their own',
  });
}

function announce(
  spec: SpecGate,
  { plan }: Given,
  { candidateId, results }: ResultsOptions,
  { log }: ResultsPorts,
): void {
  log.group(`${spec.identity}: ${count(plan.trials.length, 'answer')} given`, [
    `${count(plan.suite.cases.length, 'case')}, read from ${results.join(', ')}`,
    `candidate-id: ${candidateId}`,
    count(spec.gate.rules.length, 'rule'),
  ]);
}

/**
 * Main's stored rows, and whether they are the base commit's. What its candidate-id would be cannot be read anywhere but in
 * its own run. Without one, the stored rows are held to be the base commit's only when this run has their candidate-id: what
 * it covers is then the same before and after the base commit.
 */
function historyOfGiven(
  { plan }: Given,
  stored: StoredBaseline,
  { baselineRuns, baselineIsFile }: ResultsOptions,
): SuiteHistory {
  const history = pairsOf(plan, stored, { baselineRuns });
  const { primary } = history;
  if (primary.state !== 'ok' || primary.stored === null) return history;
  if (stored.base_measured || stored.base_commit === null || baselineIsFile) return history;
  const none = `The base commit ${stored.base_commit.slice(0, 7)} has no stored run`;
  const candidate = plan.header.candidates[0]!;
  if (candidate.hash !== primary.stored.candidate.hash) {
    const why = `${none}, and its candidate-id is known from that run alone: re-run once its run on the base branch is done.`;
    return markStale(plan, history, why);
  }
  const told: CandidateHistory = {
    ...primary,
    detail: `${primary.detail} ${none}; the stored one stands in, because it has the candidate-id of this run.`,
  };
  return { ...history, of: new Map([[candidate.id, told]]), primary: told };
}
