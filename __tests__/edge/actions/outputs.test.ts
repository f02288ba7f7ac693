import { afterEach, describe, expect, it } from '@jest/globals';
import { finish, writeAnnotations, writeOutputs, writeSummary } from '../../../src/edge/actions/outputs.js';
import type { CoreOutput } from '../../../src/edge/actions/outputs.js';

interface Recorded {
  readonly calls: unknown[][];
  readonly out: CoreOutput;
  summary: string;
}

function recorded(summaryWorks = true): Recorded {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...args: unknown[]): void =>
      void calls.push([name, ...args]);
  const self: Recorded = {
    calls,
    summary: '',
    out: {
      setOutput: record('setOutput'),
      error: record('error'),
      warning: record('warning'),
      notice: record('notice'),
      info: record('info'),
      setFailed: record('setFailed'),
      summary: {
        emptyBuffer: () => self.out.summary,
        addRaw: (text: string) => {
          self.summary = text;
          return self.out.summary;
        },
        write: () => (summaryWorks ? Promise.resolve(self.out.summary) : Promise.reject(new Error('no summary file'))),
      } as unknown as CoreOutput['summary'],
    },
  };
  return self;
}

describe('writeOutputs', () => {
  it('writes public names; what is unknown stays empty, never 0', () => {
    const { calls, out } = recorded();
    writeOutputs({ verdict: 'fail', failed_rules: ['pass_rate@core:max_drop'], cost_usd: null, is_fork: false }, out);
    writeOutputs({ cost_usd: 0.0000125, report_url: null }, out);
    expect(calls).toEqual([
      ['setOutput', 'verdict', 'fail'],
      ['setOutput', 'failed-rules', '["pass_rate@core:max_drop"]'],
      ['setOutput', 'cost-usd', ''],
      ['setOutput', 'is-fork', 'false'],
      ['setOutput', 'report-url', ''],
      ['setOutput', 'cost-usd', '0.000013'],
    ]);
  });

  it.each([
    [0, '0'],
    [2, '2'],
    [0.5, '0.5'],
    [100, '100'],
  ])('writes %d dollars as %s', (cost_usd, text) => {
    const { calls, out } = recorded();
    writeOutputs({ cost_usd }, out);
    expect(calls).toEqual([['setOutput', 'cost-usd', text]]);
  });
});

describe('writeAnnotations', () => {
  it('gives ten of a level as annotations and the rest as plain, inert lines', () => {
    const { calls, out } = recorded();
    const many = Array.from({ length: 12 }, (_, index) => ({
      level: 'error' as const,
      title: `rule ${index}`,
      message: '::warning::no',
      file: 'a.yml',
      line: 3,
    }));
    expect(writeAnnotations([...many, { level: 'notice', title: 't\nu', message: 'm\u2028n' }], out)).toBe(2);
    expect(calls.filter(([name]) => name === 'error')).toHaveLength(10);
    expect(calls[0]).toEqual(['error', '::warning::no', { title: 'rule 0', file: 'a.yml', startLine: 3 }]);
    expect(calls.slice(10)).toEqual([
      ['info', 'rule 10: ::warning::no'],
      ['info', 'rule 11: ::warning::no'],
      ['notice', 'm\nn', { title: 't u' }],
    ]);
  });
});

describe('writeSummary', () => {
  it('cuts at a line what the runner would drop whole', async () => {
    const self = recorded();
    expect(await writeSummary('ä'.repeat(99).concat('\n').repeat(8000), self.out)).toBe(true);
    expect(Buffer.byteLength(self.summary)).toBeLessThan(1024 * 1024);
    expect(self.summary).toMatch(/ä\n\n\n_The summary was longer/);
    expect(self.summary).not.toContain('\ufffd');
    await writeSummary('short', self.out);
    expect(self.summary).toBe('short');
  });

  it('is no failure where there is no summary', async () => {
    expect(await writeSummary('x', recorded(false).out)).toBe(false);
  });
});

describe('finish', () => {
  afterEach(() => {
    process.exitCode = undefined;
  });

  it('sets the exit code after the failure, and none of either when green', () => {
    const { calls, out } = recorded();
    finish(3, 'could not measure', out);
    expect(process.exitCode).toBe(3);
    finish(0, '', out);
    expect(process.exitCode).toBe(0);
    expect(calls).toEqual([['setFailed', 'could not measure']]);
  });
});
