/** In characters. */
const LONGEST = 200;

/** What a candidate-id may be, as messages say it. */
export const CANDIDATE_ID_FORM = `one line of at most ${LONGEST} characters`;

/** What a reader whose candidate-id is missing can write. */
export const CANDIDATE_ID_CURE =
  "name what is under test by a text that changes with it, such as ${{ hashFiles('prompts/**', 'src/**') }}";

/** What a reader can write whose candidate-id lacks a part. */
export const CANDIDATE_ID_PARTS_CURE = 'look up which part is empty, and name each one: `prompts:HASH model:NAME`';

/** Whether a text can stand for a candidate's content: something, on one line, without control characters. */
export function isCandidateId(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}

/** What joins parts, and so never begins or ends a text that has all of them. */
const OPEN_END = /^[\s\-:,;|@]|[\s\-:,;|@]$/u;
/** Two blanks with nothing between them; a name whose colon is followed by the next name. */
const GAP = /\s\s|:\s\S*:/u;

/**
 * Whether a text looks put together of several parts of which one is missing: an expression that came out empty leaves the
 * blank or the sign that joined it. Such an id no longer changes with what the part stood for, and answers of different
 * programs would be pooled. To be asked of the text as it was given, untrimmed.
 */
export function lacksPart(text: string): boolean {
  return OPEN_END.test(text) || GAP.test(text);
}
