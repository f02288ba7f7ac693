import type { Location, Problem } from '../errors.js';
import { suggest } from '../text/suggest.js';
import type { Document } from './document.js';
import { quote } from './problems.js';
import type { Prompt } from './prompts.js';
import type { RawModel, RawRequest, RawSpec } from './raw.js';
import { COMMON_REQUEST_FIELDS, OWN_REQUEST_FIELDS } from './schema-models.js';
import type { Candidate } from './types.js';

export interface CandidatesRead {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

interface Pair {
  readonly model: RawModel;
  readonly where: Location;
  readonly prompt: Prompt;
}

/** Every model with every prompt; without `models`, every prompt file with its own. Exactly one is primary. */
export function readCandidates(
  spec: RawSpec,
  prompts: readonly Prompt[],
  document: Document,
  endpoints: readonly string[],
): CandidatesRead {
  const problems: Problem[] = [...requestProblems(spec, prompts, document)];
  const notices: string[] = [];
  const pairs =
    spec.models === undefined
      ? pairsOfFiles(prompts, document, problems, notices)
      : pairsOf(spec.models, prompts, document);
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
      ...pairs.map(({ model }) => model.request),
    ]),
  );
  const primary = primaryOf(pairs, problems, notices, prompts.length);
  const ids = new Map<string, Pair>();
  const candidates = pairs.map((pair): Candidate => {
    const id = `${pair.model.id ?? pair.model.model}${prompts.length > 1 ? `+${pair.prompt.id}` : ''}`;
    if (ids.has(id))
      problems.push({
        message: `two candidates are called ${quote(id)}`,
        where: pair.where,
        cure: 'give one another `id`',
      });
    ids.set(id, pair);
    return candidateOf(pair, id, pair === primary, spec.request ?? {});
  });
  const unknown = new Map(
    pairs
      .flatMap((pair) => endpointProblem(pair.model.model, pair.where, endpoints) ?? [])
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
  models: readonly (string | RawModel)[],
  prompts: readonly Prompt[],
  document: Document,
): readonly Pair[] {
  return models.flatMap((entry, index) => {
    const model = typeof entry === 'string' ? { model: entry } : entry;
    return prompts.map((prompt) => ({ model, where: document.locate(['models', index]), prompt }));
  });
}

function pairsOfFiles(
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
    return [{ model: { model: file.model }, where: file.document.locate(['model']), prompt }];
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

function primaryOf(pairs: readonly Pair[], problems: Problem[], notices: string[], prompts: number): Pair | undefined {
  const marked = pairs.filter(({ model }) => model.role === 'primary');
  const models = new Set(marked.map(({ model }) => model));
  if (models.size > 1) {
    problems.push({
      message: 'two models have `role: primary`',
      where: marked.at(-1)!.where,
      cure: 'mark one: it is compared with the baseline',
    });
  }
  const primary = marked[0] ?? pairs[0];
  const ambiguous = models.size === 0 ? pairs.length > 1 : prompts > 1;
  if (primary !== undefined && ambiguous) {
    const prompt = prompts > 1 ? ` with prompt ${quote(primary.prompt.id)}` : '';
    notices.push(
      `${quote(primary.model.id ?? primary.model.model)}${prompt} is primary because it is the first; the others do not block`,
    );
  }
  return primary;
}

function candidateOf({ model, prompt }: Pair, id: string, primary: boolean, request: RawRequest): Candidate {
  return {
    id,
    primary,
    blocking: model.blocking ?? primary,
    target: {
      kind: 'model',
      ...splitModel(model.model),
      messages: prompt.messages,
      request: { ...request, ...prompt.request, ...model.request },
    },
    price: model.price ?? null,
  };
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
