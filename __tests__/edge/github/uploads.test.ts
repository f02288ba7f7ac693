import { describe, expect, it } from '@jest/globals';
import type { GitHub } from '../../../src/edge/github/client.js';
import type { RunFacts } from '../../../src/edge/github/select-runs.js';
import { storedUploads } from '../../../src/edge/github/uploads.js';

const run = (minute: number): RunFacts => ({
  id: String(minute),
  number: minute,
  attempt: 1,
  event: 'push',
  branch: 'main',
  commit: `c${minute}`,
  created_at: at(minute),
  workflow_path: null,
  repository: 7,
  head_repository: 7,
});
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();

/** Whether a run that left no upload cost a call of its own, given the times of the uploads of a page that is not all. */
async function costsCall(minute: number, times: readonly (number | null)[], facts: Partial<RunFacts> = {}) {
  const asked: string[] = [];
  const artifacts = times.map((time, id) => ({
    id,
    name: 'gate-1',
    ...(time === null ? {} : { created_at: at(time) }),
    workflow_run: { id: 999, repository_id: 7, head_repository_id: 7 },
  }));
  const github: GitHub = {
    call(route) {
      asked.push(route);
      const data = route.includes('{run_id}') ? { artifacts: [] } : { artifacts, total_count: 5000 };
      return Promise.resolve({ status: 200, data, more: true });
    },
    download: () => Promise.reject(new Error('not asked')),
    sent: () => asked.length,
  };
  const uploads = storedUploads(github, { owner: 'acme', name: 'app' }, 'gate', () => {
    throw new Error('not asked');
  });
  expect(await uploads.newest({ ...run(minute), ...facts })).toBeNull();
  return asked.some((route) => route.includes('{run_id}'));
}

describe('a run that left no upload', () => {
  it('costs no call when it began after the last upload of a page that shows the newest first', async () => {
    expect(await costsCall(11, [30, 20, 10])).toBe(false);
  });

  it.each<[string, number, readonly (number | null)[], Partial<RunFacts>]>([
    ['began before that', 9, [30, 20, 10], {}],
    ['began at that time', 10, [30, 20, 10], {}],
    ['is followed by a page in another order', 31, [10, 20, 30], {}],
    ['is followed by a page that tells no times', 31, [30, null, 10], {}],
    ['is followed by an empty page that is not all', 31, [], {}],
    ['tells no time itself', 11, [30, 20, 10], { created_at: null }],
    ['was tried again, which another name tells', 11, [30, 20, 10], { attempt: 2 }],
  ])('is asked for by itself when it %s', async (_, minute, times, facts) => {
    expect(await costsCall(minute, times, facts)).toBe(true);
  });
});
