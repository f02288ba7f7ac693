import { DEFAULT_RUN } from './defaults.js';
import type { RawRun } from './raw.js';
import type { RunOptions } from './types.js';
import { parseAmount, parseDuration, parseMoney, type Quantity } from './units.js';

/** The checked `run` section with its defaults; times in milliseconds, money in dollars. */
export function runOptions(run: RawRun = {}): RunOptions {
  const { repeats = DEFAULT_RUN.repeats, timeouts = {}, limits = {} } = run;
  const defaults = DEFAULT_RUN.timeouts;
  return {
    repeats: typeof repeats === 'number' ? { pr: repeats, main: repeats } : repeats,
    concurrency: run.concurrency ?? DEFAULT_RUN.concurrency,
    when_unchanged: run.when_unchanged ?? DEFAULT_RUN.when_unchanged,
    max_spend: checked(limits.spend, parseMoney) ?? DEFAULT_RUN.max_spend,
    retries: run.retries ?? DEFAULT_RUN.retries,
    timeouts: {
      connect: checked(timeouts.connect, parseDuration) ?? defaults.connect,
      ttft: checked(timeouts.ttft, parseDuration) ?? defaults.ttft,
      idle: checked(timeouts.idle, parseDuration) ?? defaults.idle,
      total: checked(timeouts.total, parseDuration) ?? defaults.total,
    },
    extend: run.extend ?? DEFAULT_RUN.extend,
    early_stop: run.early_stop ?? DEFAULT_RUN.early_stop,
    confirm: run.confirm ?? DEFAULT_RUN.confirm,
    control: run.control ?? DEFAULT_RUN.control,
    limits: {
      calls: limits.calls ?? null,
      rpm: checked(limits.rpm, parseAmount) ?? null,
      tpm: checked(limits.tpm, parseAmount) ?? null,
      wall: checked(limits.wall, parseDuration) ?? null,
    },
  };
}

function checked(text: string | number | undefined, parse: (value: unknown) => Quantity): number | undefined {
  if (text === undefined) return undefined;
  const quantity = parse(text);
  return quantity.ok ? quantity.value : undefined;
}
