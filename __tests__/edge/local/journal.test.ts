import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { copyFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { InfraError, UserError } from '../../../src/errors.js';
import { systemClock } from '../../../src/edge/local/clock.js';
import type { FileJournal, JournalOptions } from '../../../src/edge/local/journal.js';
import { openJournal } from '../../../src/edge/local/journal.js';
import { appender } from '../../../src/edge/local/journal-appender.js';
import { leftJournal } from '../../../src/edge/local/journal-left.js';
import { takeLock } from '../../../src/edge/local/journal-lock.js';
import { systemRandom } from '../../../src/edge/local/random.js';
import type { JournalEntry } from '../../../src/record/journal.js';
import { decodeJournal, encodeEntry, JOURNAL_SCHEMA } from '../../../src/record/journal.js';

const folders: string[] = [];
const open: FileJournal[] = [];
afterEach(async () => {
  await Promise.allSettled(open.splice(0).map((journal) => journal.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  folders.push(folder);
  return folder;
}

function make(options: JournalOptions): FileJournal {
  const journal = openJournal(options);
  open.push(journal);
  return journal;
}

const sent = (key: string, attempt = 1): JournalEntry => ({ type: 'sent', key, attempt, usd: 0.5 });
const answer = (key: string, output = key): JournalEntry => ({
  type: 'result',
  key,
  attempt: 1,
  result: {
    state: 'answered',
    answer: {
      output,
      tool_calls: [],
      refusal: null,
      finish_reason: 'stop',
      model: null,
      usage: null,
      reported_cost_usd: null,
    },
    clocks: { ttft_ms: 1, total_ms: 2 },
  },
});

/** A journal that a process left without an end: two answers, one request under way. */
async function interrupted(path: string, plan = 'p1', now?: () => Date): Promise<void> {
  const journal = openJournal({ path, ...(now === undefined ? {} : { now }) });
  await journal.open(plan);
  await Promise.all([sent('a'), sent('b'), sent('c'), answer('a'), answer('b')].map((entry) => journal.append(entry)));
  await journal.close();
}

describe('openJournal', () => {
  it('has every entry in the file once it is appended', async () => {
    const path = join(newFolder(), 'deep', 'journal.jsonl');
    const journal = make({ path });
    expect(await journal.open('p1')).toMatchObject({ detail: null });
    await Promise.all([journal.append(sent('a')), journal.append(answer('a', 'é'))]);
    expect(decodeJournal(readFileSync(path, 'utf8'), 'p1')).toMatchObject({ state: 'ok', answers: 1, under_way: 0 });
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('writes what was appended before it is closed, and lets the next one in', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    const journal = openJournal({ path });
    await journal.open('p1');
    const appended = journal.append(sent('a'));
    await journal.close();
    await appended;
    expect(decodeJournal(readFileSync(path, 'utf8'), 'p1').under_way).toBe(1);
    expect(readdirSync(join(path, '..'))).toEqual(['journal.jsonl']);
    await journal.close();
  });

  it('takes up what a process of the same plan left, torn end and all', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    await interrupted(path);
    truncateSync(path, statSync(path).size - 7);
    const journal = make({ path });
    const taken = await journal.open('p1');
    expect(taken.detail).toBe('taking up an interrupted run: 1 answer is there, 2 requests were under way');
    expect([...taken.finished.keys()]).toEqual(['a']);
    expect(Object.fromEntries(taken.open)).toEqual({ b: 0.5, c: 0.5 });
    await journal.append(answer('b'));
    const text = readFileSync(path, 'utf8');
    expect(decodeJournal(text, 'p1')).toMatchObject({ answers: 2, broken: 0 });
    expect(text.split('\n').at(-1)).toBe('');
  });

  it('leaves out lines that are not as written and says how many', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    await interrupted(path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"output":"a"', '"output":"z"'));
    const taken = await make({ path }).open('p1');
    expect(taken.detail).toContain('1 line not as written, left out');
    expect([...taken.finished.keys()]).toEqual(['b']);
  });

  it('reads lines that are longer than a chunk, and passes over what is no line at all', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    const journal = openJournal({ path });
    await journal.open('p1');
    await journal.append(answer('long', 'é'.repeat(400_000)));
    await journal.append(answer('short'));
    await journal.close();
    appendFileSync(path, `${'x'.repeat(9 * 1024 * 1024)}\n${encodeEntry(answer('last'))}`);
    const taken = await make({ path }).open('p1');
    expect([...taken.finished.keys()]).toEqual(['long', 'short', 'last']);
    expect(taken.detail).toContain('1 line not as written');
  });

  it.each([
    ['of another plan', 'p2', /of another plan/],
    ['that came to its end', null, undefined],
  ])('sets a journal aside %s, and keeps one old one at most', async (_, plan, said) => {
    const path = join(newFolder(), 'journal.jsonl');
    await interrupted(path);
    if (plan === null) appendFileSync(path, encodeEntry({ type: 'done' }));
    const told: string[] = [];
    for (let run = 0; run < 3; run += 1) {
      const journal = openJournal({ path, say: (line) => void told.push(line) });
      expect(await journal.open(plan ?? 'p1')).toMatchObject({ detail: null });
      await journal.append({ type: 'done' });
      await journal.close();
    }
    expect(readdirSync(join(path, '..')).sort()).toEqual(['journal.jsonl', 'journal.old.jsonl']);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
    expect(told).toEqual(said === undefined ? [] : [expect.stringMatching(said)]);
  });

  it('asks everything anew when told to', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    await interrupted(path);
    expect((await make({ path, take: 'fresh' }).open('p1')).finished.size).toBe(0);
  });

  it('takes up a journal that is older than a day only when told to', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    const then = () => new Date('2026-11-20T09:00:00Z');
    const now = () => new Date('2026-11-21T10:00:00Z');
    await interrupted(path, 'p1', then);
    copyFileSync(path, `${path}.copy`);
    const told: string[] = [];
    const journal = openJournal({ path, now, say: (line) => void told.push(line) });
    expect((await journal.open('p1')).finished.size).toBe(0);
    await journal.close();
    expect(told).toEqual([expect.stringMatching(/2026-11-20 09:00 UTC is more than a day old.*--resume/)]);
    copyFileSync(`${path}.copy`, path);
    expect((await make({ path, now, take: 'resume' }).open('p1')).finished.size).toBe(2);
  });

  it('takes up a journal that came from elsewhere, such as with a checkout, only when told to', async () => {
    const folder = newFolder();
    await interrupted(join(folder, 'other', 'journal.jsonl'));
    const path = join(folder, 'journal.jsonl');
    copyFileSync(join(folder, 'other', 'journal.jsonl'), path);
    const told: string[] = [];
    const journal = openJournal({ path, say: (line) => void told.push(line) });
    expect((await journal.open('p1')).finished.size).toBe(0);
    await journal.close();
    expect(told).toEqual([expect.stringContaining('was not written in this place')]);
    rmSync(path);
    symlinkSync(join(folder, 'other', 'journal.jsonl'), path);
    expect((await make({ path }).open('p1')).finished.size).toBe(0);
    expect(decodeJournal(readFileSync(join(folder, 'other', 'journal.jsonl'), 'utf8'), 'p1').answers).toBe(2);
  });

  it.each([
    ['nothing', () => undefined, /there is no journal/],
    ['another plan', (path: string) => interrupted(path, 'p2'), /of another plan/],
    [
      'a run that ended',
      (path: string) => interrupted(path).then(() => appendFileSync(path, encodeEntry({ type: 'done' }))),
      /came to its end/,
    ],
    ['an empty file', (path: string) => writeFileSync(path, ''), /is empty/],
    [
      'a run that asked nothing',
      (path: string) =>
        writeFileSync(path, encodeEntry({ type: 'plan', schema: JOURNAL_SCHEMA, plan: 'p1', at: '2026-11-21' })),
      /asked nothing yet/,
    ],
  ])('refuses to resume %s', async (_, prepare, why) => {
    const path = join(newFolder(), 'journal.jsonl');
    await prepare(path);
    const opening = make({ path, take: 'resume' }).open('p1');
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(why);
    expect(existsSync(join(path, '..', 'journal.lock'))).toBe(false);
  });

  it('takes up what an earlier attempt left elsewhere, and hands it on', async () => {
    const folder = newFolder();
    await interrupted(join(folder, 'first', 'journal.jsonl'));
    const text = readFileSync(join(folder, 'first', 'journal.jsonl'), 'utf8');
    const second = openJournal({ path: join(folder, 'second', 'journal.jsonl'), earlier: async () => `${text}{"torn` });
    const taken = await second.open('p1');
    expect(taken.detail).toBe('taking up an interrupted run: 2 answers are there, 1 request was under way');
    await second.append(answer('c'));
    await second.close();
    const left = leftJournal(join(folder, 'second', 'journal.jsonl'));
    const third = make({
      path: join(folder, 'third', 'journal.jsonl'),
      earlier: async () => (left.state === 'left' ? [...left.text].join('') : null),
    });
    expect([...(await third.open('p1')).finished.keys()]).toEqual(['a', 'b', 'c']);
  });

  it('takes nothing of another plan from an earlier attempt', async () => {
    const folder = newFolder();
    await interrupted(join(folder, 'first', 'journal.jsonl'));
    const earlier = async () => readFileSync(join(folder, 'first', 'journal.jsonl'), 'utf8');
    const told: string[] = [];
    const journal = make({ path: join(folder, 'journal.jsonl'), earlier, say: (line) => void told.push(line) });
    expect((await journal.open('p2')).finished.size).toBe(0);
    expect(told).toEqual([expect.stringContaining('of another plan')]);
  });

  it('lets no second one into the folder', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    const first = make({ path });
    await first.open('p1');
    await first.append(sent('a'));
    const second = make({ path }).open('p1');
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toThrow(`process ${process.pid} on ${hostname()} is running in this folder`);
    await first.append(sent('b'));
    expect(decodeJournal(readFileSync(path, 'utf8'), 'p1').under_way).toBe(2);
  });

  it('says what is wrong where nothing can be written', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    const opening = make({ path: join(folder, 'file', 'journal.jsonl') }).open('p1');
    await expect(opening).rejects.toThrow(InfraError);
    await expect(opening).rejects.toMatchObject({ reason: 'journal', cure: expect.any(String) });
    mkdirSync(join(folder, 'taken', 'journal.jsonl', 'x'), { recursive: true });
    mkdirSync(join(folder, 'taken', 'journal.old.jsonl', 'y'), { recursive: true });
    await expect(make({ path: join(folder, 'taken', 'journal.jsonl') }).open('p1')).rejects.toThrow(InfraError);
    expect(existsSync(join(folder, 'taken', 'journal.lock'))).toBe(false);
  });

  it('names the full disk, and takes nothing more', async () => {
    if (!existsSync('/dev/full')) return;
    const lock = { touch: () => undefined, release: () => undefined };
    const file = appender(openSync('/dev/full', 'a'), 'journal.jsonl', lock);
    const both = await Promise.allSettled([file.append(sent('a')), file.append(sent('b'))]);
    for (const one of both) {
      expect(one).toMatchObject({ reason: { reason: 'journal', cure: expect.stringContaining('free some space') } });
    }
    await expect(file.append(sent('c'))).rejects.toThrow('cannot write the journal journal.jsonl');
    await expect(file.close()).rejects.toThrow(InfraError);
  });

  it('takes no entry before it is open', async () => {
    await expect(make({ path: join(newFolder(), 'journal.jsonl') }).append(sent('a'))).rejects.toThrow('not open');
  });
});

