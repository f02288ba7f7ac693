import { describe, expect, it } from '@jest/globals';
import { againWords, confirmationLine } from '../../src/report/asked-again.js';
import type { Again } from '../../src/report/asked-again.js';
import type { CaseChange } from '../../src/report/cases.js';
import { controlLine, controlNotes } from '../../src/report/control.js';
import { earlyStopLine, earlyStopNote, extensionLine } from '../../src/report/effort.js';
import { renderComment } from '../../src/report/comment.js';
import { renderHtml } from '../../src/report/html.js';
import { renderText } from '../../src/report/text.js';
import { givenParts, PART_WORDS, whatMoved, whatMovedOfGiven } from '../../src/report/what-moved.js';
import { plainText } from '../../src/text/plain.js';
import { own, quote } from '../../src/text/sentence.js';
import type { Attributed, Confirmation, ControlSummary, Extension, Part } from '../../src/verdict/result.js';
import { partsMoved, PROMPT_MOVED, rule, viewOf } from './sample.js';
import type { Scene } from './sample.js';
import * as scenes from './scenes.js';

const MAIN = quote('main');

function part(name: Part, state: Attributed['state'], from: string | null = null, to = from): Attributed {
  return { part: name, state, from, to };
}

describe('what moved', () => {
  const said = (...parts: readonly Attributed[]): string =>
    plainText(whatMoved(partsMoved(...parts), PART_WORDS, MAIN)!);

  it('names the one part that moved and those that did not', () => {
    expect(said(PROMPT_MOVED)).toBe(
      'What moved: the prompt. Same model, parameters, judge, graders, cases and prices.',
    );
    expect(said(part('model', 'moved', 'a', 'b'))).toBe(
      'What moved: the model (a to b). Same prompt, parameters, judge, graders, cases and prices.',
    );
    expect(said(part('dataset', 'moved', '200 cases', '198 cases, 2 removed'))).toBe(
      'What moved: the cases (200 cases; now 198 cases, 2 removed). Same prompt, model, parameters, judge, graders and prices.',
    );
  });

  it('tells a model that changed behind its name from one that the spec changed', () => {
    const snapshot = part('snapshot', 'moved', 'X', 'Y');
    expect(said(snapshot)).toBe(
      "What moved: the model's snapshot: the server answered as X on main and answers as Y now; the prompt, parameters, judge, graders, cases and prices are the same.",
    );
    expect(said(PROMPT_MOVED, snapshot)).toBe(
      "What moved: the prompt and the model's snapshot (the server answered as X on main and answers as Y now). Same parameters, judge, graders, cases and prices.",
    );
    expect(said(part('model', 'moved', 'a', 'b'), snapshot)).not.toContain('snapshot');
  });

  it('says that nothing of the change moved, and how to ask the provider', () => {
    const nothing =
      "Nothing of yours moved: prompt, model, parameters, judge, graders, cases and prices are those of main's stored runs.";
    expect(said()).toBe(
      `${nothing} Whether the provider drifted is not known: run.control: live measures main in the same job.`,
    );
    expect(said(part('provider', 'same'))).toBe(nothing);
    expect(said(part('provider', 'moved'))).toMatch(/^What moved: the provider\. Same prompt, model/);
  });

  it('does not speak of a judge where there is none', () => {
    expect(said(PROMPT_MOVED, part('judge', 'same', 'none'))).toBe(
      'What moved: the prompt. Same model, parameters, graders, cases and prices.',
    );
  });

  it('never calls the same what one side does not say', () => {
    expect(said(PROMPT_MOVED, part('snapshot', 'unknown'), part('judge', 'unknown'))).toBe(
      "What moved: the prompt. Same model, parameters, graders, cases and prices. Unknown: the model's snapshot and the judge.",
    );
    expect(said(part('snapshot', 'unknown'), part('provider', 'same'))).toBe(
      "Nothing of yours is seen to have moved: prompt, model, parameters, judge, graders, cases and prices are those of main's stored runs. Unknown: the model's snapshot.",
    );
    const silent = partsMoved().map((one): Attributed => ({ ...one, state: 'unknown' }));
    expect(plainText(whatMoved(silent, PART_WORDS, MAIN)!)).toBe("What moved: unknown; main's stored runs do not say.");
    expect(whatMoved([], PART_WORDS, MAIN)).toBeNull();
  });

  it('knows that it was the prompt or the parameters when an older record holds one hash of both', () => {
    const either = [part('prompt', 'unknown'), part('parameters', 'unknown')];
    expect(said(...either)).toBe(
      'What moved: the prompt or the parameters. Same model, judge, graders, cases and prices.',
    );
    expect(said(...either, part('model', 'moved', 'a', 'b'))).toContain('Unknown: the prompt and the parameters.');
  });

  it('speaks of the candidate-id alone where another harness measured', () => {
    const given = (...parts: readonly Attributed[]): string =>
      plainText(whatMovedOfGiven(givenParts(partsMoved(...parts)), MAIN)!);
    expect(given(part('prompt', 'unknown'), part('model', 'moved', 'v1', 'v2'))).toBe(
      'What moved: the candidate-id (v1 to v2). Same cases.',
    );
    expect(given()).toBe(
      'The candidate-id and the cases are the same; if something under test changed, the candidate-id leaves it out.',
    );
    // Two long ids may look alike once they are cut short.
    expect(given(part('prompt', 'unknown'), part('model', 'same', 'v1…'))).toMatch(/^What moved: the candidate-id/);
  });

  it('stands in every report of a failure, and in none of a pass', () => {
    const line = 'What moved:';
    expect(renderComment(viewOf(scenes.FAIL)).text).toContain(line);
    expect(renderHtml(viewOf(scenes.FAIL)).text).toContain(line);
    const passed = viewOf({ ...scenes.PASS, suite: { attribution: partsMoved(PROMPT_MOVED) } });
    expect(renderComment(passed).text).not.toContain(line);
    expect(renderComment(passed).text).toContain('| prompt | **moved** |');
  });
});

