/** `npm run docs` writes every generated text; `--check` fails when one of them is not what the sources say. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resultSchema } from '../src/report/result-schema.js';
import { withTables } from './action-tables.js';
import { root } from './bundle.js';
import { shapeChecks } from './shape-checks.js';
import { specMarkdown, specSchema } from './spec-docs.js';

const generated: Readonly<Record<string, () => string>> = {
  'README.md': () => withTables(read('README.md'), read('action.yml')),
  'docs/spec.md': specMarkdown,
  'src/spec/shape-checks.js': shapeChecks,
  'schema/spec.schema.json': () => json(specSchema()),
  'schema/result.schema.json': () => json(resultSchema()),
};

const stale = Object.entries(generated).flatMap(([path, text]) => {
  const fresh = text();
  return fresh === read(path) ? [] : [{ path, fresh }];
});
if (process.argv.includes('--check')) {
  for (const { path } of stale)
    console.error(`${path} is not what the sources say: run \`npm run docs\` and commit it.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, fresh } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), fresh);
    console.log(`wrote ${path}`);
  }
}

/** Empty for a file that does not exist yet. */
function read(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
