import type { Clock, Random } from '../ports.js';
import type { Endpoint } from './endpoint.js';
import { createEndpoint } from './endpoint.js';
import type { Lane } from './lane.js';
import { createLane } from './lane.js';

export type { Lane, Passage, Wanting } from './lane.js';

/**
 * What is known of the endpoints, shared by all calls of a step, judges' included: per endpoint and model the breaker, the
 * waits a server asked for and how many requests it bears; per endpoint the pace and the retry budget.
 */
export interface Traffic {
  lane(endpoint: string, model: string): Lane;
  /** Calls `wake` whenever a request has ended somewhere, so that another may have its turn. @returns how to stop that. */
  watch(wake: () => void): () => void;
}

/** @param random spreads the return after a wait that the server asked everybody for; none without it */
export function createTraffic(clock: Clock, random: Random | null = null): Traffic {
  const endpoints = new Map<string, Endpoint>();
  const lanes = new Map<string, Lane>();
  const watching = new Set<() => void>();
  const endpointOf = (name: string): Endpoint => {
    const known = endpoints.get(name);
    if (known !== undefined) return known;
    const endpoint = createEndpoint();
    endpoints.set(name, endpoint);
    return endpoint;
  };
  return {
    lane(endpoint, model) {
      const key = `${endpoint}\n${model}`;
      const known = lanes.get(key);
      if (known !== undefined) return known;
      const lane = createLane(endpointOf(endpoint), clock, random, watching);
      lanes.set(key, lane);
      return lane;
    },
    watch(wake) {
      watching.add(wake);
      return () => void watching.delete(wake);
    },
  };
}
