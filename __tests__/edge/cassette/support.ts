import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Attempt, CallLimits, FailureClass, ModelCall } from '../../../src/ports.js';
import type { OpenTarget } from '../../../src/edge/target/connect.js';

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-cassette-'));
  folders.push(folder);
  return join(folder, 'cassette');
}

export function cleanUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file of a folder by its name. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function answer(output: string, parts: Partial<Answer> = {}): Answer {
  return {
    output,
    tool_calls: [],
    refusal: null,
    finish_reason: 'stop',
    model: 'm-1',
    usage: { input: 10, output: 3 },
    reported_cost_usd: null,
    ...parts,
  };
}

export function call(prompt: string, endpoint = 'lab', model = 'm'): ModelCall {
  return { kind: 'model', endpoint, body: { model, messages: [{ role: 'user', content: prompt }] } };
}

export function limits(slot = '0'): CallLimits {
  return { timeouts: { connect: 1, ttft: 1, idle: 1, total: 1 }, slot };
}

export const CALM = new AbortController().signal;

export interface Live extends OpenTarget {
  readonly asked: string[];
}

/** A target that repeats the prompt, after as many turns of the event loop as `turns` says; or fails. */
export function liveTarget(
  reply: (prompt: string, before: number) => Answer | FailureClass,
  turns: (prompt: string) => number = () => 0,
): Live {
  const asked: string[] = [];
  return {
    asked,
    obstacle: () => null,
    async attempt(given): Promise<Attempt> {
      const prompt = JSON.stringify((given as ModelCall).body['messages']);
      const text = (JSON.parse(prompt) as [{ content: string }])[0].content;
      asked.push(text);
      const before = asked.length - 1;
      for (let left = turns(text); left > 0; left--) await new Promise((resolve) => setImmediate(resolve));
      const said = reply(text, before);
      const clocks = { ttft_ms: 100 + before, total_ms: 200 + before };
      if (typeof said !== 'string') return { state: 'answered', answer: said, clocks };
      const failure = { class: said, message: said, status: null, retryable: true, fatal: false, retry_after_ms: null };
      return { state: 'failed', failure, clocks, usage: null };
    },
    close: () => Promise.resolve(),
  };
}
