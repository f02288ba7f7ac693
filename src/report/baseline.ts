import { age, count } from '../text/format.js';
import { joined, own, prose, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { SuiteResult } from '../verdict/result.js';

export interface BaselineView {
  readonly state: string;
  /** The quiet line: what this run was held against; null when there is nothing. */
  readonly held: Sentence | null;
  /** The loud line, when the comparison is missing or weaker than a reader expects; null when all is well. */
  readonly notice: Sentence | null;
  readonly commit: string | null;
}

/**
 * @param base what the stored runs are of, `main` or `the baseline`.
 * @param local whether no branch is known: a person runs it on files of their own.
 * @param given whether another harness measured.
 */
export function viewBaseline(
  { baseline, control }: SuiteResult,
  base: Sentence,
  now: string,
  local: boolean,
  given = false,
): BaselineView {
  const newest = baseline.runs[0];
  const old = newest === undefined ? null : age(newest.measured_at, now);
  const commit = newest?.commit ?? null;
  const held =
    control !== undefined
      ? say`${base} at ${quote(control.commit.slice(0, 7))}, measured in the same job`
      : newest === undefined || baseline.state === 'stale'
        ? null
        : say`${count(baseline.runs.length, 'stored run')} of ${base}${newestOf(baseline.runs.length, commit, old)}`;
  // Main of this very job is what was compared with, whatever became of the stored runs.
  const notice = control === undefined ? noticeOf(baseline, base, local, given) : null;
  return { state: baseline.state, held, notice, commit };
}

/** Which run is the newest, and its age: `, the newest at a81f03c, 2 days old`. */
function newestOf(runs: number, commit: string | null, old: Own | null): Sentence {
  const facts = [
    ...(commit === null ? [] : [say`at ${quote(commit.slice(0, 7))}`]),
    ...(old === null ? [] : [say`${old}`]),
  ];
  if (facts.length === 0) return say``;
  return say`${own(runs === 1 ? ', ' : ', the newest ')}${joined(facts, ', ')}`;
}

function noticeOf(
  { state, detail, base_commit }: SuiteResult['baseline'],
  base: Sentence,
  local: boolean,
  given: boolean,
): Sentence | null {
  // The store's own sentence may carry a server's words.
  const because = detail === '' ? say`` : say` (${prose(detail.replace(/\.$/, ''))})`;
  switch (state) {
    case 'ok':
      return null;
    case 'no_baseline':
      if (local) return detail === '' ? say`Nothing to compare with.` : say`Nothing to compare with. ${prose(detail)}`;
      return say`Nothing to compare with yet: comparison starts once a run on ${base} has stored its records${because}.`;
    case 'self':
      return say`The only stored run is this one, so only absolute limits were checked.`;
    case 'stale': {
      const at = base_commit === null ? say`its newest commit` : quote(base_commit.slice(0, 7));
      return given
        ? say`${base} has no stored run at ${at} yet, and its candidate-id there is known from that run alone, so nothing was compared. Re-run this job when it has.`
        : say`${base} changed what is measured and has no stored run at ${at} yet, so nothing was compared. Re-run this job when it has.`;
    }
    case 'expired':
      return say`The stored runs of ${base} have expired, so only absolute limits were checked. A weekly schedule on ${base} keeps one.`;
    case 'forbidden':
      return say`The stored runs may not be read${because}, so nothing was compared.`;
    case 'unavailable':
      return say`The stored runs could not be used${because}, so nothing was compared.`;
    case 'corrupt':
      return say`The stored run cannot be read${because}, so nothing was compared. The next run on ${base} replaces it.`;
    case 'not_comparable':
      return given
        ? say`The stored runs hold scores that Plumbline gave, and scores that were given mean something else. Comparison resumes with the next run on ${base}.`
        : say`The stored runs used other graders, so their scores mean something else. Comparison resumes with the next run on ${base}.`;
    default:
      return say`Baseline: ${quote(state)}${because}.`;
  }
}
