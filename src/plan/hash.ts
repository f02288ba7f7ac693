import { hash } from 'node:crypto';
import type { Candidate, Case, GraderSpec, Json } from '../spec/types.js';
import { canonicalJson } from '../text/canonical-json.js';

/** sha256 of the canonical JSON, in hex. */
export function hashJson(value: Json): string {
  return hash('sha256', canonicalJson(value), 'hex');
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

function graderContent({ id, type, weight, when, options }: GraderSpec): Json {
  const applies =
    when === null ? null : { tier: when.tier ?? null, category: when.category ?? null, tag: when.tag ?? null };
  return { id, type, weight, when: applies, options };
}

/** Over cases, graders and judge; the order of cases does not count. */
export function suiteHash(caseHashes: readonly string[], graders: string): string {
  return hashJson({ cases: [...caseHashes].sort(), graders });
}

/** Over messages, request, model and endpoint: the same hash is the same population of answers. */
export function candidateHash({ target }: Candidate): string {
  return hashJson({
    kind: target.kind,
    endpoint: target.endpoint,
    model: target.model,
    messages: target.messages,
    request: target.request,
  });
}
