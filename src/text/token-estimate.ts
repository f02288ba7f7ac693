/** How many tokens a text is, when nobody who has the tokenizer says so. */

/**
 * The pieces that OpenAI's `o200k_base` cuts a text into before it merges bytes; a token never spans two of them
 * (openai/tiktoken, `tiktoken_ext/openai_public.py`). Other byte-pair tokenizers cut much the same.
 */
const PIECES =
  /[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?:'(?:[stmd]|re|ve|ll))?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?:'(?:[stmd]|re|ve|ll))?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+/gu;

/** Characters looked at; what lies behind is taken to be like it, so that a huge text costs no more than a large one. */
const LOOKED_AT = 100_000;

/**
 * Tokens of a text, by its pieces: how many tokens a piece of its kind and length is on average. The averages were fitted to
 * `o200k_base` over English prose, code, JSON and translations; docs/spec.md says how far off it is.
 */
export function estimateTokens(text: string): number {
  if (text.length > LOOKED_AT) return Math.ceil((sumOf(text.slice(0, LOOKED_AT)) * text.length) / LOOKED_AT);
  return Math.ceil(sumOf(text));
}

function sumOf(text: string): number {
  let tokens = 0;
  for (const piece of text.match(PIECES) ?? []) tokens += tokensOf(piece);
  return tokens;
}

const SPACE = 32;

function tokensOf(piece: string): number {
  if (piece.length === 1) return 1;
  const first = piece.charCodeAt(0);
  const lead = isLetter(first) || first > 127 ? 0 : 1;
  const second = piece.charCodeAt(lead);
  // Digits come in threes at most, and runs of white space are one token each.
  if (isDigit(first) || second <= SPACE) return 1;
  if (!isLetter(second) && second < 128) return ofMarks(piece);
  const length = piece.length - lead;
  if (!ASCII.test(piece)) return ofOtherScript(piece);
  const start = lead === 0 ? 'bare' : first === SPACE ? 'spaced' : 'marked';
  return wordTokens(
    start,
    isUpper(second) ? (length > 1 && isUpper(piece.charCodeAt(lead + 1)) ? 'upper' : 'capital') : 'lower',
    length,
  );
}

type Start = 'bare' | 'spaced' | 'marked';
type Case = 'lower' | 'capital' | 'upper';

/** Tokens by the number of letters: [up to so many letters, tokens], then so many more for each further letter. */
interface Curve {
  readonly points: readonly number[];
  readonly further: number;
}

const CURVES: Readonly<Record<Start, Readonly<Record<Case, Curve>>>> = {
  spaced: {
    lower: { points: [1, 1, 1.01, 1.01, 1.02, 1.03, 1.03, 1.08, 1.11, 1.12], further: 0.08 },
    capital: { points: [1, 1, 1.04, 1.08, 1.09, 1.13, 1.13, 1.3, 1.3, 1.36], further: 0.05 },
    upper: { points: [1, 1, 1.15, 1.15, 1.6, 1.7], further: 0.15 },
  },
  bare: {
    lower: { points: [1, 1, 1.07, 1.07, 1.07, 1.16, 1.18, 1.42, 1.6, 1.6], further: 0.4 },
    capital: { points: [1, 1.04, 1.1, 1.06, 1.08, 1.07, 1.09, 1.17, 1.19, 1.2], further: 0.12 },
    upper: { points: [1, 1.08, 1.33, 1.35, 1.8, 2.2], further: 0.3 },
  },
  marked: {
    lower: { points: [1.03, 1.12, 1.24, 1.2, 1.45, 1.38, 1.52, 1.79, 2.1, 2.15], further: 0.4 },
    capital: { points: [1.3, 1.7, 1.5, 1.55, 1.8, 1.6, 1.8, 1.95], further: 0.1 },
    upper: { points: [1.34, 1.44, 1.7, 1.3, 1.6, 1.7], further: 0.2 },
  },
};

function wordTokens(start: Start, letters: Case, length: number): number {
  const { points, further } = CURVES[start][letters];
  return points[length - 1] ?? points.at(-1)! + further * (length - points.length);
}

/** A ruler of one character is one token; other runs of marks are two or three characters a token. */
function ofMarks(piece: string): number {
  const length = piece.trim().length;
  if (length <= 2) return 1;
  if (RULER.test(piece)) return 1 + length / 64;
  return length === 3 ? 1.2 : 1 + (length - 3) / 2.7;
}

const ASCII = /^[\0-\x7f]*$/;
const RULER = /^ ?([^\s])\1+\s*$/u;

/** Tokens per character, by script; Latin letters of other languages than English are the last. */
const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/gu, 0.8],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, 0.68],
  [/\p{Script=Hangul}/gu, 0.67],
  [/\p{Script=Cyrillic}/gu, 0.25],
  [/\p{Script=Latin}/gu, 0.28],
  [/\p{L}/gu, 0.32],
];

function ofOtherScript(piece: string): number {
  let rest = piece;
  let tokens = 0;
  for (const [script, rate] of SCRIPTS) {
    const left = rest.replace(script, '');
    tokens += (rest.length - left.length) * rate;
    rest = left;
    if (rest === '') break;
  }
  return Math.max(1, tokens);
}

function isLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123);
}

function isUpper(code: number): boolean {
  return code > 64 && code < 91;
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}
