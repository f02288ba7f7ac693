/**
 * `npm run calibrate` measures how often the verdict is wrong, on generated suites and on real rows, beside the rules that
 * most gates use; it writes the tables of docs/statistics.md and fails when the engine misses a bar.
 * `-- --quick` simulates a subset, writes nothing, and holds it against the bars and against the document.
 */
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Bar, Measured } from './calibration/bar.js';
import { barsOf } from './calibration/bars.js';
import { allCells, quickCells, type Cell } from './calibration/cells.js';
import { simulate, type Counts } from './calibration/simulate.js';
import { barTable, disagreements, markdown, withBlock } from './calibration/table.js';
import { tablesOf } from './calibration/tables.js';

const DOCUMENT = fileURLToPath(new URL('../docs/statistics.md', import.meta.url));
const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));
const SELF = fileURLToPath(import.meta.url);
/** Replicates behind most numbers of the document. */
const DOCUMENTED = 2000;

if (process.send !== undefined && process.argv.includes('--worker')) {
  const send = process.send.bind(process);
  process.on('message', (cell: Cell) => send(simulate(cell)));
} else {
  const quick = process.argv.includes('--quick');
  const measured = await measure(quick ? quickCells() : allCells());
  const bars = barsOf(measured, quick);
  const tables = tablesOf(measured);
  console.log(barTable(bars));
  const before = readFileSync(DOCUMENT, 'utf8').replaceAll('\r\n', '\n');
  const complaints = quick ? disagreements(before, tables, DOCUMENTED) : [];
  if (!quick) {
    const blocks = [{ name: 'bars', block: barTable(bars) }];
    for (const table of tables) blocks.push({ name: table.name, block: markdown(table) });
    writeFileSync(
      DOCUMENT,
      blocks.reduce((text, { name, block }) => withBlock(text, name, block), before),
    );
  }
  for (const complaint of complaints) console.error(`Not as documented: ${complaint}.`);
  const missed = bars.filter(({ met }: Bar) => !met);
  for (const { id, what, bar, found } of missed) console.error(`Missed ${id}: ${what}: ${found}, must be ${bar}.`);
  console.log(`${bars.length - missed.length} of ${bars.length} bars met.`);
  process.exitCode = missed.length + complaints.length > 0 ? 1 : 0;
}

/** One process per processor; a cell's counts do not depend on which of them simulates it. */
async function measure(cells: readonly Cell[]): Promise<readonly Measured[]> {
  const found = new Map<string, Counts>();
  // The longest first, so that none is left running alone at the end.
  const queue = [...cells].sort((a, b) => b.n * b.replicates - a.n * a.replicates);
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), cells.length) }, async () => {
      const worker = fork(RUN, [SELF, '--worker'], { stdio: 'inherit' });
      for (let cell = queue.shift(); cell !== undefined; cell = queue.shift()) {
        const next = cell;
        const { id } = next;
        const counts = await new Promise<Counts>((resolve, reject) => {
          const died = (): void => reject(new Error(`a worker died while it simulated ${id}`));
          worker.once('exit', died);
          worker.once('message', (message) => {
            worker.off('exit', died);
            resolve(message as Counts);
          });
          worker.send(next);
        });
        found.set(id, counts);
        if (process.stderr.isTTY) process.stderr.write(`\r${found.size} of ${cells.length} cells`);
      }
      worker.disconnect();
    }),
  );
  if (process.stderr.isTTY) process.stderr.write('\n');
  return cells.map((cell) => ({ cell, counts: found.get(cell.id)! }));
}
