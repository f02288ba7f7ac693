/** Scenes whose numbers are those of their own cases: judged, summarised and attributed as a run would be. */
import { attribute } from '../../src/compare/attribute.js';
import type { AttributedSide } from '../../src/compare/attribute.js';
import { compareSuite } from '../../src/compare/compare.js';
import type { Evidence } from '../../src/compare/evidence.js';
import { flakyCases } from '../../src/compare/flaky.js';
import { flippedCases } from '../../src/compare/flips.js';
import { withoutQuarantined } from '../../src/compare/without-quarantined.js';
import { controlSummary } from '../../src/pipeline/control-summary.js';
import type { Measured } from '../../src/pipeline/measured.js';
import type { BaselineState } from '../../src/ports.js';
import type { CandidateHeader } from '../../src/record/types.js';
import type { Gate, Rule } from '../../src/spec/types.js';
import { labelFlips } from '../../src/verdict/confirmed.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import { overall } from '../../src/verdict/overall.js';
import type { Confirmation, ControlSummary, Quarantined, SuiteResult } from '../../src/verdict/result.js';
import { withInputs } from '../../src/verdict/rule-inputs.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import { gate as gateOf } from '../verdict/evidence.js';
import { BASELINE, MODEL, rowsOf, rowsOfScene } from './sample.js';
import type { Scene, Side } from './sample.js';

const SUITE = 'support-triage';
const PRICES = 'genai-prices of 2026-11-12';

export interface Sketched extends Omit<Scene, 'verdict' | 'rules' | 'figures'> {
  readonly gate: readonly Rule[];
  /** Of another candidate than the primary. */
  readonly other_gate?: readonly Rule[];
  readonly alpha?: number;
  /** Parts that the change itself edits; the others follow from the rows. */
  readonly edits?: readonly ('prompt' | 'parameters')[];
  /** Of the stored runs; without a word they are `ok`. */
  readonly state?: BaselineState;
  /** What flipped cases answered when they were asked again: this change and main. */
  readonly again?: Readonly<Record<string, readonly [head: string, base: string]>>;
  /** `RULE:LIMIT` of failures that did not stand then. */
  readonly withdrawn?: readonly string[];
  readonly quarantine?: readonly Quarantined[];
  /** How this run's clocks were read, and the loads of the stored runs. */
  readonly clocks?: Evidence['clocks'];
  readonly base_loads?: Evidence['base_loads'];
}

export function judged(sketched: Sketched): Scene {
  const { live, made, others = [], withdrawn = [], quarantine, state = 'ok' } = sketched;
  const gate = gateOf(sketched.gate, sketched.alpha === undefined ? {} : { alpha: sketched.alpha });
  const primary = made?.now?.candidate ?? MODEL;
  const rows = rowsOfScene(sketched, 'now');
  const stored = ['ok', 'stale'].includes(state) ? rowsOfScene(sketched, 'before') : [];
  const excused = new Set((quarantine ?? []).filter(({ holds }) => holds).map((entry) => entry.case));
  const verdictsOn = (candidate: string, own: Evidence['rows'], of: Gate): readonly RuleVerdict[] => {
    const comparison = compareSuite(
      withoutQuarantined(
        {
          suite: SUITE,
          candidate,
          blocking: true,
          gate: of,
          baseline: live === true ? { state: 'ok', rows: rowsOfScene(sketched, 'today') } : { state, rows: stored },
          rows: own,
          unchanged: sketched.suite?.reused === true,
          control: live === true ? 'live' : 'stored',
          clocks: sketched.clocks,
          base_loads: sketched.base_loads,
        },
        excused,
      ),
    );
    return withInputs(comparison, judgeSuite(comparison));
  };
  const own = verdictsOn(primary, rows, gate).map((rule) => takenBack(rule, withdrawn));
  const rules = [
    ...own,
    ...others.flatMap(({ id, cases }) =>
      verdictsOn(
        id,
        cases.flatMap((one) => rowsOf(one, 'now', SUITE, { candidate: id })),
        gateOf(sketched.other_gate ?? []),
      ),
    ),
  ];
  const control = live === true ? controlOf(sketched, own, gate) : undefined;
  const story: Partial<SuiteResult> = {
    ...(stored.length === 0 || sketched.suite?.reused === true
      ? {}
      : { attribution: attribute(sideOf(sketched, 'now'), sideOf(sketched, 'before'), control) }),
    ...(stored.length === 0 ? {} : { flaky: flakyCases(stored) }),
    ...(control === undefined ? {} : { control }),
    ...(sketched.again === undefined ? {} : { confirmation: confirmed(rows, stored, sketched.again, withdrawn) }),
    ...(quarantine === undefined ? {} : { quarantine }),
  };
  return { ...sketched, verdict: overall(rules), rules, suite: { baseline: BASELINE, ...story, ...sketched.suite } };
}

function sideOf(sketched: Sketched, side: 'now' | 'before'): AttributedSide {
  const { cases } = sketched;
  const there = cases
    .filter((one) => one[side] !== '')
    .map(({ id, edited }) => [id, side === 'now' && edited === true]);
  return {
    candidate: headerOf(sketched, side),
    suite: { suite_hash: JSON.stringify(there.sort()), graders_hash: 'graders', judge_hash: 'judge' },
    rows: rowsOfScene(sketched, side),
    prices: PRICES,
  };
}

function headerOf({ made, edits = ['prompt'] }: Sketched, side: Side): CandidateHeader {
  const model = made?.[side]?.candidate ?? MODEL;
  const edited = side === 'now' ? edits : [];
  const parts = { messages: `${edited.includes('prompt')}`, request: `${edited.includes('parameters')}` };
  return { id: model, primary: true, hash: JSON.stringify([model, parts]), model, endpoint: 'openai', parts };
}

function controlOf(sketched: Sketched, rules: readonly RuleVerdict[], gate: Gate): ControlSummary {
  const extras = rowsOfScene(sketched, 'today');
  const id = rules[0]!.candidate;
  const measured = {
    plan: { suite: { candidates: [{ id, primary: true }], gate } },
    history: {
      primary: {
        state: 'ok',
        rows: rowsOfScene(sketched, 'before'),
        stored: { candidate: headerOf(sketched, 'before') },
      },
    },
    live: {
      state: 'ok',
      commit: BASELINE.base_commit,
      sides: [{ candidate: headerOf(sketched, 'today'), of: [id], records: extras }],
    },
  };
  return controlSummary(measured as unknown as Measured, rules, new Set())!;
}

function takenBack(rule: RuleVerdict, withdrawn: readonly string[]): RuleVerdict {
  if (!withdrawn.includes(`${rule.rule}:${rule.limit}`)) return rule;
  if (rule.verdict !== 'fail') throw new Error(`${rule.rule} did not fail: there is nothing to take back`);
  return { ...rule, verdict: 'inconclusive', reason: 'noise', suspicious: true };
}

function confirmed(
  rows: Evidence['rows'],
  stored: Evidence['rows'],
  again: NonNullable<Sketched['again']>,
  withdrawn: readonly string[],
): Confirmation {
  const asked = Object.entries(again).flatMap(([id, sides]) =>
    (['head', 'base'] as const).flatMap((side, at) =>
      rowsOf({ id, before: '', now: sides[at]! }, 'now').map((row) => ({ ...row, side })),
    ),
  );
  return { ...labelFlips(flippedCases(rows, stored), asked, 2), withdrawn };
}
