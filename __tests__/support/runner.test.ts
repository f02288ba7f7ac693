import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startArtifactService } from './artifact-service.js';
import type { ArtifactService } from './artifact-service.js';
import { JOB_TOKEN, startGitHub } from './github-server.js';
import type { FakeRepository, GitHubServer } from './github-server.js';
import { cleanRunners, runAction } from './runner.js';

let server: GitHubServer;
let repository: FakeRepository;
let artifacts: ArtifactService;
let folder: string;

beforeAll(async () => {
  server = await startGitHub();
  repository = server.repository('acme/app');
  artifacts = await startArtifactService(repository);
  folder = mkdtempSync(join(tmpdir(), 'plumbline-entry-'));
});
afterEach(cleanRunners);
afterAll(async () => {
  await Promise.all([server.close(), artifacts.close()]);
  rmSync(folder, { recursive: true });
});

const run = (script: string, options: Partial<Parameters<typeof runAction>[0]> = {}) => {
  const entry = join(folder, 'entry.mjs');
  writeFileSync(entry, `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';\n${script}`);
  const own = repository.run({ head_sha: repository.commit({ branch: 'main' }) });
  return runAction({ repository, artifacts, run: own, entry, ...options });
};

describe('the runner', () => {
  it('gives a program what a runner gives, and nothing of the parent’s environment', async () => {
    process.env['LEAK'] = 'x';
    const result = await run(`console.log(JSON.stringify([process.env, readFileSync('a/b.txt', 'utf8')]))`, {
      workspace: { 'a/b.txt': 'text' },
      inputs: { 'max-spend': '$1' },
    });
    delete process.env['LEAK'];
    const [env, text] = JSON.parse(result.stdout) as [Record<string, string>, string];
    expect(text).toBe('text');
    expect(env).toMatchObject({ 'INPUT_MAX-SPEND': '$1', 'INPUT_GITHUB-TOKEN': JOB_TOKEN, GITHUB_EVENT_NAME: 'push' });
    expect(env['LEAK']).toBeUndefined();
  });

  it('reads what a program leaves: exit code, outputs, summary, annotations, masks, files', async () => {
    const result = await run(`
      const delimiter = 'ghadelimiter_1-2';
      appendFileSync(process.env.GITHUB_OUTPUT, 'a<<' + delimiter + '\\none\\ntwo\\n' + delimiter + '\\n');
      appendFileSync(process.env.GITHUB_OUTPUT, 'b<<' + delimiter + '\\n\\n' + delimiter + '\\n');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Sum');
      writeFileSync('made.txt', 'made');
      console.log('::error file=a%3Ab.yml,line=3::one%0Atwo');
      console.error('  ::add-mask::secret');
      console.log('x ##[warning]old form');
      console.log('::stop-commands::t\\n::error::not this\\n::t::');
      process.exitCode = 3;
    `);
    expect(result).toMatchObject({
      exitCode: 3,
      outputs: { a: 'one\ntwo', b: '' },
      summary: '# Sum',
      masks: ['secret'],
      leaked: '',
    });
    expect(result.annotations).toEqual([
      { level: 'error', message: 'one\ntwo', properties: { file: 'a:b.yml', line: '3' } },
      { level: 'warning', message: 'old form', properties: {} },
    ]);
    expect(result.read('made.txt')).toBe('made');
  });

  it('writes the event of a pull request', async () => {
    const pull = { number: 5, base: 'main', base_sha: 'b', head: 'fix', head_sha: 'h', fork: 'someone/app' };
    const { stdout } = await run(`console.log(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))`, { pull });
    expect(JSON.parse(stdout)).toMatchObject({
      pull_request: { number: 5, head: { sha: 'h', repo: { full_name: 'someone/app' } }, base: { ref: 'main' } },
      repository: { full_name: 'acme/app', default_branch: 'main' },
    });
  });

  it('can signal the program, and kills one that does not end', async () => {
    const onStart: NonNullable<Parameters<typeof runAction>[0]['onStart']> = (child) =>
      child.stdout?.once('data', () => child.kill('SIGINT'));
    expect(await run(`console.log('up'); setInterval(() => {}, 1000)`, { onStart })).toMatchObject({
      signal: 'SIGINT',
    });
    await expect(run(`setInterval(() => {}, 1000)`, { timeout: 300 })).rejects.toThrow('did not end within 300 ms');
  });
});
