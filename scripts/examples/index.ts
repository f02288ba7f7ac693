/** The files of the examples that are written by a script, by path from the root of the repository. */
import { FIRST_CASES, firstSpec } from '../../src/cli/first-spec.js';
import { invoicesJsonl } from './invoices.js';
import { issuesCsv } from './issues.js';
import { supportJsonl } from './support.js';

// It knows every capital, so that a first run is green.
const QUICKSTART_MODEL = 'demo/steady?quality=1';

export function exampleData(): ReadonlyMap<string, string> {
  return new Map([
    [
      'examples/quickstart/evals/first.eval.yml',
      firstSpec({ model: QUICKSTART_MODEL, cases: FIRST_CASES, prompts: [] }),
    ],
    ['examples/triage/issues.csv', issuesCsv()],
    ['examples/invoices/invoices.jsonl', invoicesJsonl()],
    ['examples/support/questions.jsonl', supportJsonl()],
  ]);
}
