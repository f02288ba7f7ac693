import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { specFiles } from '../../src/cli/spec-files.js';
import type { World } from '../../src/cli/world.js';
import { readGiven } from '../../src/edge/local/files.js';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-spec-')));
const folder = join(root, 'here');
for (const path of ['here/evals/s.yml', 'here/q.yml', 'there/s.yml', 'there/q.yml', 'secret.yml', 'here/.env/q.yml']) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path);
}
afterAll(() => rmSync(root, { recursive: true }));

const world = { folder, given: { read: (path: string) => readGiven(folder, path) } } as unknown as World;

describe('a spec on the command line', () => {
  it('may lie anywhere, and names files of its own surroundings', async () => {
    const inside = specFiles('evals/s.yml', world);
    expect([await inside.read('evals/s.yml'), await inside.read('q.yml')]).toEqual(['here/evals/s.yml', 'here/q.yml']);
    const elsewhere = specFiles('../there/s.yml', world);
    expect([await elsewhere.read('../there/s.yml'), await elsewhere.read('../there/q.yml')]).toEqual([
      'there/s.yml',
      'there/q.yml',
    ]);
    const whole = specFiles(join(root, 'there/s.yml'), world);
    expect(await whole.read(join(root, 'there/q.yml'))).toBe('there/q.yml');
  });

  it.each([
    ['evals/s.yml', '../secret.yml'],
    ['evals/s.yml', '../there/q.yml'],
    ['evals/s.yml', '.env/q.yml'],
    ['../there/s.yml', '../secret.yml'],
    ['../there/s.yml', 'q.yml'],
  ])('%s does not reach %s', async (spec, path) => {
    await expect(specFiles(spec, world).read(path)).rejects.toThrow(/lies outside|is not open/);
  });
});
