import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { GitHubError } from '../../../src/edge/github/client.js';
import type { GitHub } from '../../../src/edge/github/client.js';
import { earlierJournal } from '../../../src/edge/github/journal-uploads.js';

const zip = zipSync({ 'journal.jsonl': strToU8('{"sum":1}\n') });
const own = { id: 5, repository_id: 7, head_repository_id: 7 };
const artifact = (id: number, name: string, over: object = {}): object => ({ id, name, workflow_run: own, ...over });

function ask(artifacts: readonly object[] | GitHubError, bytes: Uint8Array | GitHubError = zip, attempt = 3) {
  const fetched: unknown[] = [];
  const github: GitHub = {
    call: () =>
      artifacts instanceof GitHubError
        ? Promise.reject(artifacts)
        : Promise.resolve({ status: 200, data: { artifacts }, more: false }),
    download(_, { artifact_id }) {
      fetched.push(artifact_id);
      return bytes instanceof GitHubError ? Promise.reject(bytes) : Promise.resolve(bytes);
    },
    sent: () => 0,
  };
  const repository = { owner: 'acme', name: 'app' };
  const found = earlierJournal({ github, repository, run: '5', attempt, artifactName: 'gate' });
  return found.then((answer) => ({ ...answer, fetched }));
}

describe('earlierJournal', () => {
  it('takes the newest of earlier attempts', async () => {
    const list = [artifact(1, 'gate-journal-1'), artifact(2, 'gate-journal-2'), artifact(3, 'gate-journal-3')];
    expect(await ask(list)).toEqual({ state: 'found', attempt: 2, text: '{"sum":1}\n', fetched: [2] });
  });

  it.each([
    ['there is none', [artifact(1, 'gate-1.html'), artifact(2, 'other-journal-1')]],
    ['a later attempt came to its end', [artifact(1, 'gate-journal-1'), artifact(2, 'gate-2')]],
    ['it is of a later attempt', [artifact(1, 'gate-journal-3')]],
    ['it has expired', [artifact(1, 'gate-journal-1', { expired: true })]],
    ['it is of another run', [artifact(1, 'gate-journal-1', { workflow_run: { ...own, id: 6 } })]],
    ['it was made in a fork', [artifact(1, 'gate-journal-1', { workflow_run: { ...own, head_repository_id: 8 } })]],
  ])('finds none when %s', async (_, list) => {
    expect(await ask(list)).toEqual({ state: 'none', fetched: [] });
  });

  it.each([
    ['the list is refused', new GitHubError('forbidden', 403, 'no access', false), zip],
    ['the bytes are not there', null, new GitHubError('gone', 410, 'gone', false)],
    ['the bytes are no archive', null, strToU8('words')],
    ['the archive lacks the journal', null, zipSync({ 'x.txt': strToU8('x') })],
  ])('says what is lost when %s', async (_, list, bytes) => {
    const found = await ask(list ?? [artifact(1, 'gate-journal-1')], bytes);
    expect(found).toMatchObject({ state: 'lost', why: expect.any(String) });
  });

  it('believes no bytes that do not match their digest', async () => {
    const digest = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    expect(await ask([artifact(1, 'gate-journal-1', { digest: digest(zip) })])).toMatchObject({ state: 'found' });
    expect(await ask([artifact(1, 'gate-journal-1', { digest: digest(strToU8('x')) })])).toMatchObject({
      state: 'lost',
    });
  });
});
