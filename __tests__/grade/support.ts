import { prepareGraders } from '../../src/grade/grade.js';
import { sampleOf } from '../../src/grade/sample.js';
import type { Ask, JudgeReply, Mark, PreparedGrader } from '../../src/grade/types.js';
import { viewOf } from '../../src/grade/view.js';
import type { Answer } from '../../src/ports.js';
import { renderValue } from '../../src/spec/template.js';
import type { Case, GraderSpec, Json } from '../../src/spec/types.js';

export const where = { file: 'evals/a.eval.yml', line: 7, column: 5 };
export const render = renderValue;

export function answerOf(output: string, more: Partial<Answer> = {}): Answer {
  return {
    output,
    tool_calls: [],
    refusal: null,
    finish_reason: 'stop',
    model: null,
    usage: null,
    reported_cost_usd: null,
    ...more,
  };
}

export function caseOf(item: Readonly<Record<string, Json>> = {}, more: Partial<Case> = {}): Case {
  return { id: 'c1', tags: [], item, where: { file: 'data.jsonl', line: 3 }, ...more };
}

export function specOf(
  type: string,
  options: Readonly<Record<string, Json>>,
  more: Partial<GraderSpec> = {},
): GraderSpec {
  return { id: type, type, weight: 1, when: null, options, where, ...more };
}

export function prepared(
  type: string,
  options: Readonly<Record<string, Json>>,
  request: Readonly<Record<string, Json>> = {},
): PreparedGrader {
  return prepareGraders([specOf(type, options)], request)[0]!;
}

/** One answer marked by one grader that asks no model. */
export function mark(
  type: string,
  options: Readonly<Record<string, Json>>,
  output: string,
  item: Readonly<Record<string, Json>> = {},
): Mark {
  const { ready } = prepared(type, options);
  if (ready.kind !== 'check') throw new Error('not a check');
  return ready.grade(viewOf(render, { item, sample: sampleOf(answerOf(output)) }));
}

export function replyOf(output: string, cost_usd: number | null = 0.01, more: Partial<Answer> = {}): JudgeReply {
  return { state: 'answered', answer: answerOf(output, more), cost_usd };
}

export const noJudge: Ask = () => Promise.reject(new Error('no judge may be asked'));
