import { describeLocation, UserError, type Problem } from '../errors.js';
import { parseYaml, type Document } from './document.js';
import { readNamed, type SpecFiles } from './paths.js';
import { describePath, isMapping, quote, type Path } from './problems.js';
import { checkQuarantineFile, checkQuarantineList } from './shapes.js';
import type { Case, QuarantineEntry } from './types.js';
import { validator } from './validate.js';

export interface QuarantineRead {
  readonly entries: readonly QuarantineEntry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the file of flaky cases that a spec names: `{ version, cases: [{ case, reason, until }] }` or the list alone.
 * Whether an entry holds depends on the day and on the stored answers; here only what is written is checked.
 */
export async function readQuarantine(
  written: string | undefined,
  spec: Document,
  files: SpecFiles,
): Promise<QuarantineRead> {
  if (written === undefined) return { entries: [], problems: [] };
  const named = await readNamed(written, spec.file, spec.locate(['quarantine']), files);
  if (!named.ok) return { entries: [], problems: named.problems };
  try {
    return entriesOf(parseYaml(named.text, named.path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { entries: [], problems: error.problems };
  }
}

const MOST_NAMED = 5;

/** One sentence about entries whose case the suite does not have; no mistake, since cases are taken out of suites. */
export function strangerNotices(
  entries: readonly QuarantineEntry[],
  cases: readonly Pick<Case, 'id'>[],
): readonly string[] {
  const known = new Set(cases.map(({ id }) => id));
  const strangers = entries.filter((entry) => !known.has(entry.case));
  const [first] = strangers;
  if (first === undefined) return [];
  const named = strangers.slice(0, MOST_NAMED).map((entry) => `${quote(entry.case)} (line ${entry.where.line})`);
  const more = strangers.length - named.length;
  const list = `${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  return [
    strangers.length === 1
      ? `${first.where.file}: the suite has no case ${list}: take its entry out, or mend its id`
      : `${first.where.file}: the suite has no cases ${list}: take their entries out, or mend their ids`,
  ];
}

const validateList = validator(checkQuarantineList);
const validateFile = validator(checkQuarantineFile);

function entriesOf(document: Document): QuarantineRead {
  const { value } = document;
  const base: Path = Array.isArray(value) ? [] : ['cases'];
  if (!Array.isArray(value) && !isMapping(value)) {
    const message = value === null ? 'the file is empty' : 'the file is no list of cases';
    const cure = 'write `cases: []`, or leave `quarantine` out of the spec';
    return { entries: [], problems: [{ message, where: document.locate([]), cure }] };
  }
  const shape = Array.isArray(value) ? validateList(document) : validateFile(document);
  if (shape.length > 0) return { entries: [], problems: shape };
  const list = (isMapping(value) ? value['cases'] : value) as unknown as readonly Written[];
  const entries = list.map(({ case: id, reason, until }, index): QuarantineEntry => {
    const where = document.locate([...base, index, 'case']);
    return { case: String(id), reason: reason.trim(), until, where };
  });
  return { entries, problems: [...dayProblems(entries, base, document), ...duplicates(entries)] };
}

interface Written {
  readonly case: string | number;
  readonly reason: string;
  readonly until: string;
}

function dayProblems(entries: readonly QuarantineEntry[], base: Path, document: Document): readonly Problem[] {
  return entries.flatMap(({ until }, index): readonly Problem[] => {
    if (isDay(until)) return [];
    const path = [...base, index, 'until'];
    return [
      {
        message: `\`${describePath(path)}\` is ${quote(until)}, which is no day of the calendar`,
        where: document.locate(path),
        cure: `for example \`2026-12-01\``,
      },
    ];
  });
}

// Date.parse takes 2026-02-30 for the second of March.
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function duplicates(entries: readonly QuarantineEntry[]): readonly Problem[] {
  const first = new Map<string, QuarantineEntry>();
  return entries.flatMap((entry): readonly Problem[] => {
    const earlier = first.get(entry.case);
    if (earlier === undefined) {
      first.set(entry.case, entry);
      return [];
    }
    const message = `the case ${quote(entry.case)} already has an entry at ${describeLocation(earlier.where)}`;
    return [{ message, where: entry.where, cure: 'keep one of the two' }];
  });
}
