/** What several answers to every case say that one does not. */
import { percent, UNKNOWN } from '../text/format.js';
import { own, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { CandidateSummary } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';

export interface RepeatedAnswers {
  /** Heads of two columns, and their cells for any candidate of the suite. */
  readonly heads: readonly [Own, Own];
  cells(candidate: CandidateSummary): readonly [Own, Own];
  readonly sentence: Sentence;
}

/** Null where every case was answered once. */
export function repeatedAnswers({ consistency }: CandidateSummary): RepeatedAnswers | null {
  if (consistency === null || consistency === undefined) return null;
  const { k, pass_at_k, pass_hat_k } = consistency;
  return {
    heads: [own(`Passes at least once in ${k}`), own('Passes every time')],
    cells: ({ consistency: one }) =>
      one?.k === k ? [percent(one.pass_at_k), percent(one.pass_hat_k)] : [UNKNOWN, UNKNOWN],
    sentence: say`Chance that at least one of ${k} answers to a case passes: ${percent(pass_at_k)}; that ${own(k === 2 ? 'both' : `all ${k}`)} pass: ${percent(pass_hat_k)}.`,
  };
}

/** A rule about several answers to a case, where no case of this run or of the stored ones has as many. */
export function lacksAnswers({ k, n, reason }: RuleVerdict): boolean {
  return k !== undefined && n === 0 && reason === 'too_few_cases';
}

/** Why such a rule says nothing; null for any other. */
export function fewAnswers(rule: RuleVerdict, base: Sentence): Sentence | null {
  if (!lacksAnswers(rule)) return null;
  return rule.candidate_value === null
    ? say`It takes at least ${rule.k!} answers to every case, and this run asked for fewer.`
    : say`It takes at least ${rule.k!} answers to every case, and ${base} has stored fewer.`;
}
