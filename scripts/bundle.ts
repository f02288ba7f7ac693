/** How `dist/` is made and compared: one bundle for the Action and the command line, the same bytes on every machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles into an empty folder: chunk names change with the code, and a stale chunk would ship for ever. */
export function buildInto(folder: string): void {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  // The bundler checks types as src/tsconfig.json says, so that a mistake in a test does not stop a build.
  const options = ['--license', 'licenses.txt', '--no-cache', '--quiet'];
  execFileSync(process.execPath, [ncc, 'build', 'src/index.ts', '-o', folder, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(folder, 'post.js'), postEntry());
  // The bundler leaves this behind for an import it could not find, and the program then fails only when it gets there.
  const broken = readdirSync(folder).filter((name) =>
    /eval\(["']require["']\)/.test(readFileSync(join(folder, name), 'utf8')),
  );
  if (broken.length > 0) throw new Error(`an import was not found; see eval("require") in ${broken.join(', ')}`);
}

/** A few lines that lead to the bundle: bundled by themselves they would be a second copy of it. */
function postEntry(): string {
  const source = readFileSync(join(root, 'src/post.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, newLine: ts.NewLineKind.LineFeed },
  });
  return outputText;
}

/** One sentence per file that a fresh build adds, loses or changes; empty when `dist/` is what the sources say. */
export function differences(committed: string, fresh: string): readonly string[] {
  const names = new Set([...(existsSync(committed) ? readdirSync(committed) : []), ...readdirSync(fresh)]);
  return [...names].sort().flatMap((name) => {
    const [before, after] = [read(committed, name), read(fresh, name)];
    if (before === undefined) return [`${name} is built but not committed`];
    if (after === undefined) return [`${name} is committed but not built`];
    return before.equals(after) ? [] : [`${name} differs`];
  });
}

function read(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}
