import { describe, expect, it } from '@jest/globals';
import { memoryFiles } from '../../src/edge/local/memory.js';
import { UserError } from '../../src/errors.js';
import { graderFragments } from '../../src/grade/grade.js';
import { BUILT_IN_ENDPOINTS } from '../../src/spec/endpoints.js';
import { resolveCandidates, resolveSuite } from '../../src/spec/resolve.js';
import type { Suite } from '../../src/spec/types.js';
import { blobHash } from '../../src/text/blob-hash.js';

const OPTIONS = {
  endpoints: [...BUILT_IN_ENDPOINTS.map(({ name }) => name), 'support', 'litellm'],
  commands: ['agent', 'crawler'],
  graders: graderFragments,
};

const TREE = {
  'app/main.py': 'print(1)\n',
  'app/deep/rag.py': 'print(2)\n',
  'app/__pycache__/main.cpython-312.pyc': 'differs every time',
  'app/.hidden.py': 'x',
  'prompts/answer.md': 'Answer.',
  'web/node_modules/x/index.js': 'x',
  'web/index.js': 'y',
  'evals/tool.py': 'z',
};

const REST = `cases:
  - { id: a, question: Why?, lang: en, expected: because }
  - { id: b, question: "When & where?", lang: de, expected: then }
graders:
  - { type: contains, value: "{{expected}}" }
gate:
  pass_rate: { min: 50% }
`;

const HTTP = `models:
  - http: support
    path: /answer?lang={{lang}}
    body: { question: "{{item.question}}", k: 3 }
    identity: { files: ["../app/**/*.py", "../prompts/*.md"], values: { index: 2026-11-01 } }
`;
const COMMAND = `models:
  - command: agent
    input: { task: "{{question}}" }
    identity: { files: [tool.py] }
`;

function suiteOf(spec: string, tree: Readonly<Record<string, string>> = TREE): Promise<Suite> {
  return resolveSuite('evals/x.eval.yml', memoryFiles({ ...tree, 'evals/x.eval.yml': spec }), OPTIONS);
}

