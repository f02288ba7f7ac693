import { describeLocation, type Location, type Problem } from '../errors.js';
import { contentId } from './content-id.js';
import type { DatasetRow } from './dataset.js';
import { isForbiddenName } from './limits.js';
import { isMapping, quote } from './problems.js';
import { RESERVED_CASE_KEYS } from './schema.js';
import { isLabel, isTier } from './slice.js';
import type { Case, Json } from './types.js';
import { unsupported } from './unsupported.js';

/** What a dataset says about all of its cases. */
export interface CaseDefaults {
  readonly tier?: string | undefined;
  readonly category?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface CasesRead {
  readonly cases: readonly Case[];
  readonly problems: readonly Problem[];
}

const RESERVED: ReadonlySet<string> = new Set(RESERVED_CASE_KEYS);
const LONGEST_ID = 200;

/**
 * Turns rows into cases. A row is an item with reserved keys beside its values, or holds its values under `item`;
 * reserved keys that are null or, in a CSV file, empty count as absent. A case without `id` is named by a hash of its item.
 */
export function readCases(rows: readonly DatasetRow[], defaults: CaseDefaults = {}): CasesRead {
  const problems: Problem[] = [];
  const cases = rows.flatMap((row) => readCase(row, defaults, problems) ?? []);
  return { cases, problems };
}

/** One problem for every case whose id an earlier one has. */
export function duplicateCases(cases: readonly Case[]): readonly Problem[] {
  const first = new Map<string, Case>();
  return cases.flatMap((entry): readonly Problem[] => {
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const unnamed = entry.id === contentId(entry.item) && earlier.id === contentId(earlier.item);
    const place = describeLocation(earlier.where);
    return [
      unnamed
        ? {
            message: `this case is the same as the one at ${place}`,
            where: entry.where,
            cure: 'remove one, or give each an `id`',
          }
        : {
            message: `the case id ${quote(entry.id)} is already used at ${place}`,
            where: entry.where,
            cure: 'ids are unique in a suite',
          },
    ];
  });
}

function readCase(row: DatasetRow, defaults: CaseDefaults, problems: Problem[]): Case | undefined {
  const { value, where, textual } = row;
  const before = problems.length;
  const report = (message: string, cure?: string): void => void problems.push({ message, where, cure });
  if (!isMapping(value) || Object.keys(value).length === 0) {
    report(
      `a case is ${isMapping(value) ? 'empty' : 'not a mapping of names to values'}`,
      'write it like `{ question: "...", expected: "..." }`',
    );
    return undefined;
  }
  const row_ = value as Readonly<Record<string, Json>>;
  const item = itemOf(row_, report);
  const read = (key: string): Json | undefined => {
    const found = Object.hasOwn(row_, key) ? row_[key] : undefined;
    return found === null || (textual && found === '') ? undefined : found;
  };
  const id = nameOf(read('id'), 'id', report);
  const group = nameOf(read('group'), 'group', report);
  const tier = labelOf(read('tier'), 'tier', isTier, report) ?? defaults.tier;
  const category = labelOf(read('category'), 'category', isLabel, report) ?? defaults.category;
  const tags = [...new Set([...(defaults.tags ?? []), ...tagsOf(read('tags'), textual, report)])];
  if (problems.length > before) return undefined;
  return { id: id ?? contentId(item), tier, category, tags, group, item, where };
}

type Report = (message: string, cure?: string) => void;

function itemOf(row: Readonly<Record<string, Json>>, report: Report): Readonly<Record<string, Json>> {
  const values = Object.entries(row).filter(([key]) => !RESERVED.has(key));
  const nested = Object.hasOwn(row, 'item') ? row['item'] : undefined;
  if (nested === undefined) {
    const turns = values.some(([key]) => key === 'turns') ? unsupported(['cases', 0], 'turns') : undefined;
    if (turns !== undefined) report(turns.message, turns.cure);
    return Object.fromEntries(values);
  }
  if (!isMapping(nested)) {
    report(
      `\`item\` is ${quote(nested)}, not a mapping of names to values`,
      'rename the value, or write `item: { ... }`',
    );
    return {};
  }
  if (values.length > 0)
    report(`${quote(values[0]![0])} stands beside \`item\``, 'with `item`, put every value inside it');
  return nested as Readonly<Record<string, Json>>;
}

/** Ids and groups: text or a number, printable, and no name of an object's insides. */
function nameOf(value: Json | undefined, key: string, report: Report): string | undefined {
  if (value === undefined) return undefined;
  const exact = typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value));
  const name = typeof value === 'string' ? value : exact ? String(value) : '';
  const printable =
    name.trim() === name && name.length <= LONGEST_ID && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name);
  if (name !== '' && printable && !isForbiddenName(name)) return name;
  report(
    `\`${key}\` cannot be ${quote(value)}`,
    `write printable text of at most ${LONGEST_ID} characters, large numbers in quotes`,
  );
  return undefined;
}

function labelOf(
  value: Json | undefined,
  key: string,
  fits: (name: string) => boolean,
  report: Report,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && fits(value)) return value;
  report(`\`${key}\` cannot be ${quote(value)}`, 'write a short text without `@` and `*`');
  return undefined;
}

function tagsOf(value: Json | undefined, textual: boolean, report: Report): readonly string[] {
  if (value === undefined) return [];
  const cells =
    textual && typeof value === 'string'
      ? value
          .split(/[;,]/)
          .map((tag) => tag.trim())
          .filter(Boolean)
      : value;
  if (Array.isArray(cells) && cells.every((tag) => typeof tag === 'string' && isLabel(tag)))
    return cells as readonly string[];
  report(
    `\`tags\` cannot be ${quote(value)}`,
    textual ? 'separate tags by `;`' : 'write a list of short texts: `[vision, long]`',
  );
  return [];
}

/** Rows of a list that stands inside another document. */
export function inlineRows(list: readonly Json[], locate: (index: number) => Location): readonly DatasetRow[] {
  return list.map((value, index) => ({ value, where: locate(index), textual: false }));
}
