import { join } from 'node:path';
import { UserError } from '../errors.js';
import { explainEntry } from '../pipeline/explain.js';
import { decodeResult, type ReadResult } from '../pipeline/explain/decode.js';
import { findRule } from '../pipeline/explain/find.js';
import type { ExplainArguments } from './args.js';
import { explanationText, rulesText } from './explain-text.js';
import type { World } from './world.js';

/** `plumbline explain`: every number of a rule computed again from the result alone, step by step; 1 when one differs. */
export async function explain(args: ExplainArguments, world: World): Promise<number> {
  const { file, content } = await read(args.result, world);
  const result = decodeResult(content, file);
  if (args.rule === null) return list(result, args, world);
  const { entries, others } = findRule(result, { ...args, rule: args.rule }, file);
  const explanations = entries.map((entry) => explainEntry(entry, result));
  if (args.json) world.print(`${JSON.stringify({ explanations, other_candidates: others }, null, 2)}\n`);
  else world.tell(explanationText(explanations, others));
  return explanations.some(({ agrees }) => agrees === false) ? 1 : 0;
}

function list(result: ReadResult, args: ExplainArguments, world: World): number {
  const rules = result.rules.filter(
    ({ suite, candidate }) =>
      (args.suite === null || suite === args.suite) && (args.candidate === null || candidate === args.candidate),
  );
  if (args.json) {
    const short = rules.map(({ suite, candidate, rule, limit, verdict, reason, blocking }) => {
      return { suite, candidate, rule, limit, verdict, reason, blocking };
    });
    world.print(`${JSON.stringify(short, null, 2)}\n`);
  } else world.tell(rulesText(result, rules, args.result));
  return 0;
}

/** The file itself, or the `result.json` in a folder. */
async function read(path: string, world: World): Promise<{ readonly file: string; readonly content: string }> {
  try {
    return { file: path, content: await world.given.read(path) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = join(path, 'result.json');
    const content = await world.given.read(file).catch(() => null);
    if (content === null) throw error;
    return { file, content };
  }
}
