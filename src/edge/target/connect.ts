import type { Target } from '../../ports.js';
import type { Endpoint } from '../../spec/endpoints.js';
import type { Suite } from '../../spec/types.js';
import { createOpenAiTarget } from './openai.js';

export interface OpenTarget extends Target {
  /** Ends idle connections and, where it was started, the embedded server. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Built-in and declared; the one without a URL is the embedded model. */
  readonly endpoints: readonly Endpoint[];
  readonly env: (name: string) => string | undefined;
  /** What tells this run from the next: the embedded model's answers vary with it a little, as real ones do. */
  readonly run: string;
  /** What the embedded model knows; the same in all runs that are compared. */
  readonly seed?: string | undefined;
}

/** Opens what the suites name. The embedded model is served only when one of them asks for it. */
export async function connectTarget(
  suites: readonly Suite[],
  { endpoints, env, run, seed }: ConnectOptions,
): Promise<OpenTarget> {
  const embedded = endpoints.find(({ url }) => url === null);
  const asked = embedded !== undefined && suites.some((suite) => usesEndpoint(suite, embedded.name));
  const demo = asked ? await serveDemo(suites, run, seed) : null;
  const urls = endpoints.flatMap((endpoint) => {
    const url = endpoint.url ?? demo?.server.url;
    return url === undefined ? [] : [[endpoint.name, { ...endpoint, url }] as const];
  });
  const target = createOpenAiTarget({ endpoints: new Map(urls), env });
  return {
    obstacle: (endpoint) => target.obstacle(endpoint),
    attempt: (call, limits, signal) => target.attempt(call, limits, signal),
    price: (endpoint, model) => (endpoint === embedded?.name ? (demo?.price(model) ?? null) : null),
    async close() {
      target.close();
      await demo?.server.close();
    },
  };
}

async function serveDemo(suites: readonly Suite[], run: string, seed: string | undefined) {
  const [{ startDemoServer }, { demoAnswers }, { demoModel }] = await Promise.all([
    import('./demo/server.js'),
    import('./demo/answers.js'),
    import('./demo/knobs.js'),
  ]);
  const answers = suites.flatMap(({ cases }) => demoAnswers(cases));
  const server = await startDemoServer({ answers, run, ...(seed === undefined ? {} : { seed }) });
  const price = (id: string) => {
    const model = demoModel(id);
    return 'problem' in model || model.price === null
      ? null
      : { input_mtok: model.price.input, output_mtok: model.price.output };
  };
  return { server, price };
}

/** A judge names its endpoint as the first part of `model`. */
function usesEndpoint({ candidates, graders }: Suite, name: string): boolean {
  return (
    candidates.some(({ target }) => target.endpoint === name) ||
    graders.some(({ options }) => typeof options['model'] === 'string' && options['model'].startsWith(`${name}/`))
  );
}
