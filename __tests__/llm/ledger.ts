/** The model server as another process, and its books. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../scripts/bundle.js';
import { kill, start } from './children.js';

/** One answer as the server's own books have it. */
export interface Entry {
  /** The last message. */
  readonly question: string;
  readonly text: string;
  /** `gone`: the asker hung up. */
  readonly finish: 'stop' | 'length' | 'gone';
  /** Tokens by the engine's own meter, the sign that ends an answer included. */
  readonly input: number;
  readonly output: number;
  /** Milliseconds from the request's head to the first text written; null when there was none. */
  readonly ttft_ms: number | null;
  /** Milliseconds from the request's head to the last byte written. */
  readonly latency_ms: number;
  /** Requests under way when this one came, itself included. */
  readonly beside: number;
}

export interface ModelServer {
  /** Of the OpenAI protocol. */
  readonly url: string;
  ledger(): Promise<readonly Entry[]>;
  close(): Promise<void>;
}

const READY_MS = 60_000;

/** @throws Error when the weights do not load. */
export async function startModel(module: string, weights: string): Promise<ModelServer> {
  const args = [join(root, 'scripts/run.mjs'), join(root, '__tests__/llm/server.ts'), module, weights];
  const child = start(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr!.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const timer = setTimeout(() => void child.kill('SIGKILL'), READY_MS);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  clearTimeout(timer);
  if (done === true)
    throw new Error(`llama.cpp did not serve ${weights} within ${READY_MS / 1000} s:\n${said.join('')}`);
  return {
    url: `${value}/v1`,
    ledger: async () => (await (await fetch(`${value}/ledger`)).json()) as readonly Entry[],
    close: () => kill(child),
  };
}