describe('main of today', () => {
  const floor = rule({ rule: 'pass_rate', limit: 'min', verdict: 'fail' });
  const slow = rule({ rule: 'latency.p95', limit: 'max', verdict: 'fail' });
  const drop = rule({ rule: 'pass_rate', limit: 'max_drop', verdict: 'fail' });
  const drifted = { delta: -0.041, lo: -0.062, hi: -0.02, n: 198, moved: true };
  const steady = { delta: -0.004, lo: -0.02, hi: 0.01, n: 198, moved: false };
  /** Outside its 90% range, as one unchanged provider in ten is. */
  const doubtful = { delta: -0.021, lo: -0.04, hi: -0.002, n: 198, moved: false };
  const risen = { delta: 0.041, lo: 0.02, hi: 0.062, n: 198, moved: true };
  const numbers = "main's pass rate today is 4.1 pp below its stored runs (90% range −6.2 to −2.0 pp, 198 cases).";

  it.each<readonly [string, readonly string[], ControlSummary['drift'], readonly (typeof floor)[], string]>([
    ['passes', [], steady, [floor], 'main passes today: it is this change.'],
    ['passes, though it drifted', [], drifted, [floor], `main passes today: it is this change. ${numbers}`],
    [
      'fails',
      ['pass_rate:min'],
      drifted,
      [floor],
      `main today fails too: the provider drifted, not this PR. ${numbers}`,
    ],
    ['failed before', ['pass_rate:min'], steady, [floor], 'main today fails too: the limit is missed without this PR.'],
    [
      'may have drifted',
      ['pass_rate:min'],
      doubtful,
      [floor],
      'main today fails too: the limit is missed without this PR.',
    ],
    [
      'got better',
      ['pass_rate:min'],
      risen,
      [floor],
      "main today fails too: the limit is missed without this PR. main's pass rate today is 4.1 pp above its stored runs (90% range +2.0 to +6.2 pp, 198 cases).",
    ],
    ['has no past', ['pass_rate:min'], null, [floor], 'main today fails too: the limit is missed without this PR.'],
    [
      'fails in part',
      ['latency.p95:max'],
      steady,
      [floor, slow],
      'main today fails too on p95 latency; the other limit failed by this change.',
    ],
    [
      'dropped, and this change below it',
      ['pass_rate:max_drop'],
      drifted,
      [drop],
      `main is below its stored runs today too, and this PR is below main of today: the provider drifted, and this change adds to it. ${numbers}`,
    ],
  ])('%s', (_, fails_too, drift, failing, expected) => {
    const line = controlLine({ commit: 'abc', candidates: [], fails_too, drift }, failing, MAIN, own('this PR'));
    expect(plainText(line!)).toBe(expected);
  });

  it('is no news while nothing fails, unless it drifted', () => {
    const control = { commit: 'abc', candidates: [], fails_too: [] };
    expect(controlLine({ ...control, drift: steady }, [], MAIN, own('this PR'))).toBeNull();
    expect(plainText(controlLine({ ...control, drift: drifted }, [], MAIN, own('this PR'))!)).toBe(numbers);
  });

  it('is not said to have drifted by a range that one unchanged provider in ten leaves', () => {
    const notes = (drift: ControlSummary['drift']): string =>
      controlNotes({ commit: 'abc', candidates: [], fails_too: [], drift }, MAIN).map(plainText).join(' ');
    expect(notes(drifted)).toMatch(/: beyond noise\.$/);
    expect(notes(doubtful)).toMatch(/-?−4\.0 to −0\.2 pp, 198 cases\): too little to call it drift\.$/);
    expect(notes(steady)).toMatch(/: within noise\.$/);
  });

  it('leaves nothing to mend in the change itself', () => {
    const next = (scene: Scene): readonly string[] =>
      viewOf(scene).suites[0]!.rules.flatMap((view) => (view.rule.verdict === 'fail' ? [plainText(view.next!)] : []));
    const change = 'or change min of pass_rate in evals/triage.eval.yml if this is what you want';
    expect(next(scenes.PROVIDER_DRIFT)).toEqual([
      `pin the model's snapshot, or re-run the job another day (main misses this limit today without this PR), ${change}`,
    ]);
    const control = { ...scenes.PROVIDER_DRIFT.suite!.control!, drift: null };
    const undrifted = { ...scenes.PROVIDER_DRIFT, suite: { ...scenes.PROVIDER_DRIFT.suite, control } };
    expect(next(undrifted)).toEqual([`mend main first (main misses this limit today without this PR), ${change}`]);
    const alone = { ...undrifted, suite: { ...undrifted.suite, control: { ...control, fails_too: [] } } };
    expect(next(alone)).toEqual([`fix the cases that fail, ${change}`]);
    const slow = rule({ rule: 'latency.p95', limit: 'max', verdict: 'fail', unit: 'ms', threshold: 900 });
    const late = { ...undrifted, rules: [slow], suite: { control: { ...control, fails_too: ['latency.p95:max'] } } };
    expect(next(late)[0]).toMatch(
      /^re-run the job at another hour \(main misses this limit today without this PR\), or/,
    );
  });

  it('is what a rule on time is held against, so that no stored run is spoken of', () => {
    const { text } = renderComment(viewOf(scenes.SLOWER_LIVE));
    expect(text).toContain('held against `main` at `a81f03c`, measured in the same job');
    expect(text).not.toMatch(/not judged|held against \d+ stored/);
  });
});