describe('takeLock', () => {
  const lockIn = (text: string): string => {
    const path = join(newFolder(), 'journal.lock');
    writeFileSync(path, text);
    return path;
  };
  const holder = (over: object): string =>
    JSON.stringify({ pid: process.pid, started: null, host: hostname(), ...over });

  it('takes over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.on('close', resolve));
    const path = lockIn(holder({ pid: child.pid }));
    takeLock(path).release();
    expect(existsSync(path)).toBe(false);
  });

  it('takes over from an earlier process whose number was given out again', () => {
    const path = lockIn(holder({ started: '1' }));
    if (!existsSync('/proc/self/stat')) return;
    takeLock(path).release();
    expect(existsSync(path)).toBe(false);
  });

  it('believes a process on another machine as long as it gives signs of life', () => {
    const path = lockIn(holder({ host: 'elsewhere.example' }));
    expect(() => takeLock(path)).toThrow('on elsewhere.example is running in this folder');
    takeLock(path, () => Date.now() + 3 * 60_000).release();
    expect(existsSync(path)).toBe(false);
  });

  it('waits a moment for a lock that is being written', () => {
    const path = lockIn('{"pid":');
    expect(() => takeLock(path)).toThrow('another process is running');
    takeLock(path, () => Date.now() + 60_000).release();
  });

  it('is not held up by a link to something endless', () => {
    const path = join(newFolder(), 'journal.lock');
    symlinkSync('/dev/zero', path);
    expect(() => takeLock(path)).toThrow('another process is running');
  });

  it('leaves a lock alone that is no longer its own', () => {
    const path = join(newFolder(), 'journal.lock');
    const lock = takeLock(path);
    writeFileSync(path, holder({ pid: 1 }));
    lock.touch();
    lock.release();
    expect(existsSync(path)).toBe(true);
    rmSync(path);
    lock.touch();
    lock.release();
  });
});

