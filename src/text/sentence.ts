/**
 * Sentences as data: our own words, and other people's words inside them. A renderer decides how the latter are made
 * inert, so that a wording is written once and is safe in a comment, a page and a terminal alike.
 */
declare const ownBrand: unique symbol;

/** Text of our own making: numbers with units and words from this source, never a word of anybody else. */
export type Own = string & { readonly [ownBrand]: 'own' };

export type Piece =
  | { readonly own: string }
  | { readonly strong: string }
  /** A name somebody else chose: a case, a model, a rule. */
  | { readonly quote: string }
  /** A sentence somebody else wrote: a server's error, a grader's note. */
  | { readonly prose: string };

export type Sentence = readonly Piece[];

/** Builds a sentence; a plain string in a hole is a type error: say whose it is with `quote`, `prose` or `own`. */
export function say(parts: TemplateStringsArray, ...values: readonly (Own | number | Sentence)[]): Sentence {
  return parts.flatMap((part, index): Piece[] => {
    const value = values[index - 1];
    const hole: Sentence = value === undefined ? [] : typeof value === 'object' ? value : [{ own: String(value) }];
    return [...hole, ...(part === '' ? [] : [{ own: part }])];
  });
}

export function quote(name: string): Sentence {
  return [{ quote: name }];
}

export function prose(text: string): Sentence {
  return [{ prose: text }];
}

export function strong(text: Own): Sentence {
  return [{ strong: text }];
}

export function own(text: string): Own {
  return text as Own;
}

export function joined(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [{ own: separator }, ...sentence]));
}

/** The first letter of our own first word in upper case. */
export function capital(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (first === undefined || !('own' in first)) return sentence;
  return [{ own: first.own.charAt(0).toUpperCase() + first.own.slice(1) }, ...rest];
}
