/** GitHub Markdown that no untrusted text can change: names go into code spans, blocks into fences. */
import { cut } from './cut.js';
import { escapeHtml, inertLine, visibleText } from './escape.js';
import { count } from './format.js';
import type { Own, Sentence } from './sentence.js';

declare const markdownBrand: unique symbol;

/** Markdown whose only live syntax is our own. */
export type Markdown = string & { readonly [markdownBrand]: 'markdown' };

/** Joins trusted Markdown; a plain string in a hole is a type error. (Prettier would reflow a tag named `md` or `html`.) */
export function gfm(parts: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown {
  return parts.reduce((all, part, index) => `${all}${String(values[index - 1])}${part}`) as Markdown;
}

export function gfmJoin(parts: readonly Markdown[], separator: string): Markdown {
  return parts.join(separator) as Markdown;
}

/**
 * Untrusted text on one line as inline code: there GitHub resolves no mention, reference, link, image or formula.
 * A pipe would end a table cell even inside code, and parsers disagree on `\\|`, so it stands between two spans.
 */
export function code(text: string, max = 200): Markdown {
  const line = inertLine(text);
  const shown = line.length > max ? `${cut(line, max - 1)}…` : line;
  if (shown === '') return '_empty_' as Markdown;
  return shown
    .split('|')
    .map((part) => (part === '' ? '' : codeSpan(part)))
    .join('&#124;') as Markdown;
}

function codeSpan(text: string): string {
  const ticks = '`'.repeat(longestBackticks(text) + 1);
  // CommonMark strips one space at both ends; a backtick at an end would join the delimiter.
  const pad = /^[` ]|[` ]$/.test(text) && text.trim() !== '' ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

function longestBackticks(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// Words and numbers that mean nothing to Markdown nor to GitHub: no hex that may be a commit, no GH-123.
const PLAIN_WORD = /^["'(]?(?!.*GH-\d)(?![0-9a-f]{7,}\b)[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*[.,;!?)"']*:?$/iu;
const PLAIN_NUMBER = /^[("]?[-+−]?\d+(?:[.,:]\d+)*%?[.,;)"]*:?$/u;
const LIST_MARKER = /^\d+[.)]$/;

/** Untrusted sentence on one line: plain words stay words, anything else stands in code. */
export function inertProse(text: string, max = 400): Markdown {
  const line = inertLine(text).trim();
  const words = (line.length > max ? `${cut(line, max - 1)}…` : line).split(/\s+/u).filter((word) => word !== '');
  const pieces: { plain: boolean; text: string }[] = [];
  for (const word of words) {
    const plain = !LIST_MARKER.test(word) && (word === '…' || PLAIN_WORD.test(word) || PLAIN_NUMBER.test(word));
    const last = pieces.at(-1);
    if (last?.plain === plain) last.text += ` ${word}`;
    else pieces.push({ plain, text: word });
  }
  return pieces.map((piece) => (piece.plain ? piece.text : code(piece.text, Infinity))).join(' ') as Markdown;
}

/** A sentence, with other people's words made inert. */
export function markdown(sentence: Sentence): Markdown {
  return sentence
    .map((piece) => {
      if ('quote' in piece) return code(piece.quote, 100);
      if ('prose' in piece) return inertProse(piece.prose);
      return 'strong' in piece ? `**${escapeOwn(piece.strong)}**` : escapeOwn(piece.own);
    })
    .join('') as Markdown;
}

function escapeOwn(text: string): string {
  return text.replace(/[\\`*_[\]~]/g, '\\$&').replace(/[&<>|]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A link when the address is a plain http(s) one, else its text alone. */
export function link(text: Markdown, url: string | null): Markdown {
  const address = url === null ? null : safeUrl(url);
  return address === null ? text : (`[${text}](${address})` as Markdown);
}

/** The address in a form without characters that mean something to Markdown or HTML; null unless it is http(s). */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  return parsed.href.replace(/[()<>[\]"'`\\|*_~$]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Untrusted block of text inside a fence longer than any run of backticks in it.
 * @param max UTF-16 units shown; what is cut is counted in a line of its own.
 */
export function fence(text: string, max = 400): Markdown {
  const whole = visibleText(text);
  const shown = cut(whole, max);
  const ticks = '`'.repeat(Math.max(3, longestBackticks(shown) + 1));
  const rest = whole.length - shown.length;
  const note = rest === 0 ? '' : `\n… (${count(rest, 'more character')})`;
  return `${ticks}text\n${shown}${note}\n${ticks}` as Markdown;
}

/** A folded block. Its title is raw HTML to GitHub, so it holds our own words only; the blank lines let it read Markdown. */
export function details(title: Own, body: Markdown): Markdown {
  return `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>` as Markdown;
}
