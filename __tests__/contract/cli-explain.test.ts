/** Every number of a verdict computed again from result.json alone, by a person who has nothing else. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanUp, countingSpec, folderWith, jsonl, plumbline, read, write } from './support/cli.js';

afterEach(cleanUp);

const GATE = `name: support
gate:
  pass_rate: { min: 80%, max_drop: 3pp }
  score: { max_drop: 3pp }
  error_rate: { max: 10%, max_increase: 5pp }
  pass_rate@core: { min: 100% }
  pass_rate@category:*: { max_drop: 10pp }
  latency.p95: { max: 1s, max_increase: 10% }
  latency.p50: { max: 1s, mode: point }
  cost.per_success: { max: $0.05, max_increase: 10% }
  cost.run: { max: $1 }
  grader.tone.score: { min: 20%, max_drop: 5pp }
  consistency: { min: 10%, max_drop: 10pp }
`;

/** Answers of 60 cases, two each; of every ten the first `wrong` are wrong now and then. */
const rows = (run: string, wrong: number, shift: number) =>
  Array.from({ length: 120 }, (_, at) => {
    const index = at % 60;
    const noise = ((at * 7919 + shift * 104_729) % 1009) / 1009;
    const pass = index % 10 >= wrong || noise > 0.7;
    return {
      case: `case-${String(index).padStart(2, '0')}`,
      run,
      repeat: Math.floor(at / 60),
      score: pass ? 1 : 0.25,
      pass,
      category: ['billing', 'refunds', 'tone'][index % 3],
      ...(index % 10 === 9 ? { tier: 'core' } : {}),
      latency_ms: Math.round(200 + 500 * noise),
      cost_usd: 0.001 + Math.round(noise * 1000) / 1e6,
      scores: { tone: Math.round(noise * 100) / 100 },
    };
  });

async function folderWithResult(now = rows('now', 4, 1), base = rows('main', 1, 0)): Promise<string> {
  const folder = folderWith({ 'gate.yml': GATE, 'base.jsonl': jsonl(base), 'now.jsonl': jsonl(now) });
  const { stdout } = await plumbline(['compare', 'base.jsonl', 'now.jsonl', '--spec', 'gate.yml', '--json'], {
    in: folder,
  });
  write(folder, 'out/result.json', stdout);
  return folder;
}

interface Entry {
  readonly rule: string;
  readonly limit: string;
  readonly verdict: string;
  readonly delta: number | null;
}

const rulesOf = (folder: string): readonly Entry[] =>
  (JSON.parse(read(folder, 'out/result.json')) as { rules: Entry[] }).rules;

