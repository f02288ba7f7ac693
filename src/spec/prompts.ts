import { UserError, type Problem } from '../errors.js';
import { asksApplicationsOnly } from './applications.js';
import type { Document } from './document.js';
import { readNamed, type SpecFiles } from './paths.js';
import { quote, type Locate } from './problems.js';
import { parsePromptFile, type PromptFile } from './prompt-file.js';
import type { RawPrompt, RawRequest, RawSpec } from './raw.js';
import type { Json } from './types.js';

/** One prompt, wherever it was written. */
export interface Prompt {
  readonly id: string;
  readonly messages: readonly Json[];
  readonly request: RawRequest;
  /** Paths relative to the messages. */
  readonly locate: Locate;
  /** Where the spec names the prompt. */
  readonly place: Locate;
  readonly file: PromptFile | undefined;
}

export interface PromptsRead {
  readonly prompts: readonly Prompt[];
  readonly problems: readonly Problem[];
}

/** Reads the prompts of a spec: its `messages`, or each of its `prompts` with the file it names; none where no model is asked. */
export async function readPrompts(spec: RawSpec, document: Document, files: SpecFiles): Promise<PromptsRead> {
  const { messages, prompts } = spec;
  if (asksApplicationsOnly(spec)) return failed(...unaskedProblems(spec, document));
  if (messages !== undefined && prompts !== undefined) {
    return failed({
      message: 'the spec has both `messages` and `prompts`',
      where: document.locate(['messages']),
      cure: 'move the messages into a prompt: `prompts: [{ id: main, messages: [...] }]`',
    });
  }
  if (messages !== undefined) {
    const locate: Locate = (path) => document.locate(['messages', ...path]);
    return {
      prompts: [{ id: '', messages, request: {}, locate, place: () => locate([]), file: undefined }],
      problems: [],
    };
  }
  if (prompts === undefined) {
    return failed({
      message: 'the spec has no prompt',
      where: document.locate([]),
      cure: 'add `messages: [{ role: user, content: "{{question}}" }]`, or `prompts: [{ file: x.prompt.yml }]`',
    });
  }
  const read = await Promise.all(prompts.map((prompt, index) => readPrompt(prompt, index, document, files)));
  const found = read.flatMap(({ prompts: list }) => list);
  return { prompts: found, problems: [...read.flatMap(({ problems }) => problems), ...idProblems(found)] };
}

/** What goes to models, in a spec that asks none. */
function unaskedProblems(spec: RawSpec, document: Document): readonly Problem[] {
  return (['messages', 'prompts', 'request'] as const).flatMap((key) => {
    if (spec[key] === undefined) return [];
    const message = `\`${key}\` goes to models, and the spec names none: an application brings its own prompts`;
    return [{ message, where: document.locate([key]), cure: 'remove it, or add a model' }];
  });
}

function failed(...problems: readonly Problem[]): PromptsRead {
  return { prompts: [], problems };
}

async function readPrompt(raw: RawPrompt, index: number, document: Document, files: SpecFiles): Promise<PromptsRead> {
  const place: Locate = (path) => document.locate(['prompts', index, ...path]);
  const request = raw.request ?? {};
  if (raw.file === undefined) {
    const locate: Locate = (path) => place(['messages', ...path]);
    return {
      prompts: [{ id: raw.id ?? '', messages: raw.messages ?? [], request, locate, place, file: undefined }],
      problems: [],
    };
  }
  const named = await readNamed(raw.file, document.file, document.locate(['prompts', index, 'file']), files);
  if (!named.ok) return failed(...named.problems);
  try {
    const file = parsePromptFile(named.text, named.path);
    const id = raw.id ?? raw.file.slice(raw.file.lastIndexOf('/') + 1).replace(/\.prompt\.ya?ml$/, '');
    const locate: Locate = (path) => file.document.locate(['messages', ...path]);
    return {
      prompts: [{ id, messages: file.messages, request: { ...file.request, ...request }, locate, place, file }],
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failed(...error.problems);
  }
}

function idProblems(prompts: readonly Prompt[]): readonly Problem[] {
  if (prompts.length < 2) return [];
  return prompts.flatMap((prompt, index): readonly Problem[] => {
    const where = prompt.place([]);
    if (prompt.id === '')
      return [{ message: 'one of several prompts has no `id`', where, cure: 'add `id: v2`: it names the candidate' }];
    const taken = prompts.findIndex(({ id }) => id === prompt.id) < index;
    return taken
      ? [{ message: `two prompts are called ${quote(prompt.id)}`, where, cure: 'give one another `id`' }]
      : [];
  });
}
