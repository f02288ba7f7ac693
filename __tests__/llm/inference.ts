/** A language model in llama.cpp: texts of several askers at once, on one thread. */
import { randomInt } from 'node:crypto';
import { pathToFileURL } from 'node:url';

export interface Message {
  readonly role: string;
  readonly content: string;
}

export interface Wish {
  readonly messages: readonly Message[];
  readonly max_tokens: number;
  readonly temperature: number;
  readonly seed: number | undefined;
}

export interface Written {
  readonly finish: 'stop' | 'length';
  /** Tokens as they were handed over and taken out. */
  readonly usage: { readonly input: number; readonly output: number };
  /** The same as the engine's own meter has them. */
  readonly metered: { readonly input: number; readonly output: number };
}

export interface Inference {
  /** @param onText is given each piece as it comes. @throws TooLong */
  write(wish: Wish, onText: (piece: string) => void, gone: () => boolean): Promise<Written>;
}

export class TooLong extends Error {}

/** What is used of https://node-llama-cpp.withcat.ai/api, which is not among the project's dependencies. */
interface Model {
  readonly tokens: { readonly bos: number | null };
  tokenize(text: string, special?: boolean): number[];
  detokenize(tokens: readonly number[]): string;
  isEogToken(token: number): boolean;
  createContext(options: object): Promise<Context>;
}

interface Context {
  getSequence(): Sequence;
}

interface Sequence {
  readonly tokenMeter: { readonly usedInputTokens: number; readonly usedOutputTokens: number };
  evaluate(tokens: readonly number[], options: object): AsyncIterable<number>;
  dispose(): Promise<void>;
}

interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<Model>;
}

const SEQUENCES = 4;
const CONTEXT = 512;
/** As the model's own chat template has it when no system message is given. */
const SYSTEM: Message = {
  role: 'system',
  content: 'You are a helpful AI assistant named SmolLM, trained by Hugging Face',
};
/** What a decoder gives for the first bytes of a character whose others are still to come. */
const HALF = '\ufffd';

export async function loadInference(module: string, weights: string): Promise<Inference> {
  const { getLlama } = (await import(pathToFileURL(module).href)) as {
    getLlama(options: object): Promise<Llama>;
  };
  // Two threads on two cores wait for each other more than they work.
  const llama = await getLlama({ gpu: false, build: 'never', maxThreads: 1, logLevel: 'error' });
  const model = await llama.loadModel({ modelPath: weights });
  const context = await model.createContext({ contextSize: CONTEXT, sequences: SEQUENCES, threads: 1 });
  const waiting: (() => void)[] = [];
  let free = SEQUENCES;
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) free++;
    else next();
  };
  return {
    write: async (wish, onText, gone) => {
      const prompt = promptOf(model, wish.messages);
      if (prompt.length + wish.max_tokens > CONTEXT) {
        throw new TooLong(`${prompt.length} tokens and ${wish.max_tokens} more do not fit into ${CONTEXT}`);
      }
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else free--;
      const sequence = context.getSequence();
      try {
        return await writeIn(sequence, model, prompt, wish, onText, gone);
      } finally {
        // It waits for the batch under way; the answer need not.
        void sequence.dispose().then(release);
      }
    },
  };
}

async function writeIn(
  sequence: Sequence,
  model: Model,
  prompt: readonly number[],
  { max_tokens, temperature, seed }: Wish,
  onText: (piece: string) => void,
  gone: () => boolean,
): Promise<Written> {
  const answer: number[] = [];
  let sent = '';
  let output = 0;
  let finish: Written['finish'] = 'length';
  // Its own default is the time in seconds, the same for all answers of one second.
  const options = { temperature, yieldEogToken: true, seed: seed ?? randomInt(2 ** 31) };
  for await (const token of sequence.evaluate(prompt, options)) {
    output++;
    if (model.isEogToken(token) || token === model.tokens.bos) {
      finish = 'stop';
      break;
    }
    answer.push(token);
    const text = model.detokenize(answer);
    const last = output === max_tokens;
    if (last || !text.endsWith(HALF)) {
      if (text.length > sent.length) onText(text.slice(sent.length));
      sent = text;
    }
    if (last || gone()) break;
  }
  const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter;
  return {
    finish,
    usage: { input: prompt.length, output },
    // The engine evaluates the prompt's last token together with the answer's first, and books it there.
    metered: { input: usedInputTokens + 1, output: usedOutputTokens },
  };
}

/** In the chat form the model was trained on, where its vocabulary knows that form; what is said opens no turn. */
function promptOf(model: Model, messages: readonly Message[]): readonly number[] {
  const opening = model.tokenize('<|im_start|>', true);
  if (opening.length !== 1) {
    const begin = model.tokens.bos === null ? [] : [model.tokens.bos];
    return [...begin, ...model.tokenize(messages.map(({ content }) => content).join('\n'))];
  }
  const closing = [...model.tokenize('<|im_end|>', true), ...model.tokenize('\n')];
  const turns = messages[0]?.role === 'system' ? messages : [SYSTEM, ...messages];
  return [
    ...turns.flatMap(({ role, content }) => [...opening, ...model.tokenize(`${role}\n${content}`), ...closing]),
    ...opening,
    ...model.tokenize('assistant\n'),
  ];
}
