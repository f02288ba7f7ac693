import { workflowFiles, writeNew } from '../edge/local/scaffold.js';
import type { InitArguments } from './args.js';
import { initFiles } from './init.js';
import type { World } from './world.js';

/** `plumbline init`: writes a first spec and a workflow; a file that exists stays as it is. */
export async function writeFirst(args: InitArguments, world: World): Promise<number> {
  const specs = await world.files.list(['**/*.prompt.yml', 'evals/*.yml']);
  const { files, messages } = initFiles({
    existing: [...specs, ...(await workflowFiles(world.folder))],
    default_branch: args.default_branch ?? 'main',
    ...(args.cases === null ? {} : { cases: args.cases }),
  });
  for (const { path, content } of files) await writeNew(world.folder, path, content);
  world.print(`${messages.join('\n')}\n`);
  return 0;
}
