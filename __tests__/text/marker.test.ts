import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeMarker, gateHash, parseMarker } from '../../src/text/marker.js';

const facts = {
  gate: '.github/workflows/eval.yml#plumbline',
  run_number: 12,
  attempt: 2,
  sha: 'abcdef1',
  verdict: 'pass',
};

describe('the marker of the comment', () => {
  it('reads as it was written, wherever the rest of the comment goes', () => {
    const line = encodeMarker(facts);
    expect(line).toBe(`<!-- plumbline:v1:${gateHash(facts.gate)} run=12 attempt=2 sha=abcdef1 verdict=pass -->`);
    const marker = { gate_hash: gateHash(facts.gate), run_number: 12, attempt: 2, sha: 'abcdef1', verdict: 'pass' };
    expect(parseMarker(line)).toEqual(marker);
    expect(parseMarker(`${line}\r\n## Plumbline`)).toEqual(marker);
  });

  it('counts in the first line only', () => {
    expect(parseMarker(`quoted:\n${encodeMarker(facts)}`)).toBeNull();
    expect(parseMarker(` ${encodeMarker(facts)}`)).toBeNull();
    expect(parseMarker(encodeMarker(facts).replace('v1', 'v2'))).toBeNull();
  });

  it('never carries text of others', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (gate, sha, verdict, run_number) => {
        const line = encodeMarker({ gate, sha, verdict, run_number, attempt: 1 });
        expect(line).toMatch(/^<!-- plumbline:v1:[0-9a-f]{16} run=\d+ attempt=1 sha=[0-9a-f-]+ verdict=[a-z_]+ -->$/);
        expect(parseMarker(line)).toMatchObject({ gate_hash: gateHash(gate), run_number });
      }),
    );
  });
});
