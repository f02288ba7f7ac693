/** Whether a journal is taken up, and what is said about it. */
import type { JournalContent } from '../../record/journal.js';
import { JOURNAL_SCHEMA } from '../../record/journal.js';
import { count, grouped } from '../../text/format.js';

const DAY_MS = 24 * 3_600_000;

interface Circumstances {
  readonly at: Date;
  readonly resume: boolean;
  /** It was found on this machine, where `--resume` can ask for it. */
  readonly here: boolean;
  /** Its file is not the one it was written to. */
  readonly copied: boolean;
}

/** @returns null when it is taken up, else why not in a sentence; empty when there is nothing worth a word. */
export function whyNot(content: JournalContent, { at, resume, here, copied }: Circumstances): string | null {
  const { state, start, broken } = content;
  switch (state) {
    case 'empty':
      return resume ? 'the journal is empty' : '';
    case 'done':
      return resume ? 'the last run came to its end' : '';
    case 'other_plan':
      return 'the journal of an earlier run is of another plan: its cases, prompts or models were others';
    case 'newer':
      return `the journal is of a newer Plumbline than this, which reads version ${JOURNAL_SCHEMA}`;
    case 'unreadable':
      return 'the first line of the journal is not what was written, so nothing is known of the rest';
    case 'ok':
  }
  if (content.finished.size === 0 && content.under_way === 0) {
    if (broken > 0) return `none of the ${count(broken, 'line')} of the journal is as it was written`;
    return resume ? 'the interrupted run had asked nothing yet' : '';
  }
  if (resume) return null;
  const unless = here ? ' unless told to (`--resume`)' : '';
  if (copied) return `the journal was not written in this place, so it is not taken up${unless}`;
  if (at.getTime() - Date.parse(start!.at) <= DAY_MS) return null;
  const began = start!.at.slice(0, 16).replace('T', ' ');
  const why = 'the model may be another by now';
  return `an interrupted run of ${began} UTC is more than a day old: ${why}, so it is not taken up${unless}`;
}

/** What the log says of a journal that is taken up. */
export function wordsOf({ answers, under_way, broken }: JournalContent): string {
  const there = `${grouped(answers)} ${answers === 1 ? 'answer is' : 'answers are'} there`;
  const open = `${grouped(under_way)} ${under_way === 1 ? 'request was' : 'requests were'} under way`;
  const bad = broken === 0 ? '' : `; ${count(broken, 'line')} not as written, left out`;
  return `taking up an interrupted run: ${there}, ${open}${bad}`;
}
