/** Writes the data of the examples anew: `node scripts/run.mjs scripts/write-examples.ts`. A test holds them to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleData } from './examples/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const [path, text] of exampleData()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
