import type { Suite } from '../spec/types.js';
import type { FailOn } from '../verdict/overall.js';
import type {
  Artifacts,
  BaselineStore,
  Clock,
  Files,
  Forge,
  Journal,
  Log,
  Random,
  RunContext,
  Target,
  Texts,
} from '../ports.js';

/** What a run was asked to do; read once, by a face, from inputs or arguments. */
export interface GateOptions {
  /** Name and version of this build, for the records. */
  readonly tool: string;
  /** Glob patterns of spec files. */
  readonly specs: readonly string[];
  /** `main` measures what the next changes are held against; it has its own number of repeats. */
  readonly kind: 'pr' | 'main';
  readonly context: RunContext;
  readonly failOn: ReadonlySet<FailOn>;
  readonly noCredentials: 'fail' | 'neutral';
  /** Dollars for the whole step; the lower of it and a spec's own cap holds. */
  readonly maxSpend: number | null;
  readonly maxConcurrency: number | null;
  /** Names a spec may use; their hosts and keys stay at the edge. */
  readonly endpoints: readonly string[];
  /** Those of them that are sent no key: no list of prices is about them. None when absent. */
  readonly keyless?: readonly string[] | undefined;
  /** Names of programs a spec may use; their words stay at the edge. None when absent. */
  readonly commands?: readonly string[] | undefined;
  readonly baselineRuns: number;
  /** Case ids; null runs all. */
  readonly only: ReadonlySet<string> | null;
  /** False keeps prompts and answers out of every record, report and log. */
  readonly storeOutputs: boolean;
  /** Answers come from a cassette: nothing is sent and nothing is spent. */
  readonly replayed?: boolean | undefined;
  /** When admission closes so that there is time to report, in milliseconds of `Clock.now()`; null when no end is known. */
  readonly closesAt: number | null;
}

/** The world once its targets are open. */
export type OpenPorts = Omit<GatePorts, 'connect'> & { readonly target: Target };

/** The world a run may touch. */
export interface GatePorts {
  readonly files: Files;
  /** The repository at a commit. */
  readonly filesAt: (commit: string) => Files;
  /** Opens what the suites name; asked once, after all specs were read. */
  readonly connect: (suites: readonly Suite[]) => Promise<Target>;
  readonly store: BaselineStore;
  readonly journal: Journal;
  /** Where long answers lie while the run lasts; null keeps them in memory. */
  readonly texts: Texts | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** Where results go. None of these can change a verdict. */
export interface PublishPorts {
  readonly artifacts: Artifacts;
  readonly forge: Forge;
  readonly log: Log;
  /** Aborted when the job is cancelled: then nothing is stored or posted any more. */
  readonly signal?: AbortSignal | undefined;
}
