/** Which files and values of an application differ between two of its versions. */
import type { ApplicationParts } from '../record/types.js';
import type { Attributed } from '../verdict/result.js';

export interface Versions {
  readonly from: ApplicationParts;
  readonly to: ApplicationParts;
}

/** Names shown of each kind of change. */
const MOST_NAMED = 3;

/** As shown: how much each side is made of, and what changed, by name. */
export function applicationFinding({ from, to }: Versions): Omit<Attributed, 'part'> {
  const [before, after] = [membersOf(from), membersOf(to)];
  const changes = [
    ['changed', [...after].filter(([key, { hash }]) => before.has(key) && before.get(key)!.hash !== hash)],
    ['added', [...after].filter(([key]) => !before.has(key))],
    ['removed', [...before].filter(([key]) => !after.has(key))],
  ] as const;
  const told = changes.flatMap(([word, members]) =>
    members.length === 0 ? [] : [`${word}: ${namesOf(members.map(([, { name }]) => name))}`],
  );
  return {
    state: told.length === 0 ? 'same' : 'moved',
    from: sizeOf(from),
    to: [sizeOf(to), ...told].join(', '),
  };
}

interface Member {
  readonly name: string;
  readonly hash: string;
}

/** A value may be called like a file. */
function membersOf({ files, values }: ApplicationParts): ReadonlyMap<string, Member> {
  const listed = (kind: string, hashes: Readonly<Record<string, string>>): readonly (readonly [string, Member])[] =>
    Object.entries(hashes).map(([name, hash]) => [`${kind} ${name}`, { name, hash }]);
  return new Map([...listed('file', files), ...listed('value', values)]);
}

function namesOf(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, MOST_NAMED).join(', ');
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

function sizeOf({ files, values }: ApplicationParts): string {
  const [many, more] = [Object.keys(files).length, Object.keys(values).length];
  return [...(many > 0 ? [counted(many, 'file')] : []), ...(more > 0 ? [counted(more, 'value')] : [])].join(' and ');
}

function counted(n: number, word: string): string {
  return n === 1 ? `1 ${word}` : `${n} ${word}s`;
}
