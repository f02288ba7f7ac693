/** What a reader is told of why: what moved, whether main fails too, what asking more answers brought. */
import { capital } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { Attributed, SuiteResult } from '../verdict/result.js';
import type { RuleVerdict } from '../verdict/types.js';
import { confirmationLine, hadGotBetter } from './asked-again.js';
import type { CaseView } from './cases.js';
import { controlLine, controlNotes } from './control.js';
import { earlyStopLine, earlyStopNote, extensionLine } from './effort.js';
import { GIVEN_WORDS, givenParts, PART_WORDS, snapshotMoved, whatMoved, whatMovedOfGiven } from './what-moved.js';
import type { PartWords } from './what-moved.js';

export interface Story {
  /** Seen at once; each is a paragraph. */
  readonly visible: readonly Sentence[];
  /** Behind a fold. */
  readonly notes: readonly Sentence[];
  /** What differs first. */
  readonly parts: readonly Attributed[];
  readonly words: PartWords;
  /** Said of a run that has no failure to explain: the server answers under another name. */
  readonly notice: Sentence | null;
}

export interface StoryInput {
  readonly result: SuiteResult;
  /** Of the primary candidate, which alone is attributed. */
  readonly rules: readonly RuleVerdict[];
  readonly cases: readonly CaseView[];
  /** The rows are of another harness. */
  readonly given: boolean;
  readonly base: Sentence;
  readonly subject: Own;
}

export function storyOf({ result, rules, cases, given, base, subject }: StoryInput): Story {
  const { attribution = [], control, confirmation, extension, early_stop } = result;
  const blocking = rules.filter((rule) => rule.blocking);
  const failing = blocking.filter(({ verdict }) => verdict === 'fail');
  const asked = failing.length > 0 || blocking.some(({ suspicious }) => suspicious);
  const parts = given ? givenParts(attribution) : attribution;
  const words = given ? GIVEN_WORDS : PART_WORDS;
  const moved = !asked ? null : given ? whatMovedOfGiven(parts, base) : whatMoved(parts, words, base);
  const beside = asked && control !== undefined ? controlLine(control, failing, base, subject) : null;
  const better = new Set(cases.filter(({ change }) => hadGotBetter(change)).map(({ id }) => id));
  const stop = early_stop === undefined ? null : earlyStopLine(early_stop);
  const note = early_stop === undefined ? null : earlyStopNote(early_stop);
  return {
    visible: [
      ...(moved === null ? [] : [moved]),
      ...(beside === null ? [] : [beside]),
      ...(confirmation === undefined ? [] : [confirmationLine(confirmation, better, base)]),
      ...(extension === undefined ? [] : [extensionLine(extension, rules)]),
      ...(stop === null ? [] : [stop]),
    ].map(capital),
    notes: [...(control === undefined ? [] : controlNotes(control, base)), ...(note === null ? [] : [note])].map(
      capital,
    ),
    parts,
    words,
    notice: moved === null ? snapshotMoved(parts, base) : null,
  };
}
