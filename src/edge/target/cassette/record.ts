import { writeSync } from 'node:fs';
import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../errors.js';
import type { Answer, Attempt, Call, CallLimits } from '../../../ports.js';
import type { RecordedAnswer } from '../../../record/cassette.js';
import { encodeRecorded, LONGEST_LINE, modelOf, requestKey } from '../../../record/cassette.js';
import type { Json, Suite } from '../../../spec/types.js';
import type { OpenTarget } from '../connect.js';
import { hideSecrets } from '../inert.js';
import { identitiesOf } from './identity.js';
import { replayed } from './replay.js';
import { guarded, saveCassette, unwritable } from './save.js';
import { isBeingWritten, letGo, partName } from './part-name.js';
import type { Place, Tape, TapeFile } from './tape.js';
import { fileOf, openTape, PART, readAnswer } from './tape.js';

export interface RecordOptions {
  /** Real path of the cassette; made when it is not there. */
  readonly folder: string;
  /** As the user named it. */
  readonly shown: string;
  /** Answer from the cassette what it holds, and ask for the rest only. */
  readonly keep: boolean;
  /** Forms of the keys in use, which must not be written anywhere. */
  readonly secrets: readonly string[];
}

export interface RecordingTarget extends OpenTarget {
  /**
   * Merges what was recorded into the cassette. To be called once; what it did not get to is taken up by the next recording.
   * @param whole every answer that was planned has come: answers that nobody asked for any more are dropped.
   */
  save(whole: boolean): Promise<Saved>;
}

export interface Saved {
  /** Answers that were asked for and written. */
  readonly recorded: number;
  /** Requests that were answered from the cassette. */
  readonly replayed: number;
  /** Requests that had no answer in the end; an older one is kept. */
  readonly failed: number;
  /** Answers of earlier recordings that this run did not ask for, and that stay. */
  readonly kept: number;
  /** The same that were dropped. */
  readonly dropped: number;
  /** Answers too large for a cassette. */
  readonly too_large: number;
}

/**
 * Asks another target and writes down every answer as it comes, so that memory holds none and a killed run loses none.
 * One request is asked once: where two cases of a run ask the very same, the second has the answer of the first, as it
 * will have in a replay.
 * @throws UserError when the cassette cannot be read; InfraError `cassette` when it cannot be written.
 */
export async function recordingTarget(
  live: OpenTarget,
  suites: readonly Suite[],
  { folder, shown, keep, secrets }: RecordOptions,
): Promise<RecordingTarget> {
  const tape = await openTape(folder, shown, true);
  const part = await refusingSecond(tape, () => openPart(folder, shown));
  const identityOf = identitiesOf(suites);
  const own = new Map<string, Place>();
  const underWay = new Map<string, Promise<Attempt>>();
  const found = new Set<string>();
  const failed = new Set<string>();
  let tooLarge = 0;

  const ask = async (key: string, call: Call, limits: CallLimits, signal: AbortSignal): Promise<Attempt> => {
    const attempt = await live.attempt(call, limits, signal);
    if (attempt.state === 'failed') {
      failed.add(key);
      return attempt;
    }
    failed.delete(key);
    const { endpoint } = call;
    const answer = keptOf(attempt.answer, secrets);
    const recorded = { endpoint, model: modelOf(call), slot: limits.slot, answer };
    const place = part.write(encodeRecorded(key, recorded), fileOf(endpoint));
    if (place === null) tooLarge += 1;
    else own.set(key, place);
    return attempt;
  };

  const placeOf = (key: string): Place | undefined => own.get(key) ?? (keep ? tape.places.get(key) : undefined);

  return {
    obstacle: (endpoint) => live.obstacle(endpoint),
    has: (call, slot) => placeOf(requestKey(call, slot, identityOf(call))) !== undefined,
    price: (endpoint, model) => live.price?.(endpoint, model) ?? null,
    async attempt(call, limits, signal) {
      const key = requestKey(call, limits.slot, identityOf(call));
      for (let other = underWay.get(key); other !== undefined; other = underWay.get(key)) await other;
      const known = placeOf(key);
      if (known !== undefined) {
        if (known.file !== part.file) found.add(key);
        return { ...replayed(await readAnswer(known)), requests: 0 };
      }
      const asked = ask(key, call, limits, signal).finally(() => underWay.delete(key));
      underWay.set(key, asked);
      return asked;
    },
    async save(whole) {
      // An answer that failed this time may have kept others from being asked: nothing is proven to be superfluous then.
      const pruned = whole && failed.size === 0 && tooLarge === 0 && own.size + found.size > 0;
      const contents = new Map<string, Map<string, Place>>();
      for (const { name } of tape.files) if (!PART.test(name)) contents.set(name, new Map());
      const put = (key: string, place: Place): void => {
        const entries = contents.get(place.home) ?? new Map<string, Place>();
        contents.set(place.home, entries.set(key, place));
      };
      let [kept, dropped] = [0, 0];
      for (const [key, place] of tape.places) {
        if (own.has(key)) continue;
        if (found.has(key)) put(key, place);
        else if (pruned) dropped += 1;
        else {
          put(key, place);
          kept += 1;
        }
      }
      for (const [key, place] of own) put(key, place);
      await saveCassette(folder, contents);
      await removeParts(folder, [part.file, ...tape.files]);
      return { recorded: own.size, replayed: found.size, failed: failed.size, kept, dropped, too_large: tooLarge };
    },
    async close() {
      letGo(part.file);
      await Promise.all([live.close(), tape.close(), part.file.handle.close()]);
    },
  };
}

