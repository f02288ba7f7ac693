/** Suites of applications on their way through the stages that no service or program takes part in. */
import { describe, expect, it } from '@jest/globals';
import { memoryFiles } from '../../src/edge/local/memory.js';
import { InfraError } from '../../src/errors.js';
import { readBaseCandidates } from '../../src/pipeline/base-candidates.js';
import { besideThis } from '../../src/pipeline/beside.js';
import { readyGraders } from '../../src/pipeline/measure.js';
import { obstacleOf } from '../../src/pipeline/obstacles.js';
import { preflightOf } from '../../src/pipeline/preflight.js';
import { readSuites } from '../../src/pipeline/read-suites.js';
import type { SuiteRun } from '../../src/pipeline/suite-run.js';
import { candidateHash } from '../../src/plan/hash.js';
import { planSuite } from '../../src/plan/plan.js';
import type { Files } from '../../src/ports.js';
import { decodeRecord, encodeRecord } from '../../src/record/codec.js';
import type { Suite } from '../../src/spec/types.js';
import { recordOf } from '../support/stored-record.js';

const SPEC = `name: support
models:
  - http: support
    path: /answer
    body: { question: "{{question}}" }
    identity: { files: ["../app/*.py"], values: { index: a } }
cases:
  - { id: a, question: Why?, expected: because }
  - { id: b, question: When?, expected: then }
graders:
  - { type: contains, value: "{{expected}}" }
run: { control: live, confirm: true, repeats: { pr: 2, main: 3 } }
gate:
  pass_rate: { max_drop: 5pp }
`;
const TREE = { 'evals/a.eval.yml': SPEC, 'app/main.py': 'print(1)', 'app/other.txt': 'x' };
const DECLARED = { endpoints: ['openai', 'support'], commands: [] };
const MODEL = `name: support
models: [openai/gpt-x]
messages: [{ role: user, content: "{{question}}" }]
gate: { pass_rate: { max_drop: 5pp } }
`;

async function suiteOf(tree: Readonly<Record<string, string>> = TREE): Promise<Suite> {
  const [suite] = await readSuites({ specs: ['evals/*.eval.yml'], ...DECLARED }, { files: memoryFiles(tree) });
  return suite!;
}

const planOf = (suite: Suite) => planSuite(suite, { event: 'pr', only: null });

describe('the version of an application', () => {
  it('is read at the base commit as in the checkout, and moves with its files', async () => {
    const head = candidateHash((await suiteOf()).candidates[0]!);
    const hashAt = async (tree: Readonly<Record<string, string>>): Promise<string | null> => {
      const base = await readBaseCandidates('evals/a.eval.yml', () => memoryFiles(tree), DECLARED);
      return base.state === 'ok' ? candidateHash(base.candidates[0]!) : null;
    };
    expect(await hashAt({ ...TREE, 'app/other.txt': 'y' })).toBe(head);
    expect(await hashAt({ ...TREE, 'app/main.py': 'print(2)' })).not.toBe(head);
    expect(await hashAt({ ...TREE, 'evals/a.eval.yml': SPEC.replace('index: a', 'index: b') })).not.toBe(head);
  });

  it('is unknown where the base commit cannot be listed, which is not the same as changed', async () => {
    const files: Files = {
      ...memoryFiles(TREE),
      list: () => Promise.reject(new InfraError('baseline_unavailable', 'the file list is too long')),
    };
    expect(await readBaseCandidates('evals/a.eval.yml', () => files, DECLARED)).toEqual({
      state: 'unavailable',
      why: 'the file list is too long',
    });
  });

  it('is named part by part in the records, and read back', async () => {
    const { header } = planOf(await suiteOf());
    expect(header.candidates).toMatchObject([
      {
        id: 'support',
        model: 'support',
        endpoint: 'support',
        parts: { identity: { files: { 'app/main.py': expect.any(String) } } },
      },
    ]);
    const record = { ...recordOf(), rows: [] };
    const stored = { ...record, header: { ...record.header, suites: [{ ...header, planned: 0 }] } };
    expect(decodeRecord(encodeRecord(stored)).header.suites[0]!.candidates).toEqual(header.candidates);
  });
});

describe('names that the workflow does not declare', () => {
  it('are refused with their place', async () => {
    const none = readSuites({ specs: ['evals/*.eval.yml'], endpoints: ['openai'] }, { files: memoryFiles(TREE) });
    await expect(none).rejects.toThrow(/^evals\/a\.eval\.yml:3:5: `support` is not a declared endpoint/);
  });
});

describe("main's version of an application", () => {
  const beside = async (main: string) => {
    const plan = planOf(await suiteOf());
    const run = {
      plan,
      stored: { base_commit: 'a'.repeat(40), state: 'ok' },
      options: { kind: 'pr', ...DECLARED },
      shared: { budget: { limited: false }, prices: () => null },
      ports: {
        filesAt: () => memoryFiles({ ...TREE, 'evals/a.eval.yml': main }),
        target: { obstacle: () => null },
      },
    } as unknown as SuiteRun;
    return besideThis(run);
  };

  it('cannot be asked in this job, and the stored runs stand in', async () => {
    expect(await beside(SPEC)).toEqual({
      state: 'not_comparable',
      detail:
        "main's candidate at aaaaaaa (support) is an application, and this job runs one version of it: main's cannot be asked.",
    });
  });

  it('can be asked where it was still a model', async () => {
    expect(await beside(MODEL)).toMatchObject({ state: 'ok', candidates: [{ id: 'openai/gpt-x' }] });
  });

  it('is neither counted nor paid for before the first call', async () => {
    const suite = await suiteOf();
    const found = preflightOf(planOf(suite), readyGraders(suite), new Map(), {
      kind: 'pr',
      prices: () => null,
      maxConcurrency: null,
    });
    expect(found).toMatchObject({ control: 'stored', answers: 4, answers_per_flip: 0 });
  });
});

describe('a spending limit', () => {
  it('takes a price, and says which', async () => {
    const suite = await suiteOf();
    const said: string[] = [];
    const ask = (tree: Readonly<Record<string, string>>) =>
      suiteOf(tree).then((one) =>
        obstacleOf(
          one,
          readyGraders(one),
          { budget: { limited: true }, prices: () => null } as never,
          { obstacle: () => null } as never,
          { warn: (line: string) => void said.push(line) } as never,
        ),
      );
    expect(await ask(TREE)).toBe('no_price');
    expect(said).toEqual([
      'evals/a.eval.yml: a spending limit is set, but no price is known for support (state what a request costs, `price: { per_request: $0.002 }`, or, if it reports its cost, what one may cost at most, `price: { worst_case: $0.05 }`; or remove the limit)',
    ]);
    for (const price of ['{ per_request: $0.002 }', '{ worst_case: $0.05 }', '{ input_mtok: 1, output_mtok: 2 }']) {
      const priced = SPEC.replace('    path:', `    price: ${price}\n    path:`);
      expect(await ask({ ...TREE, 'evals/a.eval.yml': priced })).toBeNull();
    }
    expect(suite.candidates[0]!.price).toBeNull();
  });
});
