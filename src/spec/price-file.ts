import { createHash } from 'node:crypto';
import type { Location, Problem } from '../errors.js';
import type { Rates } from '../record/rates.js';
import type { Document } from './document.js';
import { litellmKeys, litellmRates } from './litellm-prices.js';
import { unappliedCosts } from './litellm-unapplied.js';
import { readNamed, type SpecFiles } from './paths.js';
import { isMapping, quote } from './problems.js';
import type { RawSpec } from './raw.js';
import type { Json, PriceFile } from './types.js';

export interface PricesRead {
  readonly file: PriceFile | undefined;
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

/** A model that is going to be asked: a candidate's, or a judge's. */
export interface Asked {
  readonly endpoint: string;
  readonly model: string;
  /** Fields of its requests, of every candidate that asks it; some are paid for apart. */
  readonly bodies?: readonly Json[] | undefined;
}

/** LiteLLM's own file has 1.7 MB; what is far above is something else. */
const MOST_CHARACTERS = 16 * 1024 * 1024;
const EXAMPLE = '{ "gpt-6-luna": { "input_cost_per_token": 2e-06, "output_cost_per_token": 8e-06 } }';

/** Reads the file that `prices` names, and keeps of it the prices of the models that are asked. */
export async function readPriceFile(
  prices: RawSpec['prices'],
  asked: readonly Asked[],
  document: Document,
  files: SpecFiles,
): Promise<PricesRead> {
  if (prices === undefined) return { file: undefined, problems: [], notices: [] };
  const where = document.locate(['prices', 'file']);
  const named = await readNamed(prices.file, document.file, where, files);
  if (!named.ok) return refused(named.problems);
  const { path, text } = named;
  if (text.length > MOST_CHARACTERS) {
    const message = `${quote(prices.file)} is larger than the 16 MiB that a price file may have`;
    return refused([{ message, where, cure: 'keep only the models you call' }]);
  }
  const entries = parsed(text);
  if (entries === null) {
    const message = `${quote(prices.file)} is no JSON object of models`;
    return refused([{ message, where, cure: `write it like \`${EXAMPLE}\`` }]);
  }
  const label = `${path} (${createHash('sha256').update(text).digest('hex').slice(0, 7)})`;
  return pricesOf(entries, asked, label, { file: path });
}

function refused(problems: readonly Problem[]): PricesRead {
  return { file: undefined, problems, notices: [] };
}

type Entries = Readonly<Record<string, unknown>>;

function pricesOf(entries: Entries, asked: readonly Asked[], label: string, where: Location): PricesRead {
  const problems: Problem[] = [];
  const missing: string[] = [];
  const unapplied: string[] = [];
  const prices = asked.flatMap(({ endpoint, model, bodies = [] }): readonly (Asked & { readonly rates: Rates })[] => {
    const key = litellmKeys(endpoint, model).find((name) => Object.hasOwn(entries, name));
    const { rates, wrong } = key === undefined ? NO_ENTRY : litellmRates(entries[key]);
    const fields = key === undefined || rates === null ? [] : unappliedCosts(entries[key], model, bodies);
    if (fields.length > 0) {
      unapplied.push(`${endpoint}/${model} is priced by ${fields.map(quote).join(', ')} too`);
      return [];
    }
    for (const what of wrong) {
      const cure = 'write dollars per token as a plain number, like `2e-06`';
      problems.push({ message: `the price of ${quote(key)}: ${what}`, where, cure });
    }
    if (rates === null) missing.push(`${endpoint}/${model}`);
    return rates === null ? [] : [{ endpoint, model, rates }];
  });
  const lacking = `${where.file} has no price for ${missing.join(', ')}; the built-in table is asked`;
  return {
    file: { label, prices },
    problems,
    notices: [
      ...(missing.length === 0 ? [] : [lacking]),
      ...unapplied.map(
        (what) =>
          `${where.file}: ${what}, which is not reckoned here, so the entry is no price; the built-in table is asked`,
      ),
    ],
  };
}

const NO_ENTRY = { rates: null, wrong: [] };

function parsed(text: string): Entries | null {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
