/** Measures a suite with the demo models in this process: the texts and the graders of a real run, without its clocks. */
import { compareSuite } from '../../src/compare/compare.js';
import type { EvidenceRow } from '../../src/compare/evidence.js';
import { demoAnswers } from '../../src/edge/target/demo/answers.js';
import { demoModel } from '../../src/edge/target/demo/knobs.js';
import { readMessages, tokens } from '../../src/edge/target/demo/messages.js';
import { usage } from '../../src/edge/target/demo/protocol.js';
import { demoReply, scene, type Scene } from '../../src/edge/target/demo/reply.js';
import { graderFragments, prepareGraders } from '../../src/grade/grade.js';
import { gradeTrial, type Graded } from '../../src/grade/trial.js';
import type { Answer, ModelCall } from '../../src/ports.js';
import type { SpecFiles } from '../../src/spec/paths.js';
import { resolveSuite } from '../../src/spec/resolve.js';
import { renderMessages, renderValue } from '../../src/spec/template.js';
import type { Case, ModelTarget, Suite } from '../../src/spec/types.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { overall } from '../../src/verdict/overall.js';
import type { OverallVerdict, RuleVerdict } from '../../src/verdict/types.js';

export interface Measured {
  readonly case: Case;
  readonly graded: Graded;
  readonly row: EvidenceRow;
}

export function suiteOf(path: string, files: SpecFiles): Promise<Suite> {
  // No application among them, whose files would be listed.
  const whole = { list: () => Promise.resolve([]), hash: () => Promise.reject(new Error('not asked')), ...files };
  return resolveSuite(path, whole, { endpoints: ['demo', 'openai'], graders: graderFragments as never });
}

/** The examples that a model answers by itself. */
export function modelOf(suite: Suite): ModelTarget {
  const { target } = suite.candidates.find(({ primary }) => primary)!;
  if (target.kind !== 'model') throw new Error(`${suite.path} asks no model`);
  return target;
}

/** One answer per case by the primary candidate, graded; the clocks are those the model meant to keep. */
export async function measure(suite: Suite, run: string, seed = 'plumbline'): Promise<readonly Measured[]> {
  const at = scene(demoAnswers(suite.cases), seed, run);
  const target = modelOf(suite);
  const graders = prepareGraders(suite.graders, target.request);
  return Promise.all(
    suite.cases.map(async (item) => {
      const messages = renderMessages(target.messages, item.item);
      const said = say({ kind: 'model', endpoint: 'demo', body: { model: target.model, messages } }, at);
      const graded = await gradeTrial({
        graders,
        case: item,
        answer: said.answer,
        render: renderValue as never,
        ask: (call) =>
          Promise.resolve({ state: 'answered', answer: say(call, at).answer, cost_usd: say(call, at).cost_usd }),
      });
      const row: EvidenceRow = {
        case: item.id,
        repeat: 0,
        run,
        status: 'ok',
        score: graded.score,
        pass: graded.pass,
        tier: item.tier,
        category: item.category,
        tags: item.tags,
        latency_ms: said.latency_ms,
        ttft_ms: said.ttft_ms,
        cost_usd: said.cost_usd,
        scores: graded.scores,
        passes: graded.passes,
        judge_cost_usd: graded.judge_cost_usd ?? undefined,
      };
      return { case: item, graded, row };
    }),
  );
}

/** The verdict of the real engine on these answers against those of stored runs. */
export function judged(
  suite: Suite,
  stored: readonly (readonly Measured[])[],
  candidate: readonly Measured[],
): { readonly verdict: OverallVerdict; readonly failed: readonly string[]; readonly rules: readonly RuleVerdict[] } {
  const rules = judgeSuite(
    compareSuite({
      suite: suite.identity,
      candidate: 'candidate',
      blocking: true,
      gate: suite.gate,
      baseline: { state: 'ok', rows: stored.flat().map(({ row }) => row) },
      rows: candidate.map(({ row }) => row),
      unchanged: false,
      control: 'stored',
    }),
  );
  const failed = rules.filter(({ verdict }) => verdict === 'fail').map(({ rule, limit }) => `${rule}:${limit}`);
  return { verdict: overall(rules), failed, rules };
}

export function passRate(measured: readonly Measured[]): number {
  return measured.filter(({ graded }) => graded.pass === true).length / measured.length;
}

/**
 * Lower and upper 90% bounds of the change of the pass rate: the paired plus-two interval of the verdict, written out here
 * a second time so that the examples are held to the published formula.
 */
export function change(
  stored: readonly (readonly Measured[])[],
  candidate: readonly Measured[],
): { readonly delta: number; readonly lo: number; readonly hi: number } {
  const passed = ({ graded }: Measured): number => (graded.pass === true ? 1 : 0);
  const d = candidate.map((mine, index) => {
    const base = stored.reduce((sum, run) => sum + passed(run[index]!), 0) / stored.length;
    return passed(mine) - base;
  });
  const n = d.length + 2;
  const mean = d.reduce((sum, value) => sum + value, 0) / n;
  const variance = (d.reduce((sum, value) => sum + value * value, 0) + 2) / n - mean * mean;
  const half = 1.6448536 * Math.sqrt(variance / n);
  return { delta: (mean * n) / d.length, lo: mean - half, hi: mean + half };
}

interface Said {
  readonly answer: Answer;
  readonly ttft_ms: number;
  readonly latency_ms: number;
  readonly cost_usd: number;
}

function say(call: ModelCall, at: Scene): Said {
  const model = demoModel(call.body.model);
  const messages = readMessages(call.body['messages']);
  if ('problem' in model || messages === null) throw new Error(JSON.stringify(model));
  const reply = demoReply(model, messages, 0, at);
  if (reply.kind === 'error') throw new Error('the demo model failed');
  return {
    answer: {
      output: reply.kind === 'answer' ? reply.text : '',
      tool_calls: [],
      refusal: reply.kind === 'refusal' ? reply.text : null,
      finish_reason: 'stop',
      model: model.name,
      usage: null,
      reported_cost_usd: null,
    },
    ttft_ms: reply.ttft_ms,
    latency_ms: reply.ttft_ms + (tokens(reply.text) / reply.tps) * 1000,
    cost_usd: Number(usage(model, messages, reply.text)['cost']),
  };
}
