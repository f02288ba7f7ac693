import type { Surroundings } from '../edge/actions/context.js';
import type { Inputs } from '../edge/actions/inputs.js';
import { filesAt, requireBaseCommit } from '../edge/github/base.js';
import { artifactBaseline } from '../edge/github/baseline.js';
import type { GitHub } from '../edge/github/client.js';
import { emptyBaseline, fileBaseline, lostBaseline } from '../edge/local/baseline-file.js';
import type { BaselineStore, Files } from '../ports.js';
import { decodeRecord } from '../record/codec.js';

/** Changes that could bring a baseline file of their own: theirs is read at the base commit. */
const BASED_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'merge_group']);

/** The base commit is asked for only where the baseline needs it: it costs a call. */
export async function baselineOf(
  { baseline, artifact_name, working_directory }: Inputs,
  { context, facts }: Surroundings,
  github: GitHub | null,
  workspace: Files,
): Promise<BaselineStore> {
  if (baseline.kind === 'none') return emptyBaseline();
  const { repository } = context;
  if (github === null || repository === null) {
    if (baseline.kind === 'file' && !BASED_EVENTS.has(context.event ?? '')) return fileStore(workspace, null);
    return lostBaseline(
      'forbidden',
      'no token was given (leave `github-token` at its default, or set `baseline: none`)',
    );
  }
  if (baseline.kind === 'artifact') {
    const options = { github, context: { ...context, repository }, facts, artifactName: artifact_name };
    return artifactBaseline({ ...options, decode: decodeRecord });
  }
  if (!BASED_EVENTS.has(context.event ?? '')) return fileStore(workspace, null);
  // From the checkout, a change could bring a baseline of its own.
  const commit = await requireBaseCommit(github, repository, context, facts);
  if (commit === null) return lostBaseline('unavailable', 'the base commit of this change could not be found');
  return fileStore(filesAt(github, repository, commit, working_directory), commit, workspace);

  function fileStore(files: Files, base_commit: string | null, checkout?: Files): BaselineStore {
    const path = baseline.kind === 'file' ? baseline.path : '';
    const options = { path, files, base_commit, branch: context.base_branch, decode: decodeRecord };
    return fileBaseline(checkout === undefined ? options : { ...options, checkout });
  }
}
