import type { Plan } from '../plan/plan.js';
import type { StoredBaseline } from '../ports.js';
import type { SuiteHistory } from './history.js';
import type { ReadyGraders, Shared } from './measure.js';
import type { GateOptions, OpenPorts } from './options.js';

/** One suite about to be measured, with all that its answers are asked by. */
export interface SuiteRun {
  readonly plan: Plan;
  readonly graders: ReadyGraders;
  readonly stored: StoredBaseline;
  readonly history: SuiteHistory;
  readonly options: GateOptions;
  /** Its budget is the suite's own, within the step's. */
  readonly shared: Shared;
  readonly ports: OpenPorts;
  /** `YYYY-MM-DD`, UTC: what has expired. */
  readonly today: string;
}
