import { UserError } from '../errors.js';
import type { Answer } from '../ports.js';
import type { SkipReason } from '../record/observation.js';
import type { Case } from '../spec/types.js';
import { fits } from '../record/labels.js';
import { missed } from './mark.js';
import { cutOf, sampleOf, silenceOf } from './sample.js';
import type { Ask, Judge, Mark, PreparedGrader, Render, Sample } from './types.js';
import { readsRefusal, readsSample, viewOf } from './view.js';

/** A reply that cannot be read is asked for once more: judges fail at random more often than always. */
const JUDGE_ATTEMPTS = 2;

/** One answer, graded; without a score when a judge gave none: the trial is then missing, never the candidate's fault. */
export type Graded = PerGrader &
  (
    | {
        /** Weighted mean of the graders that apply, in [0,1]. */
        readonly score: number;
        /** Whether all graders that apply pass. */
        readonly pass: boolean;
        readonly error: null;
        readonly reason: null;
      }
    | {
        readonly score: null;
        readonly pass: null;
        /** Which judge failed and how; may quote a server: untrusted text. */
        readonly error: string;
        readonly reason: 'judge' | SkipReason;
      }
  );

interface PerGrader {
  /** Per grader id; a grader that did not apply or gave no score is absent. */
  readonly scores: Readonly<Record<string, number>>;
  readonly passes: Readonly<Record<string, boolean>>;
  /** One sentence per grader that did not pass; may quote the answer: untrusted text. */
  readonly notes: Readonly<Record<string, string>>;
  /** Dollars for all judge requests, apart from the candidate's own spend; 0 without any, null when a price is unknown. */
  readonly judge_cost_usd: number | null;
}

export interface TrialToGrade {
  readonly graders: readonly PreparedGrader[];
  readonly case: Case;
  readonly answer: Answer;
  readonly render: Render;
  readonly ask: Ask;
}

interface NoMark {
  readonly reason: 'judge' | SkipReason;
  readonly sentence: string;
}

interface Outcome {
  readonly id: string;
  readonly weight: number;
  readonly cost: number | null;
  /** A failure in place of a mark: the judge gave none, or was not asked. */
  readonly mark: Mark | NoMark;
}

/**
 * Grades one answer with every grader that applies. A refusal or an empty answer scores 0 and costs no judge, unless a
 * grader reads `sample.refusal`. Judges are asked at the same time; their order never changes the outcome.
 * @throws UserError for a variable of the item without a value; Error when no grader applies (the spec was checked for that).
 */
export async function gradeTrial({ graders, case: item, answer, render, ask }: TrialToGrade): Promise<Graded> {
  const sample = sampleOf(answer);
  const silence = silenceOf(answer);
  const cut = cutOf(answer);
  const applicable = graders.filter(({ spec }) => fits(spec.when, item));
  if (applicable.length === 0) throw new Error(`No grader applies to case ${item.id}`);
  const outcomes = await Promise.all(
    applicable.map(async ({ spec, ready }): Promise<Outcome> => {
      const { id, weight } = spec;
      if (silence !== null && ![ready.input, ...ready.expected].some(readsRefusal)) {
        return { id, weight, cost: 0, mark: withCut(missed(silence), cut) };
      }
      const scope = { item: item.item, sample };
      try {
        if (ready.kind === 'judge') return { id, weight, ...(await judge(ready, render, scope, ask)) };
        return { id, weight, cost: 0, mark: withCut(ready.grade(viewOf(render, scope)), cut) };
      } catch (error) {
        // The answer lacks what a template reads of it, such as a key of its JSON: a wrong answer, not a wrong spec.
        if (!(error instanceof UserError) || ![ready.input, ...ready.expected].some(readsSample)) throw error;
        return { id, weight, cost: 0, mark: withCut(missed(lackOf(sample, error)), cut) };
      }
    }),
  );
  return summary(outcomes);
}

async function judge(
  ready: Judge,
  render: Render,
  scope: { readonly item: Case['item']; readonly sample: Sample },
  ask: Ask,
): Promise<Pick<Outcome, 'cost' | 'mark'>> {
  const call = ready.call(render, scope);
  let cost: number | null = 0;
  let sentence = '';
  for (let attempt = 0; attempt < JUDGE_ATTEMPTS; attempt += 1) {
    const reply = await ask(call);
    cost = sum([cost, reply.cost_usd]);
    if (reply.state === 'failed') {
      return { cost, mark: { reason: reply.reason, sentence: `the judge could not be asked: ${reply.message}` } };
    }
    const mark = ready.read(reply.answer);
    if (typeof mark !== 'string') return { cost, mark };
    sentence = mark;
  }
  return { cost, mark: { reason: 'judge', sentence } };
}

function summary(outcomes: readonly Outcome[]): Graded {
  const marked = outcomes.flatMap(({ id, weight, mark }) => ('sentence' in mark ? [] : [{ id, weight, mark }]));
  const failed = outcomes.flatMap(({ id, mark }) => ('sentence' in mark ? [{ id, ...mark }] : []));
  const perGrader = {
    scores: Object.fromEntries(marked.map(({ id, mark }) => [id, mark.score])),
    passes: Object.fromEntries(marked.map(({ id, mark }) => [id, mark.pass])),
    notes: Object.fromEntries(marked.flatMap(({ id, mark }) => (mark.note === null ? [] : [[id, mark.note]]))),
    judge_cost_usd: sum(outcomes.map(({ cost }) => cost)),
  };
  const [first] = failed;
  if (first !== undefined) {
    const error = failed.map(({ id, sentence }) => `grader \`${id}\`: ${sentence}`).join('; ');
    return { ...perGrader, score: null, pass: null, error, reason: first.reason };
  }
  const weights = marked.reduce((total, { weight }) => total + weight, 0);
  const score = marked.reduce((total, { weight, mark }) => total + weight * mark.score, 0) / weights;
  return { ...perGrader, score, pass: marked.every(({ mark }) => mark.pass), error: null, reason: null };
}

function withCut(mark: Mark, cut: string | null): Mark {
  return mark.note === null || cut === null ? mark : { ...mark, note: `${mark.note} (${cut})` };
}

function lackOf(sample: Sample, error: UserError): string {
  const [first] = error.problems;
  const message = first?.message ?? error.message;
  return sample.output_json === undefined && message.includes('sample.output_json')
    ? 'the answer is not JSON'
    : message;
}

/** Dollars; unknown as soon as one part is. */
function sum(costs: readonly (number | null)[]): number | null {
  return costs.reduce<number | null>((total, cost) => (total === null || cost === null ? null : total + cost), 0);
}
