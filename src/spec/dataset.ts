import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { UserError, type Location, type Problem } from '../errors.js';
import { parseYaml } from './document.js';
import { isForbiddenName, jsonProblem } from './limits.js';
import { describePath, quote, throwIfAny } from './problems.js';
import type { Json } from './types.js';

/** One item of a dataset as it stands in its file. */
export interface DatasetRow {
  readonly value: Json;
  readonly where: Location;
  /** Values are text whatever they mean: lists are written in one cell. */
  readonly textual: boolean;
}

const MIB = 1024 * 1024;
const LARGEST_DATASET = 64 * MIB;
/** The YAML parser keeps the position of every value: about a hundred times the file in memory. */
const LARGEST_YAML_DATASET = 8 * MIB;
const LARGEST_ROW = MIB;

/**
 * Reads a dataset by the ending of its name: `.jsonl` (blank lines are skipped), `.csv` (header row, RFC 4180),
 * `.yml` / `.yaml` and `.json` (a list). A byte order mark is ignored.
 * @throws UserError with every row that cannot be read and its line.
 */
export function readDataset(text: string, file: string): readonly DatasetRow[] {
  if (Buffer.byteLength(text) > LARGEST_DATASET) {
    throw new UserError({
      message: 'the dataset is larger than 64 MiB',
      where: { file },
      cure: 'split it or take a sample',
    });
  }
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const rows = READERS.find(([ending]) => ending.test(file))?.[1](content, file);
  if (rows === undefined) {
    throw new UserError({
      message: `${quote(file)} has no known ending`,
      where: { file },
      cure: 'datasets are `.jsonl`, `.csv`, `.yml`, `.yaml` or `.json`',
    });
  }
  if (rows.length === 0) {
    throw new UserError({ message: 'the dataset is empty', where: { file }, cure: 'add at least one item' });
  }
  return rows;
}

type Reader = (text: string, file: string) => readonly DatasetRow[];

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/\.jsonl$/i, readJsonLines],
  [/\.csv$/i, readCsv],
  [/\.ya?ml$/i, readYamlList],
  [/\.json$/i, readJsonList],
];

function readJsonLines(text: string, file: string): readonly DatasetRow[] {
  const problems: Problem[] = [];
  const rows = text.split('\n').flatMap((line, index): readonly DatasetRow[] => {
    if (line.trim() === '') return [];
    const where = { file, line: index + 1 };
    const found = line.length > LARGEST_ROW ? tooLong(where) : parseJson(line, where);
    if ('message' in found) problems.push(found);
    else problems.push(...unsafe(found.value, where));
    return 'message' in found ? [] : [{ value: found.value, where, textual: false }];
  });
  throwIfAny(problems);
  return rows;
}

function readJsonList(text: string, file: string): readonly DatasetRow[] {
  const found = parseJson(text, { file });
  if ('message' in found) throw new UserError(found);
  const lines = elementLines(text);
  return listRows(found.value, file, (index) => ({ file, line: lines[index] }));
}

function readYamlList(text: string, file: string): readonly DatasetRow[] {
  const document = parseYaml(text, file, LARGEST_YAML_DATASET);
  return listRows(document.value, file, (index) => document.locate([index]));
}

function listRows(value: Json, file: string, locate: (index: number) => Location): readonly DatasetRow[] {
  if (!Array.isArray(value)) {
    throw new UserError({
      message: 'the dataset is not a list',
      where: { file, line: 1 },
      cure: 'write a list of items',
    });
  }
  const rows = (value as readonly Json[]).map((item, index) => ({ value: item, where: locate(index), textual: false }));
  throwIfAny(
    rows.flatMap(({ value: item, where }) =>
      JSON.stringify(item).length > LARGEST_ROW ? [tooLong(where)] : unsafe(item, where),
    ),
  );
  return rows;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readCsv(text: string, file: string): readonly DatasetRow[] {
  const [header, ...records] = csvRecords(text, file);
  if (header === undefined) return [];
  const names = header.record.map((name) => name.trim());
  throwIfAny(headerProblems(names, { file, line: 1 }));
  const problems: Problem[] = [];
  const rows = records.map(({ record, info }): DatasetRow => {
    const inside = record.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
    const where = { file, line: info.lines - inside };
    if (record.length !== names.length) {
      problems.push({
        message: `the row has ${record.length} cells, the header ${names.length}`,
        where,
        cure: 'quote cells that hold commas or line breaks: `"a, b"`',
      });
    }
    return { value: Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])), where, textual: true };
  });
  throwIfAny(problems);
  return rows;
}

function csvRecords(text: string, file: string): readonly CsvRecord[] {
  try {
    // Line breaks inside cells must not depend on how git checked the file out; the parser also counts `\r\n` there twice.
    return parseCsv(text.replaceAll('\r\n', '\n'), {
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: LARGEST_ROW,
    }) as unknown as readonly CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines);
    const where = Number.isSafeInteger(line) && line > 0 ? { file, line } : { file };
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw new UserError(tooLong(where), { cause: error });
    throw new UserError(
      {
        message: 'the quotes of a cell do not match',
        where,
        cure: 'a quoted cell starts and ends with `"`, and a quote inside it is doubled: `"say ""hi"""`',
      },
      { cause: error },
    );
  }
}

function headerProblems(names: readonly string[], where: Location): readonly Problem[] {
  return names.flatMap((name, index): readonly Problem[] => {
    if (name === '')
      return [{ message: `column ${index + 1} has no name`, where, cure: 'name every column in the first row' }];
    if (isForbiddenName(name))
      return [{ message: `the column ${quote(name)} is not allowed`, where, cure: 'rename it' }];
    return names.indexOf(name) < index
      ? [{ message: `two columns are called ${quote(name)}`, where, cure: 'rename one' }]
      : [];
  });
}

function parseJson(text: string, where: Location): { readonly value: Json } | Problem {
  const cure = 'JSON has double quotes and no comma before a closing bracket';
  try {
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    if (position === undefined) return { message: 'this is not valid JSON', where, cure };
    const before = text.slice(0, Number(position)).split('\n');
    const line = (where.line ?? 1) + before.length - 1;
    return { message: 'this is not valid JSON', where: { ...where, line, column: before.at(-1)!.length + 1 }, cure };
  }
}

function unsafe(value: Json, where: Location): readonly Problem[] {
  return jsonProblem(value).map(({ path, message, cure }) => ({
    message: path.length === 0 ? message : `\`${describePath(path)}\`: ${message}`,
    where,
    cure,
  }));
}

function tooLong(where: Location): Problem {
  return { message: 'the row is larger than 1 MiB', where, cure: 'shorten it or split it' };
}

/** The line on which each element of a top-level JSON list starts; the text is known to be valid. */
function elementLines(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaiting = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!;
    if (char === '\n') line++;
    if (/\s/.test(char)) continue;
    if (awaiting && char !== ']') {
      lines.push(line);
      awaiting = false;
    }
    if (char === '"') {
      for (index++; text[index] !== '"'; index++) if (text[index] === '\\') index++;
    } else if (char === '[' || char === '{') {
      depth++;
      awaiting = depth === 1;
    } else if (char === ']' || char === '}') depth--;
    else if (char === ',' && depth === 1) awaiting = true;
  }
  return lines;
}
