import jstat from 'jstat';

/** P(Z <= z) of the standard normal, absolute error below 1e-15; 0 below z = -8.3. */
export function normalCdf(z: number): number {
  // One tail computed directly and mirrored, so that cdf(-z) and 1 - cdf(z) agree to the last bit that matters.
  return z <= 0 ? jstat.erfc(-z / Math.SQRT2) / 2 : 1 - jstat.erfc(z / Math.SQRT2) / 2;
}

/** The z with P(Z <= z) = p, for p in (0, 1); error below 1e-11. */
export function normalQuantile(p: number): number {
  return jstat.normal.inv(p, 0, 1);
}

/** P(T <= t) of Student's t; error below 1e-9. */
export function studentCdf(t: number, dof: number): number {
  return jstat.studentt.cdf(t, dof);
}

const NEWTON_STEPS = 3;

/** The t with P(T <= t) = p, for p in (0, 1) and dof >= 1; error below 1e-8. */
export function studentQuantile(p: number, dof: number): number {
  let t = jstat.studentt.inv(p, dof);
  // jstat stops its own iteration at 4e-8; Newton on its distribution function removes most of that.
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    t -= (jstat.studentt.cdf(t, dof) - p) / jstat.studentt.pdf(t, dof);
  }
  return t;
}

/** The x with P(X <= x) = p of the beta distribution; error below 1e-9. */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  return jstat.beta.inv(p, alpha, beta);
}
