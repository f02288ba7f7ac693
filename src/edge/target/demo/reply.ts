/**
 * What the demo model says: a pure function of its knobs, the prompt, the case, the run and the count of equal requests.
 * Which cases it knows depends on the model and the case alone, so a better prompt or a higher quality only ever adds to
 * them; which way a flaky case falls depends on the run too, so two runs of an unchanged candidate differ a little.
 */
import { answerBook, type DemoAnswer } from './answers.js';
import { normal, unit } from './draw.js';
import { judgement } from './judge.js';
import type { DemoModel } from './knobs.js';
import { lastUserText, type Message } from './messages.js';

export interface Scene {
  /** Decides what the model knows; the same in every run. */
  readonly seed: string;
  /** Decides what differs between runs of an unchanged candidate. */
  readonly run: string;
  readonly find: (message: string) => DemoAnswer | null;
}

export type DemoReply =
  | { readonly kind: 'error' }
  | {
      readonly kind: 'answer' | 'refusal';
      readonly text: string;
      /** Whether the stream breaks off in the middle. */
      readonly truncated: boolean;
      readonly ttft_ms: number;
      readonly tps: number;
    };

export function scene(answers: readonly DemoAnswer[], seed: string, run: string): Scene {
  return { seed, run, find: answerBook(answers) };
}

/** @param count how many equal requests came before this one in the run, from 0. */
export function demoReply(model: DemoModel, messages: readonly Message[], count: number, at: Scene): DemoReply {
  const prompt = messages.map(({ role, text }) => `${role}: ${text}`).join('\n');
  const draw = (what: string): number => unit(at.seed, at.run, what, model.id, prompt, count);
  if (draw('error') < model.errors) return { kind: 'error' };
  const stretch = (what: string): number => Math.exp(model.jitter * normal(at.run, what, model.id, prompt, count));
  const pace = { ttft_ms: model.ttft_ms * stretch('ttft'), tps: model.tps / stretch('tps') };
  const truncated = draw('truncated') < model.truncated;
  if (draw('refusal') < model.refusals) {
    return { kind: 'refusal', text: 'I am sorry, but I cannot help with that.', truncated, ...pace };
  }
  return { kind: 'answer', text: answer(model, messages, draw, at), truncated, ...pace };
}

/**
 * Chance that the model is right on a case: 1 for those it knows, one half for the flaky ones, 0 for the rest.
 * Over many cases the mean is the quality, and the share of cases that differ between two runs is the noise.
 */
export function chanceRight(model: DemoModel, answer: DemoAnswer, messages: readonly Message[], seed: string): number {
  const quality = model.quality * (prompted(answer, messages) ? 1 : model.unprompted);
  const noise = Math.min(model.noise, quality, 1 - quality);
  const rank = unit(seed, 'knows', model.name, ...answer.prompt);
  if (rank < quality - noise) return 1;
  return rank < quality + noise ? 0.5 : 0;
}

function answer(
  model: DemoModel,
  messages: readonly Message[],
  draw: (what: string) => number,
  { find, seed }: Scene,
): string {
  const question = lastUserText(messages);
  if (model.kind === 'echo') return question;
  if (model.kind === 'judge') return judgement(messages, draw('judge') * model.noise);
  const known = find(question);
  if (known === null) return 'This demo model has no answer to that: it only knows the cases it was started with.';
  return draw('right') < chanceRight(model, known, messages, seed) ? known.correct : known.wrong;
}

/** Whether the words the case needs stand in the prompt; the case's own words do not count. */
function prompted({ needs, prompt }: DemoAnswer, messages: readonly Message[]): boolean {
  if (needs === null) return true;
  const instructions = messages.map(({ text }) => text.replace(prompt[0], ' ')).join(' ');
  return plain(instructions).includes(plain(needs));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
