/** A record's lines as JSON, before its shape is checked. */
export interface RawRecord {
  readonly header: unknown;
  /** Every line behind it, trials and extras. */
  readonly rows: readonly unknown[];
}

/** Lifts a record by one version. It keeps the older version's shape as a frozen type of its own, in a file named after it. */
export type Step = (record: RawRecord) => RawRecord;

/** `STEPS[v - 1]` lifts version v to v + 1; there is one fewer than the newest version. */
const STEPS: readonly Step[] = [];

/** Lifts a record of version `from` (1 or more) to the newest, one version at a time. */
export function migrate(record: RawRecord, from: number, steps: readonly Step[] = STEPS): RawRecord {
  return steps.slice(from - 1).reduce((lifted, step) => step(lifted), record);
}
