/** What is under test, and what it answers. */
import type { Usage } from '../record/types.js';
import type { Json } from '../spec/types.js';

/** One request to a candidate or a judge. */
export type Call = ModelCall | HttpCall | CommandCall;

export interface ModelCall {
  readonly kind: 'model';
  readonly endpoint: string;
  /** A Chat Completions body without the stream fields. */
  readonly body: Readonly<Record<string, Json>> & { readonly model: string };
}

/** One request to the team's own service. */
export interface HttpCall {
  readonly kind: 'http';
  readonly endpoint: string;
  /** The candidate's id: what an application is called where a model would have its name. */
  readonly model: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  /** Below the endpoint's URL, with a leading slash. */
  readonly path: string;
  /** Null sends none. */
  readonly body: Json;
  readonly read: HttpReading;
}

/** Where an answer lies in what a service sends. Paths are JSON paths (`$.a.b[0]`); null is not there. */
export interface HttpReading {
  readonly output: string;
  readonly documents: string | null;
  readonly usage: { readonly input: string | null; readonly output: string | null; readonly cost: string | null };
  /** Null reads one JSON body. */
  readonly stream: HttpStream | null;
}

/** How server-sent events become an answer: the first event of the name `event` with text at `text` is the first token. */
export interface HttpStream {
  /** Name of the events that carry text; null takes every event that has some. */
  readonly event: string | null;
  /** Path of the text inside an event's data; null takes the data as it is. */
  readonly text: string | null;
  /** Name or data of the event that says the answer is whole; without it a stream that just ends is cut short. */
  readonly end: string;
}

/** One line to the team's own program. */
export interface CommandCall {
  readonly kind: 'command';
  /** Name of the command; its words are the workflow's. */
  readonly endpoint: string;
  /** The candidate's id. */
  readonly model: string;
  readonly input: Json;
}

export interface CallLimits {
  /** Milliseconds. */
  readonly timeouts: { readonly connect: number; readonly ttft: number; readonly idle: number; readonly total: number };
  /** Which of the identical requests of a run this is (`0`, `2`, `0/judge-1`): recorded answers are found by it. */
  readonly slot: string;
}

export interface Answer {
  readonly output: string;
  readonly tool_calls: readonly { readonly name: string; readonly arguments: string }[];
  /** The server's or model's refusal text; null when it answered. */
  readonly refusal: string | null;
  readonly finish_reason: string;
  /** The model the server says it used. */
  readonly model: string | null;
  readonly usage: Usage | null;
  /** Dollars as the provider reports them. */
  readonly reported_cost_usd: number | null;
  /** The service tier that the provider says it used; it decides the price. */
  readonly service_tier?: string | undefined;
  /** What an application says it read. */
  readonly documents?: Json | undefined;
  /** Answered from a gateway's cache (its headers say so) or from a recording: its times are nobody's latency. */
  readonly untimed?: 'cached' | 'replayed' | undefined;
  /** Body fields the endpoint would not take, left out of the request. */
  readonly dropped?: readonly string[] | undefined;
}

export type FailureClass =
  | 'throttled'
  | 'overloaded'
  | 'quota'
  | 'auth'
  | 'config'
  | 'timeout'
  | 'network'
  | 'stream_truncated'
  | 'malformed'
  | 'too_large'
  | 'cancelled'
  /** The team's own program ended or wrote what is no answer. */
  | 'crashed'
  /** A replay holds no answer to this request. */
  | 'not_recorded';

export interface Failure {
  readonly class: FailureClass;
  /** A sentence that carries no key and no control characters; untrusted text. */
  readonly message: string;
  readonly status: number | null;
  /** Whether another attempt may help. */
  readonly retryable: boolean;
  /** Whether the endpoint is dead for the rest of the run (auth, quota, config). */
  readonly fatal: boolean;
  /** The server's minimum wait; null when it named none. */
  readonly retry_after_ms: number | null;
  /** Which clock ran out, of a `timeout`. */
  readonly phase?: 'connect' | 'ttft' | 'idle' | 'total' | undefined;
}

/** Milliseconds from when the request can leave on its connection; connecting, client queue time and retry sleeps are outside. */
export interface Clocks {
  /** First non-empty content, reasoning or tool delta. */
  readonly ttft_ms: number | null;
  readonly total_ms: number;
  /** Until the connection, TLS included, stood; null when one was reused. */
  readonly connect_ms?: number | null | undefined;
  /** First output that is not reasoning. */
  readonly ttfo_ms?: number | null | undefined;
  /** Between one token event and the next; null with fewer than two. */
  readonly itl_ms?: { readonly mean: number; readonly max: number } | null | undefined;
  /** How far this program's own event loop lagged behind when the times were taken: their possible error. */
  readonly lag_ms?: number | undefined;
}

/** What the response's `x-ratelimit-*` headers leave; null where they do not say. */
export interface Allowance {
  readonly requests: { readonly remaining: number; readonly reset_ms: number } | null;
  readonly tokens: { readonly remaining: number; readonly reset_ms: number } | null;
}

/** What asking once yielded. `usage` of a failed attempt is what was billed as far as known. */
export type Attempt = (
  | { readonly state: 'answered'; readonly answer: Answer; readonly clocks: Clocks }
  | { readonly state: 'failed'; readonly failure: Failure; readonly clocks: Clocks; readonly usage: Usage | null }
) & {
  readonly allowance?: Allowance | undefined;
  /** How many were sent for it, 1 where it is absent: none for an answer that was there already, more where a refused field was left out. */
  readonly requests?: number | undefined;
};

export interface Target {
  /** Why this endpoint cannot be called at all (no key), or null. Asked after `when_unchanged`, before the first call. */
  obstacle(
    endpoint: string,
  ): { readonly reason: 'no_credentials'; readonly message: string; readonly cure: string } | null;
  /** Never throws for what a server does; no retry, but for a request that was refused over a field it can do without. */
  attempt(call: Call, limits: CallLimits, signal: AbortSignal): Promise<Attempt>;
  /** Whether the answer is there already, so that nothing is sent for it and nothing is spent; absent where none ever is. */
  has?(call: Call, slot: string): boolean;
  /** Dollars per million tokens where the target itself sets the price, else null: then the bundled table is asked. */
  price?(endpoint: string, model: string): { readonly input_mtok: number; readonly output_mtok: number } | null;
}
