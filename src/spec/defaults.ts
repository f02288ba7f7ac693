import type { RunOptions } from './types.js';

export const DEFAULT_ALPHA = 0.05;
export const DEFAULT_MIN_CASES = 20;
export const DEFAULT_WEIGHT = 1;

/** The `run` section of a spec that has none. */
export const DEFAULT_RUN: RunOptions = {
  repeats: { pr: 1, main: 1 },
  concurrency: 8,
  when_unchanged: 'reuse',
  max_spend: null,
  retries: 6,
  timeouts: { connect: 10_000, ttft: 60_000, idle: 30_000, total: 120_000 },
  extend: false,
  early_stop: false,
  confirm: false,
  control: 'stored',
  limits: { calls: null, rpm: null, tpm: null, wall: null },
};

/** Shortest gate that holds anything. */
export const SHORTEST_GATE = 'gate: { pass_rate: { min: 90%, max_drop: 3pp } }';