/** A second recording would take up, and then delete, what the first has not saved yet. */
async function refusingSecond(tape: Tape, open: () => Promise<Part>): Promise<Part> {
  try {
    const other = tape.files.find(isBeingWritten);
    if (other === undefined) return await open();
    throw new UserError({
      message: 'is what another run is recording at this moment',
      where: { file: other.shown },
      cure: 'wait for its end, record into another folder, or delete the file if no such run exists',
    });
  } catch (error) {
    await tape.close();
    throw error;
  }
}

interface Part {
  readonly file: TapeFile;
  /** @returns where the line lies; null when it is too long for a cassette. */
  write(text: string, home: string): Place | null;
}

/** Opened before the first request: a folder that cannot be written is said before anything is paid for. */
async function openPart(folder: string, shown: string): Promise<Part> {
  const name = partName();
  const handle = await guarded(folder, async () => {
    await mkdir(folder, { recursive: true });
    return open(join(folder, name), 'ax+', 0o644);
  });
  const file: TapeFile = { name, shown: join(shown, name), handle };
  let offset = 0;
  let line = 0;
  return {
    file,
    write(text, home) {
      const written = Buffer.from(`${text}\n`);
      const bytes = written.length - 1;
      if (bytes > LONGEST_LINE) return null;
      writeWhole(handle.fd, written, folder);
      const place = { file, offset, bytes, line: (line += 1), home };
      offset += written.length;
      return place;
    },
  };
}

/** One write per line: it survives the death of the process. A write to a nearly full disk may be short. */
function writeWhole(fd: number, bytes: Buffer, folder: string): void {
  try {
    for (let offset = 0; offset < bytes.length;) offset += writeSync(fd, bytes, offset);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** A folder that nothing was recorded into goes as well. */
async function removeParts(folder: string, files: readonly TapeFile[]): Promise<void> {
  for (const { name } of files) if (PART.test(name)) await rm(join(folder, name), { force: true });
  await rmdir(folder).catch(() => undefined);
}

/** What is kept of an answer, without its clocks; the target has cleaned it, and a key is looked for once more. */
function keptOf(given: Answer, secrets: readonly string[]): RecordedAnswer {
  const answer = { ...given, untimed: undefined };
  if (secrets.length === 0) return answer;
  const hide = (text: string): string => hideSecrets(text, secrets);
  const { documents } = answer;
  return {
    ...answer,
    output: hide(answer.output),
    refusal: answer.refusal === null ? null : hide(answer.refusal),
    tool_calls: answer.tool_calls.map((call) => ({ name: hide(call.name), arguments: hide(call.arguments) })),
    ...(documents === undefined ? {} : { documents: hiddenIn(documents, hide) }),
  };
}

function hiddenIn(value: Json, hide: (text: string) => string): Json {
  if (typeof value === 'string') return hide(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => hiddenIn(one, hide));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [hide(name), hiddenIn(member as Json, hide)]),
  );
}
