#!/usr/bin/env node
/** The Action when a runner starts it (no arguments), the command line when a person does. One bundle, the rest imported lazily. */
export {};
const args = process.argv.slice(2);
if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  await (await import('./action.js')).main(process.env);
} else {
  await (await import('./cli.js')).main(args, process.env);
}
