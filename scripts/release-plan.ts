/** Decides whether a version may be released, and what that would do. Pure: no git, no network. */

export interface ReleaseFacts {
  /** As asked for: `1.2.3`. */
  readonly version: string;
  readonly packageVersion: string;
  readonly changelog: string;
  /** Commit to release, and the newest commit of the default branch. */
  readonly commit: string;
  readonly defaultBranchHead: string;
  /** Tag name -> commit. */
  readonly tags: ReadonlyMap<string, string>;
}

export interface ReleasePlan {
  /** Never moves once it exists. */
  readonly tag: string;
  /** Moves to the newest version; a tag without a release, because released tags may be immutable. */
  readonly movingTag: string;
  readonly movingTagExists: boolean;
  readonly commit: string;
  readonly notes: string;
}

/** @returns the plan, or every reason against it. */
export function planRelease(facts: ReleaseFacts): ReleasePlan | { readonly refused: readonly string[] } {
  const { version, packageVersion, commit, defaultBranchHead, tags } = facts;
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version);
  if (parts === null) return { refused: [`"${version}" is not a version of the form 1.2.3`] };
  const tag = `v${version}`;
  const movingTag = `v${parts[1]}`;
  const notes = notesOf(facts.changelog, version);
  const refused = [
    ...(packageVersion === version ? [] : [`package.json says ${packageVersion}, not ${version}`]),
    ...(notes === '' ? [`CHANGELOG.md has no lines under "## ${version}"`] : []),
    ...(tags.has(tag) ? [`${tag} exists and never moves: release a new version`] : []),
    ...(commit === defaultBranchHead ? [] : [`${commit} is not the newest commit of the default branch`]),
  ];
  if (refused.length > 0) return { refused };
  return { tag, movingTag, movingTagExists: tags.has(movingTag), commit, notes };
}

/** Lines under `## VERSION`, up to the next version. */
function notesOf(changelog: string, version: string): string {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start === -1) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}
