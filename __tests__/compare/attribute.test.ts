import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attribute } from '../../src/compare/attribute.js';
import type { AttributedRow, AttributedSide } from '../../src/compare/attribute.js';
import type { Attributed, Part } from '../../src/verdict/result.js';

const ORDER: readonly Part[] = [
  ...(['prompt', 'model', 'snapshot', 'parameters', 'endpoint'] as const),
  ...(['judge', 'graders', 'dataset', 'prices', 'provider'] as const),
];

function rows(n: number, changes: Partial<AttributedRow> = {}): readonly AttributedRow[] {
  return Array.from({ length: n }, (_, index) => ({
    case: `case-${index}`,
    run: '1',
    case_hash: `hash-${index}`,
    response_model: 'sol-2026-10-01',
    ...changes,
  }));
}

function side(changes: Partial<AttributedSide> = {}): AttributedSide {
  return {
    candidate: { hash: 'c', model: 'sol', endpoint: 'openai', parts: { messages: 'm', request: 'r' } },
    suite: { suite_hash: 's', graders_hash: 'g', judge_hash: 'j' },
    rows: rows(3),
    prices: 'table of May',
    ...changes,
  };
}

function with_<K extends 'candidate' | 'suite'>(key: K, changes: Partial<AttributedSide[K]>): AttributedSide {
  const whole = side();
  return { ...whole, [key]: { ...whole[key], ...changes } };
}

function partOf(found: readonly Attributed[], part: Part): Attributed {
  return found.find((one) => one.part === part)!;
}

function states(now: AttributedSide, stored: AttributedSide = side()): Partial<Record<Part, string>> {
  const others = attribute(now, stored).filter(({ part, state }) => part !== 'provider' && state !== 'same');
  return Object.fromEntries(others.map(({ part, state }) => [part, state]));
}

describe('attribute', () => {
  it('finds equal sides the same in every part but the provider, of which nobody says', () => {
    const found = attribute(side(), side());
    expect(found.map(({ part }) => part)).toEqual(ORDER);
    expect(states(side())).toEqual({});
    expect(partOf(found, 'provider')).toEqual({ part: 'provider', state: 'unknown', from: null, to: null });
    expect(partOf(found, 'dataset')).toMatchObject({ from: '3 cases', to: '3 cases' });
  });

  it.each([
    ['prompt', with_('candidate', { hash: 'd', parts: { messages: 'other', request: 'r' } })],
    ['parameters', with_('candidate', { hash: 'd', parts: { messages: 'm', request: 'other' } })],
    ['model', with_('candidate', { hash: 'd', model: 'terra' })],
    ['endpoint', with_('candidate', { hash: 'd', endpoint: 'azure' })],
    ['snapshot', side({ rows: rows(3, { response_model: 'sol-2026-11-01' }) })],
    ['judge', with_('suite', { suite_hash: 't', graders_hash: 'h', judge_hash: 'k' })],
    ['graders', with_('suite', { suite_hash: 't', graders_hash: 'h' })],
    ['dataset', with_('suite', { suite_hash: 't' })],
    ['prices', side({ prices: 'table of June' })],
  ] as const)('finds that the %s moved, and puts it first', (part, now) => {
    expect(attribute(now, side())[0]).toMatchObject({ part, state: 'moved' });
    // Behind another judge nobody can tell whether the other graders stayed.
    expect(states(now)).toEqual({ [part]: 'moved', ...(part === 'judge' ? { graders: 'unknown' } : {}) });
  });

  it('shows the names on both sides', () => {
    const found = attribute(with_('candidate', { hash: 'd', model: 'terra' }), side());
    expect(partOf(found, 'model')).toEqual({ part: 'model', state: 'moved', from: 'sol', to: 'terra' });
    expect(partOf(found, 'endpoint')).toEqual({ part: 'endpoint', state: 'same', from: 'openai', to: 'openai' });
  });

  const snapshotOf = (now: readonly AttributedRow[], stored: readonly AttributedRow[]): Attributed =>
    partOf(attribute(side({ rows: now }), side({ rows: stored })), 'snapshot');
  const answeredBy = (...models: readonly string[]): readonly AttributedRow[] =>
    models.map((response_model, index) => ({ case: `case-${index}`, run: '1', response_model }));

  it('does not call a snapshot moved that a gateway names otherwise now and then', () => {
    const stray = [...rows(199), ...rows(1, { case: 'other', response_model: 'other' })];
    const same = { part: 'snapshot', state: 'same', from: 'sol-2026-10-01', to: 'sol-2026-10-01' };
    expect(snapshotOf(stray, rows(200))).toEqual(same);
    expect(snapshotOf(rows(200), stray)).toEqual(same);
  });

  it('holds the snapshot against the newest stored run alone', () => {
    const older = rows(600, { run: '0', response_model: 'sol-2026-07-01' });
    expect(snapshotOf(rows(200), [...rows(200), ...older])).toMatchObject({ state: 'same' });
    expect(snapshotOf(rows(200, { response_model: 'sol-2026-07-01' }), [...rows(200), ...older])).toMatchObject({
      state: 'moved',
      from: 'sol-2026-10-01',
      to: 'sol-2026-07-01',
    });
  });

  it('settles a tie by what both sides share, else by name', () => {
    expect(snapshotOf(answeredBy('b', 'a'), answeredBy('a', 'b'))).toMatchObject({ state: 'same', from: 'a', to: 'a' });
    expect(snapshotOf(answeredBy('b', 'a'), answeredBy('b'))).toMatchObject({ state: 'same', from: 'b', to: 'b' });
    expect(snapshotOf(answeredBy('d', 'c'), answeredBy('b', 'a'))).toMatchObject({
      state: 'moved',
      from: 'a',
      to: 'c',
    });
  });

  it('counts cases added, removed and edited, against the newest stored run alone', () => {
    const old = rows(9, { run: '0' }).map((row) => ({ ...row, case: `gone-${row.case}` }));
    const stored = side({ rows: [...rows(5), ...old] });
    const now: AttributedSide = {
      ...with_('suite', { suite_hash: 't' }),
      rows: [
        { case: 'case-0', run: '9', case_hash: 'edited' },
        ...rows(3, { run: '9' }).slice(1),
        { case: 'new', run: '9', case_hash: 'new' },
      ],
    };
    expect(partOf(attribute(now, stored), 'dataset')).toEqual({
      part: 'dataset',
      state: 'moved',
      from: '5 cases',
      to: '4 cases, 1 added, 2 removed, 1 edited',
    });
  });

  it('says unknown, never same, where a side is silent', () => {
    const old = { candidate: { hash: 'd', model: 'sol', endpoint: 'openai' } } as const;
    expect(states(side(), side(old))).toEqual({ prompt: 'unknown', parameters: 'unknown' });
    expect(states(side(), side({ rows: rows(3, { response_model: undefined }) }))).toEqual({ snapshot: 'unknown' });
    expect(states(side({ prices: null }))).toEqual({ prices: 'unknown' });
    const suite = { suite_hash: 't', graders_hash: 'h' };
    expect(states(side({ suite, rows: [] }))).toEqual({
      ...{ snapshot: 'unknown', judge: 'unknown', graders: 'unknown', dataset: 'unknown' },
    });
    expect(states(side({ suite, rows: rows(3, { case_hash: undefined }) }))).toMatchObject({ dataset: 'unknown' });
  });

  it('believes a hash over what it is made of: an older record with the same hash holds the same parts', () => {
    const old = { hash: 'c', model: 'sol', endpoint: 'openai' };
    expect(states(side(), side({ candidate: old }))).toEqual({});
    expect(states(side(), side({ suite: { suite_hash: 's', graders_hash: 'g' } }))).toEqual({});
  });

  it('tells no judge from one that stayed', () => {
    const none = with_('suite', { judge_hash: null });
    expect(partOf(attribute(none, none), 'judge')).toMatchObject({ state: 'same', from: 'none', to: 'none' });
    const first = attribute(with_('suite', { graders_hash: 'h' }), none);
    expect(partOf(first, 'judge')).toMatchObject({ state: 'moved', from: 'none', to: null });
  });

  it.each([
    [{ moved: true }, 'moved'],
    [{ moved: false }, 'same'],
    [null, 'unknown'],
  ])('reads the provider off main of today: %j is %s', (drift, state) => {
    expect(partOf(attribute(side(), side(), { drift }), 'provider').state).toBe(state);
  });
});

