import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InfraError } from '../../../src/errors.js';
import { systemClock } from '../../../src/edge/local/clock.js';
import { openJournal } from '../../../src/edge/local/journal.js';
import { systemRandom } from '../../../src/edge/local/random.js';

function inFolder<T>(body: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  try {
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('openJournal', () => {
  it('has every line in the file as soon as it is appended, and adds to what is there', () =>
    inFolder((folder) => {
      const path = join(folder, 'deep', 'journal.ndjson');
      const journal = openJournal(path);
      void journal.append('{"a":"é"}');
      expect(readFileSync(path, 'utf8')).toBe('{"a":"é"}\n');
      journal.close();
      const again = openJournal(path);
      void again.append('{"b":2}');
      again.close();
      expect(readFileSync(path, 'utf8')).toBe('{"a":"é"}\n{"b":2}\n');
      expect(statSync(path).mode & 0o077).toBe(0);
    }));

  it('leaves nothing behind when there was nothing to write', () =>
    inFolder((folder) => {
      openJournal(join(folder, 'deep', 'journal.ndjson')).close();
      expect(readdirSync(folder)).toEqual([]);
    }));

  it('says what is wrong when it cannot write', async () => {
    const journal = openJournal(tmpdir());
    await expect(journal.append('{}')).rejects.toThrow(InfraError);
    await expect(journal.append('{}')).rejects.toThrow(`cannot write the journal ${tmpdir()}`);
    journal.close();
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
