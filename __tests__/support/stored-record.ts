/** A run record as a finished run leaves it, small and complete, with parts replaced at will. */
import { encodeRecord } from '../../src/record/codec.js';
import type { RunHeader, RunRecord } from '../../src/record/types.js';

export const GATE = '.github/workflows/eval.yml#plumbline';

export function recordOf(header: Partial<RunHeader> = {}, candidateHash = 'c1'): RunRecord {
  const run = header.run ?? '1';
  return {
    header: {
      type: 'run',
      schema: 1,
      tool: 'plumbline 0.1.0',
      gate: GATE,
      run,
      attempt: 1,
      commit: null,
      branch: 'main',
      event: 'push',
      repository: 'acme/app',
      started_at: '2026-11-01T10:00:00Z',
      prices: 'none',
      suites: [
        {
          suite: 'triage',
          path: 'evals/triage.eval.yml',
          suite_hash: 's1',
          graders_hash: 'g1',
          candidates: [{ id: 'luna', primary: true, hash: candidateHash, model: 'gpt-6-luna', endpoint: 'openai' }],
          planned: 1,
        },
      ],
      ...header,
    },
    rows: [
      {
        type: 'trial',
        trial: 't1',
        suite: 'triage',
        candidate: 'luna',
        case: 'a',
        case_hash: 'h',
        repeat: 0,
        run,
        status: 'ok',
        score: 1,
        pass: true,
        attempts: 1,
      },
    ],
  };
}

/** The files of an upload, for `FakeRepository.artifact`. */
export function uploadOf(header: Partial<RunHeader> = {}, candidateHash = 'c1'): Readonly<Record<string, string>> {
  return { 'run.jsonl': encodeRecord(recordOf(header, candidateHash)), 'result.json': '{}' };
}
