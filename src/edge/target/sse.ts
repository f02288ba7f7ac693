import { StringDecoder } from 'node:string_decoder';

/** Characters of one line; a line without an end must not eat the memory. */
export const MAX_LINE = 1024 * 1024;

export interface SseReader {
  /** False when a line is longer than the limit: nothing more can be read. */
  push(bytes: Uint8Array): boolean;
  /** The stream has ended. Hands over the last event even when its closing blank line is missing. */
  end(): void;
}

/**
 * Server-sent events (WHATWG HTML, 9.2.6): any chunking gives the same events. Comments, ids and retry fields are dropped;
 * lines end in LF, CR LF or CR; a byte order mark is skipped.
 * @param onData called with the data of each event and its name (`message` where it has none), in order
 */
export function createSseReader(onData: (data: string, event: string) => void, maxLine: number = MAX_LINE): SseReader {
  const decoder = new StringDecoder('utf8');
  let atStart = true;
  let afterCr = false;
  // Pieces of the line under way: joined once, at its end. Searching a growing string again would be quadratic.
  let pieces: string[] = [];
  let length = 0;
  let data: string | null = null;
  let event = '';

  function line(text: string): void {
    if (text === '') {
      if (data !== null) onData(data, event === '' ? 'message' : event);
      data = null;
      event = '';
    } else if (text.startsWith('data:')) {
      const value = text.slice(text.charCodeAt(5) === 0x20 ? 6 : 5);
      data = data === null ? value : `${data}\n${value}`;
    } else if (text === 'data') {
      data = data === null ? '' : `${data}\n`;
    } else if (text.startsWith('event:')) {
      event = text.slice(text.charCodeAt(6) === 0x20 ? 7 : 6);
    }
  }

  function read(chunk: string): boolean {
    let text = chunk;
    if (text === '') return true;
    if (atStart && text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    atStart = false;
    let start = afterCr && text.charCodeAt(0) === 0x0a ? 1 : 0;
    afterCr = false;
    let lf = text.indexOf('\n', start);
    let cr = text.indexOf('\r', start);
    while (lf !== -1 || cr !== -1) {
      const isCr = cr !== -1 && (lf === -1 || cr < lf);
      const end = isCr ? cr : lf;
      if (length + end - start > maxLine) return false;
      const rest = text.slice(start, end);
      line(pieces.length === 0 ? rest : pieces.join('') + rest);
      pieces = [];
      length = 0;
      start = end + 1;
      if (isCr) {
        if (start === text.length) afterCr = true;
        else if (text.charCodeAt(start) === 0x0a) start += 1;
        cr = text.indexOf('\r', start);
      }
      if (lf !== -1 && lf < start) lf = text.indexOf('\n', start);
    }
    if (start < text.length) {
      pieces.push(start === 0 ? text : text.slice(start));
      length += text.length - start;
    }
    return length <= maxLine;
  }

  return {
    push: (bytes) => read(decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
    end() {
      read(decoder.end());
      line(pieces.join(''));
      line('');
      pieces = [];
    },
  };
}