describe('attribute, on any sides', () => {
  const word = fc.constantFrom('', 'a', 'b');
  const hash = fc.constantFrom('a', 'b');
  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const row: fc.Arbitrary<AttributedRow> = fc.record({
    case: fc.constantFrom('x', 'y', '__proto__', 'constructor'),
    run: fc.constant('1'),
    case_hash: maybe(hash),
    response_model: maybe(hash),
  });
  const anySide: fc.Arbitrary<AttributedSide> = fc.record({
    candidate: fc.record({
      hash,
      model: word,
      endpoint: word,
      parts: maybe(fc.record({ messages: hash, request: hash })),
    }),
    suite: fc.record({ suite_hash: hash, graders_hash: hash, judge_hash: fc.constantFrom('a', 'b', null, undefined) }),
    rows: fc.uniqueArray(row, { selector: (one) => one.case }),
    prices: fc.option(word),
  });
  const drift = fc.option(fc.record({ moved: fc.boolean() }));

  it('names every part once, those that moved before the others, both in one order', () => {
    fc.assert(
      fc.property(anySide, anySide, drift, (now, stored, found) => {
        const parts = attribute(now, stored, { drift: found });
        const moved = parts.filter(({ state }) => state === 'moved').map(({ part }) => part);
        const others = parts.filter(({ state }) => state !== 'moved').map(({ part }) => part);
        expect(parts.map(({ part }) => part)).toEqual([...moved, ...others]);
        for (const group of [moved, others]) {
          expect(group).toEqual(ORDER.filter((part) => group.includes(part)));
        }
        expect([...moved, ...others].sort()).toEqual([...ORDER].sort());
      }),
    );
  });

  it('finds the same states whichever side is which, and whatever the order of rows', () => {
    const byPart = (found: readonly Attributed[]): ReadonlyMap<Part, string> =>
      new Map(found.map(({ part, state }) => [part, state] as const).sort());
    fc.assert(
      fc.property(anySide, anySide, (now, stored) => {
        const found = byPart(attribute(now, stored));
        expect(byPart(attribute(stored, now))).toEqual(found);
        const turned = { ...now, rows: now.rows.toReversed() };
        expect(attribute(turned, stored)).toEqual(attribute(now, stored));
      }),
    );
  });

  it('never calls a side moved against itself', () => {
    fc.assert(
      fc.property(anySide, (one) => {
        expect(attribute(one, one).filter(({ state }) => state === 'moved')).toEqual([]);
      }),
    );
  });
});
