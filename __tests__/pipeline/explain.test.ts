import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { compareSuite } from '../../src/compare/compare.js';
import type { Evidence, EvidenceRow } from '../../src/compare/evidence.js';
import { UserError } from '../../src/errors.js';
import { explainEntry, type Explanation } from '../../src/pipeline/explain.js';
import { decodeResult } from '../../src/pipeline/explain/decode.js';
import { figure } from '../../src/pipeline/explain/figure.js';
import { findRule } from '../../src/pipeline/explain/find.js';
import { encodeResult } from '../../src/report/result-json.js';
import { resultSchema } from '../../src/report/result-schema.js';
import { judgeSuite } from '../../src/verdict/judge.js';
import type { Confirmation, Result } from '../../src/verdict/result.js';
import { withInputs } from '../../src/verdict/rule-inputs.js';
import { judgeStaged } from '../../src/verdict/two-stage.js';
import type { RuleVerdict } from '../../src/verdict/types.js';
import { caseId, evidence, gate, row, rows, rule } from '../verdict/evidence.js';

function judged(more: Partial<Evidence> & Pick<Evidence, 'gate' | 'rows'>): readonly RuleVerdict[] {
  const comparison = compareSuite(evidence(more));
  return withInputs(comparison, judgeSuite(comparison));
}

function resultOf(rules: readonly RuleVerdict[], confirmation?: Confirmation): Result {
  const suites = [...new Set(rules.map(({ suite }) => suite))];
  return {
    schema: 1,
    tool: 'plumbline 1.0.0',
    verdict: 'fail',
    exit_code: 1,
    gate: 'local#plumbline',
    run: 'run-1',
    attempt: 1,
    commit: null,
    event: null,
    suites: suites.map((suite) => ({
      suite,
      path: 'a.eval.yml',
      verdict: 'fail',
      baseline: { state: 'ok', detail: '', base_commit: null, branch: null, runs: [] },
      reused: false,
      candidates: [...new Set(rules.map(({ candidate }) => candidate))].map((id, index) => ({
        id,
        primary: index === 0,
        model: '',
        endpoint: '',
        counts: { planned: 1, passed: 1, failed: 0, errored: 0, skipped: 0, not_run: 0 },
        cases: 1,
        pass_rate: 1,
        score: 1,
        latency_ms: null,
        ttft_ms: null,
        tokens_in: 0,
        tokens_out: 0,
        cost_usd: null,
        cost_per_success_usd: null,
        judge_cost_usd: null,
        errors: {},
      })),
      spend_usd: null,
      judge_spend_usd: null,
      prices: '',
      notices: [],
      ...(confirmation === undefined ? {} : { confirmation }),
    })),
    rules,
  };
}

/** As anybody gets it: from the text of the file. */
function explained(rules: readonly RuleVerdict[], confirmation?: Confirmation): readonly Explanation[] {
  const result = decodeResult(encodeResult(resultOf(rules, confirmation)), 'result.json');
  return result.rules.map((entry) => explainEntry(entry, result));
}

function linesOf(one: Explanation): readonly string[] {
  const { asked, inputs, numbers, decision, outcome, differences } = one;
  const cells = inputs.table === null ? [] : [inputs.table.more, ...inputs.table.heads, ...inputs.table.rows.flat()];
  return [
    ...asked,
    ...inputs.text,
    ...cells,
    ...numbers.flatMap(({ shown, how }) => [shown, ...how]),
    ...decision.map(({ text }) => text),
    ...outcome,
    ...differences,
  ];
}

const then = (list: readonly EvidenceRow[], run = 'then'): readonly EvidenceRow[] =>
  list.map((one) => ({ ...one, run }));
const ok = (list: readonly EvidenceRow[]): Evidence['baseline'] => ({ state: 'ok', rows: list });

