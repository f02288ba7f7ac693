import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LoopLag } from './loop-lag.js';
import { watchLoop } from './loop-lag.js';

/** Keep-alive connections, of this program alone, and what watches over them. */
export interface Connections {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  readonly lag: LoopLag;
  /**
   * The exchanges to cancel when the signal aborts; each adds itself and takes itself out again.
   * One listener serves all: adding one per request costs more than the request's timer.
   */
  cancelledBy(signal: AbortSignal): Set<() => void>;
  close(): void;
}

export function openConnections(): Connections {
  // LIFO reuses the warmest connection and lets idle ones die before a server closes them under a request. More of them
  // are kept than Node's 256: with as many calls at once, the others would pay for a new connection each time.
  const options = { keepAlive: true, scheduling: 'lifo', noDelay: true, maxFreeSockets: 2048 } as const;
  const http = new HttpAgent(options);
  const https = new HttpsAgent(options);
  const cancels = new WeakMap<AbortSignal, Set<() => void>>();
  return {
    http,
    https,
    lag: watchLoop(),
    cancelledBy(signal) {
      const known = cancels.get(signal);
      if (known !== undefined) return known;
      const made = new Set<() => void>();
      cancels.set(signal, made);
      signal.addEventListener('abort', () => [...made].forEach((cancel) => cancel()), { once: true });
      return made;
    },
    close() {
      http.destroy();
      https.destroy();
    },
  };
}
