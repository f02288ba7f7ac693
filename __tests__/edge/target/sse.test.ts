import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createSseReader } from '../../../src/edge/target/sse.js';

function read(chunks: readonly Uint8Array[], maxLine?: number): { events: string[]; ok: boolean } {
  const events: string[] = [];
  const reader = createSseReader((event) => events.push(event), maxLine);
  const ok = chunks.every((chunk) => reader.push(chunk));
  if (ok) reader.end();
  return { events, ok };
}

const whole = (text: string) => read([Buffer.from(text)]).events;

describe('createSseReader', () => {
  it.each<[string, string, string[]]>([
    ['LF', 'data: a\n\ndata: b\n\n', ['a', 'b']],
    ['CR LF', 'data: a\r\n\r\ndata: b\r\n\r\n', ['a', 'b']],
    ['CR', 'data: a\r\rdata: b\r\r', ['a', 'b']],
    ['a byte order mark', '\ufeffdata: a\n\n', ['a']],
    ['no space after the colon', 'data:a\n\n', ['a']],
    ['only one space is dropped', 'data:  a\n\n', [' a']],
    ['several data lines', 'data: a\ndata: b\ndata\n\n', ['a\nb\n']],
    ['comments', ': keepalive\n\n: OPENROUTER PROCESSING\ndata: a\n\n', ['a']],
    ['other fields', 'event: message\nid: 7\nretry: 10\ndata: a\n\nfoo: b\n\n', ['a']],
    ['a missing blank line at the end', 'data: a\n\ndata: [DONE]', ['a', '[DONE]']],
    ['nothing', '', []],
    ['blank lines', '\n\n\n', []],
  ])('reads %s', (_, text, expected) => expect(whole(text)).toEqual(expected));

  it('tells the name of each event, which holds for that event alone', () => {
    const named: string[] = [];
    const reader = createSseReader((data, event) => named.push(`${event}=${data}`));
    reader.push(Buffer.from('event: token\ndata: a\n\ndata: b\n\nevent:x\n\ndata: c\nevent: done\n\n'));
    reader.end();
    expect(named).toEqual(['token=a', 'message=b', 'done=c']);
  });

  it('gives the same events for any chunking, inside characters and line ends too', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `data: ${text.replace(/[\r\n]/g, '')}`),
      fc.constantFrom('', ': ping', 'event: x', 'data', 'data:é漢🙂'),
    );
    const text = fc
      .tuple(fc.boolean(), fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 20 }))
      .map(([mark, lines]) => (mark ? '\ufeff' : '') + lines.map((pair) => pair.join('')).join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(400), { maxLength: 30 }), (given, cuts) => {
        const bytes = Buffer.from(given);
        const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(read(chunks).events).toEqual(read([bytes]).events);
        expect(read([...bytes].map((byte) => Uint8Array.of(byte))).events).toEqual(read([bytes]).events);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a line beyond the limit, in one chunk or in many', () => {
    const long = Buffer.from(`data: ${'x'.repeat(100)}\n\n`);
    expect(read([long], 50).ok).toBe(false);
    expect(
      read(
        [...long].map((byte) => Uint8Array.of(byte)),
        50,
      ).ok,
    ).toBe(false);
    expect(read([long], 200)).toEqual({ events: ['x'.repeat(100)], ok: true });
  });

  it('reads a long line in small pieces without reading it again and again', () => {
    const events: string[] = [];
    const reader = createSseReader((event) => events.push(event));
    reader.push(Buffer.from('data: '));
    for (let i = 0; i < 50_000; i++) reader.push(Buffer.from('0123456789'));
    reader.push(Buffer.from('\n\n'));
    expect(events[0]).toHaveLength(500_000);
  });
});
