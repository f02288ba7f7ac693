/**
 * The checks of a spec's shape as code: to compile the schema takes longer than all else that a run does before its first
 * request, so it is done here, once, and its outcome is committed.
 */
import { _, Ajv2020, type KeywordCxt } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { graderFragments } from '../src/grade/grade.js';
import { gateOfSpecSchema } from '../src/spec/schema-gate-of-spec.js';
import { promptFileSchema } from '../src/spec/schema-prompt-file.js';
import { quarantineFileSchema, quarantineListSchema } from '../src/spec/schema-quarantine.js';
import { specSchema } from '../src/spec/schema.js';

/** Keywords for editors and for messages; they check nothing. */
const NOTES = ['markdownDescription', 'defaultSnippets'];

const HEAD = `// Generated from the schemas by \`npm run docs\`; do not edit.
/* eslint-disable */
export function createChecks({ fitsUnit, codePoints, sameValue }) {
`;

/** What src/spec/shape-checks.js holds. */
export function shapeChecks(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    discriminator: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(NOTES);
  ajv.addKeyword({ keyword: 'x-unit', schemaType: 'string', code: unitCode });
  ajv.addSchema(specSchema(graderFragments), 'checkSpec');
  ajv.addSchema(gateOfSpecSchema(), 'checkGateOfSpec');
  ajv.addSchema(promptFileSchema, 'checkPromptFile');
  ajv.addSchema(quarantineListSchema, 'checkQuarantineList');
  ajv.addSchema(quarantineFileSchema, 'checkQuarantineFile');
  const names = ['checkSpec', 'checkGateOfSpec', 'checkPromptFile', 'checkQuarantineList', 'checkQuarantineFile'];
  const code = (standalone as unknown as typeof standalone.default)(
    ajv,
    Object.fromEntries(names.map((name) => [name, name])),
  );
  const inside = withoutRequires(code.replace(/^"use strict";/, '')).replace(/^export const (\w+) = \w+;$/gm, '');
  const aliases = [...code.matchAll(/^export const (\w+) = (\w+);$/gm)].map(([, name, check]) => `${name}: ${check}`);
  return `${HEAD}${inside}\nreturn { ${aliases.join(', ')} };\n}\n`;
}

/** What fits the pattern and is still no such quantity, as `0s` is no time. */
function unitCode(cxt: KeywordCxt): void {
  const fits = cxt.gen.scopeValue('func', { ref: 'fitsUnit', code: _`fitsUnit` });
  cxt.pass(_`${fits}(${cxt.schema}, ${cxt.data})`);
}

/** The compiler asks for parts of its own runtime, of which the bundle needs two small functions. */
function withoutRequires(code: string): string {
  const own = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePoints')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'sameValue');
  if (own.includes('require('))
    throw new Error(`a runtime part without a stand-in: ${/require\([^)]*\)/.exec(own)?.[0]}`);
  return own;
}
