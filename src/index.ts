#!/usr/bin/env node
/** The Action when a runner starts it (no arguments), the command line when a person does. One bundle, the rest imported lazily. */
import { escapeCommandData } from './text/escape.js';
import { POST_STEP } from './version.js';

const args = process.argv.slice(2);
if (args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true') {
  try {
    if (POST_STEP in globalThis) await (await import('./action/post.js')).post(process.env);
    else await (await import('./action.js')).main(process.env);
  } catch (error) {
    // The toolkit reads the event file while it is being imported, before anything of ours runs.
    const text = `the Action could not start: ${error instanceof Error ? error.message : String(error)}`;
    process.stdout.write(`::error title=Plumbline::${escapeCommandData(text)}\n`);
    process.exitCode = 3;
  }
} else {
  await (await import('./cli.js')).main(args, process.env);
}