describe('explain', () => {
  it('finds every number of every rule again, and tells how it comes about', async () => {
    const folder = await folderWithResult();
    const rules = rulesOf(folder);
    expect(rules.length).toBeGreaterThan(15);
    for (const { rule, limit, verdict } of rules) {
      const name = `${rule}:${limit}`;
      const { code, stdout, stderr } = await plumbline(['explain', 'out', '--rule', name], { in: folder });
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
      expect(stdout.startsWith(`${name} -> ${verdict}\n`)).toBe(true);
      expect(stdout).toMatch(/\nThe numbers\n/);
      expect(stdout).toMatch(/All \d+ numbers and the verdict were computed again from these inputs: the same\.\n$/);
      expect(stdout).not.toMatch(/NaN|undefined|\[object/);
    }
  }, 120_000);

  it('prints figures that a pocket calculator confirms', async () => {
    const folder = await folderWithResult();
    const { stdout } = await plumbline(['explain', 'out/result.json', '--rule', 'pass_rate:max_drop'], { in: folder });
    const quotient = /sum of d ÷ cases = −([\d.]+) ÷ (\d+) = −([\d.]+)/.exec(stdout);
    const [sum, cases, delta] = quotient!.slice(1).map(Number);
    expect(sum! / cases!).toBeCloseTo(delta!, 5);
    const entry = rulesOf(folder).find(({ rule, limit }) => rule === 'pass_rate' && limit === 'max_drop');
    expect(-delta!).toBeCloseTo(entry!.delta!, 5);
    expect(stdout).toContain('It fails when all of these hold:');
  });

  it('explains all limits of a rule, and gives them to a program', async () => {
    const folder = await folderWithResult();
    const { code, stdout } = await plumbline(['explain', 'out', '--rule', 'pass_rate', '--json'], { in: folder });
    expect(code).toBe(0);
    const { explanations } = JSON.parse(stdout) as { explanations: { limit: string; agrees: boolean }[] };
    expect(explanations.map(({ limit, agrees }) => [limit, agrees]).sort()).toEqual([
      ['max_drop', true],
      ['min', true],
    ]);
  });

  it('lists the rules when none is named', async () => {
    const folder = await folderWithResult();
    const { code, stdout } = await plumbline(['explain', 'out'], { in: folder });
    expect(code).toBe(0);
    for (const { rule, limit } of rulesOf(folder)) expect(stdout).toContain(`${rule}:${limit}`);
    expect(stdout).toMatch(/How one came about: plumbline explain out --rule \S+\n$/);
  });

  it('ends with 1 when a number was changed by hand', async () => {
    const folder = await folderWithResult();
    const whole = read(folder, 'out/result.json');
    write(folder, 'out/result.json', whole.replace(/"p_shuffle": [\d.e-]+/, '"p_shuffle": 0.42'));
    const { code, stdout } = await plumbline(['explain', 'out', '--rule', 'pass_rate:max_drop'], { in: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('p_shuffle = 0.42   <- NOT what the inputs give');
    expect(stdout).toMatch(
      /What is written is not what its inputs give:\n {2}p_shuffle: the file says 0\.42, its inputs give /,
    );
  });

  it('works on what a run writes', async () => {
    const folder = folderWith({
      'a.eval.yml': countingSpec({ models: ['demo/echo'], gate: { pass_rate: { min: '50%', max_drop: '5pp' } } }),
    });
    await plumbline(['run', 'a.eval.yml', '--out', 'main'], { in: folder });
    await plumbline(['run', 'a.eval.yml', '--out', 'now', '--baseline', 'main/run.jsonl'], { in: folder });
    const { code, stdout, stderr } = await plumbline(['explain', 'now', '--rule', 'pass_rate'], { in: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('computed again from these inputs: the same.');
  });

  it('says what is wrong with a name or a file, and where', async () => {
    const folder = await folderWithResult();
    write(folder, 'cut.json', read(folder, 'out/result.json').slice(0, 900));
    const refused = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await plumbline(['explain', ...args], { in: folder });
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
      return stderr;
    };
    expect(await refused()).toContain('explain needs a result');
    expect(await refused('nowhere')).toContain('nowhere');
    expect(await refused('cut.json')).toBe(
      'cut.json: it is not JSON, or was cut off (give the result.json that a run or `plumbline compare --json` wrote)\n',
    );
    expect(await refused('now.jsonl')).toContain('now.jsonl: it is not JSON');
    expect(await refused('out', '--rule', 'pas_rate')).toContain('did you mean `pass_rate`?');
    expect(await refused('out', '--rule', 'ttft.p95')).toContain('the result has no rule `ttft.p95`');
    expect(await refused('out', '--rule', 'score', '--suite', 'suport')).toContain('did you mean `support`?');
  });

  it('prints nothing that a terminal or a runner obeys', async () => {
    const evil = '\u001b[31m\n::error::owned';
    const folder = await folderWithResult();
    const value = JSON.parse(read(folder, 'out/result.json')) as { rules: Record<string, unknown>[] };
    value.rules[0] = {
      ...value.rules[0],
      suite: evil,
      candidate: `::warning::${evil}`,
      bad_cases: [evil],
      worse_cases: [evil],
    };
    write(folder, 'out/result.json', JSON.stringify(value));
    const name = String(value.rules[0]!['rule']);
    for (const args of [['out'], ['out', '--rule', name, '--suite', evil]]) {
      const { stdout } = await plumbline(['explain', ...args], { in: folder, env: { GITHUB_ACTIONS: 'true' } });
      expect(stdout).not.toContain('\u001b');
      expect(stdout).not.toMatch(/^\s*::/m);
    }
  });
});
