const MAX_CODE_POINTS = 300;

/** A key shorter than this is a placeholder; hiding it would eat ordinary text. */
const SHORTEST_SECRET = 8;

/** ESC sequences: CSI, OSC up to its terminator, and the two-character ones. */
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** Control characters, line separators, bidirectional and zero-width marks. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** The forms in which a server may echo a key: as it is, URL-encoded, inside JSON, in base64. */
export function secretForms(key: string | null): readonly string[] {
  if (key === null || key.length < SHORTEST_SECRET) return [];
  const forms = [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), Buffer.from(key).toString('base64')];
  return [...new Set(forms)];
}

/** Replaces every occurrence of the secret forms. */
export function hideSecrets(text: string, forms: readonly string[]): string {
  return forms.reduce((hidden, form) => (hidden.includes(form) ? hidden.replaceAll(form, '[key]') : hidden), text);
}

/** Visible ASCII with single spaces: most of what servers say. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Untrusted text as one printable line of at most 300 characters, without the secret forms. */
export function inert(text: string, forms: readonly string[]): string {
  const hidden = hideSecrets(text, forms);
  if (hidden.length <= MAX_CODE_POINTS && PLAIN.test(hidden)) return hidden;
  const line = hidden
    // Generously: a server may send megabytes.
    .slice(0, 16 * MAX_CODE_POINTS)
    .replace(ANSI, '')
    .replace(UNPRINTABLE, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  // Again: a key could have been split by the characters just removed.
  const shown = Array.from(hideSecrets(line, forms));
  return shown.length <= MAX_CODE_POINTS ? shown.join('') : `${shown.slice(0, MAX_CODE_POINTS - 1).join('')}…`;
}
