/** The labels of a case by which rules and graders choose cases. */
export interface Labels {
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly tags: readonly string[];
}

/** What a grader's `when` asks for; null asks for nothing. */
export type When = {
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly tag?: string | undefined;
} | null;

/** Whether the labels have everything that is asked for. */
export function fits(when: When, { tier, category, tags }: Labels): boolean {
  if (when === null) return true;
  return (
    (when.tier === undefined || when.tier === tier) &&
    (when.category === undefined || when.category === category) &&
    (when.tag === undefined || tags.includes(when.tag))
  );
}
