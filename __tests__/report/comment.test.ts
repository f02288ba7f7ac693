import { describe, expect, it } from '@jest/globals';
import { renderComment } from '../../src/report/comment.js';
import { golden } from './golden.js';
import { viewOf } from './sample.js';
import * as scenes from './scenes.js';

describe('the comment', () => {
  it.each([
    ['fail', scenes.FAIL],
    ['pass', scenes.PASS],
    ['inconclusive', scenes.INCONCLUSIVE],
    ['error', scenes.ERROR],
    ['budget', scenes.BUDGET],
    ['forbidden', scenes.FORBIDDEN],
    ['first-run', scenes.FIRST_RUN],
    ['reused', scenes.REUSED],
    ['stale', scenes.STALE],
    ['must-pass', scenes.MUST_PASS],
    ['must-pass-missing', scenes.MUST_PASS_MISSING],
    ['other-candidate', scenes.OTHER_CANDIDATE],
    ['hostile', scenes.HOSTILE],
    ['huge', scenes.HUGE],
    ['provider-drift', scenes.PROVIDER_DRIFT],
    ['slower-live', scenes.SLOWER_LIVE],
    ['confirmed', scenes.CONFIRMED],
    ['extended', scenes.EXTENDED],
    ['early', scenes.EARLY],
    ['nothing-moved', scenes.NOTHING_MOVED],
  ])('reads as its golden file: %s', (name, scene) => {
    const { text } = renderComment(viewOf(scene));
    expect(text).toBe(golden(`comment-${name}.md`, text));
  });

  it('gives each suite of a step a section', () => {
    const { text } = renderComment(viewOf(scenes.FAIL, scenes.MORE_SUITES));
    expect(text).toBe(golden('comment-multi-suite.md', text));
  });
});
