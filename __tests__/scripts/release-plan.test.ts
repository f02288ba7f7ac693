import { describe, expect, it } from '@jest/globals';
import { planRelease, type ReleaseFacts } from '../../scripts/release-plan.js';

const facts: ReleaseFacts = {
  version: '1.2.3',
  packageVersion: '1.2.3',
  changelog: '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-12-01)\n\n- Do a thing.\n\n## 1.2.2\n\n- Old.\n',
  commit: 'aaa',
  defaultBranchHead: 'aaa',
  tags: new Map([
    ['v1.2.2', '999'],
    ['v1', '999'],
  ]),
};

describe('planRelease', () => {
  it('names the tags, the commit and the notes of this version alone', () => {
    expect(planRelease(facts)).toEqual({
      tag: 'v1.2.3',
      movingTag: 'v1',
      movingTagExists: true,
      commit: 'aaa',
      notes: '- Do a thing.',
    });
  });

  it('creates the moving tag with the first version of a major', () => {
    expect(planRelease({ ...facts, tags: new Map() })).toMatchObject({ movingTagExists: false });
  });

  it('gives every reason against a release at once', () => {
    const refused = planRelease({
      ...facts,
      packageVersion: '1.2.2',
      changelog: '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Old.\n',
      defaultBranchHead: 'bbb',
      tags: new Map([['v1.2.3', '999']]),
    });
    expect(refused).toEqual({
      refused: [
        'package.json says 1.2.2, not 1.2.3',
        'CHANGELOG.md has no lines under "## 1.2.3"',
        'v1.2.3 exists and never moves: release a new version',
        'aaa is not the newest commit of the default branch',
      ],
    });
  });

  it.each(['', 'v1.2.3', '1.2', '1.2.3-rc.1', '01.2.3', '1.2.3; rm -rf /'])('refuses the version %j', (version) => {
    expect(planRelease({ ...facts, version })).toEqual({
      refused: [`"${version}" is not a version of the form 1.2.3`],
    });
  });
});
