import type { Candidate } from '../spec/types.js';
import { chance, inOrderOf } from './chance.js';
import { candidateHash, hashJson } from './hash.js';
import type { Plan, Trial } from './plan.js';

/** One of main's candidates and those of this run that are held against it. */
export interface Counterpart {
  /** As main's spec has it, under its own id. */
  readonly candidate: Candidate;
  /** The same, under the id it has among this plan's candidates. */
  readonly asked: Candidate;
  /** Ids of this run's candidates: at most its primary and the one of the same name. */
  readonly of: readonly string[];
}

/** This run's trials with main's between them. */
export interface Interleaved {
  /**
   * `suite.candidates` are both sides', main's under ids that no other candidate has; `header` is this run's alone, so its
   * `planned` does not count main's trials.
   */
  readonly plan: Plan;
  /** In the order of this run's candidates. */
  readonly controls: readonly Counterpart[];
  sideOf(trial: Pick<Trial, 'candidate'>): 'head' | 'base';
  /** Whom a candidate of this plan stands for, by its id there; undefined for this run's own. */
  counterpartOf(id: string): Counterpart | undefined;
}

/**
 * Puts one trial of main's counterpart beside each trial of this run: main's primary for the primary, whatever its id, else
 * main's candidate of the same id. Both ask the same case at the same time, so that what a provider does that day is in
 * both. The cases of a repeat are shuffled and a fair coin decides which side goes first, case by case: neither a slow
 * hour, nor a warmed cache, nor the order of the file is on one side alone. Order and coin depend on ids alone.
 * Where this run has two candidates for one of main's, that one is asked once, between the two.
 * @param base main's candidates; those without a counterpart here are not asked.
 */
export function withControl(plan: Plan, base: readonly Candidate[]): Interleaved {
  const { identity, candidates } = plan.suite;
  const controls = controlsOf(candidates, base);
  const byHead = new Map(controls.flatMap((control) => control.of.map((id) => [id, control] as const)));
  const byId = new Map(controls.map((control) => [control.asked.id, control] as const));
  const hashes = new Map(controls.map(({ asked }) => [asked, candidateHash(asked)] as const));
  const trials = roundsOf(plan).flatMap((round) =>
    inOrderOf(
      round.values(),
      ([first]) => chance(identity, 'order', first!.case.id, first!.repeat),
      ([first]) => first!.case.id,
    ).flatMap((own) => {
      const [{ case: asked, repeat }] = own as readonly [Trial, ...Trial[]];
      const headFirst = chance(identity, 'first', asked.id, repeat) < 0.5;
      return groupsOf(own, byHead).flatMap(([control, head, ...others]) => {
        if (control === null) return [head];
        const id = hashJson([control.asked.id, hashes.get(control.asked)!, head.id]);
        const beside = { ...head, id, candidate: control.asked };
        return headFirst ? [head, beside, ...others] : [...others, beside, head];
      });
    }),
  );
  return {
    plan: {
      ...plan,
      suite: { ...plan.suite, candidates: [...candidates, ...controls.map(({ asked }) => asked)] },
      trials,
    },
    controls,
    sideOf: ({ candidate }) => (byId.has(candidate.id) ? 'base' : 'head'),
    counterpartOf: (id) => byId.get(id),
  };
}

function controlsOf(candidates: readonly Candidate[], base: readonly Candidate[]): readonly Counterpart[] {
  const held = new Map<Candidate, string[]>();
  for (const { id, primary } of candidates) {
    const counterpart = base.find((one) => (primary ? one.primary : one.id === id));
    if (counterpart === undefined) continue;
    held.set(counterpart, [...(held.get(counterpart) ?? []), id]);
  }
  const taken = new Set([...candidates, ...base].map(({ id }) => id));
  return [...held].map(([candidate, of]) => {
    const id = unlike(taken, `main's ${candidate.id}`);
    taken.add(id);
    // Its rules are nobody's: it is measured to be compared with.
    return { candidate, of, asked: { ...candidate, id, primary: false, blocking: false } };
  });
}

/** A name that is not taken, whatever the others are: a prompt file may lend a candidate any name. */
function unlike(taken: ReadonlySet<string>, name: string): string {
  return taken.has(name) ? unlike(taken, `${name}'`) : name;
}

/** The trials of each repeat, ascending, by case. */
function roundsOf({ trials }: Plan): readonly ReadonlyMap<string, readonly Trial[]>[] {
  const rounds = new Map<number, Map<string, Trial[]>>();
  for (const trial of trials) {
    let round = rounds.get(trial.repeat);
    if (round === undefined) rounds.set(trial.repeat, (round = new Map()));
    const known = round.get(trial.case.id);
    if (known === undefined) round.set(trial.case.id, [trial]);
    else known.push(trial);
  }
  return [...rounds].sort(([a], [b]) => a - b).map(([, round]) => round);
}

type Group = [control: Counterpart | null, head: Trial, ...others: Trial[]];

/** One case's trials of one repeat: those that share a counterpart together, the others by themselves. */
function groupsOf(own: readonly Trial[], byHead: ReadonlyMap<string, Counterpart>): readonly Group[] {
  const groups: Group[] = [];
  for (const trial of own) {
    const control = byHead.get(trial.candidate.id) ?? null;
    const known = control === null ? undefined : groups.find(([other]) => other === control);
    if (known === undefined) groups.push([control, trial]);
    else known.push(trial);
  }
  return groups;
}
