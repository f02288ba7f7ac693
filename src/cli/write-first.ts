import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InitArguments } from './args.js';
import { initFiles } from './init.js';
import type { World } from './world.js';

/** `plumbline init`: writes a first spec and a workflow; a file that exists stays as it is. */
export async function writeFirst(args: InitArguments, world: World): Promise<number> {
  const existing = await world.files.list(['**/*.prompt.yml', 'evals/*.yml']);
  const workflows = await readdir(join(world.folder, '.github/workflows')).catch(() => []);
  const { files, messages } = initFiles({
    existing: [...existing, ...workflows.map((name) => `.github/workflows/${name}`)],
    default_branch: args.default_branch ?? 'main',
    ...(args.cases === null ? {} : { cases: args.cases }),
  });
  for (const { path, content } of files) {
    const target = join(world.folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  }
  world.print(`${messages.join('\n')}\n`);
  return 0;
}
