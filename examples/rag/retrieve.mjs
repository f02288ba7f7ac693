/** The documents that share the most words with a question; rare words count more. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('documents/', import.meta.url);
const MOST = 2;

const documents = readdirSync(folder)
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return { name, text, words: wordsOf(text) };
  });

export function retrieve(question) {
  const asked = wordsOf(question);
  return documents
    .map((document) => ({ ...document, score: score(document.words, asked) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ name, text }) => ({ name, text }));
}

function score(words, asked) {
  let sum = 0;
  for (const word of asked) if (words.has(word)) sum += weight(word);
  return sum;
}

/** Inverse document frequency: a word that every document has tells nothing. */
function weight(word) {
  const holders = documents.filter(({ words }) => words.has(word)).length;
  return Math.log(documents.length / holders);
}

function wordsOf(text) {
  return new Set(text.toLowerCase().match(/[a-z0-9]+/g) ?? []);
}
