/** Which entries of a result a name on the command line means. */
import { UserError } from '../../errors.js';
import { suggest } from '../../text/suggest.js';
import type { RuleVerdict } from '../../verdict/types.js';
import type { ReadResult } from './decode.js';

export interface Wanted {
  /** `RULE` or `RULE:LIMIT`. */
  readonly rule: string;
  readonly suite: string | null;
  readonly candidate: string | null;
}

export interface Found {
  /** One or more limits of one rule of one suite and candidate. */
  readonly entries: readonly RuleVerdict[];
  /** Other candidates with the same rule: the primary was taken. */
  readonly others: readonly string[];
}

/** @throws UserError when nothing, or more than one rule, has the name; it lists what there is. */
export function findRule({ rules, suites }: ReadResult, wanted: Wanted, file: string): Found {
  const where = { file };
  const inSuite = rules.filter(({ suite }) => wanted.suite === null || suite === wanted.suite);
  if (inSuite.length === 0) {
    throw new UserError({ ...missing('suite', wanted.suite ?? '', unique(rules, 'suite')), where });
  }
  const named = inSuite.filter((entry) => isNamed(entry, wanted.rule));
  if (named.length === 0) {
    const known = [...unique(inSuite, 'rule'), ...inSuite.map(nameOf)];
    throw new UserError({ ...missing('rule', wanted.rule, known, unique(inSuite, 'rule')), where });
  }
  const of = named.filter(({ candidate }) => wanted.candidate === null || candidate === wanted.candidate);
  if (of.length === 0) {
    throw new UserError({ ...missing('candidate', wanted.candidate ?? '', unique(named, 'candidate')), where });
  }
  const found = unique(of, 'suite');
  if (found.length > 1) {
    throw new UserError({
      message: `${quoted(wanted.rule)} is a rule of ${found.length} suites`,
      where,
      cure: `add one of ${listed(found.map((suite) => `--suite ${suite}`))}`,
    });
  }
  const primary = suites.find(({ suite }) => suite === found[0])?.candidates.find((one) => one.primary)?.id;
  const candidates = unique(of, 'candidate');
  const chosen = primary !== undefined && candidates.includes(primary) ? primary : candidates[0]!;
  return {
    entries: of.filter(({ candidate }) => candidate === chosen),
    others: candidates.filter((candidate) => candidate !== chosen),
  };
}

export function nameOf({ rule, limit }: Pick<RuleVerdict, 'rule' | 'limit'>): string {
  return `${rule}:${limit}`;
}

function isNamed(entry: RuleVerdict, name: string): boolean {
  return entry.rule === name || nameOf(entry) === name;
}

function missing(what: string, name: string, known: readonly string[], shown = known) {
  const near = suggest(name, known);
  return {
    message: `the result has no ${what} ${quoted(name)}`,
    cure: near === undefined ? `it has ${listed(shown)}` : `did you mean ${quoted(near)}?`,
  };
}

function unique(rules: readonly RuleVerdict[], key: 'suite' | 'candidate' | 'rule'): readonly string[] {
  return [...new Set(rules.map((rule) => rule[key]))];
}

const MOST_LISTED = 20;

function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const rest = names.length - MOST_LISTED;
  return `${names.slice(0, MOST_LISTED).map(quoted).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function quoted(name: string): string {
  return `\`${name.slice(0, 100)}\``;
}
