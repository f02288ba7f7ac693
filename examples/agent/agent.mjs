/**
 * A small agent that works out what an order costs. Reads one line `{"input": {"question": "..."}}`, writes JSON lines:
 * each tool it calls, each piece of the answer, and the answer with what it took.
 */
import { text } from 'node:stream/consumers';
import * as tools from './tools.mjs';

const { LLM_URL, LLM_MODEL = 'demo/steady?quality=0.98&noise=0&unprompted=0' } = process.env;
const MOST_STEPS = 8;

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

/** The next tool to call, given what is known; null when the answer can be written. */
function plan(question, notes) {
  const items = [...question.matchAll(/(\d+) ([a-z]+)s\b/g)].map(([, count, product]) => ({ count, product }));
  const missing = items.find(({ product }) => !notes.has(`price of ${product}`));
  if (missing !== undefined) {
    return { name: 'price', arguments: { product: missing.product }, note: `price of ${missing.product}` };
  }
  if (!notes.has('sum')) {
    const expression = items.map(({ count, product }) => `${count} * ${notes.get(`price of ${product}`)}`).join(' + ');
    return { name: 'calculate', arguments: { expression }, note: 'sum' };
  }
  const percent = Number(/(\d+)% off/.exec(question)?.[1] ?? 0);
  if (percent > 0 && !notes.has('discounted')) {
    return { name: 'discount', arguments: { sum: notes.get('sum'), percent }, note: 'discounted' };
  }
  return null;
}

/** Asks the model to write the answer, and passes its words on as they come. */
async function write(question, notes) {
  const total = notes.get('discounted') ?? notes.get('sum');
  const known = [...notes].map(([name, value]) => `${name}: ${value}`);
  const response = await fetch(`${LLM_URL}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      model: LLM_MODEL,
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        { role: 'system', content: `Answer in one sentence.\n${known.join('\n')}\ntotal: ${total.toFixed(2)}` },
        { role: 'user', content: question },
      ],
    }),
  });
  if (!response.ok) throw Object.assign(new Error(await response.text()), { code: response.status });
  let output = '';
  let usage = null;
  let rest = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue;
      const chunk = JSON.parse(line.slice('data: '.length));
      const piece = chunk.choices[0]?.delta?.content ?? '';
      if (piece !== '') say({ event: 'token', text: piece });
      output += piece;
      usage = chunk.usage ?? usage;
    }
  }
  return { output, usage };
}

const { input } = JSON.parse(await text(process.stdin));
const notes = new Map();
const called = [];
for (let step = 0; step < MOST_STEPS; step += 1) {
  const next = plan(input.question, notes);
  if (next === null) break;
  const result = tools[next.name](next.arguments);
  notes.set(next.note, result);
  called.push({ name: next.name, arguments: next.arguments });
  say({ event: 'tool', name: next.name, arguments: next.arguments, result });
}
try {
  const { output, usage } = await write(input.question, notes);
  say({ output, usage, cost_usd: usage?.cost, tool_calls: called });
} catch (error) {
  // With the model's status the gate knows whether asking again may help.
  say({ error: { code: error.code ?? null, message: error.message } });
}