describe('leftJournal', () => {
  it('has nothing to keep of what ended, was never begun, or is no journal', async () => {
    const folder = newFolder();
    const path = join(folder, 'journal.jsonl');
    expect(leftJournal(path)).toEqual({ state: 'nothing' });
    writeFileSync(path, 'words\n');
    expect(leftJournal(path)).toEqual({ state: 'nothing' });
    rmSync(path);
    await interrupted(path);
    appendFileSync(path, encodeEntry({ type: 'done' }));
    expect(leftJournal(path)).toEqual({ state: 'nothing' });
  });

  it('keeps the whole lines of what was cut off', async () => {
    const path = join(newFolder(), 'journal.jsonl');
    await interrupted(path);
    const text = readFileSync(path, 'utf8');
    appendFileSync(path, '{"torn');
    const left = leftJournal(path);
    expect(left.state === 'left' ? [...left.text].join('') : '').toBe(text);
  });
});

describe('systemClock', () => {
  it('rejects a sleep with the reason of the signal', async () => {
    const stop = new AbortController();
    const sleep = systemClock.sleep(60_000, stop.signal);
    stop.abort('deadline');
    await expect(sleep).rejects.toBe('deadline');
    await expect(systemClock.sleep(1, stop.signal)).rejects.toBe('deadline');
  });

  it('goes on', async () => {
    const before = systemClock.now();
    await systemClock.sleep(5);
    expect(systemClock.now()).toBeGreaterThan(before);
    expect(systemClock.date().getTime()).toBeGreaterThan(Date.UTC(2024, 0));
  });
});

it('systemRandom lies in [0, 1)', () => {
  const value = systemRandom.next();
  expect(value >= 0 && value < 1).toBe(true);
});
