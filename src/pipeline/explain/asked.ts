/** What a rule asks, and what it was asked about. */
import { limitText, ruleLabel } from '../../report/label.js';
import { count, percent } from '../../text/format.js';
import { plainText } from '../../text/plain.js';
import type { InputsOf, RuleInputs } from '../../verdict/inputs.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { figure } from './figure.js';

export function askedOf(entry: RuleVerdict): readonly string[] {
  const { limit, threshold, mode, blocking, suite, candidate } = entry;
  const label = plainText(ruleLabel(entry.rule, entry.slo === undefined ? {} : { slo: entry.slo }));
  const compared = limit === 'max_drop' || limit === 'max_increase';
  const how = { point: ', as measured', proven: ', proven', none: ', compared with main' }[mode ?? 'none'];
  return [
    `${label}: ${limitText(entry)}${compared ? ', compared with main' : how}. The file says ${figure(threshold)}${UNITS[entry.unit]}.`,
    `Suite ${suite}, candidate ${candidate}. ${blocking ? 'A failure blocks.' : 'It is shown only and never blocks.'}`,
  ];
}

const UNITS: Readonly<Record<RuleVerdict['unit'], string>> = {
  fraction: ' (1 is 100%)',
  pp: ' (0.01 is one percentage point)',
  ratio: ' (0.1 is 10% more)',
  ms: ' (milliseconds)',
  usd: ' (dollars)',
};

/** How many cases and answers there were, and what is missing. */
export function countsOf(entry: RuleVerdict, inputs: RuleInputs): readonly string[] {
  const { cases, unmeasured, planned, missing } = inputs;
  const { added_cases, removed_cases, edited_cases } = entry;
  const moved = [
    ...(added_cases.length === 0 ? [] : [`${added_cases.length} added`]),
    ...(removed_cases.length === 0 ? [] : [`${removed_cases.length} removed`]),
    ...(edited_cases.length === 0 ? [] : [`${edited_cases.length} edited`]),
  ];
  return [
    `${count(cases, 'case')} of this run${unmeasured === 0 ? '' : `, ${unmeasured} of them without an answer`}${moved.length === 0 ? '' : `; against main ${moved.join(', ')}`}.`,
    `${missing} of ${count(planned, inputs.kind === 'rate' && inputs.consistency !== undefined ? 'planned case' : 'planned answer')} ${missing === 1 ? 'is' : 'are'} missing${planned === 0 ? '' : ` (${percent(missing / planned)})`}.`,
    ...baselineOf(entry, inputs),
    ...patternsOf(entry, inputs),
  ];
}

function baselineOf({ limit }: RuleVerdict, { baseline, control, unchanged }: InputsOf): readonly string[] {
  if (limit !== 'max_drop' && limit !== 'max_increase') return [];
  if (unchanged) return ['Nothing changed since the stored answers.'];
  const from =
    control === 'live' ? "Main's answers were measured in this very job." : "Main's answers are stored ones.";
  return baseline === 'ok' ? [from] : [`State of the baseline: ${baseline}.`];
}

function threeOf(rule: string): string {
  if (rule.startsWith('error_rate')) return 'three errors';
  if (rule.startsWith('retry_rate')) return 'three answers that took a retry';
  return rule.startsWith('goodput') ? 'three fast enough' : 'three passes';
}

function patternsOf(entry: RuleVerdict, inputs: RuleInputs): readonly string[] {
  switch (inputs.kind) {
    case 'rate':
      return inputs.consistency === undefined
        ? inputs.binary
          ? [`An answer is 1 or 0; 3/4 is ${threeOf(entry.rule)} in four answers.`]
          : ['An answer is a score from 0 to 1.']
        : [
            `A case's value is the chance that ${inputs.consistency.k} of its answers all pass: of n answers with c passes, C(c,k) ÷ C(n,k).`,
          ];
    case 'time':
      return ['Times in milliseconds.'];
    case 'cost':
      return [
        inputs.basis === 'cost_run'
          ? 'Dollars of the candidate and of the judge.'
          : 'Dollars of the candidate without the judge, failed attempts included.',
      ];
    case 'too_large':
      return [];
  }
}
