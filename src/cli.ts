/** Composition root of the command line: arguments -> one command -> exit code. Its only catch. */
import type { Arguments } from './cli/args.js';
import type { World } from './cli/world.js';
import { TOOL } from './version.js';

export async function main(argv: readonly string[], env: World['env']): Promise<void> {
  // Asked for by scripts, so it must not load the rest.
  if (argv[0] === '--version') return void process.stdout.write(`${TOOL}\n`);
  const { systemWorld } = await import('./cli/world.js');
  const world = systemWorld(env);
  try {
    const { parseArguments } = await import('./cli/args.js');
    process.exitCode = await carryOut(parseArguments(argv), world);
  } catch (error) {
    process.exitCode = world.fail(error);
  }
}

/** @returns the exit code. */
async function carryOut(args: Arguments, world: World): Promise<number> {
  switch (args.command) {
    case 'help': {
      const { helpText } = await import('./cli/commands.js');
      world.print(helpText(args.topic));
      return 0;
    }
    case 'version':
      world.print(`${TOOL}\n`);
      return 0;
    case 'demo':
      return (await import('./cli/demo.js')).demo(args, world);
    case 'serve':
      return (await import('./cli/serve-demo.js')).serveDemo(args, world);
    case 'init':
      return (await import('./cli/write-first.js')).writeFirst(args, world);
    case 'validate':
      return (await import('./cli/validate.js')).validate(args, world);
    case 'run':
      return (await import('./cli/run.js')).run(args, world);
    case 'compare':
      return (await import('./cli/compare.js')).compare(args, world);
    case 'calibrate':
      return (await import('./cli/calibrate.js')).calibrate(args, world);
    case 'explain':
      return (await import('./cli/explain.js')).explain(args, world);
  }
}
