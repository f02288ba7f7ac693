/** A scene that contradicts itself hides a sentence that is wrong. */
import { describe, expect, it } from '@jest/globals';
import { inputOf, suiteOf } from './sample.js';
import type { Scene } from './sample.js';
import * as scenes from './scenes.js';

const JUDGED = Object.entries<unknown>({ ...scenes }).filter(
  (entry): entry is [string, Scene] =>
    typeof entry[1] === 'object' &&
    entry[1] !== null &&
    'verdict' in entry[1] &&
    entry[1] !== scenes.HOSTILE &&
    entry[1] !== scenes.HUGE,
);

describe('a scene', () => {
  it.each(JUDGED)('holds together: %s', (_, scene) => {
    const { suite, data } = suiteOf(scene);
    const [primary] = suite.candidates;
    const rows = data.rows.filter((row) => row.candidate === primary!.id);
    const cases = new Set(rows.map((row) => row.case)).size;
    const own = scene.rules.filter((rule) => rule.candidate === primary!.id);
    for (const rule of own) {
      expect(rule.n).toBeLessThanOrEqual(cases);
      if (rule.worse !== null) expect(rule.worse + rule.better! + rule.same!).toBe(rule.n);
    }
    const dataset = suite.attribution?.find(({ part }) => part === 'dataset');
    if (dataset !== undefined) expect(dataset.to!.startsWith(`${cases} cases`)).toBe(true);
    const model = suite.attribution?.find(({ part }) => part === 'model');
    if (model !== undefined) expect(model.to).toBe(primary!.model);
    expect(suite.spend_usd).toBeLessThanOrEqual(inputOf(scene).max_spend!);
  });

  it('says of a run that the money ended that it did', () => {
    for (const scene of [scenes.BUDGET, scenes.NOTHING_MOVED]) {
      const { suite } = suiteOf(scene);
      const [{ cost_usd: usd, counts }] = suite.candidates as [(typeof suite.candidates)[number]];
      expect(suite.spend_usd! + usd! / (counts.passed + counts.failed)).toBeGreaterThan(2);
    }
  });

  it('counts the answers beyond the plan, and those that were not needed', () => {
    for (const scene of [scenes.EXTENDED, scenes.NOTHING_MOVED]) {
      const { extension } = scene.suite!;
      const { rows } = suiteOf(scene).data;
      const cases = new Set(rows.map((row) => row.case)).size;
      expect(extension).toMatchObject({ cases, planned: 2 * cases, asked: rows.length - cases });
    }
    for (const [before, after] of [
      [scenes.TO_BE_EXTENDED, scenes.EXTENDED],
      [scenes.TO_BE_EXTENDED_UNMOVED, scenes.NOTHING_MOVED],
    ] as const) {
      const named = (scene: Scene) =>
        scene.rules.find(({ rule, limit }) => after.suite!.extension!.rules.includes(`${rule}:${limit}`))!.verdict;
      expect(named(before)).toBe('inconclusive');
      expect(['pass', 'fail']).toContain(named(after));
    }
    const { rows } = suiteOf(scenes.EARLY).data;
    const unasked = rows.filter(({ reason }) => reason === 'early_stop').length;
    expect(scenes.EARLY.suite!.early_stop).toMatchObject({
      of: rows.length,
      saved: unasked,
      cases: rows.length - unasked,
    });
  });

  it('asks every flipped case again', () => {
    const { confirmation } = scenes.CONFIRMED.suite!;
    expect(confirmation!.unsettled).toEqual([]);
    const [rule] = scenes.CONFIRMED.rules;
    const { confirmed, pre_existing, flake } = confirmation!;
    expect(confirmed.length + pre_existing.length + flake.length).toBe(rule!.worse);
  });
});
