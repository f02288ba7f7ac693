/** `npm run build`: writes `dist/` anew, and leaves the old one alone when the build fails. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto, root } from './bundle.js';

const fresh = mkdtempSync(join(tmpdir(), 'plumbline-dist-'));
const dist = join(root, 'dist');
try {
  buildInto(fresh);
  rmSync(dist, { recursive: true, force: true });
  cpSync(fresh, dist, { recursive: true });
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
