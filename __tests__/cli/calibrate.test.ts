import { describe, expect, it } from '@jest/globals';
import { parseArguments, type CalibrateArguments } from '../../src/cli/args.js';
import { calibrate } from '../../src/cli/calibrate.js';
import type { World } from '../../src/cli/world.js';
import { encodeRecord } from '../../src/record/codec.js';
import { recordOf } from '../support/stored-record.js';

const SPEC = `
name: triage
gate:
  pass_rate: { max_drop: 3pp, min: 60% }
  latency.p95: { max_increase: 10% }
`;

/** Every third case flips from run to run. */
function run(day: number): string {
  const record = recordOf({ run: String(day), started_at: `2026-11-0${day}T10:00:00Z` });
  const [first] = record.rows;
  const rows = Array.from({ length: 60 }, (_, index) => {
    const pass = index % 3 !== 0 || (index + day) % 2 === 0;
    return {
      ...first!,
      case: `case-${index}`,
      trial: `t-${index}`,
      score: Number(pass),
      pass,
      latency_ms: 100 + index,
    };
  });
  const suites = record.header.suites.map((suite) => ({ ...suite, planned: rows.length }));
  return encodeRecord({ header: { ...record.header, suites }, rows });
}

const FILES: Readonly<Record<string, string>> = {
  'one.jsonl': run(1),
  'two.jsonl': run(2),
  'bare.jsonl': '{"case":"a","score":1}\n',
  's.eval.yml': SPEC,
};

async function printed(line: string): Promise<string> {
  let text = '';
  const world = {
    folder: '.',
    given: { read: (path: string) => Promise.resolve(FILES[path]!) },
    print: (part: string) => void (text += part),
    tell: (part: string) => void (text += part),
  } as unknown as World;
  expect(await calibrate(parseArguments(line.split(' ')) as CalibrateArguments, world)).toBe(0);
  return text;
}

describe('calibrate', () => {
  it('reads its arguments', () => {
    expect(parseArguments('calibrate a.jsonl b.jsonl --spec s.yml --draws 50 --json'.split(' '))).toEqual({
      command: 'calibrate',
      runs: ['a.jsonl', 'b.jsonl'],
      spec: 's.yml',
      draws: 50,
      json: true,
    });
    expect(() => parseArguments('calibrate a.jsonl --spec s.yml'.split(' '))).toThrow(/two or more runs/);
    expect(() => parseArguments('calibrate a.jsonl b.jsonl'.split(' '))).toThrow(/--spec/);
  });

  it('says how often an unchanged pull request would be blocked, and by which rule', async () => {
    const text = await printed('calibrate one.jsonl two.jsonl --spec s.eval.yml --draws 40');
    expect(text).toContain('triage: 2 runs of luna, 60 cases\n');
    expect(text).toContain('33.3% of the cases disagree with themselves between unchanged runs.');
    expect(text).toContain('dealt anew 40 times: 1 answer a case as the baseline, 1 answer as the candidate');
    expect(text).toMatch(/would be blocked [\d.]+% \([\d.]+% to [\d.]+%\) of the time/);
    expect(text).toMatch(/pass_rate max drop 3 pp {2,}[\d.]+% \(.*33\.3%/);
    expect(text).toMatch(/latency\.p95 max increase 10% \(advisory\) {2,}never decided \(stored_baseline\)/);
    expect(text).toMatch(/pass_rate min 60% {2,}0% \(/);
  });

  it('prints numbers as JSON', async () => {
    const found = JSON.parse(
      await printed('calibrate one.jsonl two.jsonl --spec s.eval.yml --draws 10 --json'),
    ) as object;
    expect(found).toMatchObject({ suite: 'triage', draws: 10, cases: 60, kb: 1, kc: 1 });
  });

  it('refuses bare rows: nothing says which candidate they are of', async () => {
    await expect(printed('calibrate one.jsonl bare.jsonl --spec s.eval.yml')).rejects.toThrow(
      /^bare\.jsonl: it is no record of a run/,
    );
  });
});
