/** GitHub refuses a comment above 65,536 characters (HTTP 422). */
export const COMMENT_CHARACTERS = 60_000;
/** A step summary above 1 MiB is dropped whole. */
export const SUMMARY_BYTES = 900 * 1024;

/** One step of a size ladder: a name for the log and what it renders. */
export interface Step {
  readonly name: string;
  readonly render: () => string;
}

export interface Fitted {
  readonly text: string;
  /** The step that fitted; `cut` when even the last had to be shortened. */
  readonly step: string;
}

/** The first step whose text measures at most `max`; else the last one's lines as far as they fit. */
export function fit(steps: readonly Step[], max: number, measure: (text: string) => number): Fitted {
  let text = '';
  for (const step of steps) {
    text = step.render();
    if (measure(text) <= max) return { text, step: step.name };
  }
  const lines = text.split('\n');
  let used = 0;
  const kept = lines.findIndex((line) => (used += measure(line) + 1) > max);
  return { text: lines.slice(0, kept).join('\n'), step: 'cut' };
}

export function characters(text: string): number {
  return text.length;
}

export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
