import { StringDecoder } from 'node:string_decoder';

export interface LineReader {
  /** False when a line is longer than the limit. @param at when the bytes arrived */
  push(bytes: Buffer, at: number): boolean;
  /** Hands over a last line without its end, with the time at which its last bytes arrived. */
  end(): void;
}

/**
 * Bytes as lines, each with the time at which its end arrived.
 * @param maxLine characters of one line
 */
export function createLineReader(onLine: (line: string, at: number) => void, maxLine: number): LineReader {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  let last = 0;

  function read(text: string, at: number): boolean {
    let start = 0;
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', start)) {
      if (length + feed - start > maxLine) return false;
      const rest = text.slice(start, feed);
      onLine(pieces.length === 0 ? rest : pieces.join('') + rest, at);
      pieces = [];
      length = 0;
      start = feed + 1;
    }
    if (start < text.length) {
      pieces.push(text.slice(start));
      length += text.length - start;
    }
    return length <= maxLine;
  }

  return {
    push(bytes, at) {
      last = at;
      return read(decoder.write(bytes), at);
    },
    end() {
      read(decoder.end(), last);
      if (pieces.length > 0) onLine(pieces.join(''), last);
      pieces = [];
    },
  };
}
