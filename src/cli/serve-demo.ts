import { demoAnswers, type DemoCase } from '../edge/target/demo/answers.js';
import { DEMO_MODELS } from '../edge/target/demo/knobs.js';
import { startDemoServer } from '../edge/target/demo/server.js';
import { UserError } from '../errors.js';
import { readDataset } from '../spec/dataset.js';
import type { ServeArguments } from './demo-args.js';
import type { World } from './world.js';

/**
 * `plumbline demo --serve DATASET`: the demo model as a server of its own, for an application under test that asks it.
 * Tells its URL on the first line and serves until it is interrupted.
 */
export async function serveDemo({ dataset, port }: ServeArguments, world: World): Promise<number> {
  const rows = readDataset(await world.given.read(dataset), dataset);
  const answers = demoAnswers(rows.flatMap(({ value }) => caseOf(value)));
  const interrupted = world.interrupted();
  const server = await startDemoServer({ answers, port: port ?? 0 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UserError({ message: `port ${port} is taken`, cure: 'name another with `--port`, or none for any' });
  });
  world.print(`${server.url}\n`);
  world.log.info(`models: ${DEMO_MODELS.join(', ')}; answers to ${answers.length} cases; ends with Ctrl-C`);
  // The server itself never keeps the program alive.
  const hold = setInterval(() => undefined, 60_000);
  if (!interrupted.aborted) {
    await new Promise<void>((resolve) => interrupted.addEventListener('abort', () => resolve(), { once: true }));
  }
  clearInterval(hold);
  await server.close();
  return 0;
}

/** A case stands in a row by itself, or in its `item`. */
function caseOf(value: unknown): readonly DemoCase[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const row = value as DemoCase['item'];
  const { item } = row;
  const inner = typeof item === 'object' && item !== null && !Array.isArray(item);
  return [{ item: inner ? (item as DemoCase['item']) : row }];
}
