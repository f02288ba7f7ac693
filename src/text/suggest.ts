/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each.
 * Compared in lower case, so a slip of the shift key costs nothing.
 */
export function editDistance(left: string, right: string): number {
  const a = [...left.toLowerCase()];
  const b = [...right.toLowerCase()];
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return old[b.length]!;
}

// Untrusted names can be megabytes long; no typo is.
const LONGEST_NAME = 100;

/** The known word that was most likely meant, or undefined when none is near: at most a third of the letters differ. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_NAME) return undefined;
  let nearest: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (candidate.length > LONGEST_NAME) continue;
    const distance = editDistance(word, candidate);
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (distance <= allowed && distance < (nearest?.distance ?? Infinity)) nearest = { word: candidate, distance };
  }
  return nearest?.word;
}

/** "did you mean `x`?" when a known word is near, else the known words, else undefined when there are none. */
export function suggestOrList(word: string, known: readonly string[]): string | undefined {
  const near = suggest(word, known);
  if (near !== undefined) return `did you mean \`${near}\`?`;
  return known.length === 0 ? undefined : `known: ${listed(known)}`;
}

const MOST_LISTED = 20;

function listed(words: readonly string[]): string {
  const shown = words.slice(0, MOST_LISTED).map((word) => `\`${word}\``);
  const rest = words.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}
