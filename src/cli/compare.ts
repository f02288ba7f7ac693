import { localContext } from '../edge/actions/context.js';
import { systemClock } from '../edge/local/clock.js';
import { linesOf } from '../edge/local/lines.js';
import { batchJudge } from '../pipeline/compare-batch.js';
import type { Answers } from '../pipeline/compare-records.js';
import { compareAnswers } from '../pipeline/compare-records.js';
import { decodeRecord, looksLikeRecord } from '../record/codec.js';
import { decodeRows } from '../record/rows.js';
import { encodeResult } from '../report/result-json.js';
import { renderText } from '../report/text.js';
import { buildView } from '../report/view.js';
import { readSpecGate } from '../spec/gate-of-spec.js';
import { TOOL } from '../version.js';
import type { CompareArguments } from './args.js';
import { DEFAULT_FAIL_ON } from './run.js';
import { specFiles } from './spec-files.js';
import type { World } from './world.js';

/** `plumbline compare`: judges answers that exist; no call is made. */
export async function compare(args: CompareArguments, world: World): Promise<number> {
  if (args.batch !== null) return batch(args.batch, world);
  const context = localContext('plumbline');
  const { result, suites } = compareAnswers({
    spec: await readSpecGate(args.spec!, specFiles(args.spec!, world)),
    baselines: await Promise.all(args.baselines.map((file) => readAnswers(file, world))),
    candidate: await readAnswers(args.candidate!, world),
    failOn: DEFAULT_FAIL_ON,
    tool: TOOL,
    gate: context.gate,
    today: systemClock.date().toISOString().slice(0, 10),
  });
  if (args.json) world.print(encodeResult(result));
  else {
    const now = systemClock.date().toISOString();
    const input = { result, suites, context, now, report_url: null, max_spend: null, program: null, previous: null };
    world.print(renderText(buildView(input), { color: world.color, cases: 10 }));
  }
  return result.exit_code;
}

async function readAnswers(file: string, world: World): Promise<Answers> {
  const text = await world.given.read(file);
  if (looksLikeRecord(text)) return { kind: 'record', file, record: decodeRecord(text, file) };
  return { kind: 'rows', file, rows: decodeRows(text, file) };
}

/** One answer a line, in order, as they come. */
async function batch(file: string, world: World): Promise<number> {
  const judge = batchJudge();
  let number = 0;
  let refused = 0;
  for await (const line of linesOf(file, world.folder)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = judge(line, number);
    if ('error' in answer) refused += 1;
    world.print(`${JSON.stringify(answer)}\n`);
  }
  if (refused > 0) world.log.warn(`${refused} of ${number} lines could not be read; each is answered by its error`);
  return refused > 0 ? 2 : 0;
}
