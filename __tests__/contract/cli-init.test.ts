/** From an empty repository to a first run: `init` writes, `validate` explains, a second `init` touches nothing. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { cleanUp, folderWith, modelServer, plumbline, read, recordIn, say, write } from './support/cli.js';

afterEach(cleanUp);

const SPEC = 'evals/first.eval.yml';
const WORKFLOW = '.github/workflows/plumbline.yml';

it('writes a spec and a workflow that say what is needed, and `validate` says what such a suite can see', async () => {
  const folder = folderWith();
  const first = await plumbline(['init', '--default-branch', 'trunk'], { in: folder });
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain(`wrote ${SPEC}\nwrote ${WORKFLOW}\n`);
  expect(first.stdout).toContain('gh secret set OPENAI_API_KEY');
  const workflow = parse(read(folder, WORKFLOW)) as {
    on: { push: { branches: string[] } };
    jobs: { gate: { permissions: object; steps: { with: Record<string, string> }[] } };
  };
  expect(workflow.on.push.branches).toEqual(['trunk']);
  expect(workflow.jobs.gate.permissions).toEqual({ contents: 'read', actions: 'read', 'pull-requests': 'write' });
  expect(workflow.jobs.gate.steps[1]!.with['max-spend']).toBe('$2.00');

  const valid = await plumbline(['validate'], { in: folder });
  expect(valid).toMatchObject({ code: 0, stderr: '' });
  expect(valid.stdout).toContain(
    `${SPEC}: valid\n  8 cases, 8 answers on a pull request, 24 answers on the default branch`,
  );
  // Eight cases prove next to nothing, and that is said before anybody relies on them.
  expect(valid.stdout).toMatch(/! .*cannot pass.*8/);
});

it('keeps every file that is there, whatever it holds', async () => {
  const folder = folderWith({ [SPEC]: 'mine: true\n' });
  const { code, stdout } = await plumbline(['init'], { in: folder });
  expect(code).toBe(0);
  expect(stdout).toContain(`kept ${SPEC}`);
  expect(stdout).toContain(`wrote ${WORKFLOW}`);
  expect(read(folder, SPEC)).toBe('mine: true\n');
  const workflow = read(folder, WORKFLOW);
  expect(await plumbline(['init', '--default-branch', 'other'], { in: folder })).toMatchObject({ code: 0 });
  expect(read(folder, WORKFLOW)).toBe(workflow);
});

it('offers the prompt files it finds, and the spec stays valid', async () => {
  const folder = folderWith({ 'prompts/triage.prompt.yml': 'messages: [{ role: user, content: "{{x}}" }]\n' });
  const { stdout } = await plumbline(['init', '--cases', '400'], { in: folder });
  expect(stdout).toContain('found prompts/triage.prompt.yml');
  expect(read(folder, SPEC)).toContain('#   - file: ../prompts/triage.prompt.yml');
  expect(read(folder, SPEC)).toContain('max_drop: 3pp');
  expect(await plumbline(['validate'], { in: folder })).toMatchObject({ code: 0 });
});

it('writes a spec that runs as it is against a model of one’s own', async () => {
  const folder = folderWith();
  await plumbline(['init'], { in: folder });
  const capitals = new Map(
    [...read(folder, SPEC).matchAll(/country: (\w+), expected: (\w+)/g)].map(([, a, b]) => [a, b]),
  );
  const server = await modelServer(({ question }, response) => {
    say(response, `It is ${capitals.get(/capital of (\w+)/.exec(question)![1])}.`);
  });
  write(folder, SPEC, read(folder, SPEC).replace('openai/gpt-6-luna', 'lab/anything'));
  const { code, stdout } = await plumbline(['run', '--endpoint', server.endpoint], { in: folder });
  expect(code).toBe(0);
  expect(stdout).toContain('anything passes 100% of 8 cases');
  expect(stdout).toContain('--baseline FILE');
  expect(server.requests).toHaveLength(8);
  expect(server.requests[0]!.headers.authorization).toBeUndefined();
  expect(recordIn(folder, '.plumbline').trials).toHaveLength(8);
});

it('says so when it cannot write', async () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'evals'), 'a file, not a folder');
  const { code, stdout, stderr } = await plumbline(['init'], { in: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^evals\/first\.eval\.yml: cannot be written: \w+ \(.+\)\n$/);
  expect(readdirSync(folder)).toEqual(['evals']);
});
