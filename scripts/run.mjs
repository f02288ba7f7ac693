/**
 * Runs a TypeScript script on every supported Node: `node scripts/run.mjs scripts/docs.ts --check`.
 * Node 20 strips no types and no Node maps `./x.js` to `./x.ts`, so the project's own compiler does both while loading.
 */
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { resolve as resolvePath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.startsWith('file:')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { default: ts } = await import('typescript');
  const { outputText } = ts.transpileModule(readFileSync(fileURLToPath(url), 'utf8'), {
    fileName: fileURLToPath(url),
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return { format: 'module', source: outputText, shortCircuit: true };
}

if (isMainThread) {
  const [script] = process.argv.splice(2, 1);
  if (script === undefined) throw new Error('Name the script to run: node scripts/run.mjs scripts/NAME.ts');
  register(import.meta.url);
  await import(pathToFileURL(resolvePath(script)).href);
}
