/** What there is to tell of an entry, by the kind of what it was measured on. */
import type { CostSample, RateSample, TimeSample } from '../../compare/sample.js';
import type { Question } from '../../verdict/draft.js';
import type { CostInputs, RateInputs, TimeInputs } from '../../verdict/inputs.js';
import type { RuleVerdict } from '../../verdict/types.js';
import { costChangeHow, costChangeOf, costLevelHow } from './costs.js';
import { decidePairedSteps, decideRatioSteps } from './decide-change.js';
import { decideCostSteps, decideRateSteps, decideTimeSteps } from './decide-level.js';
import { levelHow } from './level.js';
import { pairedHow, pairedOf } from './paired.js';
import { rateLevelHow } from './rates.js';
import type { Reproducible } from './rebuild.js';
import { changeTable, costTable, levelTable, timeChangeTable, timeLevelTable } from './tables.js';
import { timeChangeHow, timeChangeOf, timeLevelHow } from './times.js';
import type { How, Step, Table } from './types.js';

export interface Story {
  readonly how: How;
  readonly decision: readonly Step[];
  readonly table: Table | null;
}

const NOTHING: Story = { how: {}, decision: [], table: null };

/** @param again the entry as the engine computes it from its inputs. */
export function storyOf(question: Question, inputs: Reproducible, again: RuleVerdict): Story {
  if (again.verdict === 'error' && again.candidate_value === null && again.reason !== 'no_price') return NOTHING;
  const story = byKind(question, inputs, again);
  const { family, alpha } = inputs;
  if (family === undefined || again.alpha_adjusted === null) return story;
  return { ...story, how: { ...story.how, alpha_adjusted: levelHow(again, family, alpha) } };
}

function byKind(question: Question, inputs: Reproducible, again: RuleVerdict): Story {
  const { sample } = question.sampled;
  if (sample.own.length === 0) return NOTHING;
  const relative = again.limit === 'max_drop' || again.limit === 'max_increase';
  if (relative && inputs.unchanged) return unchanged(inputs);
  if (sample.kind === 'rate' && inputs.kind === 'rate') {
    return relative ? rateChange(inputs, sample, again) : rateLevel(question, inputs, sample, again);
  }
  if (sample.kind === 'time' && inputs.kind === 'time') {
    return relative ? timeChange(inputs, sample, again) : timeLevel(inputs, sample, again);
  }
  if (sample.kind === 'cost' && inputs.kind === 'cost') {
    return relative ? costChange(inputs, sample, again) : costLevel(inputs, sample, again);
  }
  return NOTHING;
}

function unchanged(inputs: Reproducible): Story {
  const value = ["this run's own value, which is main's as well"];
  const table = inputs.kind === 'rate' ? levelTable(inputs) : inputs.kind === 'time' ? timeLevelTable(inputs) : null;
  return { how: { n: ['cases with an answer'], base: value, candidate_value: value }, decision: [], table };
}

const ALONE: How = { candidate_value: ["this run's own value; it is compared with nothing"] };

function rateChange(inputs: RateInputs, sample: RateSample, again: RuleVerdict): Story {
  const paired = pairedOf(again, inputs, sample, levelOf(inputs, again));
  if (paired === null) return { how: ALONE, decision: [], table: levelTable(inputs) };
  return { how: pairedHow(paired), decision: decidePairedSteps(paired), table: changeTable(inputs, paired.rising) };
}

function rateLevel(question: Question, inputs: RateInputs, sample: RateSample, again: RuleVerdict): Story {
  return {
    how: rateLevelHow(again, inputs, sample),
    decision: decideRateSteps(question, inputs, sample, again),
    table: levelTable(inputs),
  };
}

function timeChange(inputs: TimeInputs, sample: TimeSample, again: RuleVerdict): Story {
  const change = timeChangeOf(inputs, sample);
  if (change === null) return { how: ALONE, decision: [], table: timeLevelTable(inputs) };
  const level = levelOf(inputs, again);
  return {
    how: timeChangeHow(again, inputs, sample, change, level),
    decision: decideRatioSteps(again, inputs, change.found, level),
    table: timeChangeTable(inputs),
  };
}

function timeLevel(inputs: TimeInputs, sample: TimeSample, again: RuleVerdict): Story {
  return {
    how: timeLevelHow(again, inputs, sample),
    decision: decideTimeSteps(inputs, sample, again),
    table: timeLevelTable(inputs),
  };
}

function costChange(inputs: CostInputs, sample: CostSample, again: RuleVerdict): Story {
  const found = costChangeOf(inputs, sample);
  if (found === null || again.delta === null) return { how: ALONE, decision: [], table: costTable(inputs) };
  const level = levelOf(inputs, again);
  return {
    how: costChangeHow(again, inputs, sample, found, level),
    decision: decideRatioSteps(again, inputs, found, level),
    table: costTable(inputs),
  };
}

function costLevel(inputs: CostInputs, sample: CostSample, again: RuleVerdict): Story {
  return {
    how: costLevelHow(again, inputs, sample),
    decision: decideCostSteps(inputs, sample, again),
    table: costTable(inputs),
  };
}

function levelOf({ alpha }: Reproducible, { alpha_adjusted }: RuleVerdict): number {
  return alpha_adjusted ?? alpha;
}
