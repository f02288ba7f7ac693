/** Share of planned trials that may be missing; above it something counts as not measured. */
export const MOST_MISSING = 0.05;
