/** A model server's own books: what it bills for each request, worked out apart from the program that is tested. */
import type { ServerResponse } from 'node:http';
import { COUNTED } from '../text/counted-texts.js';

/** Dollars per million tokens. */
export const LEDGER_PRICE = {
  input_mtok: 2000,
  output_mtok: 10_000,
  cached_input_mtok: 200,
  cache_write_mtok: 2500,
  reasoning_mtok: 12_000,
  per_request: '$0.25',
  surcharge: '5%',
  service_tiers: { flex: '50%', priority: '200%' },
} as const;

const TIER_FACTORS = { default: 1, flex: 0.5, priority: 2 } as const;
const TIERS = ['default', 'flex', 'priority'] as const;
/** What a chat template puts around one message and before the answer. */
const FRAMING = 7;

export interface Ledger {
  /** Dollars billed so far. */
  billed(): number;
  failures(): number;
  /** Answers with the usage of the request, and books it; every fifth first attempt is cut off after it was counted. */
  counted(number: number, question: string, response: ServerResponse): void;
  /** Answers without a word on usage, and books what its tokenizer counts. */
  uncounted(number: number, question: string, response: ServerResponse): void;
}

export function createLedger(): Ledger {
  let billed = 0;
  let failures = 0;
  const seen = new Set<string>();

  function counted(number: number, question: string, response: ServerResponse): void {
    const usage = {
      prompt_tokens: 1000 + number,
      completion_tokens: 100 + number,
      total_tokens: 1100 + 2 * number,
      prompt_tokens_details: {
        cached_tokens: number % 3 === 0 ? 600 : 0,
        cache_write_tokens: number % 4 === 0 ? 128 : 0,
      },
      completion_tokens_details: { reasoning_tokens: number % 2 === 0 ? 64 : 0 },
    };
    const { cached_tokens: cached, cache_write_tokens: written } = usage.prompt_tokens_details;
    const { reasoning_tokens: reasoning } = usage.completion_tokens_details;
    const cut = number % 5 === 0 && !seen.has(question);
    seen.add(question);
    // What is cut off names its tier too, but a failed attempt tells no more than its tokens.
    const tier = cut ? 'default' : TIERS[number % 3]!;
    const millionths =
      (usage.prompt_tokens - cached - written) * 2000 +
      cached * 200 +
      written * 2500 +
      (usage.completion_tokens - reasoning) * 10_000 +
      reasoning * 12_000;
    billed += ((millionths * TIER_FACTORS[tier]) / 1e6 + 0.25) * 1.05;
    if (cut) failures += 1;
    send(
      response,
      [
        { model: 'm', service_tier: tier, choices: [{ index: 0, delta: { content: question } }] },
        ...(cut ? [] : [{ model: 'm', service_tier: tier, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }]),
        { model: 'm', service_tier: tier, choices: [], usage },
      ],
      !cut,
    );
  }

  function uncounted(number: number, question: string, response: ServerResponse): void {
    const [, read] = COUNTED.find(([, , text]) => question === text)!;
    const [, wrote, answer] = COUNTED[(number * 7) % COUNTED.length]!;
    billed += ((read + FRAMING) * 2000 + wrote * 10_000) / 1e6;
    send(
      response,
      [
        { model: 'm', choices: [{ index: 0, delta: { content: answer } }] },
        { model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      ],
      true,
    );
  }

  return { billed: () => billed, failures: () => failures, counted, uncounted };
}

function send(response: ServerResponse, chunks: readonly unknown[], whole: boolean): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  response.end(whole ? 'data: [DONE]\n\n' : '');
}
