/**
 * What a careful engineer writes by hand: the openai SDK as it is, at most C calls under way, streamed answers, exact
 * grading, one line per answer appended to a file. `node hand-loop.mjs URL CASES CONCURRENCY OUT MODEL...`
 */
import { createWriteStream, readFileSync } from 'node:fs';
import OpenAI from 'openai';

const [url, file, concurrency, out, ...models] = process.argv.slice(2);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const client = new OpenAI({ baseURL: url, apiKey: 'none', maxRetries: 2 });
const journal = createWriteStream(out);
const work = cases.flatMap((item) => models.map((model) => ({ item, model })));
let passed = 0;

async function ask({ item, model }) {
  const began = performance.now();
  let ttft = null;
  let text = '';
  let usage = null;
  const stream = await client.chat.completions.create({
    model,
    messages: [{ role: 'user', content: item.question }],
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const chunk of stream) {
    const delta = chunk.choices[0]?.delta?.content ?? '';
    if (delta !== '') ttft ??= performance.now() - began;
    text += delta;
    usage = chunk.usage ?? usage;
  }
  const pass = text.includes(item.expected);
  if (pass) passed += 1;
  journal.write(
    `${JSON.stringify({ id: item.id, model, pass, text, ttft, total: performance.now() - began, usage })}\n`,
  );
}

/** At most so many at once, in order: what p-limit does. */
let next = 0;
await Promise.all(
  Array.from({ length: Number(concurrency) }, async () => {
    while (next < work.length) await ask(work[next++]);
  }),
);
await new Promise((ended) => journal.end(ended));
console.log(`${passed} of ${work.length} passed`);
