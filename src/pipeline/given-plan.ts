/** Rows of another harness in the form of a plan and its answers, so that all that follows is the same for both. */
import { hash } from 'node:crypto';
import { caseHash, hashJson, suiteHash } from '../plan/hash.js';
import type { Plan, Trial } from '../plan/plan.js';
import { byCodeUnits } from '../record/fields.js';
import type { PlacedRow } from '../record/rows.js';
import type { Row, TrialRecord } from '../record/types.js';
import { DEFAULT_RUN } from '../spec/defaults.js';
import type { SpecGate } from '../spec/gate-of-spec.js';
import { strangerNotices } from '../spec/quarantine.js';
import type { Candidate, Case } from '../spec/types.js';

/** Stands where the graders' hash would: scores that were given are never compared with scores Plumbline gave. */
export const SCORES_GIVEN = hashJson({ scores: 'given' });

/** Its name in reports and records: the candidate-id is often a hash that says nothing to a reader. */
const CANDIDATE = 'results';
/** Characters of a hash that are enough to know it by. */
const SHOWN_HASH = 12;

export interface Given {
  readonly plan: Plan;
  /** One per trial of the plan, in its order. */
  readonly records: readonly TrialRecord[];
}

export interface GivenOptions {
  readonly candidateId: string;
  /** Id of this run and attempt. */
  readonly run: string;
  /** False leaves out whatever quotes an answer. */
  readonly storeOutputs: boolean;
}

/**
 * One trial per row. The answers of a case are numbered from 0 by `run` and then `repeat` of their rows: another `run` is a
 * further repeat of the same case by the same candidate, and nothing else. The order of the rows changes nothing.
 * @param rows checked over all their files.
 */
export function givenAnswers(spec: SpecGate, rows: readonly PlacedRow[], options: GivenOptions): Given {
  const candidate = candidateOf(options.candidateId);
  // Exactly the text, so that it can be checked by hand with `sha256sum`.
  const candidateHash = hash('sha256', options.candidateId, 'hex');
  const cases: Case[] = [];
  const hashes: string[] = [];
  const trials: Trial[] = [];
  const records: TrialRecord[] = [];
  for (const own of byCase(rows)) {
    const testCase = caseOf(own[0]!);
    const case_hash = caseHash(testCase);
    cases.push(testCase);
    hashes.push(case_hash);
    for (const [repeat, { row }] of own.entries()) {
      const id = hashJson([spec.identity, candidate.id, candidateHash, case_hash, repeat]);
      const trial: Trial = { id, candidate, case: testCase, case_hash, repeat };
      trials.push(trial);
      records.push(recordOf(trial, row, spec.identity, options));
    }
  }
  const plan: Plan = {
    suite: {
      identity: spec.identity,
      path: spec.path,
      candidates: [candidate],
      cases,
      graders: [],
      run: DEFAULT_RUN,
      gate: spec.gate,
      quarantine: spec.quarantine,
      notices: strangerNotices(spec.quarantine, cases),
    },
    header: {
      suite: spec.identity,
      path: spec.path,
      suite_hash: suiteHash(hashes, SCORES_GIVEN),
      graders_hash: SCORES_GIVEN,
      candidates: [
        {
          id: candidate.id,
          primary: true,
          blocking: true,
          hash: candidateHash,
          model: candidate.target.model,
          endpoint: candidate.target.endpoint,
        },
      ],
      planned: trials.length,
    },
    trials,
  };
  return { plan, records };
}

/** Whether a plan, or a record, was made of rows that were given. */
export function isGiven({ header }: { readonly header: Pick<Plan['header'], 'graders_hash'> }): boolean {
  return header.graders_hash === SCORES_GIVEN;
}

/** A candidate-id as a reader sees it: every hash in it by its beginning, the rest as it is. */
function shownCandidateId(id: string): string {
  return id.replace(/(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])/gi, (found) => found.slice(0, SHOWN_HASH));
}

function candidateOf(candidateId: string): Candidate {
  const model = shownCandidateId(candidateId);
  const target = { kind: 'model' as const, endpoint: CANDIDATE, model, messages: [], request: {} };
  return { id: CANDIDATE, primary: true, blocking: true, target, price: null };
}

/** Rows by case, both in an order that no file decides. */
function byCase(rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] {
  const cases = new Map<string, PlacedRow[]>();
  for (const placed of rows) {
    const own = cases.get(placed.row.case);
    if (own === undefined) cases.set(placed.row.case, [placed]);
    else own.push(placed);
  }
  return [...cases]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, own]) => own.sort(({ row: a }, { row: b }) => byCodeUnits(a.run, b.run) || a.repeat - b.repeat));
}

/** What was asked is not known: the id and the labels are the content, so that another label makes it another case. */
function caseOf({ row, where }: PlacedRow): Case {
  const { case: id, tier, category, group } = row;
  return { id, tier, category, group, tags: [...new Set(row.tags)].sort(), item: {}, where };
}

function recordOf(
  trial: Trial,
  row: Row,
  suite: string,
  { run, storeOutputs }: Pick<GivenOptions, 'run' | 'storeOutputs'>,
): TrialRecord {
  const { output, reason, ...measured } = row;
  return {
    ...measured,
    ...reasonOf(row.status, reason, storeOutputs),
    type: 'trial',
    trial: trial.id,
    suite,
    candidate: trial.candidate.id,
    case_hash: trial.case_hash,
    repeat: trial.repeat,
    run,
    tags: trial.case.tags.length === 0 ? undefined : trial.case.tags,
    output: storeOutputs ? output : undefined,
    // How many requests it took is not known; without any, an error that names no cost was not billed, as in `compare`.
    attempts: 0,
  };
}

/** Words for what this program itself did or lacked: of another harness they mean something else, and decide nothing. */
const RESERVED: ReadonlySet<string> = new Set([
  ...(['budget', 'deadline', 'no_price', 'no_credentials', 'judge_drift', 'not_run', 'early_stop'] as const),
]);

/**
 * A class of one word stays the reason. Free text may quote an answer, and would be a class of its own in every row: it is
 * kept as what was said, and so is a reserved word.
 */
function reasonOf(
  status: Row['status'],
  reason: string | undefined,
  storeOutputs: boolean,
): Pick<TrialRecord, 'reason' | 'error'> {
  if (status === 'ok' || reason === undefined) return {};
  const reserved = RESERVED.has(reason);
  if (!reserved && /^[A-Za-z][\w.-]{0,63}$/.test(reason)) return { reason };
  return {
    reason: status === 'skipped' ? 'skipped' : undefined,
    error: storeOutputs || reserved ? reason : undefined,
  };
}