describe('cases asked again', () => {
  const confirmation: Confirmation = {
    repeats: 2,
    confirmed: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    flake: ['i', 'j'],
    pre_existing: ['k'],
    better: [],
    unsettled: [],
    withdrawn: [],
  };
  const said = (changes: Partial<Confirmation>, better: readonly string[] = []): string =>
    plainText(confirmationLine({ ...confirmation, ...changes }, new Set(better), MAIN));

  it('are counted by what came of them', () => {
    expect(said({})).toBe(
      'Asked again, 2 times on both sides: 8 of 11 broken cases confirmed, 2 pass now (flaky), 1 fails on main today as well.',
    );
    expect(said({ flake: ['i'], unsettled: ['z'], repeats: 1 })).toBe(
      'Asked again, once on both sides: 8 of 11 broken cases confirmed, 1 passes now (flaky), 1 fails on main today as well, 1 could not be asked again in full.',
    );
  });

  it('are not called broken when they had got better', () => {
    expect(said({ better: ['y'], flake: ['i', 'z'] }, ['y', 'z'])).toBe(
      'Asked again, 2 times on both sides: 8 of 10 broken cases confirmed, 1 passes now (flaky), 1 fails on main today as well, 1 of 2 cases that got better stays so.',
    );
    const none = { confirmed: [], flake: [], pre_existing: [] };
    expect(said({ ...none, better: ['y', 'z'] }, ['y', 'z'])).toBe(
      'Asked again, 2 times on both sides: 2 cases that got better stay so.',
    );
  });

  it('carry their label, the doubtful ones last', () => {
    const { text } = renderComment(viewOf(scenes.CONFIRMED));
    const labels = text.split('\n').flatMap((line) => /\*\*0\/1\*\* \|.*\| ([^|]+) \|$/.exec(line)?.[1] ?? []);
    expect(labels).toEqual([...Array<string>(7).fill('confirmed'), 'also fails on `main` today']);
    expect(renderText(viewOf(scenes.CONFIRMED), { color: false, cases: 20 })).toMatch(
      /also fails on main today .*\n(?:.*passed when asked again .*\n){6}Run only these/,
    );
    const words = (again: Again, change: CaseChange): string => plainText(againWords({ again, change }, MAIN)!);
    expect(words('unsettled', 'broke')).toBe('not asked again in full');
    expect([words('flake', 'fixed'), words('better', 'fixed')]).toEqual([
      'failed when asked again',
      'still better when asked again',
    ]);
    expect(againWords({ again: null, change: 'broke' }, MAIN)).toBeNull();
  });

  it('take back a failure in words', () => {
    const { text } = renderComment(viewOf(scenes.CONFIRMED));
    expect(text).toContain('Failed at first; asked again, it is no longer proven.');
  });
});

