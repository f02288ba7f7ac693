import type { Row } from './types.js';

/** Graded answers, and how many of them passed. */
export interface AnswerTally {
  readonly answers: number;
  readonly passed: number;
}

/** Counts the graded answers among rows; what was not measured is no answer. */
export function tallyAnswers(rows: Iterable<Row>): AnswerTally {
  let answers = 0;
  let passed = 0;
  for (const { status, score, pass } of rows) {
    if (status !== 'ok' || score === null) continue;
    answers += 1;
    if (pass ?? score >= 1) passed += 1;
  }
  return { answers, passed };
}
