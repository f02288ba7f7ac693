import { hash } from 'node:crypto';
import type { CandidateParts } from '../record/types.js';
import type { Candidate, Case, GraderSpec, Json } from '../spec/types.js';
import { canonicalJson } from '../text/canonical-json.js';

/** sha256 of the canonical JSON, in hex. */
export function hashJson(value: Json): string {
  return hash('sha256', canonicalJson(value), 'hex');
}

/** Names a trial for ever: the same case asked of the same candidate has the same id in every run. */
export function trialId(
  suite: string,
  candidate: string,
  candidateHash: string,
  caseHash: string,
  repeat: number,
): string {
  return hashJson([suite, candidate, candidateHash, caseHash, repeat]);
}

/** A case's content: what is asked, and what decides how it is graded and counted. Its place in the file is not part of it. */
export function caseHash(testCase: Case): string {
  return hashJson({
    id: testCase.id,
    item: testCase.item,
    tier: testCase.tier ?? null,
    category: testCase.category ?? null,
    group: testCase.group ?? null,
    tags: [...testCase.tags].sort(),
  });
}

/** How answers become scores, judge model and judge prompt included (both are grader options). Order does not count. */
export function gradersHash(graders: readonly GraderSpec[]): string {
  return hashJson(graders.map(graderContent).map(hashJson).sort());
}

/**
 * Who judges and by which words: model, prompt, threshold and samples of the graders that ask a model; null where none does.
 * Weights and names are no part of it, so that a reader is told of a new judge only when there is one.
 */
export function judgeHash(graders: readonly GraderSpec[]): string | null {
  const judges = graders.filter(({ judge }) => judge === true);
  return judges.length === 0 ? null : hashJson(judges.map(({ type, options }) => hashJson({ type, options })).sort());
}

function graderContent({ id, type, weight, when, options }: GraderSpec): Json {
  const applies =
    when === null ? null : { tier: when.tier ?? null, category: when.category ?? null, tag: when.tag ?? null };
  return { id, type, weight, when: applies, options };
}

/** Over cases, graders and judge; the order of cases does not count. */
export function suiteHash(caseHashes: readonly string[], graders: string): string {
  return hashJson({ cases: [...caseHashes].sort(), graders });
}

/**
 * Of a model over messages, request, model and endpoint; of an application over what it is asked, how its answer is read and
 * its identity, not over its name. The same hash is the same population of answers.
 */
export function candidateHash({ target }: Candidate): string {
  const { kind, endpoint } = target;
  if (kind !== 'model') return hashJson({ kind, endpoint, ...askedOf(target), identity: identityOf(target) });
  const { model, messages, request } = target;
  return hashJson({ kind, endpoint, model, messages, request });
}

/** What the candidate hash is made of besides names, each by itself: to say which part moved. */
export function candidateParts({ target }: Candidate): CandidateParts {
  if (target.kind === 'model') return { messages: hashJson(target.messages), request: hashJson(target.request) };
  const { files, values } = target.identity;
  return {
    messages: NO_MESSAGES,
    request: hashJson(askedOf(target)),
    identity: {
      files: Object.fromEntries(files.map(({ path, hash }) => [path, hash.slice(0, SHORT)])),
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, hashJson(value).slice(0, SHORT)]),
      ),
    },
  };
}

/** An application has prompts of its own, which are among its files. */
const NO_MESSAGES = hashJson([]);
/** Enough to tell two versions of one file apart; the candidate hash covers the whole. */
const SHORT = 12;

type ApplicationTarget = Exclude<Candidate['target'], { readonly kind: 'model' }>;

function askedOf(target: ApplicationTarget): Readonly<Record<string, Json>> {
  if (target.kind === 'command') return { input: target.input };
  const { path, method, body, read } = target;
  const { output, documents, usage, stream } = read;
  return {
    path,
    method,
    body,
    read: { output, documents, usage: { ...usage }, stream: stream === null ? null : { ...stream } },
  };
}

function identityOf({ identity: { files, values } }: ApplicationTarget): Json {
  return { files: files.map(({ path, hash }) => [path, hash]), values };
}
