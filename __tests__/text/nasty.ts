import fc from 'fast-check';

/** Pieces that mean something to Markdown, GitHub, HTML, a terminal or a runner; any order and number of them. */
const PIECES = [
  ...['`', '``', '```', '````', '~~~', '|', '\\', '\\|', '\n', '\r', '\r\n', '\n\n', ' ', '  ', '\t', '\0', '\u0007'],
  ...['<', '>', '&', '"', "'", '</details>', '<details>', '<!--', '-->', '<script>', '<img src=x>', '</code>', '</td>'],
  ...[
    '@octocat',
    '#123',
    'GH-123',
    'a/b#4',
    '4f2c91e0aa81',
    'http://evil.example',
    'https://e.x/(a)',
    'www.evil.example',
  ],
  ...[
    '[a](b)',
    '![i](u)',
    '[r]: x',
    '[^1]',
    '[!WARNING]',
    '- [x] ',
    '# h',
    '> q',
    '1. ',
    '* ',
    '---',
    '===',
    '$x$',
    '$`y`$',
  ],
  ...['*', '**', '_', '__', '~~', ':tada:', '&lt;', '&#60;', '&#x3c;', '{{x}}', '%0A', '::error::x', '##[error]x'],
  ...[
    '\u001b[31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u{e0041}',
    '\ufe0f',
    '\u2028',
    '\u0085',
  ],
  ...['\ud800', '\udc00', 'é', 'e\u0301', '👩‍👩‍👧', '日本', 'می‌خواهم', 'word', 'a', '1', '4.2', '…', '::', '#', '@'],
];

export const nasty = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
