import type { Location, Problem } from '../errors.js';
import { JSON_PATH_CURE, parseJsonPath } from '../text/json-path.js';
import { suggest } from '../text/suggest.js';
import type { Document } from './document.js';
import { BUILT_IN_ENDPOINTS } from './endpoints.js';
import { readIdentity } from './identity.js';
import type { SuiteFiles } from './paths.js';
import { quote, type Locate } from './problems.js';
import type { RawModel, RawSpec } from './raw.js';
import { pathProblem } from './request-path.js';
import type { CommandTarget, HttpTarget, Json } from './types.js';

/** A service or program of the team's own, as an entry of `models` names it. */
export interface Application {
  /** Of the entry. */
  readonly index: number;
  readonly target: HttpTarget | CommandTarget;
  /** Paths below the entry. */
  readonly locate: Locate;
}

export interface ApplicationsRead {
  /** Those that could be read. */
  readonly applications: readonly Application[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

export interface Declared {
  /** Names of the built-in and the declared endpoints. */
  readonly endpoints: readonly string[];
  /** Names of the workflow's `commands`. */
  readonly commands?: readonly string[] | undefined;
}

/** The schema has made sure of what an application needs. */
type ApplicationEntry = RawModel & Required<Pick<RawModel, 'identity'>>;

/** Whether an entry of `models` is an application. */
export function isApplication(entry: string | RawModel): entry is ApplicationEntry {
  return typeof entry !== 'string' && (entry.http !== undefined || entry.command !== undefined);
}

/** Whether a spec asks applications and nothing else: they bring their own prompts. */
export function asksApplicationsOnly({ models }: Pick<RawSpec, 'models'>): boolean {
  return models !== undefined && models.length > 0 && models.every(isApplication);
}

/** The applications among the entries of `models`, with the files that tell their versions apart. */
export async function readApplications(
  spec: RawSpec,
  document: Document,
  files: SuiteFiles,
  declared: Declared,
): Promise<ApplicationsRead> {
  const applications: Application[] = [];
  const problems: Problem[] = [];
  const notices: string[] = [];
  for (const [index, entry] of (spec.models ?? []).entries()) {
    if (typeof entry === 'string') continue;
    const locate: Locate = (path) => document.locate(['models', index, ...path]);
    const strange = strangerKeys(entry, locate);
    problems.push(...strange);
    if (strange.length > 0 || !isApplication(entry)) continue;
    const read = await readIdentity(entry.identity, document.file, (path) => locate(['identity', ...path]), files);
    const target = entry.http === undefined ? commandTarget(entry, read.identity) : httpTarget(entry, read.identity);
    const wrong = [...nameProblems(entry, declared, locate), ...requestProblems(entry, locate), ...read.problems];
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    applications.push({ index, target, locate });
    if (!seesCase(target)) {
      notices.push(`${quote(target.model)} is asked the same for every case: nothing it is sent is a template`);
    }
  }
  return { applications, problems, notices };
}

function httpTarget(entry: RawModel, identity: HttpTarget['identity']): HttpTarget {
  const { usage = {}, stream } = entry;
  return {
    kind: 'http',
    endpoint: entry.http!,
    model: entry.id ?? entry.http!,
    method: entry.method ?? 'POST',
    path: entry.path!,
    body: entry.body ?? null,
    read: {
      output: entry.output ?? '$.output',
      documents: entry.documents ?? null,
      usage: { input: usage.input ?? null, output: usage.output ?? null, cost: usage.cost ?? null },
      stream: stream === undefined ? null : { event: stream.event ?? null, text: stream.text ?? null, end: stream.end },
    },
    identity,
  };
}

function commandTarget(entry: RawModel, identity: CommandTarget['identity']): CommandTarget {
  return {
    kind: 'command',
    endpoint: entry.command!,
    model: entry.id ?? entry.command!,
    input: entry.input ?? null,
    identity,
  };
}

function seesCase(target: HttpTarget | CommandTarget): boolean {
  const asked: Json = target.kind === 'http' ? [target.path, target.body] : target.input;
  return JSON.stringify(asked).includes('{{');
}

type Kind = 'model' | 'http' | 'command';

const KINDS: readonly Kind[] = ['model', 'http', 'command'];
const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  model: ['request'],
  http: ['path', 'method', 'body', 'output', 'documents', 'usage', 'stream', 'identity'],
  command: ['input', 'identity'],
};

/** Keys that say nothing of an entry of its kind, and would be ignored. */
function strangerKeys(entry: RawModel, locate: Locate): readonly Problem[] {
  const kinds = KINDS.filter((kind) => entry[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) return [];
  if (second !== undefined) {
    const message = `an entry names one candidate, and this one has both ${quote(kind)} and ${quote(second)}`;
    return [{ message, where: locate([second]), cure: 'write one entry for each' }];
  }
  return Object.keys(entry).flatMap((key) => {
    const owners = KINDS.filter((owner) => KEYS[owner].includes(key));
    if (owners.length === 0 || owners.includes(kind)) return [];
    const message = `${quote(key)} belongs to an entry with ${owners.map(quote).join(' or ')}, and this one has ${quote(kind)}`;
    return [{ message, where: locate([key]), cure: strangerCure(kind, key) }];
  });
}

function strangerCure(kind: Kind, key: string): string {
  if (kind === 'model') {
    return key === 'body' || key === 'input' ? 'write body fields of a model under `request`' : 'leave it out';
  }
  if (key === 'request' || key === 'input' || key === 'body') {
    return kind === 'http'
      ? 'write what the service is sent under `body`'
      : 'write what the program is given under `input`';
  }
  return key === 'path' || key === 'method'
    ? 'a program has no address: write what it is given under `input`'
    : 'leave it out: the program itself writes `output`, `documents` and `usage`';
}

function nameProblems(entry: RawModel, declared: Declared, locate: Locate): readonly Problem[] {
  const { http, command } = entry;
  if (http !== undefined) return serviceProblems(http, declared.endpoints, locate(['http']));
  return command === undefined ? [] : programProblems(command, declared.commands ?? [], locate(['command']));
}

function serviceProblems(name: string, endpoints: readonly string[], where: Location | undefined): readonly Problem[] {
  const builtIn = new Set(BUILT_IN_ENDPOINTS.map((endpoint) => endpoint.name));
  // Their keys are for the chat protocol: a spec that chose the path could ask a provider for anything else.
  if (builtIn.has(name)) {
    const cure = `ask its models with \`model: ${name}/MODEL\`; a service of yours gets a name of its own in the workflow's \`endpoints\` input`;
    return [{ message: `${quote(name)} is the name of a built-in endpoint for models`, where, cure }];
  }
  if (endpoints.includes(name)) return [];
  if (/[/:]/.test(name)) {
    const cure =
      "a spec names no host: declare it in the workflow's `endpoints` input, like `support https://HOST KEY_VARIABLE`, and write `http: support`";
    return [{ message: `${quote(name)} is not the name of an endpoint`, where, cure }];
  }
  const known = endpoints.filter((endpoint) => !builtIn.has(endpoint));
  const declare = `declare it in the workflow's \`endpoints\` input: \`${name} https://HOST KEY_VARIABLE\`, with \`-\` for no key`;
  return [{ message: `${quote(name)} is not a declared endpoint`, where, cure: cureFor(name, known, declare) }];
}

function programProblems(name: string, commands: readonly string[], where: Location | undefined): readonly Problem[] {
  if (commands.includes(name)) return [];
  if (/[\s/]/.test(name)) {
    const cure = `a spec never holds what is run: declare it in the workflow's \`commands\` input, like \`agent -- ${name}\`, and write \`command: agent\``;
    return [{ message: `${quote(name)} is not the name of a command`, where, cure }];
  }
  const declare = `declare it in the workflow's \`commands\` input: \`${name} -- PROGRAM ARGUMENTS\``;
  return [{ message: `${quote(name)} is not a declared command`, where, cure: cureFor(name, commands, declare) }];
}

function cureFor(name: string, known: readonly string[], declare: string): string {
  const near = suggest(name, known);
  const meant = near === undefined ? '' : `did you mean \`${near}\`? `;
  return `${meant}${known.length === 0 ? '' : `known: ${known.join(', ')}; `}${declare}`;
}

function requestProblems(entry: RawModel, locate: Locate): readonly Problem[] {
  const { usage = {}, stream = { end: '' } } = entry;
  const paths: readonly (readonly [path: string | undefined, at: readonly string[]])[] = [
    [entry.output, ['output']],
    [entry.documents, ['documents']],
    [usage.input, ['usage', 'input']],
    [usage.output, ['usage', 'output']],
    [usage.cost, ['usage', 'cost']],
    [stream.text, ['stream', 'text']],
  ];
  const unreadable = paths.flatMap(([path, at]): readonly Problem[] => {
    const character = path === undefined ? null : parseJsonPath(path);
    if (typeof character !== 'number') return [];
    const message = `\`${at.join('.')}\` cannot be read at character ${character} of ${quote(path)}`;
    return [{ message, where: locate(at), cure: JSON_PATH_CURE }];
  });
  const astray = entry.path === undefined ? undefined : pathProblem(entry.path);
  const bodiless = entry.method === 'GET' && entry.body !== undefined;
  return [
    ...unreadable,
    ...(astray === undefined ? [] : [{ ...astray, where: locate(['path']) }]),
    ...(bodiless
      ? [
          {
            message: 'a `GET` request has no `body`',
            where: locate(['body']),
            cure: 'put its values into `path`, like `/answer?q={{question}}`, or use `POST`',
          },
        ]
      : []),
  ];
}
