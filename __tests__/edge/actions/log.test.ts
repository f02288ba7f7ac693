import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inertLines } from '../../../src/edge/actions/inert-line.js';
import { actionsLog } from '../../../src/edge/actions/log.js';
import type { CoreLog } from '../../../src/edge/actions/log.js';

/** What a runner does with a line (actions/runner, ActionCommand.cs). */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || /##\[[^\]]*\]/.test(line);
}

function recorded(): { readonly lines: string[]; readonly out: CoreLog } {
  const lines: string[] = [];
  return {
    lines,
    out: {
      info: (text) => void lines.push(text),
      warning: (text) => void lines.push(`WARNING ${String(text)}`),
      startGroup: (text) => void lines.push(`GROUP ${text}`),
      endGroup: () => void lines.push('END'),
    },
  };
}

describe('lines of others', () => {
  it.each([
    ['::error::x', '| ::error::x'],
    ['  \u00a0::add-mask::e', '|   \u00a0::add-mask::e'],
    ['\ufeff::debug::x', '| ::debug::x'],
    ['\u200b::debug::x', '| ::debug::x'],
    ['\u001b[31m::error::x\u001b[0m', '| ::error::x'],
    ['text ##[error]x', 'text ## [error]x'],
    ['###[error]x', '### [error]x'],
    ['#\u200b#[error]x', '## [error]x'],
    ['plain: a::b', 'plain: a::b'],
  ])('%j is printed as %j', (text, expected) => {
    expect(inertLines(text)).toEqual([expected]);
  });

  it('are split at everything that a terminal or runner may take for a line end', () => {
    const ends = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];
    expect(inertLines(ends.map((end) => `a${end}::error::b`).join('\n'))).toEqual(
      ends.flatMap(() => ['a', '| ::error::b']),
    );
  });

  it('are never a command, whatever they hold', () => {
    const piece = fc.constantFrom(
      '::',
      '##[',
      '#',
      '[',
      ']',
      ' ',
      '\t',
      '\r',
      '\n',
      '\u001b[',
      'm',
      '\u200b',
      'error',
      '\ufeff',
      '\u2028',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (parts) => {
        for (const line of inertLines(parts.join(''))) {
          expect(isCommand(line)).toBe(false);
          expect(line).not.toMatch(/[\r\n\u2028\u2029\u001b]/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('actionsLog', () => {
  it('writes every line inert, folds groups, and makes warnings annotations', () => {
    const { lines, out } = recorded();
    const log = actionsLog({ now: () => 0 }, out);
    log.info('a\n::error::b');
    log.group('title\n::x::', ['one', '##[two]']);
    log.warn('careful\r\n::error::c');
    expect(lines).toEqual([
      'a',
      '| ::error::b',
      'GROUP title | ::x::',
      'one',
      '## [two]',
      'END',
      'WARNING careful\n::error::c',
    ]);
  });

  it('tells progress rarely', () => {
    const { lines, out } = recorded();
    let now = 0;
    const log = actionsLog({ now: () => now }, out);
    for (now = 0; now < 60_000; now += 1000) log.progress(`${now / 1000} s`);
    expect(lines).toEqual(['0 s', '15 s', '30 s', '45 s']);
  });
});
