/**
 * `npm run release -- 1.2.3` says what a release would do; `--publish` does it through the API with GITHUB_TOKEN.
 * Runs in the release workflow after every check; a dry run is the default so that a slip releases nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { root } from './bundle.js';
import { planRelease, type ReleasePlan } from './release-plan.js';

const version = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';
const [owner = '', repo = ''] = environment('GITHUB_REPOSITORY').split('/');
const where = { owner, repo };
const { git, repos } = getOctokit(environment('GITHUB_TOKEN')).rest;

const plan = planRelease({
  version,
  packageVersion: (JSON.parse(read('package.json')) as { version: string }).version,
  changelog: read('CHANGELOG.md'),
  commit: environment('GITHUB_SHA'),
  defaultBranchHead: await defaultBranchHead(),
  tags: await versionTags(),
});
if ('refused' in plan) {
  for (const reason of plan.refused) console.error(reason);
  process.exitCode = 1;
} else {
  console.log(`${plan.tag} and ${plan.movingTag} at ${plan.commit}\n\n${plan.notes}\n`);
  if (process.argv.includes('--publish')) await publish(plan);
  else console.log('Dry run: nothing was changed. Add --publish to do it.');
}

/** The version tag first: if anything after it fails, nobody has been moved to a half-made release. */
async function publish({ tag, movingTag, movingTagExists, commit, notes }: ReleasePlan): Promise<void> {
  await git.createRef({ ...where, ref: `refs/tags/${tag}`, sha: commit });
  await repos.createRelease({ ...where, tag_name: tag, name: tag, body: notes });
  if (movingTagExists) await git.updateRef({ ...where, ref: `tags/${movingTag}`, sha: commit, force: true });
  else await git.createRef({ ...where, ref: `refs/tags/${movingTag}`, sha: commit });
  console.log(`Released ${tag}; ${movingTag} points at it.`);
}

async function defaultBranchHead(): Promise<string> {
  const { default_branch } = (await repos.get(where)).data;
  return (await git.getRef({ ...where, ref: `heads/${default_branch}` })).data.object.sha;
}

async function versionTags(): Promise<ReadonlyMap<string, string>> {
  const { data } = await git.listMatchingRefs({ ...where, ref: 'tags/v' });
  return new Map(data.map(({ ref, object }) => [ref.replace('refs/tags/', ''), object.sha]));
}

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run this in the release workflow`);
  return value;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
