import type { Case } from '../spec/types.js';
import { chance, inOrderOf } from './chance.js';
import type { Plan, Trial } from './plan.js';

/** Cases that stay together: those of one `group`, or one alone. */
interface Unit {
  /** Decides its order among those of its stratum. */
  readonly chance: number;
  readonly name: string;
  /** Tier and category, or all of them where the cases of a group differ. */
  readonly stratum: string;
  readonly cases: readonly Case[];
}

/**
 * Cuts a plan by its cases into complete blocks: every repeat and candidate of a case is in the block of the case, and the
 * blocks together are the plan's trials, each once.
 *
 * Each stratum (tier and category) is put into a random order and spread evenly over the whole, from a random start: of
 * two strata, none is ever ahead of the other by more than one of its cases in each. Order and start are hashes of the seed
 * and of ids: who writes the cases does not choose which are asked early, and the order of the file changes nothing.
 *
 * The cases of a `group` stay in one block: a group that does not fit into what is left of a block waits for the next one,
 * and smaller ones go before it. It is divided only where nothing else fills the block, and a group larger than the
 * smallest block is spread like single cases.
 * @param points numbers of cases at which blocks end: ascending, from 1, the last one all cases of the plan.
 * @param seed what the author of the spec cannot choose, such as a hash of the suite's identity and the commit.
 * @throws Error when the points are not that.
 */
export function blocksOf(plan: Plan, points: readonly number[], seed: string): readonly Plan[] {
  const cases = new Map(plan.trials.map((trial) => [trial.case.id, trial.case] as const));
  const sizes = points.map((point, index) => point - (points[index - 1] ?? 0));
  if (sizes.some((size) => !(Number.isInteger(size) && size > 0)) || (points.at(-1) ?? 0) !== cases.size) {
    throw new Error(`blocks of ${cases.size} cases cannot end at ${points.join(', ')}`);
  }
  const blockOf = new Map<string, number>();
  let waiting = inRandomOrder(unitsOf(cases.values(), Math.min(...sizes), seed), seed);
  for (const [block, size] of sizes.entries()) {
    const { taken, left } = fill(waiting, size);
    for (const { id } of taken) blockOf.set(id, block);
    waiting = left;
  }
  const trials = sizes.map((): Trial[] => []);
  for (const trial of plan.trials) trials[blockOf.get(trial.case.id)!]!.push(trial);
  return trials.map((own) => ({ ...plan, trials: own }));
}

function unitsOf(cases: Iterable<Case>, largest: number, seed: string): readonly Unit[] {
  const groups = new Map<string, Case[]>();
  const alone: Case[] = [];
  for (const one of cases) {
    const known = one.group === undefined ? alone : groups.get(one.group);
    if (known === undefined) groups.set(one.group!, [one]);
    else known.push(one);
  }
  const units: Unit[] = [];
  for (const [name, own] of groups) {
    if (own.length > largest) alone.push(...own);
    else units.push(unitOf('group', name, own, seed));
  }
  return [...units, ...alone.map((one) => unitOf('case', one.id, [one], seed))];
}

function unitOf(kind: 'group' | 'case', name: string, cases: readonly Case[], seed: string): Unit {
  const strata = new Set(cases.map(({ tier, category }) => JSON.stringify([tier ?? null, category ?? null])));
  return {
    chance: chance(seed, kind, name),
    name: `${kind} ${name}`,
    stratum: [...strata].sort().join(),
    cases: inOrderOf(
      cases,
      ({ id }) => chance(seed, 'case', id),
      ({ id }) => id,
    ),
  };
}

/** Systematic sampling of every stratum at once: its cases stand at equal distances on a line from 0 to 1. */
function inRandomOrder(units: readonly Unit[], seed: string): readonly (readonly Case[])[] {
  const strata = new Map<string, Unit[]>();
  for (const unit of units) {
    const known = strata.get(unit.stratum);
    if (known === undefined) strata.set(unit.stratum, [unit]);
    else known.push(unit);
  }
  const placed = [...strata].flatMap(([stratum, own]) => {
    const start = chance(seed, 'stratum', stratum);
    const all = own.reduce((sum, { cases }) => sum + cases.length, 0);
    let before = 0;
    return inOrderOf(
      own,
      (unit) => unit.chance,
      ({ name }) => name,
    ).map(({ cases, name }) => {
      const place = (before + start * cases.length) / all;
      before += cases.length;
      return { place, name, cases };
    });
  });
  return inOrderOf(
    placed,
    ({ place }) => place,
    ({ name }) => name,
  ).map(({ cases }) => cases);
}

interface Filled {
  readonly taken: readonly Case[];
  readonly left: readonly (readonly Case[])[];
}

/** Takes exactly so many cases, the first ones that fit; what is passed over keeps its place in the line. */
function fill(waiting: readonly (readonly Case[])[], size: number): Filled {
  const taken: Case[] = [];
  const left: (readonly Case[])[] = [];
  for (const cases of waiting) {
    if (taken.length + cases.length <= size) taken.push(...cases);
    else left.push(cases);
  }
  const room = size - taken.length;
  const [first, ...others] = left;
  if (room === 0 || first === undefined) return { taken, left };
  return { taken: [...taken, ...first.slice(0, room)], left: [first.slice(room), ...others] };
}
