import { constants, fstatSync, ftruncateSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../errors.js';
import type { Journal, TakenUp } from '../../ports.js';
import type { JournalContent } from '../../record/journal.js';
import { decodeJournal, encodeEntry, JOURNAL_SCHEMA, wholeLines } from '../../record/journal.js';
import type { Appender } from './journal-appender.js';
import { appender, journalFailure, writeWhole } from './journal-appender.js';
import { takeLock } from './journal-lock.js';
import type { Lock } from './journal-lock.js';
import { fileName, readJournal } from './journal-text.js';
import { whyNot, wordsOf } from './taken-up.js';

export interface FileJournal extends Journal {
  /** Writes what is left, syncs the file to the device and lets go of it. */
  close(): Promise<void>;
}

export interface JournalOptions {
  readonly path: string;
  /**
   * `auto` takes up an unfinished journal of the same plan that this machine wrote within a day; `fresh` takes up none;
   * `resume` any of the same plan, and insists on one.
   */
  readonly take?: 'auto' | 'fresh' | 'resume' | undefined;
  /** Text of the journal that an earlier attempt of the same job left elsewhere; asked for when there is none here. */
  readonly earlier?: (() => Promise<string | null>) | undefined;
  /** Why a journal that is there is not taken up. */
  readonly say?: ((sentence: string) => void) | undefined;
  readonly now?: (() => Date) | undefined;
}

/**
 * A journal in a file. The entries of one turn of the event loop are written together, before their `append` resolves: from
 * then on they survive the death of the process at any point. The loss of the machine itself takes at most the last tenth
 * of a second, which is when the file was last synced; a sync per entry would cost as much time as a whole call.
 * `open` and `append` reject with an InfraError `journal` when the file cannot be read or written, and `open` with a
 * UserError when another process writes in this folder or `resume` finds nothing.
 */
export function openJournal(options: JournalOptions): FileJournal {
  const { path, take = 'auto', say = () => {}, now = () => new Date() } = options;
  let file: Appender | null = null;
  return {
    async open(plan) {
      if (file !== null) throw new Error('The journal is open already');
      const earlier = take === 'fresh' ? undefined : options.earlier;
      const opened = await guard(path, async () => {
        mkdirSync(dirname(path), { recursive: true });
        const lock = takeLock(join(dirname(path), 'journal.lock'));
        try {
          return await begin({ path, plan, take, earlier, say, at: now() }, lock);
        } catch (error) {
          lock.release();
          throw error;
        }
      });
      file = opened.file;
      return opened.taken;
    },
    append(entry) {
      if (file === null) return Promise.reject(new Error('The journal is not open'));
      return file.append(entry);
    },
    async close() {
      const closing = file;
      file = null;
      await closing?.close();
    },
  };
}

interface Begin {
  readonly path: string;
  readonly take: 'auto' | 'fresh' | 'resume';
  readonly say: (sentence: string) => void;
  readonly earlier: (() => Promise<string | null>) | undefined;
  readonly plan: string;
  readonly at: Date;
}

interface Begun {
  readonly file: Appender;
  readonly taken: TakenUp;
}

async function begin(options: Begin, lock: Lock): Promise<Begun> {
  const { path, plan, take, say, at, earlier } = options;
  const here = take === 'fresh' ? null : readJournal(path, plan);
  if (here !== null) {
    const copied = here.content.start?.file !== undefined && here.content.start.file !== here.file;
    const refused = whyNot(here.content, { at, resume: take === 'resume', here: true, copied });
    if (refused === null) {
      const fd = openSync(path, constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0));
      ftruncateSync(fd, here.whole);
      return { file: appender(fd, path, lock), taken: takenFrom(here.content) };
    }
    if (take === 'resume') throw nothing(path, refused);
    if (refused !== '') say(refused);
  } else if (take === 'resume') throw nothing(path, 'there is no journal');
  setAside(path);
  const text = here === null && earlier !== undefined ? await earlier() : null;
  const content = text === null ? null : decodeJournal(text, plan);
  const refused = content === null ? '' : whyNot(content, { at, resume: false, here: false, copied: false });
  if (refused !== null && refused !== '') say(refused);
  const copied = text !== null && content !== null && refused === null ? wholeLines(text).slice(1) : [];
  const fd = openSync(path, 'wx', 0o600);
  const start = copied.length > 0 && content !== null ? content.start! : { at: at.toISOString() };
  const first = encodeEntry({
    type: 'plan',
    schema: JOURNAL_SCHEMA,
    plan,
    at: start.at,
    file: fileName(fstatSync(fd, { bigint: true })),
  });
  writeWhole(fd, `${first}${copied.map((line) => `${line}\n`).join('')}`);
  return { file: appender(fd, path, lock), taken: copied.length === 0 ? NOTHING : takenFrom(content!) };
}

const NOTHING: TakenUp = { finished: new Map(), open: new Map(), detail: null };

function takenFrom(content: JournalContent): TakenUp {
  return { finished: content.finished, open: content.open, detail: wordsOf(content) };
}

/** One old journal is kept, so that a hasty new run destroys nothing; it never grows beyond that. */
function setAside(path: string): void {
  try {
    renameSync(path, path.replace(/(\.\w+)?$/, '.old$1'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function nothing(path: string, why: string): UserError {
  return new UserError({
    message: `there is nothing to resume: ${why}`,
    where: { file: path },
    cure: 'leave out `--resume` to start anew',
  });
}

async function guard<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    // Anything else is a mistake of this program.
    throw isSystemError(cause) ? journalFailure(path, cause) : cause;
  }
}

function isSystemError(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException | null)?.code === 'string';
}
