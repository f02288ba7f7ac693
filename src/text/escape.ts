/**
 * Untrusted text made inert, one function per place it goes to. Characters that cannot be seen or that reorder
 * what is seen are shown by name, so that a reader and a machine read the same thing.
 */
declare const htmlBrand: unique symbol;

/** HTML that carries no text but our own and escaped text. */
export type Html = string & { readonly [htmlBrand]: 'html' };

// Controls, format characters (bidi, zero-width, tags), line separators and everything that renders as nothing.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const PLAIN = /^[\x20-\x7e\n\t]*$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
const WORD_OF_JOINING_SCRIPT = /(?:(?!\p{Script=Latin})[\p{L}\p{M}])$/u;

/** One line of text: line breaks become `↵`, tabs `⇥`, every other unseen character `[U+XXXX]`. */
export function inertLine(text: string): string {
  return visibleText(text).replace(/\n/g, '↵').replace(/\t/g, '⇥');
}

/** The same for a block of lines: `\n` and tabs stay, other line ends become `\n`. */
export function visibleText(text: string): string {
  // Most answers are plain ASCII, and there may be megabytes of them.
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(UNSEEN, (char, at: number, whole: string) =>
      char === '\n' || char === '\t' || isOfItsScript(char, at, whole) ? char : named(char),
    );
}

// Emoji and several scripts need joiners and one variation selector between visible characters; elsewhere they hide text.
function isOfItsScript(char: string, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at);
  if (char === '\uFE0F') return /[\p{Extended_Pictographic}0-9#*]$/u.test(before);
  if (char === '\u200D' && EMOJI.test(before)) return /^\p{Extended_Pictographic}/u.test(whole.slice(at + 1, at + 3));
  if (char !== '\u200C' && char !== '\u200D') return false;
  return WORD_OF_JOINING_SCRIPT.test(before) && /^(?!\p{Script=Latin})\p{L}/u.test(whole.slice(at + 1, at + 3));
}

function named(char: string): string {
  return `[U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Text for HTML, as content or inside a quoted attribute. */
export function escapeHtml(text: string): Html {
  return visibleText(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`) as Html;
}

/** Joins trusted HTML; a plain string is a type error, so nothing reaches the page unescaped. */
export function markup(parts: TemplateStringsArray, ...values: readonly (Html | number | readonly Html[])[]): Html {
  return parts.reduce((all, part, index) => {
    const value = values[index - 1];
    return `${all}${typeof value === 'object' ? value.join('') : String(value)}${part}`;
  }) as Html;
}

/** The data part of a workflow command, `::error ...::DATA`. */
export function escapeCommandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/**
 * A whole line of a log that no runner takes for a command: it reads `::` behind any indent, and the older `##[` anywhere.
 * The line has to be inert already.
 */
export function logLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[)/g, '## ');
}

/** One argument for a POSIX shell, or null when the text has characters nobody should paste into a terminal. */
export function shellWord(text: string): string | null {
  if (text === '' || inertLine(text) !== text) return null;
  return /^[\w./:@%+=,][\w./:@%+=,-]*$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`;
}
