/** How the loopback server answers. */
export interface Behaviour {
  /** Milliseconds before the first byte of an answer. */
  readonly latency_ms?: number;
  /** Milliseconds between tokens; 0 sends them all at once. */
  readonly gap_ms?: number;
  readonly tokens?: number;
  /** Share of requests that fail in one of eleven passing ways; no question fails more than twice. */
  readonly faults?: number;
  readonly seed?: number;
}

/** What the server knows of what it was asked. */
export interface ServerLog {
  requests: number;
  answered: number;
  faults: number;
  /** Requests that came before the wait that the server had asked for was over. */
  early: number;
  input_tokens: number;
  output_tokens: number;
  /** Milliseconds from a question's last request to its first token, by question. */
  readonly ttft: Record<string, number>;
}
