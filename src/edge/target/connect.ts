import { UserError } from '../../errors.js';
import type { Target } from '../../ports.js';
import type { Command } from '../../spec/commands.js';
import type { Endpoint } from '../../spec/endpoints.js';
import type { Suite } from '../../spec/types.js';
import type { CommandTarget, CommandTargetOptions } from './command.js';
import type { Connections } from './connections.js';
import type { Endpoint as Reachable } from './endpoints.js';
import type { HttpTarget } from './http.js';
import { createOpenAiTarget } from './openai.js';
import { secretsOf } from './secrets.js';

export interface OpenTarget extends Target {
  /** Ends idle connections and, where they were started, programs and the embedded server. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Built-in and declared; the one without a URL is the embedded model. */
  readonly endpoints: readonly Endpoint[];
  /** The team's own programs; no name is that of an endpoint. */
  readonly commands?: readonly Command[] | undefined;
  readonly env: (name: string) => string | undefined;
  /** What tells this run from the next: the embedded model's answers vary with it a little, as real ones do. */
  readonly run: string;
  /** What the embedded model knows; the same in all runs that are compared. */
  readonly seed?: string | undefined;
  /** Where programs run. */
  readonly folder?: string | undefined;
}

/** Opens what the suites name, and no more. */
export async function connectTarget(
  suites: readonly Suite[],
  { endpoints, commands = [], env, run, seed, folder = process.cwd() }: ConnectOptions,
): Promise<OpenTarget> {
  const embedded = endpoints.find(({ url }) => url === null);
  const asked = embedded !== undefined && suites.some((suite) => usesEndpoint(suite, embedded.name));
  const demo = asked ? await serveDemo(suites, run, seed) : null;
  const urls = new Map(
    endpoints.flatMap((endpoint) => {
      const url = endpoint.url ?? demo?.server.url;
      return url === undefined ? [] : [[endpoint.name, { ...endpoint, url }] as const];
    }),
  );
  // One list for all: an application may well repeat the key that was meant for another.
  const secrets = secretsOf(endpoints, commands, env);
  const target = createOpenAiTarget({ endpoints: urls, env, secrets });
  const targets = suites.flatMap(({ candidates }) => candidates.map((candidate) => candidate.target));
  const programs = new Set(targets.filter(({ kind }) => kind === 'command').map(({ endpoint }) => endpoint));
  const command = programs.size === 0 ? null : await openCommands({ commands, env, folder, secrets });
  const service = targets.some(({ kind }) => kind === 'http') ? await openServices(urls, env, secrets) : null;
  return {
    obstacle: (name) => (command !== null && programs.has(name) ? command.obstacle(name) : target.obstacle(name)),
    attempt(call, limits, signal) {
      switch (call.kind) {
        case 'model':
          return target.attempt(call, limits, signal);
        case 'http':
          return opened(service).attempt(call, limits, signal);
        case 'command':
          return opened(command).attempt(call, limits, signal);
      }
    },
    price: (endpoint, model) => (endpoint === embedded?.name ? (demo?.price(model) ?? null) : null),
    async close() {
      target.close();
      service?.connections.close();
      command?.close();
      await demo?.server.close();
    },
  };
}

/** Only what the suites name is called, so what it is called through has been opened. */
function opened<T>(target: T | null): T {
  if (target === null) throw new Error('a call of a kind that no suite has');
  return target;
}

async function openCommands(options: Omit<CommandTargetOptions, 'platform'>): Promise<CommandTarget> {
  const { createCommandTarget } = await import('./command.js');
  return createCommandTarget({ ...options, platform: process.platform });
}

async function openServices(
  endpoints: ReadonlyMap<string, Reachable>,
  env: ConnectOptions['env'],
  secrets: readonly string[],
): Promise<HttpTarget & { readonly connections: Connections }> {
  const [{ createHttpTarget }, { openConnections }] = await Promise.all([
    import('./http.js'),
    import('./connections.js'),
  ]);
  const connections = openConnections();
  const find = (name: string): Reachable => {
    const endpoint = endpoints.get(name);
    if (endpoint !== undefined) return endpoint;
    throw new UserError({
      message: `no endpoint is called \`${name}\``,
      cure: "declare the service in the workflow's `endpoints` input",
    });
  };
  return { ...createHttpTarget({ find, env, connections, secrets }), connections };
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
