import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Stages in the order of the data; the types of an earlier one may be imported, its code may not. */
const stages = ['spec', 'plan', 'run', 'grade', 'summarise', 'compare', 'verdict', 'report'];
const leaves = ['stats', 'text', 'record', 'errors', 'version'];
/** Pure computation, whatever the prefix says. */
const pureNode = ['node:crypto', 'node:events', 'node:util'];

interface Rule {
  /** Layers whose code may be imported, besides the layer itself. */
  readonly code: readonly string[];
  /** Layers of which only types may be imported. */
  readonly types: readonly string[];
  readonly packages: readonly string[] | 'any';
}

const rules: Readonly<Record<string, Rule>> = {
  errors: { code: [], types: [], packages: [] },
  version: { code: [], types: [], packages: [] },
  ports: { code: [], types: [...leaves, ...stages], packages: [] },
  stats: { code: ['errors'], types: ['text', 'record'], packages: ['jstat'] },
  text: { code: ['errors', 'stats'], types: ['record'], packages: [] },
  record: { code: ['errors', 'stats', 'text'], types: ['spec', 'verdict', 'ports'], packages: [] },
  spec: stage('spec', ['yaml', 'ajv', 'csv-parse']),
  plan: stage('plan', []),
  run: stage('run', ['@pydantic/genai-prices']),
  grade: stage('grade', ['ajv', 're2js']),
  summarise: stage('summarise', []),
  compare: stage('compare', []),
  verdict: stage('verdict', []),
  result: { code: [], types: ['record', 'verdict', 'ports'], packages: [] },
  report: stage('report', []),
  pipeline: { code: [...leaves, ...stages, 'result'], types: ['ports'], packages: [] },
  'edge/actions': edge(),
  'edge/github': edge(),
  'edge/target': edge(),
  'edge/local': edge(),
  action: face(),
  cli: face(),
  index: { code: ['action', 'cli', 'text', 'version'], types: [], packages: [] },
  post: { code: ['index'], types: [], packages: [] },
};

function stage(name: string, packages: readonly string[]): Rule {
  return { code: leaves, types: [...stages.slice(0, stages.indexOf(name)), 'result', 'ports'], packages };
}

function edge(): Rule {
  return { code: leaves, types: [...stages, 'result', 'pipeline', 'ports'], packages: 'any' };
}

function face(): Rule {
  const edges = ['edge/actions', 'edge/github', 'edge/target', 'edge/local'];
  return {
    code: [...leaves, ...stages, ...edges, 'result', 'pipeline', 'cli'],
    types: ['ports'],
    packages: ['node:path'],
  };
}

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Every static import, re-export and `import()` of a file. */
function importsOf(from: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ from, specifier: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ES2022));
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/**
 * `src/edge/target/openai.ts` belongs to `edge/target`, `src/cli/run.ts` and `src/cli.ts` to `cli`.
 * The shape of result.json stands by itself: every stage fills a part of it.
 */
function layerOf(file: string): string {
  if (/^src\/verdict\/result\.[jt]s$/.test(file)) return 'result';
  const parts = file
    .replace(/^src\//, '')
    .replace(/\.[jt]s$/, '')
    .split('/');
  return parts[0] === 'edge' ? parts.slice(0, 2).join('/') : parts[0]!;
}

function violation({ from, specifier, typeOnly }: Import): string | undefined {
  const layer = layerOf(from);
  const rule = rules[layer];
  if (rule === undefined) return `${from}: the layer "${layer}" has no rule`;
  const complaint = `${from} -> ${specifier}`;
  if (specifier.startsWith('.')) {
    const target = layerOf(posix.join(posix.dirname(from), specifier));
    if (target === layer || rule.code.includes(target)) return undefined;
    return typeOnly && rule.types.includes(target) ? undefined : complaint;
  }
  if (typeOnly || rule.packages === 'any' || pureNode.includes(specifier)) return undefined;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return rule.packages.includes(name) ? undefined : complaint;
}

/** `src/edge/github` and `src/cli`; `src` for the files beside the folders. */
function folderOf(file: string): string {
  const parts = file.split('/').slice(0, -1);
  return parts.slice(0, parts[1] === 'edge' ? 3 : 2).join('/');
}

function sourceFiles(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

describe('the import rule', () => {
  it('holds for every file', () => {
    const imports = sourceFiles().flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')));
    expect(imports.map(violation).filter((text) => text !== undefined)).toEqual([]);
  });

  it.each([
    ['src/stats/mean.ts', `import { readFile } from 'node:fs/promises';`],
    ['src/compare/compare.ts', `import { parseSpec } from '../spec/parse.js';`],
    ['src/compare/compare.ts', `import type { Verdict } from '../verdict/types.js';`],
    ['src/report/comment.ts', `import { github } from '../edge/github/comment.js';`],
    ['src/grade/regex.ts', `import OpenAI from 'openai';`],
    ['src/spec/files.ts', `const fs = await import('node:fs');`],
    ['src/text/table.ts', `export { judge } from '../verdict/judge.js';`],
    ['src/edge/target/openai.ts', `import { comment } from '../github/comment.js';`],
    ['src/edge/github/baseline.ts', `import { compare } from '../../compare/compare.js';`],
    ['src/pipeline/pipeline.ts', `import { openai } from '../edge/target/openai.js';`],
    ['src/cli/run.ts', `import { readFileSync } from 'node:fs';`],
    ['src/index.ts', `import { main } from './pipeline/pipeline.js';`],
    ['src/novel/thing.ts', `import 'yaml';`],
  ])('forbids %s: %s', (file, text) => {
    expect(importsOf(file, text).map(violation)).toEqual([expect.stringContaining(file)]);
  });

  it.each([
    ['src/stats/beta.ts', `import { jStat } from 'jstat';`],
    ['src/compare/compare.ts', `import type { Spec } from '../spec/types.js';`],
    ['src/compare/compare.ts', `import { mean } from '../stats/mean.js';`],
    ['src/plan/hash.ts', `import { createHash } from 'node:crypto';`],
    ['src/spec/schema.ts', `import Ajv from 'ajv/dist/2020.js';`],
    ['src/edge/github/comment.ts', `import { getOctokit } from '@actions/github';`],
    ['src/run/run.ts', `import type { Target } from '../ports.js';`],
    ['src/cli.ts', `const { demo } = await import('./cli/demo.js');`],
  ])('allows %s: %s', (file, text) => {
    expect(importsOf(file, text).map(violation)).toEqual([undefined]);
  });
});

describe('docs/architecture.md', () => {
  it('lists the folders of src and no others', () => {
    const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const listed = [...text.matchAll(/^\| `(src\/[^`]*)\/` \|/gm)].map((match) => match[1]);
    const folders = new Set(
      sourceFiles()
        .map(folderOf)
        .filter((folder) => folder !== 'src'),
    );
    expect([...listed].sort()).toEqual([...folders].sort());
  });

  it('shows the packages that the rule allows', () => {
    const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    const packages = Object.values(rules).flatMap((rule) => (rule.packages === 'any' ? [] : rule.packages));
    expect(packages.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
