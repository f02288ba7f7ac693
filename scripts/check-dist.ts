/** `npm run check-dist`: fails unless the committed `dist/` is, byte for byte, what the sources build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto, differences, root } from './bundle.js';

const fresh = mkdtempSync(join(tmpdir(), 'plumbline-dist-'));
try {
  buildInto(fresh);
  const found = differences(join(root, 'dist'), fresh);
  for (const difference of found) console.error(`dist/${difference}`);
  if (found.length > 0) {
    console.error('dist/ is not what the sources build: run `npm run build` and commit dist/.');
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
