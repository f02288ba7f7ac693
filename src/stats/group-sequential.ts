import { normalCdf, normalQuantile } from './distributions.js';

/** Chance of a false alarm spent by information fraction t, from 0 at t = 0 to the whole alpha at t = 1; never falls. */
export type Spending = (t: number) => number;

/** Pocock type (Lan and DeMets 1983): alpha ln(1 + (e - 1) t). Nearly the same boundary at every look. */
export function pocockSpending(alpha: number): Spending {
  return (t) => alpha * Math.log1p((Math.E - 1) * t);
}

/**
 * One-sided z boundaries of a group-sequential test whose looks lie at these information fractions: the chance to cross
 * for the first time at look k, if nothing changed, is spend(t_k) - spend(t_(k-1)). Exact up to numerical integration
 * (Armitage, McPherson and Rowe 1969; Lan and DeMets 1983), absolute error below 1e-6.
 * @param fractions ascending, in (0, 1]; the last may lie below 1.
 * @returns one z per look; Infinity at a look that may spend nothing.
 * @throws RangeError when the fractions do not ascend within (0, 1].
 */
export function groupSequentialBounds(fractions: readonly number[], spend: Spending): readonly number[] {
  const bounds: number[] = [];
  let walk: Walk | null = null;
  let t = 0;
  for (const next of fractions) {
    if (!(next > t && next <= 1))
      throw new RangeError(`looks must lie at ascending fractions in (0, 1]: ${fractions.join(', ')}`);
    const share = spend(next) - spend(t);
    const bound: number =
      share <= NOTHING ? Infinity : walk === null ? normalQuantile(1 - share) : crossing(walk, next - t, share);
    bounds.push(walk === null || bound === Infinity ? bound : bound / Math.sqrt(next));
    walk = stepped(walk, t, next, bounds.at(-1)! * Math.sqrt(next));
    t = next;
  }
  return bounds;
}

/** A chance that no look can spend. */
const NOTHING = 1e-14;
/** Standard deviations beyond which the paths that go on are not followed. */
const REACH = 8;
/** Nodes per standard deviation of the next step, and the fewest and most of them. */
const DENSITY = 2.5;
const FEWEST = 48;
const MOST = 800;

/** Where the paths that crossed no boundary so far are: their density at the nodes, times the nodes' weights. */
interface Walk {
  readonly at: readonly number[];
  readonly mass: readonly number[];
}

/** The walk at information `next`, cut off at `bound`, both on the scale of Brownian motion. */
function stepped(walk: Walk | null, t: number, next: number, bound: number): Walk {
  const low = -REACH * Math.sqrt(next);
  const high = Math.min(bound, REACH * Math.sqrt(next));
  const spread = Math.sqrt(next - t);
  const count = Math.min(MOST, Math.max(FEWEST, Math.ceil((DENSITY * (high - low)) / spread)));
  const { nodes, weights } = gaussLegendre(count);
  const half = (high - low) / 2;
  const at = nodes.map((node) => low + half * (node + 1));
  const mass = at.map((x, index) => half * weights[index]! * densityAt(walk, x, spread));
  return { at, mass };
}

function densityAt(walk: Walk | null, x: number, spread: number): number {
  if (walk === null) return normalDensity(x / spread) / spread;
  const { at, mass } = walk;
  let sum = 0;
  for (let index = 0; index < at.length; index += 1) sum += mass[index]! * normalDensity((x - at[index]!) / spread);
  return sum / spread;
}

/** The boundary that a share of all paths crosses with their next step, by Newton's method kept between two bounds. */
function crossing(walk: Walk, information: number, share: number): number {
  const spread = Math.sqrt(information);
  let low = walk.at[0]!;
  let high = walk.at.at(-1)! + REACH * spread;
  let bound = Math.min(walk.at.at(-1)!, high);
  for (let step = 0; step < STEPS; step += 1) {
    const excess = beyond(walk, bound, spread) - share;
    if (excess > 0) low = bound;
    else high = bound;
    const newton = bound + excess / densityAt(walk, bound, spread);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - bound) < PRECISE) return next;
    bound = next;
  }
  return bound;
}

const STEPS = 80;
const PRECISE = 1e-11;

function beyond({ at, mass }: Walk, bound: number, spread: number): number {
  let sum = 0;
  for (let index = 0; index < at.length; index += 1) sum += mass[index]! * normalCdf((at[index]! - bound) / spread);
  return sum;
}

function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) * INVERSE_ROOT;
}

const INVERSE_ROOT = 1 / Math.sqrt(2 * Math.PI);

interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

const rules = new Map<number, Rule>();

/** Nodes and weights of Gauss-Legendre quadrature on [-1, 1], ascending, by Newton's method on the Legendre polynomial. */
function gaussLegendre(count: number): Rule {
  const known = rules.get(count);
  if (known !== undefined) return known;
  const nodes = new Array<number>(count).fill(0);
  const weights = new Array<number>(count).fill(0);
  for (let index = 0; index < Math.ceil(count / 2); index += 1) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step += 1) {
      let [before, value] = [1, x];
      for (let degree = 2; degree <= count; degree += 1) {
        [before, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * before) / degree];
      }
      slope = (count * (x * value - before)) / (x * x - 1);
      const change = value / slope;
      x -= change;
      if (Math.abs(change) < 1e-15) break;
    }
    const weight = 2 / ((1 - x * x) * slope * slope);
    nodes[index] = -x;
    nodes[count - 1 - index] = x;
    weights[index] = weight;
    weights[count - 1 - index] = weight;
  }
  const rule = { nodes, weights };
  rules.set(count, rule);
  return rule;
}
