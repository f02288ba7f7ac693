import type { Surroundings } from '../edge/actions/context.js';
import type { Inputs } from '../edge/actions/inputs.js';
import type { GitHub } from '../edge/github/client.js';
import { systemClock } from '../edge/local/clock.js';
import type { GateOutcome } from '../pipeline/outcome.js';
import { gateResults } from '../pipeline/results.js';
import type { Files, Log } from '../ports.js';
import { TOOL } from '../version.js';
import { baselineOf } from './baseline.js';

/** Judges what another harness measured: nothing is called, so no endpoint, key or budget is looked at. */
export async function judgeRows(
  inputs: Inputs,
  candidateId: string,
  where: Surroundings,
  github: GitHub | null,
  workspace: Files,
  log: Log,
): Promise<GateOutcome> {
  return gateResults(
    {
      tool: TOOL,
      specs: inputs.spec,
      results: inputs.results,
      candidateId,
      context: where.context,
      failOn: inputs.fail_on,
      baselineRuns: inputs.baseline_runs,
      baselineIsFile: inputs.baseline.kind === 'file',
      storeOutputs: inputs.store_outputs,
    },
    {
      files: workspace,
      results: workspace,
      store: await baselineOf(inputs, where, github, workspace),
      clock: systemClock,
      log,
    },
  );
}
