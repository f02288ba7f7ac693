import type { Location, Problem } from '../errors.js';
import { suggest } from '../text/suggest.js';
import type { Application } from './applications.js';
import { isApplication } from './applications.js';
import type { Document } from './document.js';
import { quote } from './problems.js';
import { readPrice } from './price.js';
import type { Prompt } from './prompts.js';
import type { RawModel, RawRequest, RawSpec } from './raw.js';
import { COMMON_REQUEST_FIELDS, OWN_REQUEST_FIELDS } from './schema-models.js';
import type { Candidate, TargetSpec } from './types.js';

export interface CandidatesRead {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

interface Pair {
  readonly entry: RawModel;
  readonly where: Location;
  /** What the entry is called without its prompt. */
  readonly name: string;
  readonly id: string;
  /** Of the prompt, where there are several. */
  readonly prompt: string | null;
  readonly target: TargetSpec;
}

/**
 * Every model with every prompt, and every application; without `models`, every prompt file with its own model. Exactly one
 * is primary.
 */
export function readCandidates(
  spec: RawSpec,
  prompts: readonly Prompt[],
  applications: readonly Application[],
  document: Document,
  endpoints: readonly string[],
): CandidatesRead {
  const problems: Problem[] = [...requestProblems(spec, prompts, document)];
  const notices: string[] = [];
  const pairs =
    spec.models === undefined
      ? pairsOfFiles(spec, prompts, document, problems, notices)
      : pairsOf(spec, prompts, applications, document);
  if (spec.models !== undefined) {
    for (const { file } of prompts) {
      if (file?.model !== undefined)
        notices.push(
          `${file.document.file}: its model ${quote(file.model)} is not used, because the spec names models`,
        );
    }
  }
  notices.push(
    ...requestNotices([
      spec.request,
      ...prompts.map(({ request }) => request),
      ...pairs.map(({ entry }) => entry.request),
    ]),
  );
  const primary = primaryOf(pairs, problems, notices);
  const ids = new Set<string>();
  const candidates = pairs.map((pair): Candidate => {
    const { id, entry, target } = pair;
    if (ids.has(id))
      problems.push({
        message: `two candidates are called ${quote(id)}`,
        where: pair.where,
        cure: 'give one another `id`',
      });
    ids.add(id);
    const isPrimary = pair === primary;
    return { id, primary: isPrimary, blocking: entry.blocking ?? isPrimary, target, price: readPrice(entry.price) };
  });
  const unknown = new Map(
    pairs
      .flatMap(({ entry, where }) =>
        entry.model === undefined ? [] : (endpointProblem(entry.model, where, endpoints) ?? []),
      )
      .map((p) => [JSON.stringify(p), p]),
  );
  return { candidates, problems: [...problems, ...unknown.values()], notices };
}

/** Splits `ENDPOINT/MODEL` at its first slash; the name of a model may hold further ones. */
export function splitModel(model: string): { readonly endpoint: string; readonly model: string } {
  const slash = model.indexOf('/');
  return { endpoint: model.slice(0, Math.max(slash, 0)), model: model.slice(slash + 1) };
}

/** What is wrong with the endpoint of `ENDPOINT/MODEL`, or nothing. */
export function endpointProblem(
  model: string,
  where: Location | undefined,
  endpoints: readonly string[],
): Problem | undefined {
  const { endpoint, model: name } = splitModel(model);
  if (endpoint === '' || name === '') {
    return {
      message: `${quote(model)} names no endpoint`,
      where,
      cure: 'write `ENDPOINT/MODEL`, like `openai/gpt-6-luna`',
    };
  }
  if (endpoints.includes(endpoint)) return undefined;
  const near = suggest(endpoint, endpoints);
  const meant = near === undefined ? '' : `did you mean \`${near}\`? `;
  return {
    message: `${quote(endpoint)} is not a known endpoint`,
    where,
    cure: `${meant}known: ${endpoints.join(', ')}; declare others in the workflow's \`endpoints\` input: \`${endpoint} https://HOST/v1 KEY_VARIABLE\``,
  };
}

function pairsOf(
  spec: RawSpec,
  prompts: readonly Prompt[],
  applications: readonly Application[],
  document: Document,
): readonly Pair[] {
  return (spec.models ?? []).flatMap((raw, index): readonly Pair[] => {
    const where = document.locate(['models', index]);
    if (!isApplication(raw)) {
      const entry: ModelEntry = typeof raw === 'string' ? { model: raw } : { ...raw, model: raw.model! };
      return prompts.map((prompt) => pairOf(entry, where, prompt, prompts.length > 1, spec.request ?? {}));
    }
    const found = applications.find((application) => application.index === index);
    if (found === undefined) return [];
    const { target } = found;
    return [{ entry: raw, where, name: target.model, id: target.model, prompt: null, target }];
  });
}

type ModelEntry = RawModel & { readonly model: string };

function pairOf(entry: ModelEntry, where: Location, prompt: Prompt, several: boolean, request: RawRequest): Pair {
  const name = entry.id ?? entry.model;
  return {
    entry,
    where,
    name,
    id: several ? `${name}+${prompt.id}` : name,
    prompt: several ? prompt.id : null,
    target: {
      kind: 'model',
      ...splitModel(entry.model),
      messages: prompt.messages,
      request: { ...request, ...prompt.request, ...entry.request },
    },
  };
}

function pairsOfFiles(
  spec: RawSpec,
  prompts: readonly Prompt[],
  document: Document,
  problems: Problem[],
  notices: string[],
): readonly Pair[] {
  const pairs = prompts.flatMap((prompt): readonly Pair[] => {
    const { file } = prompt;
    if (file?.model === undefined) return [];
    notices.push(
      `${file.document.file}: measured with its own model ${quote(file.model)}, because the spec names none`,
    );
    const where = file.document.locate(['model']);
    return [pairOf({ model: file.model }, where, prompt, prompts.length > 1, spec.request ?? {})];
  });
  if (pairs.length < prompts.length || prompts.length === 0) {
    problems.push({
      message: 'the spec names no model',
      where: document.locate([]),
      cure: 'add `models: [openai/gpt-6-luna]`, or `models: [demo/steady]` to try without a key',
    });
  }
  return pairs;
}

function primaryOf(pairs: readonly Pair[], problems: Problem[], notices: string[]): Pair | undefined {
  const marked = pairs.filter(({ entry }) => entry.role === 'primary');
  if (new Set(marked.map(({ entry }) => entry)).size > 1) {
    problems.push({
      message: 'two models have `role: primary`',
      where: marked.at(-1)!.where,
      cure: 'mark one: it is compared with the baseline',
    });
  }
  const primary = marked[0] ?? pairs[0];
  const ambiguous = (marked.length === 0 ? pairs : marked).length > 1;
  if (primary !== undefined && ambiguous) {
    const prompt = primary.prompt === null ? '' : ` with prompt ${quote(primary.prompt)}`;
    notices.push(`${quote(primary.name)}${prompt} is primary because it is the first; the others do not block`);
  }
  return primary;
}

/** Fields pass through untouched, so a slip is sent as well: say when one looks like it. */
function requestNotices(requests: readonly (RawRequest | undefined)[]): readonly string[] {
  const keys = new Set(requests.flatMap((request) => Object.keys(request ?? {})));
  return [...keys].flatMap((key) => {
    if (COMMON_REQUEST_FIELDS.includes(key) || OWN_REQUEST_FIELDS.has(key)) return [];
    const near = suggest(key, COMMON_REQUEST_FIELDS);
    return near === undefined ? [] : [`the request field ${quote(key)} is sent as written; did you mean \`${near}\`?`];
  });
}

function requestProblems(spec: RawSpec, prompts: readonly Prompt[], document: Document): readonly Problem[] {
  const places: readonly (readonly [RawRequest | undefined, (key: string) => Location | undefined])[] = [
    [spec.request, (key) => document.locate(['request', key])],
    ...(spec.models ?? []).map((model, index) => {
      const request = typeof model === 'string' ? undefined : model.request;
      return [request, (key: string) => document.locate(['models', index, 'request', key])] as const;
    }),
    ...prompts.map(({ request, place }) => [request, (key: string) => place(['request', key])] as const),
  ];
  return places.flatMap(([request, locate]) =>
    Object.keys(request ?? {}).flatMap((key) => {
      const cure = OWN_REQUEST_FIELDS.get(key);
      return cure === undefined ? [] : [{ message: `\`request\` cannot set ${quote(key)}`, where: locate(key), cure }];
    }),
  );
}
