import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { readSpecGate } from '../../src/spec/gate-of-spec.js';
import type { SpecGate } from '../../src/spec/gate-of-spec.js';

const GATE = 'gate: { pass_rate: { min: 90% } }\n';
const QUARANTINE = 'cases: [{ case: tone-4, reason: two answers are right, until: 2026-12-01 }]\n';

function read(spec: string, files: Readonly<Record<string, string>> = {}): Promise<SpecGate> {
  const all: Readonly<Record<string, string>> = { ...files, 'gates/own.yml': spec };
  return readSpecGate('gates/own.yml', {
    read: (path) =>
      path in all ? Promise.resolve(all[path]!) : Promise.reject(new UserError({ message: 'is not there' })),
  });
}

async function refusal(spec: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const error: unknown = await read(spec, files).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('the gate of a spec', () => {
  it('has the name of the spec, else its path', async () => {
    expect(await read(`name: own\n${GATE}`)).toMatchObject({ identity: 'own', path: 'gates/own.yml', quarantine: [] });
    expect(await read(GATE)).toMatchObject({ identity: 'gates/own.yml', gate: { rules: [{ name: 'pass_rate' }] } });
  });

  it('comes with the cases that the file of the spec excuses', async () => {
    const found = await read(`quarantine: q.yml\n${GATE}`, { 'gates/q.yml': QUARANTINE });
    expect(found.quarantine).toMatchObject([{ case: 'tone-4', until: '2026-12-01', where: { file: 'gates/q.yml' } }]);
  });

  it('lets the other keys of a spec pass unread', async () => {
    expect(await read(`models: 3\nrun: { control: live }\ncases: []\n${GATE}`)).toMatchObject({ quarantine: [] });
  });
});

describe('the gate of a spec is refused with', () => {
  it.each([
    [
      'a key that is misspelt',
      `quarantines: q.yml\n${GATE}`,
      '1:1: unknown key `quarantines` (did you mean `quarantine`?)',
    ],
    ['a key that no spec has', `owner: me\n${GATE}`, '1:1: unknown key `owner`'],
    ['an empty name', `name: ""\n${GATE}`, '1:1: `name` cannot be ``'],
    ['a name that is no text', `name: 3\n${GATE}`, '`name` must be text'],
    ['a quarantine that is no path', `quarantine: [a]\n${GATE}`, '`quarantine` must be text'],
    ['a quarantine that is not there', `quarantine: q.yml\n${GATE}`, '1:1: `q.yml` is not there'],
    ['a quarantine that leads outside', `quarantine: ../../q.yml\n${GATE}`, 'leaves the workspace'],
    ['no gate', 'name: own\n', 'there is no `gate`'],
    ['nothing', '', 'the spec is empty or no mapping'],
  ])('%s', async (_, spec, message) => {
    expect(await refusal(spec)).toContain(message);
  });

  it('a quarantine that is malformed, where it is', async () => {
    expect(await refusal(`quarantine: q.yml\n${GATE}`, { 'gates/q.yml': 'cases:\n  - case: a\n' })).toMatch(
      /^gates\/q\.yml:2:/,
    );
  });

  it('all its slips at once', async () => {
    const message = await refusal('nmae: x\ngate: { pas_rate: { min: 90% } }\n');
    expect(message).toContain('did you mean `name`');
    expect(message).toContain('did you mean `pass_rate`');
  });
});