describe('answers beyond the plan, and short of it', () => {
  const extension: Extension = { rules: ['pass_rate:max_drop'], cases: 200, planned: 400, asked: 400, stopped: null };
  const ruled = (verdict: 'pass' | 'fail' | 'inconclusive', name = 'pass_rate') =>
    rule({ rule: name, limit: 'max_drop', verdict });

  it.each([
    [{}, [ruled('pass')], 'so 400 more answers were asked (2 more per case): now decided.'],
    [{}, [ruled('inconclusive')], 'so 400 more answers were asked (2 more per case): still undecided.'],
    [
      { rules: ['pass_rate:max_drop', 'score:max_drop'] },
      [ruled('fail'), ruled('inconclusive', 'score')],
      'so 400 more answers were asked (2 more per case): 1 of 2 limits now decided.',
    ],
    [
      { asked: 120, stopped: 'budget' as const },
      [ruled('inconclusive')],
      'so 400 more answers were to be asked (2 more per case): stopped at the spending limit after 120 of 400; still undecided.',
    ],
    [{ planned: 1, cases: 1, asked: 1 }, [ruled('pass')], 'so 1 more answer was asked (1 more per case): now decided.'],
  ])('%j', (changes, rules, expected) => {
    expect(plainText(extensionLine({ ...extension, ...changes }, rules))).toBe(`Undecided at first, ${expected}`);
  });

  it('say how early the matter was decided', () => {
    const early = { cases: 120, of: 300, looks: 2, saved: 180, off: null };
    expect(plainText(earlyStopLine(early)!)).toBe(
      'Decided after 120 of 300 cases; 180 answers saved. All limits rest on these 120 cases.',
    );
    expect(earlyStopNote(early)).toBeNull();
    const late = { ...early, cases: 300, looks: 5, saved: 0 };
    expect(earlyStopLine(late)).toBeNull();
    expect(plainText(earlyStopNote(late)!)).toBe('Looked 5 times; all 300 cases were needed to decide.');
    expect(plainText(earlyStopNote({ ...late, looks: 1, off: 'below 150 cases it saves nothing' })!)).toBe(
      'Asked in one go, without early looks: below 150 cases it saves nothing.',
    );
  });

  it('do not count what was not needed as missing', () => {
    const { text } = renderComment(viewOf(scenes.EARLY));
    expect(text).not.toContain('missing');
    expect(renderHtml(viewOf(scenes.EARLY)).text).toContain('80 answers');
  });
});
