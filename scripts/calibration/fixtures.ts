/** The real rows, in the form the harness draws from. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface StoredRow {
  readonly model: string;
  readonly item: number;
  readonly trial: number;
  readonly score: number;
  readonly latency?: number;
}

/** tau-bench: the four trials of each of 50 tasks. */
export function agentTrials(): readonly (readonly number[])[] {
  const tasks = new Map<number, number[]>();
  for (const { item, score } of rowsOf('tau_bench.jsonl')) tasks.set(item, [...(tasks.get(item) ?? []), score]);
  return [...tasks.values()];
}

export interface Neighbours {
  readonly model: string;
  /** Seconds of two requests that followed each other. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** llmperf: requests 1 and 2, 3 and 4, ... of each endpoint that answered at least 100. */
export function neighbouringRequests(): readonly Neighbours[] {
  const models = new Map<string, Map<number, number>>();
  for (const { model, item, latency } of rowsOf('llmperf.jsonl')) {
    if (!(latency! > 0)) continue;
    const clocks = models.get(model) ?? new Map<number, number>();
    models.set(model, clocks.set(item, latency!));
  }
  return [...models].flatMap(([model, clocks]) => {
    const pairs = [...clocks.keys()].flatMap((item): (readonly [number, number])[] => {
      const [first, second] = [clocks.get(item)!, clocks.get(item + 1)];
      return item % 2 === 0 && second !== undefined ? [[first, second]] : [];
    });
    return clocks.size < 100 ? [] : [{ model, pairs }];
  });
}

function rowsOf(name: string): readonly StoredRow[] {
  const path = fileURLToPath(new URL(`../../__tests__/fixtures/data/${name}`, import.meta.url));
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as StoredRow);
}
