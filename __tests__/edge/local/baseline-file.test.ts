import { describe, expect, it } from '@jest/globals';
import { emptyBaseline, fileBaseline, recordedBaseline } from '../../../src/edge/local/baseline-file.js';
import { InfraError, UserError } from '../../../src/errors.js';
import type { TextFiles } from '../../../src/ports.js';
import { decodeRecord } from '../../../src/record/codec.js';
import { uploadOf } from '../../support/stored-record.js';

const COMMIT = 'a'.repeat(40);

function find(text: string | Error | null) {
  const files: TextFiles = {
    read: () => (typeof text === 'string' ? Promise.resolve(text) : Promise.reject(text ?? new Error('not asked'))),
    list: (patterns) => Promise.resolve(text === null ? [] : patterns),
  };
  const store = fileBaseline({ path: 'base.jsonl', files, base_commit: COMMIT, branch: 'main', decode: decodeRecord });
  return store.find({ runs: 5 });
}

describe('a baseline that is a file', () => {
  it('is one run, of the gate that wrote it', async () => {
    const found = await find(uploadOf({ run: '7', commit: COMMIT, gate: 'another' })['run.jsonl']!);
    expect(found).toMatchObject({ state: 'ok', base_measured: true, runs: [{ run: '7', commit: COMMIT }] });
    expect(await find(uploadOf({ commit: 'b'.repeat(40) })['run.jsonl']!)).toMatchObject({ base_measured: false });
  });

  it.each([
    ['that is not there', null, 'no_baseline'],
    ['that is broken', 'nonsense', 'corrupt'],
    ['that only points elsewhere', uploadOf({ reused_from: { run: '1', commit: null } })['run.jsonl']!, 'corrupt'],
    ['that may not be read', new InfraError('baseline_forbidden', 'no', { cure: 'contents: read' }), 'forbidden'],
    ['that cannot be reached', new InfraError('baseline_unavailable', 'no'), 'unavailable'],
  ])('%s is %#', async (_, text, state) => {
    const found = await find(text);
    expect(found).toMatchObject({ state, runs: [], base_commit: COMMIT });
    expect(found.detail).not.toBe('');
  });

  it('that is not there is named, with the commit, and no run of main is promised', async () => {
    const missing = { read: () => Promise.reject(new Error('not asked')), list: () => Promise.resolve([]) };
    const here = { ...missing, list: (patterns: readonly string[]) => Promise.resolve(patterns) };
    const detailOf = async (base_commit: string | null, checkout?: TextFiles): Promise<string> => {
      const options = { path: 'evals/tpyo.jsonl', files: missing, base_commit, branch: 'main', decode: decodeRecord };
      const { state, detail } = await fileBaseline({ ...options, checkout }).find({ runs: 5 });
      expect(state).toBe('no_baseline');
      expect(detail).not.toMatch(/\brun on\b|main/);
      return detail;
    };
    expect(await detailOf(COMMIT)).toMatch(/^evals\/tpyo\.jsonl does not exist at commit aaaaaaa \(check the path/);
    expect(await detailOf(COMMIT, missing)).toContain('at commit aaaaaaa, nor in this change (check the path');
    expect(await detailOf(COMMIT, here)).toContain('at commit aaaaaaa; this change brings it');
    expect(await detailOf(null)).toMatch(/^evals\/tpyo\.jsonl does not exist in the checkout \(check the path/);
  });

  it('leaves to the user what the user can mend', async () => {
    await expect(find(new UserError({ message: 'lies outside' }))).rejects.toBeInstanceOf(UserError);
  });
});

describe('records that a person names', () => {
  const record = decodeRecord(uploadOf({ run: '7', commit: 'b'.repeat(40) })['run.jsonl']!);

  it('stand as they are, whatever the base commit is', async () => {
    expect(await recordedBaseline([record], COMMIT).find({ runs: 5 })).toMatchObject({
      state: 'ok',
      base_commit: COMMIT,
      base_measured: true,
      runs: [{ run: '7', commit: 'b'.repeat(40) }],
    });
    expect(await recordedBaseline([record]).find({ runs: 5 })).toMatchObject({ state: 'ok', base_commit: null });
  });

  it('may be none, beside a base commit or without', async () => {
    const none = { state: 'no_baseline', base_measured: false, runs: [] };
    expect(await recordedBaseline([], COMMIT).find({ runs: 5 })).toMatchObject({ ...none, base_commit: COMMIT });
    expect(await recordedBaseline([]).find({ runs: 5 })).toMatchObject({ ...none, base_commit: null });
  });
});

it('no baseline is no_baseline, and says that it was asked for', async () => {
  expect(await emptyBaseline().find({ runs: 5 })).toMatchObject({ state: 'no_baseline', runs: [] });
});