async function problemsOf(spec: string): Promise<readonly string[]> {
  try {
    await suiteOf(spec);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('an application', () => {
  it('that is a service has defaults and needs no prompt', async () => {
    const { candidates, notices } = await suiteOf(HTTP + REST);
    expect(candidates).toEqual([
      {
        id: 'support',
        primary: true,
        blocking: true,
        price: null,
        target: {
          kind: 'http',
          endpoint: 'support',
          model: 'support',
          method: 'POST',
          path: '/answer?lang={{lang}}',
          body: { question: '{{item.question}}', k: 3 },
          read: {
            output: '$.output',
            documents: null,
            usage: { input: null, output: null, cost: null },
            stream: null,
          },
          identity: {
            files: ['app/deep/rag.py', 'app/main.py', 'prompts/answer.md'].map((path) => ({
              path,
              hash: blobHash(TREE[path as keyof typeof TREE]),
            })),
            values: { index: '2026-11-01' },
          },
        },
      },
    ]);
    expect(notices).toEqual([]);
  });

  it('says how its answer is read', async () => {
    const more = `    method: PUT
    output: $.answer
    documents: $.docs
    usage: { input: $.usage.prompt_tokens, output: $.usage.completion_tokens, cost: $.cost_usd }
    stream: { event: token, text: $.delta, end: done }
    id: bot
    price: { input_mtok: 1, output_mtok: 2 }
`;
    const [candidate] = (await suiteOf(HTTP + more + REST)).candidates;
    expect(candidate).toMatchObject({
      id: 'bot',
      price: { input_mtok: 1, output_mtok: 2 },
      target: {
        model: 'bot',
        endpoint: 'support',
        method: 'PUT',
        read: {
          output: '$.answer',
          documents: '$.docs',
          usage: { input: '$.usage.prompt_tokens', output: '$.usage.completion_tokens', cost: '$.cost_usd' },
          stream: { event: 'token', text: '$.delta', end: 'done' },
        },
      },
    });
    const bare = HTTP + '    stream: { end: "[DONE]" }\n' + REST;
    expect((await suiteOf(bare)).candidates[0]).toMatchObject({
      target: { read: { stream: { event: null, text: null, end: '[DONE]' } } },
    });
  });

  it('that is a program is given what the spec says', async () => {
    expect((await suiteOf(COMMAND + REST)).candidates).toMatchObject([
      {
        id: 'agent',
        target: {
          kind: 'command',
          endpoint: 'agent',
          model: 'agent',
          input: { task: '{{question}}' },
          identity: { files: [{ path: 'evals/tool.py' }], values: {} },
        },
      },
    ]);
  });

  it('stands beside models, which alone are multiplied with prompts', async () => {
    const mixed = `${HTTP}  - openai/gpt-6-luna
request: { temperature: 0 }
prompts:
  - { id: v1, messages: [{ role: user, content: "{{question}}" }] }
  - { id: v2, messages: [{ role: user, content: "{{question}}!" }] }
`;
    const { candidates, notices } = await suiteOf(mixed + REST);
    expect(candidates.map(({ id, primary, target }) => [id, primary, target.kind])).toEqual([
      ['support', true, 'http'],
      ['openai/gpt-6-luna+v1', false, 'model'],
      ['openai/gpt-6-luna+v2', false, 'model'],
    ]);
    expect(notices).toEqual(['`support` is primary because it is the first; the others do not block']);
    const { notices: marked } = await suiteOf(
      mixed.replace('http: support', 'role: primary\n    http: support') + REST,
    );
    expect(marked).toEqual([]);
  });

  it('is remarked on when every case is asked the same, and when main is to be asked beside it', async () => {
    const blind = HTTP.replace('?lang={{lang}}', '').replace('{{item.question}}', 'hello') + REST;
    expect((await suiteOf(blind)).notices).toEqual([
      '`support` is asked the same for every case: nothing it is sent is a template',
    ]);
    expect((await suiteOf(`${COMMAND}${REST}run: { control: live, confirm: true }\n`)).notices).toEqual([
      "`control: live` and `confirm` cannot ask main's version of `agent`: a job runs one version of an application. The stored runs are what it is held against.",
    ]);
  });

  it('is read from the tree of another commit', async () => {
    const read = async (tree: Readonly<Record<string, string>>) => {
      const files = memoryFiles({ ...tree, 'evals/x.eval.yml': `${HTTP}datasets: [{ file: far.jsonl }]\n${REST}` });
      return (await resolveCandidates('evals/x.eval.yml', files, OPTIONS))[0]!.target;
    };
    const now = await read(TREE);
    expect(await read({ ...TREE, 'app/__pycache__/main.cpython-312.pyc': 'other', 'README.md': 'x' })).toEqual(now);
    expect(await read({ ...TREE, 'app/deep/rag.py': 'print(3)\n' })).not.toEqual(now);
    expect(await read({ ...TREE, 'app/new.py': '' })).not.toEqual(now);
  });
});

const http = (more: string): string =>
  `${HTTP.replace('    body: { question: "{{item.question}}", k: 3 }\n', '')}${more}${REST}`;
const identity = (text: string): string => HTTP.replace(/identity: .*/, `identity: ${text}`) + REST;

describe('what cannot be an application is said with its place and its cure', () => {
  it.each<[string, string, RegExp]>([
    [
      'no kind',
      `models: [{ id: x }]\n${REST}`,
      /:1:10: `models\[0\]` does not fit: an entry names a `model`, or an application of yours with `http` or `command`/,
    ],
    [
      'two kinds',
      HTTP + '    command: agent\n    input: x\n' + REST,
      /:6:5: an entry names one candidate, and this one has both `http` and `command` \(write one entry for each\)/,
    ],
    ['a model and a service', HTTP + '    model: openai/a\n' + REST, /has both `model` and `http`/],
    [
      'no identity',
      HTTP.replace(/ +identity: .*\n/, '') + REST,
      /:2:5: `models\[0\]` lacks `identity`, which `http` needs \(for example `identity: \{"files":/,
    ],
    [
      'no path',
      HTTP.replace(/ +path: .*\n/, '') + REST,
      /`models\[0\]` lacks `path`, which `http` needs \(for example `path: "\/answer"`\)/,
    ],
    ['no input', COMMAND.replace(/ +input: .*\n/, '') + REST, /`models\[0\]` lacks `input`, which `command` needs/],
    ['an empty identity', identity('{}'), /`models\[0\]\.identity` is empty \(for example/],
    ['no files', identity('{ files: [] }'), /`models\[0\]\.identity\.files` is empty/],
    ['no values', identity('{ values: {} }'), /`models\[0\]\.identity\.values` is empty/],
    ['an empty value', identity('{ values: { index: } }'), /`models\[0\]\.identity\.values\.index` is empty/],
    ['a value that is none', identity('{ values: { index: "" } }'), /`models\[0\]\.identity\.values\.index` is empty/],
    [
      'a list as a value',
      identity('{ values: { index: [1] } }'),
      /`models\[0\]\.identity\.values\.index` must be text or a number or/,
    ],
    [
      'an unknown part',
      identity('{ file: a.py }'),
      /unknown key `file` in `models\[0\]\.identity` \(did you mean `files`\?\)/,
    ],
    [
      'a pattern without a match',
      identity('{ files: ["../app/*.rb"] }'),
      /:5:25: `\.\.\/app\/\*\.rb` matches no file \(patterns start at the folder of the spec, and wildcards/,
    ],
    [
      'a pattern from the wrong folder',
      identity('{ files: ["app/**/*.py"] }'),
      /`app\/\*\*\/\*\.py` matches no file \(patterns start at the folder of the spec: write `\.\.\/app\/\*\*\/\*\.py`\)/,
    ],
    [
      'a folder',
      identity('{ files: [../app/] }'),
      /`\.\.\/app\/` matches no file \(it is a folder: for all that it holds write `\.\.\/app\/\*\*`\)/,
    ],
    ['a pattern outside', identity('{ files: ["../../x/**"] }'), /`\.\.\/\.\.\/x\/\*\*` leaves the workspace/],
    ['an absolute pattern', identity('{ files: ["/etc/*"] }'), /`\/etc\/\*` is not a relative path/],
    [
      'an unknown endpoint',
      HTTP.replace('http: support', 'http: suport') + REST,
      /:2:5: `suport` is not a declared endpoint \(did you mean `support`\? known: support, litellm; declare it in the workflow's `endpoints` input: `suport https:\/\/HOST KEY_VARIABLE`, with `-` for no key\)/,
    ],
    [
      'a built-in endpoint',
      HTTP.replace('http: support', 'http: openai') + REST,
      /`openai` is the name of a built-in endpoint for models \(ask its models with `model: openai\/MODEL`/,
    ],
    [
      'the embedded model',
      HTTP.replace('http: support', 'http: demo') + REST,
      /`demo` is the name of a built-in endpoint/,
    ],
    [
      'a host',
      HTTP.replace('http: support', 'http: "https://evil.example"') + REST,
      /`https:\/\/evil\.example` is not the name of an endpoint \(a spec names no host/,
    ],
    [
      'an unknown command',
      COMMAND.replace('command: agent', 'command: agnt') + REST,
      /:2:5: `agnt` is not a declared command \(did you mean `agent`\? known: agent, crawler; declare it in the workflow's `commands` input: `agnt -- PROGRAM ARGUMENTS`\)/,
    ],
    [
      'words of a command',
      COMMAND.replace('command: agent', 'command: python agent.py') + REST,
      /`python agent\.py` is not the name of a command \(a spec never holds what is run: declare it in the workflow's `commands` input, like `agent -- python agent\.py`/,
    ],
    [
      'request fields',
      http('    request: { temperature: 0 }\n'),
      /:5:5: `request` belongs to an entry with `model`, and this one has `http` \(write what the service is sent under `body`\)/,
    ],
    [
      'an input for a service',
      http('    input: x\n'),
      /`input` belongs to an entry with `command`, and this one has `http` \(write what the service is sent under `body`\)/,
    ],
    [
      'a body for a program',
      COMMAND + '    body: x\n' + REST,
      /`body` belongs to an entry with `http`, and this one has `command` \(write what the program is given under `input`\)/,
    ],
    [
      'an output for a program',
      COMMAND + '    output: $.x\n' + REST,
      /`output` belongs .* \(leave it out: the program itself writes/,
    ],
    ['a path for a program', COMMAND + '    path: /x\n' + REST, /`path` belongs .* \(a program has no address/],
    [
      'a body for a model',
      `models: [{ model: openai/a, body: {} }]\nmessages: [{ role: user, content: "{{question}}" }]\n${REST}`,
      /:1:29: `body` belongs to an entry with `http`, and this one has `model` \(write body fields of a model under `request`\)/,
    ],
    [
      'an identity for a model',
      `models: [{ model: openai/a, identity: { values: { a: 1 } } }]\nmessages: [{ role: user, content: "{{question}}" }]\n${REST}`,
      /`identity` belongs to an entry with `http` or `command`, and this one has `model` \(leave it out\)/,
    ],
    [
      'a url',
      http('    url: https://x\n'),
      /`url` is not supported yet \(declare the host in the workflow's `endpoints` input/,
    ],
    [
      'words in the spec',
      COMMAND + '    args: [x]\n' + REST,
      /`args` is not supported yet \(declare the words in the workflow's `commands` input/,
    ],
    ['a slip', http('    stram: { end: done }\n'), /unknown key `stram` in `models\[0\]` \(did you mean `stream`\?\)/],
    [
      'a path without a slash',
      HTTP.replace('/answer?', 'answer?') + REST,
      /`models\[0\]\.path` cannot be `answer\?lang=\{\{lang\}\}`/,
    ],
    [
      'a path that climbs',
      HTTP.replace('/answer?', '/a/../b?') + REST,
      /:3:5: the path `\/a\/\.\.\/b\?lang=\{\{lang\}\}` has a step/,
    ],
    ['a path that climbs in disguise', HTTP.replace('/answer?', '/a/%2E%2e/b?') + REST, /has a step/],
    ['a path to another host', HTTP.replace('/answer?', '//evil.example/?') + REST, /starts with two slashes/],
    ['a fragment', HTTP.replace('/answer?', '/answer#') + REST, /`models\[0\]\.path` cannot be/],
    [
      'a lower-case method',
      http('    method: put\n'),
      /`models\[0\]\.method` cannot be `put` \(did you mean `PUT`\?\)/,
    ],
    [
      'a body of a GET',
      HTTP + '    method: GET\n' + REST,
      /:4:5: a `GET` request has no `body` \(put its values into `path`/,
    ],
    [
      'an output that is no path',
      http('    output: answer\n'),
      /:5:5: `output` cannot be read at character 1 of `answer` \(a path names one value/,
    ],
    [
      'a cost that is no path',
      http('    usage: { cost: "$.a[*]" }\n'),
      /`usage\.cost` cannot be read at character 4 of `\$\.a\[\*\]`/,
    ],
    ['half a count', http('    usage: { input: $.a }\n'), /`models\[0\]\.usage` lacks `output`, which `input` needs/],
    ['a stream without an end', http('    stream: { event: token }\n'), /`models\[0\]\.stream` lacks `end`/],
    [
      'a variable without a value',
      HTTP.replace('{{item.question}}', '{{item.qestion}}') + REST,
      /:4:13: `\{\{item\.qestion\}\}` has no value in case `a` .* \(did you mean `question`\?\)/,
    ],
    ['a variable of the path', HTTP.replace('{{lang}}', '{{lng}}') + REST, /:3:5: `\{\{lng\}\}` has no value/],
    [
      'the answer in the question',
      COMMAND.replace('{{question}}', '{{sample.output_text}}') + REST,
      /is the answer, which only graders can see/,
    ],
    [
      'a value that climbs',
      HTTP.replace('/answer?lang={{lang}}', '/{{lang}}') + REST.replace('lang: de', 'lang: ".."'),
      /:3:5: case `b`: the path `\/\.\.` has a step/,
    ],
    [
      'an empty first step',
      HTTP.replace('/answer?lang={{lang}}', '/{{lang}}/x') + REST.replace('lang: de', 'lang: ""'),
      /case `b`: the path `\/\/x` starts with two slashes/,
    ],
    [
      'prompts for nobody',
      `${HTTP}messages: [{ role: user, content: x }]\n${REST}`,
      /:6:1: `messages` goes to models, and the spec names none: an application brings its own prompts \(remove it, or add a model\)/,
    ],
    ['request fields for nobody', `${HTTP}request: { temperature: 0 }\n${REST}`, /`request` goes to models/],
    ['a model without a prompt', `${HTTP}  - openai/a\n${REST}`, /the spec has no prompt/],
    ['two of one name', `${HTTP}${HTTP.replace('models:\n', '')}${REST}`, /two candidates are called `support`/],
  ])('%s', async (_, spec, message) => {
    const found = await problemsOf(spec);
    expect(found.join('\n')).toMatch(message);
    for (const line of found) expect(line).toMatch(/^evals\/x\.eval\.yml:\d+:\d+: /);
  });

  it('more files than an application is made of', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`app/many/${at}.py`, '']));
    await expect(suiteOf(HTTP + REST, { ...TREE, ...many })).rejects.toThrow(
      /names 504 files; 500 are the most \(name the sources, the prompts/,
    );
  });

  it('a file that cannot be hashed', async () => {
    const files = memoryFiles({ ...TREE, 'evals/x.eval.yml': HTTP + REST });
    const hash = async (path: string): Promise<string> => {
      throw new UserError({ message: 'is larger than 64 MiB', where: { file: path }, cure: 'split it' });
    };
    await expect(resolveSuite('evals/x.eval.yml', { ...files, hash }, OPTIONS)).rejects.toThrow(
      /:5:25: `app\/deep\/rag\.py` is larger than 64 MiB \(split it\)/,
    );
  });
});

describe('folders that tools write', () => {
  it('are no part of an application unless they are named', async () => {
    const filesOf = async (pattern: string): Promise<readonly string[]> => {
      const { target } = (await suiteOf(identity(`{ files: ["${pattern}"] }`))).candidates[0]!;
      return target.kind === 'model' ? [] : target.identity.files.map(({ path }) => path);
    };
    expect(await filesOf('../web/**')).toEqual(['web/index.js']);
    expect(await filesOf('../web/node_modules/**')).toEqual(['web/node_modules/x/index.js']);
    expect(await filesOf('../**/*.py')).toEqual(['app/deep/rag.py', 'app/main.py', 'evals/tool.py']);
  });
});

describe('documents that an answer rests on', () => {
  const asked = (models: string): string =>
    models + REST.replace('value: "{{expected}}"', 'input: "{{sample.documents}}", value: "{{expected}}"');

  it('are for graders of applications that give them', async () => {
    expect(await problemsOf(asked(COMMAND))).toEqual([]);
    expect(await problemsOf(asked(`${HTTP}    documents: $.docs\n`))).toEqual([]);
    expect(await problemsOf(asked(HTTP))).toEqual([
      expect.stringMatching(
        /:\d+:\d+: no candidate says what it read, so `\{\{sample\.documents\}\}` has no value \(name the place where the service sends it: `documents: \$\.documents`/,
      ),
    ]);
  });
});

describe('rules on the first token', () => {
  const timed = (spec: string): string => `${spec}${REST}  ttft.p95: { max: 2s }\n`;

  it('are for services that stream and for programs', async () => {
    expect(await problemsOf(timed(HTTP))).toEqual([
      expect.stringMatching(
        /:\d+:3: `ttft\.p95` is about the first token, and `support` answers in one piece \(add `stream:/,
      ),
    ]);
    expect(await problemsOf(timed(`${HTTP}    stream: { end: done }\n`))).toEqual([]);
    expect(await problemsOf(timed(COMMAND))).toEqual([]);
  });
});
