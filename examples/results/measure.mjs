// A harness of your own, in short: asks the application about every case and writes one row per answer.
// It ends 0 however many answers are wrong: what to make of them is the gate's part.
// Usage: node measure.mjs [ROWS], from any folder.
import { readFile, writeFile } from 'node:fs/promises';

const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');
const keywords = Object.entries(JSON.parse(await read('keywords.json')));
const cases = (await read('cases.jsonl'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

// Stands for your application: put the call of your own in its place.
async function answer(message) {
  const text = message.toLowerCase();
  return keywords.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? 'other';
}

const rows = [];
for (const { id, tier, message, expected } of cases) {
  // Rows of a case carry its labels whatever became of the answer.
  const row = { case: id, tier };
  const began = performance.now();
  try {
    const output = await answer(message);
    rows.push({ ...row, score: output === expected ? 1 : 0, latency_ms: performance.now() - began, output });
  } catch (error) {
    // Not measured is not wrong: an error has no score.
    rows.push({ ...row, status: 'error', reason: error.code ?? error.name });
  }
}
await writeFile(process.argv[2] ?? 'rows.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
process.stdout.write(`${rows.length} rows\n`);