describe('explain', () => {
  const ALL = { kind: 'tag', name: 'all' } as const;
  const GATE = gate(
    [
      rule('pass_rate', { max_drop: 0.03, min: 0.8 }),
      rule('pass_rate', { min: 0.5 }, { mode: 'proven', blocking: false, slice: ALL }),
      rule('score', { max_drop: 0.05, min: 0.5 }),
      rule('score', { min: 0.4 }, { mode: 'proven', slice: ALL }),
      rule('pass_rate', { max_drop: 0.05 }, { slice: { kind: 'each_category' } }),
      rule('pass_rate', { min: 1 }, { slice: { kind: 'tier', name: 'core' } }),
      rule('pass_rate', { min: 0.9, max_drop: 0.1 }, { slice: { kind: 'tag', name: 'nowhere' } }),
      rule('error_rate', { max: 0.1, max_increase: 0.05 }),
      rule('error_rate', { max: 0.1 }, { mode: 'point', slice: { kind: 'tier', name: 'core' } }),
      rule('latency.p95', { max: 500, max_increase: 0.1 }),
      rule('latency.p50', { max: 400 }, { mode: 'point' }),
      rule('ttft.p95', { max: 500, max_increase: 0.1 }),
      rule('cost.per_success', { max: 0.01, max_increase: 0.1 }),
      rule('cost.run', { max: 0.1 }),
      rule('grader.g.score', { max_drop: 0.05, min: 0.2 }),
      { ...rule('consistency', { min: 0.3, max_drop: 0.1 }), k: 2 },
      rule('error_rate.timeout', { max: 0.1, max_increase: 0.05 }),
      rule('retry_rate', { max: 0.2, max_increase: 0.05 }),
      rule('ttft.p99', { max: 700 }),
      { ...rule('goodput', { min: 0.6, max_drop: 0.1 }), slo: { ttft: 300, latency: 800 } },
    ],
    { min_cases: 6 },
  );

  const score = fc.oneof(fc.constantFrom(0, 1), fc.constantFrom(0.25, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
  const rowOf = fc.record({
    case: fc.integer({ min: 0, max: 23 }).map((index) => `case-${String(index).padStart(2, '0')}`),
    repeat: fc.integer({ min: 0, max: 2 }),
    status: fc.constantFrom('ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'error', 'skipped'),
    reason: fc.constantFrom('timeout', 'server', 'budget'),
    score,
    latency_ms: fc.oneof(fc.integer({ min: 1, max: 900 }), fc.double({ min: 1, max: 900, noNaN: true })),
    attempts: fc.constantFrom(1, 1, 1, 2, 4),
    untimed: fc.constantFrom(undefined, undefined, undefined, 'cached', 'replayed'),
    lag_ms: fc.constantFrom(undefined, undefined, undefined, 40),
    service_tier: fc.constantFrom(undefined, 'default'),
    cost_usd: fc.option(
      fc.integer({ min: 0, max: 20_000 }).map((micro) => micro / 1e6),
      { nil: undefined, freq: 200 },
    ),
    unpriced: fc.boolean(),
  });
  const side = (run: string): fc.Arbitrary<readonly EvidenceRow[]> =>
    fc.uniqueArray(rowOf, { minLength: 1, maxLength: 70, selector: (one) => `${one.case}/${one.repeat}` }).map((list) =>
      list.map(({ unpriced, cost_usd, reason, untimed, lag_ms, latency_ms, service_tier, ...one }): EvidenceRow => {
        const index = Number(one.case.slice(5));
        const good = one.status === 'ok';
        return {
          ...one,
          run,
          status: one.status as EvidenceRow['status'],
          ...(good ? {} : { reason }),
          ...(service_tier === undefined ? {} : { service_tier: run === 'now' ? service_tier : 'flex' }),
          ...(good && untimed !== undefined && index > 20
            ? { untimed: untimed as 'cached' }
            : { latency_ms, ttft_ms: latency_ms / 2, lag_ms }),
          score: good ? one.score : null,
          pass: good ? one.score >= 0.5 : null,
          category: `c${index % 3}`,
          tags: ['all'],
          ...(index % 4 === 0 ? { tier: 'core' } : {}),
          ...(cost_usd === undefined ? {} : { cost_usd }),
          judge_cost_usd: 0.001,
          ...(unpriced && index === 23 ? { judge_unpriced: true } : {}),
          scores: { g: one.score },
        };
      }),
    );
  const setting = fc.record({
    now: side('now'),
    before: side('then'),
    state: fc.constantFrom('ok', 'ok', 'ok', 'ok', 'no_baseline', 'stale', 'forbidden') as fc.Arbitrary<
      Evidence['baseline']['state']
    >,
    unchanged: fc.constantFrom(false, false, false, false, true),
    control: fc.constantFrom('stored', 'live') as fc.Arbitrary<Evidence['control']>,
    blocking: fc.boolean(),
    /** Cases in a group; 1 leaves them alone. */
    group: fc.constantFrom(1, 1, 2, 5),
    ok: fc.boolean(),
    suite_spend_usd: fc.constantFrom(undefined, null, 0.05, 2),
    clocks: fc.constantFrom(
      undefined,
      { lag_p95_ms: 1 },
      { lag_p95_ms: 28 },
      { load: { concurrency: 8, fixed: true } },
    ),
    base_loads: fc.constantFrom(undefined, [{ concurrency: 4, fixed: true }], [{ concurrency: 8, fixed: true }]),
  });

  it('finds every number of every kind of rule again', () => {
    fc.assert(
      fc.property(setting, ({ now, before, state, group, ok: whole, ...more }) => {
        const complete = (list: readonly EvidenceRow[]): readonly EvidenceRow[] =>
          list.map((one): EvidenceRow => {
            const index = Number(one.case.slice(5));
            const grouped = group === 1 ? one : { ...one, group: `g${Math.floor(index / group)}` };
            return whole ? { ...grouped, status: 'ok', score: one.score ?? 0, pass: one.pass ?? false } : grouped;
          });
        const rules = judged({ gate: GATE, rows: complete(now), baseline: { state, rows: complete(before) }, ...more });
        for (const one of explained(rules)) {
          expect({ rule: one.rule, limit: one.limit, differences: one.differences }).toEqual({
            rule: one.rule,
            limit: one.limit,
            differences: [],
          });
          expect(one.agrees).toBe(true);
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('says of every number how it comes about, in lines without holes', () => {
    fc.assert(
      fc.property(setting, ({ now, before, unchanged, control, suite_spend_usd }) => {
        const rules = judged({ gate: GATE, rows: now, baseline: ok(before), unchanged, control, suite_spend_usd });
        for (const one of explained(rules)) {
          for (const { name, how, stored } of one.numbers) {
            const bare = one.verdict === 'error' || one.decision.length <= 1;
            if (bare) continue;
            // The last thing that is said of a number is the number itself.
            const ends = COUNTED.has(name) ? how.length > 0 : how.join('\n').includes(figure(stored!));
            expect(ends ? '' : `${one.rule}:${one.limit} ${name} ${stored} ${how.join(' | ')}`).toBe('');
          }
          for (const line of linesOf(one)) expect(line).not.toMatch(/NaN|undefined|\[object|\n|null/);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('can be followed with a pocket calculator', () => {
    const now = rows(200, 13).map((one, at) => (at >= 13 && at < 16 ? row(one.case) : one));
    const before = then(rows(200).map((one, at) => (at >= 13 && at < 16 ? { ...one, score: 0, pass: false } : one)));
    const [one] = explained(
      judged({ gate: gate([rule('pass_rate', { max_drop: 0.02 })]), rows: now, baseline: ok(before) }),
    );
    const how = new Map<string, readonly string[]>(one!.numbers.map(({ name, how: lines }) => [name, lines]));
    expect(one!.inputs.table!.rows).toEqual([
      ['1/1', '0/1', '13', '−1', '−13', '13', 'worse here'],
      ['1/1', '1/1', '184', '0', '0', '0', 'always, on both'],
      ['0/1', '1/1', '3', '1', '3', '3', 'better here'],
    ]);
    expect(how.get('delta')!.join()).toContain('sum of d ÷ cases = −10 ÷ 200 = −0.05');
    // The counts: C(16,0) + C(16,1) + C(16,2) + C(16,3) / 2 = 417 of 65536.
    expect(how.get('p_guard')!.join()).toContain(
      '(C(m,0) + ... + C(m,2) + C(m,3) ÷ 2) ÷ 2^m = 417 ÷ 65536 = 0.00636292',
    );
    expect(how.get('lo')!.join()).toContain('centre = sum of d ÷ (n + 2) = −10 ÷ 202 = −0.049505');
    expect(how.get('lo')!.join()).toContain('(16 + 2) ÷ 202');
    expect(one!.decision.map(({ holds }) => holds)).toEqual([
      true,
      null,
      true,
      true,
      true,
      true,
      null,
      false,
      true,
      true,
    ]);
    expect(one!.outcome[0]).toBe('So it ends as fail (beyond_limit). The limit is broken.');
  });

  it.each<[string, Partial<RuleVerdict>, string]>([
    ['a change', { delta: -0.04 }, 'delta'],
    ['a p', { p_guard: 0.2 }, 'p_guard'],
    ['a level', { alpha_adjusted: 0.01 }, 'alpha_adjusted'],
    ['a count', { worse: 12 }, 'worse'],
    ['a number taken out', { mde80: null }, 'mde80'],
    ['a verdict', { verdict: 'pass', reason: 'within_limit' }, 'verdict'],
    ['the limit itself', { threshold: 0.2 }, 'verdict'],
  ])('tells when %s is not what the inputs give', (_, change, name) => {
    const [entry] = judged({
      gate: gate([rule('pass_rate', { max_drop: 0.02 })]),
      rows: rows(200, 13),
      baseline: ok(then(rows(200))),
    });
    const [one] = explained([{ ...entry!, ...change }]);
    expect(one!.agrees).toBe(false);
    expect(one!.differences.join('\n')).toMatch(new RegExp(`^${name}: the file says`, 'm'));
  });

  it.each([
    ['many cases in groups', 300, 2, 4, false],
    ['many scores', 250, 1, 1, true],
    ['scores of few cases, several times', 24, 3, 1, true],
    ['scores of groups, several times', 120, 2, 5, true],
  ])('finds what was computed by other means: %s', (_, n, repeats, group, scores) => {
    const side = (run: string, shift: number): readonly EvidenceRow[] =>
      Array.from({ length: n * repeats }, (__, at) => {
        const index = at % n;
        const noise = ((at * 7919 + shift * 104_729) % 1009) / 1009;
        const score = scores ? noise : Number(noise > 0.1 + shift * 0.05);
        const labels = group === 1 ? {} : { group: `g${Math.floor(index / group)}` };
        const times = { latency_ms: 100 + noise * 400, cost_usd: 0.001 + noise / 1000 };
        return row(caseId(index), { run, repeat: Math.floor(at / n), score, pass: score > 0.5, ...labels, ...times });
      });
    const drops = gate(
      [
        rule('pass_rate', { max_drop: 0.03 }),
        rule('score', { max_drop: 0.03 }),
        rule('latency.p95', { max_increase: 0.05 }),
        rule('cost.per_success', { max_increase: 0.05 }),
      ],
      { alpha: 0.0123 },
    );
    const rules = judged({ gate: drops, rows: side('now', 2), baseline: ok(side('then', 0)), control: 'live' });
    for (const one of explained(rules)) expect(one).toMatchObject({ agrees: true, differences: [] });
  });

  it('finds what was judged in two stages, each at its share of alpha', () => {
    const of = (repeats: number) => Array.from({ length: repeats }, (_, repeat) => rows(200, 9, { repeat })).flat();
    const one = gate([rule('pass_rate', { max_drop: 0.03, min: 0.5 }), rule('score', { max_drop: 0.2 })]);
    const base = ok(then(rows(200, 2)));
    const first = compareSuite(evidence({ gate: one, rows: of(1), baseline: base }));
    const both = compareSuite(evidence({ gate: one, rows: of(3), baseline: base }));
    const judge = (comparison: typeof first) => withInputs(comparison, judgeSuite(comparison));
    for (const rules of [judgeStaged(first, null, judge), judgeStaged(first, both, judge)]) {
      expect(rules[0]!.inputs!.alpha).not.toBe(0.05);
      for (const told of explained(rules)) expect(told).toMatchObject({ agrees: true, differences: [] });
    }
  });

  it('knows a failure that was taken back when its cases were asked again', () => {
    const [entry] = judged({
      gate: gate([rule('pass_rate', { max_drop: 0.02 })]),
      rows: rows(200, 13),
      baseline: ok(then(rows(200))),
    });
    const taken: RuleVerdict = { ...entry!, verdict: 'inconclusive', reason: 'noise', suspicious: true };
    const labels = { repeats: 2, confirmed: [], pre_existing: [], flake: [], better: [], unsettled: [] };
    const [one] = explained([taken], { ...labels, withdrawn: ['pass_rate:max_drop'] });
    expect(one!.differences).toEqual([]);
    expect(one!.outcome[0]).toContain('On these answers it failed.');
    expect(explained([taken])[0]!.agrees).toBe(false);
  });

  it('shows what it can of an entry without inputs, or with too many', () => {
    const comparison = compareSuite(evidence({ gate: gate([rule('pass_rate', { min: 0.5 })]), rows: rows(30) }));
    const [bare] = explained(judgeSuite(comparison));
    expect(bare).toMatchObject({ agrees: null, decision: [], differences: [] });
    expect(bare!.numbers.find(({ name }) => name === 'candidate_value')).toMatchObject({ stored: 1, agrees: null });
    const many = Array.from({ length: 10_001 }, (_, at) => row(caseId(at), { score: at / 20_000, pass: false }));
    const [large] = explained(judged({ gate: gate([rule('score', { min: 0.1 })]), rows: many }));
    expect(large!.agrees).toBeNull();
    expect(large!.inputs.text.join()).toContain('plumbline compare BASE.jsonl run.jsonl --spec SPEC');
  });

  it.each<[string, Partial<Evidence>, string, string]>([
    ['no_baseline', {}, 'skipped', 'there is no stored run'],
    [
      'stale',
      { baseline: { state: 'stale', rows: then(rows(30)) } },
      'inconclusive',
      'the stored runs are of another candidate',
    ],
    ['forbidden', { baseline: { state: 'forbidden', rows: [] } }, 'error', 'actions: read'],
    [
      'unchanged',
      { baseline: ok(then(rows(30))), unchanged: true },
      'pass',
      'nothing changed since the stored answers',
    ],
  ])('says plainly why nothing was compared: %s', (_, more, verdict, words) => {
    const [one] = explained(
      judged({ gate: gate([rule('pass_rate', { max_drop: 0.02 })]), rows: rows(30, 2), ...more }),
    );
    expect(one).toMatchObject({ verdict, agrees: true });
    expect(one!.outcome.join(' ').toLowerCase()).toContain(words.toLowerCase());
  });
});

/** Of these the words alone say what was counted. */
const COUNTED: ReadonlySet<string> = new Set(['n', 'worse', 'better', 'same', 'cases_needed']);

describe('which rule is meant', () => {
  const many = gate([
    rule('pass_rate', { max_drop: 0.03, min: 0.8 }),
    rule('pass_rate', { min: 0.5 }, { slice: { kind: 'category', name: 'a:min' } }),
  ]);
  const labelled = rows(30).map((one) => ({ ...one, category: 'a:min' }));
  const of = (suite: string, candidate: string) => judged({ gate: many, rows: labelled, suite, candidate });
  const result = decodeResult(
    encodeResult(resultOf([...of('faq', 'sol'), ...of('faq', 'luna'), ...of('chat', 'sol')])),
    'result.json',
  );
  const find = (name: string, suite: string | null = 'faq', candidate: string | null = null) =>
    findRule(result, { rule: name, suite, candidate }, 'result.json');

  it('all limits of a rule, or the one that is named, of the primary candidate', () => {
    expect(find('pass_rate').entries.map(({ limit, candidate }) => [limit, candidate])).toEqual([
      ['max_drop', 'sol'],
      ['min', 'sol'],
    ]);
    expect(find('pass_rate').others).toEqual(['luna']);
    expect(find('pass_rate:min').entries).toHaveLength(1);
    expect(find('pass_rate@category:a:min').entries).toHaveLength(1);
    expect(find('pass_rate:min', 'faq', 'luna').entries[0]!.candidate).toBe('luna');
  });

  it('is asked back when nobody can tell', () => {
    expect(() => find('pass_rate', null)).toThrow('is a rule of 2 suites (add one of `--suite faq`, `--suite chat`)');
    expect(() => find('pas_rate')).toThrow('did you mean `pass_rate`?');
    expect(() => find('latency.p95')).toThrow('it has `pass_rate`, `pass_rate@category:a:min`');
    expect(() => find('pass_rate', 'fax')).toThrow('has no suite `fax` (did you mean `faq`?)');
    expect(() => find('pass_rate', 'faq', 'moon')).toThrow('has no candidate `moon`');
  });
});

describe('a result from a stranger', () => {
  const grouped = rows(24, 3).flatMap((one, at) =>
    [0, 1].map((repeat) => ({ ...one, repeat, group: `g${at >> 1}`, latency_ms: 10 + at, cost_usd: 0.001 })),
  );
  const rules = judged({
    gate: gate([
      rule('pass_rate', { max_drop: 0.03, min: 0.8 }),
      rule('score', { max_drop: 0.05 }),
      rule('latency.p95', { max: 500, max_increase: 0.1 }),
      rule('cost.per_success', { max: 0.01, max_increase: 0.1 }),
      { ...rule('consistency', { max_drop: 0.1 }), k: 2 },
    ]),
    rows: grouped,
    baseline: ok(then(grouped)),
  });
  const whole = encodeResult(resultOf(rules));
  const refuses = (content: string) => expect(() => decodeResult(content, 'result.json')).toThrow(UserError);

  it.each([
    ['nothing', ''],
    ['half of it', whole.slice(0, whole.length / 2)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another JSON file', '{"name":"x"}'],
    ['a newer version', whole.replace('"schema": 1', '"schema": 2')],
    ['no version', whole.replace('"schema": 1', '"skema": 1')],
    ['endless nesting', '['.repeat(100_000)],
    ['a made-up verdict', whole.replace('"verdict": "pass",\n      "reason"', '"verdict": "great",\n      "reason"')],
    ['an infinite number', whole.replace(/"n": \d+/, '"n": 1e400')],
    ['a million cases', whole.replace(/"cases":\d+\}/, '"cases":99999999999}')],
    ['a negative count', whole.replace(/"cases":\d+\}/, '"cases":-1}')],
    ['cases that do not add up', whole.replace(/"cases":\d+\}/, '"cases":7}')],
    ['an entry twice', whole.replace('"limit": "min"', '"limit": "max_drop"')],
    ['a level of 2', whole.replace('"alpha": 0.05', '"alpha": 2')],
    ['rules that are no list', whole.replace('"rules": [', '"rules": {"a": [').replace(/\]\s*\}\s*$/, ']}}')],
  ])('is refused where it stands: %s', (_, content) => {
    expect(content).not.toBe(whole);
    refuses(content);
  });

  it('keeps to the schema when nobody touched it, one line a pattern', () => {
    const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(resultSchema());
    validate(JSON.parse(whole));
    expect(validate.errors).toBeNull();
    expect(JSON.parse(whole)).toEqual(JSON.parse(JSON.stringify(resultOf(rules))));
    expect(whole).toMatch(/\n {10}\{"base":\[1,1\],"cand":\[1,1\],"cases":2,"group":2\},\n/);
  });

  it('never does more than be refused or be explained, whatever was changed in it', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(null, 0, -1, 1, 1e9, 1e300, 0.5, '', 'x', '__proto__', [], {}, true, [[1]], [null]),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const paths = pathsIn(JSON.parse(whole));
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: fc.constantFrom(...paths), value: junk }), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const value: unknown = JSON.parse(whole);
          for (const change of changes) put(value, change.path, change.value);
          try {
            const result = decodeResult(JSON.stringify(value), 'result.json');
            for (const entry of result.rules) explainEntry(entry, result);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))].filter(
    (one) => one.length > 0,
  );
}

function put(value: unknown, path: Path, junk: unknown): void {
  let at = value as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    if (typeof next !== 'object' || next === null) return;
    at = next as Record<string, unknown>;
  }
  at[path.at(-1)!] = junk;
}
