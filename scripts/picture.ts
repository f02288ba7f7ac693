/**
 * Draws a comment as GitHub shows it: `npm run picture -- COMMENT.md docs/comment.png`. Needs Chromium on the PATH.
 * For README.md; the folded parts stay folded.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) throw new Error('usage: npm run picture -- COMMENT.md PICTURE.png');

const style = `
  * { box-sizing: border-box }
  body { margin: 0; padding: 16px; background: #fff; color: #1f2328; width: 960px;
         font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px }
  h2 { font-size: 1.35em; margin: 0 0 14px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0b3; line-height: 1.25 }
  h3 { font-size: 1.15em; margin: 18px 0 10px }
  p, ul, blockquote, pre, table, details { margin: 0 0 12px }
  table { border-collapse: collapse; display: block }
  th, td { border: 1px solid #d1d9e0; padding: 5px 11px }
  tr:nth-child(2n) td { background: #f6f8fa }
  code { font: 85% "DejaVu Sans Mono", Consolas, monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: hidden }
  pre code { background: none; padding: 0 }
  a { color: #0969da; text-decoration: none }
  sub { font-size: 85%; color: #59636e; vertical-align: baseline }
  blockquote { border-left: .25em solid #d1d9e0; color: #59636e; padding: 0 1em }
  ul { padding-left: 2em }
  :last-child { margin-bottom: 0 }`;
const markdown = readFileSync(source, 'utf8');
// The comment is our own output: its HTML (folds, small print) is meant to be HTML.
const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const page = (script: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="comment">${body}</div>${script}`;

const folder = mkdtempSync(join(tmpdir(), 'plumbline-picture-'));
try {
  const file = join(folder, 'comment.html');
  const chromium = (...args: string[]): string => {
    const quiet = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'];
    const all = [...quiet, `--user-data-dir=${folder}`, ...args, pathToFileURL(file).href];
    return execFileSync('chromium', all, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  writeFileSync(file, page('<script>document.title = document.documentElement.offsetHeight</script>'));
  const height = Number(/<title>(\d+)<\/title>/.exec(chromium('--window-size=960,2000', '--dump-dom'))?.[1]);
  writeFileSync(file, page(''));
  chromium(`--window-size=960,${height}`, '--force-device-scale-factor=2', `--screenshot=${resolve(target)}`);
  console.log(`${target}: 960 x ${height}, twice as dense`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
