import { systemClock } from '../edge/local/clock.js';
import { workflowFiles, writeNew } from '../edge/local/scaffold.js';
import { bundledPrices } from '../run/price-table.js';
import type { InitArguments } from './args.js';
import { FIRST_MODEL } from './first-spec.js';
import { initFiles } from './init.js';
import type { World } from './world.js';

/** `plumbline init`: writes a first spec and a workflow; a file that exists stays as it is. */
export async function writeFirst(args: InitArguments, world: World): Promise<number> {
  const specs = await world.files.list(['**/*.prompt.yml', 'evals/*.yml']);
  const price = firstPrice();
  const { files, messages } = initFiles({
    existing: [...specs, ...(await workflowFiles(world.folder))],
    default_branch: args.default_branch ?? 'main',
    ...(args.cases === null ? {} : { cases: args.cases }),
    ...(price === undefined ? {} : { price }),
  });
  for (const { path, content } of files) await writeNew(world.folder, path, content);
  world.tell(`${messages.join('\n')}\n`);
  return 0;
}

/** Dollars per million tokens of the first spec's model; undefined when the table does not know it or it has tiers. */
function firstPrice() {
  const [endpoint = '', model = ''] = FIRST_MODEL.split('/');
  const rates = bundledPrices(systemClock.date())(endpoint, model)?.rates;
  if (typeof rates?.input !== 'number' || typeof rates.output !== 'number') return undefined;
  return { input_mtok: rates.input, output_mtok: rates.output };
}
