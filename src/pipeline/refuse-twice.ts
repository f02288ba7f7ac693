import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { DEFAULT_RUN } from '../record/rows.js';
import { canonicalJson } from '../text/canonical-json.js';
import type { Answers } from './compare-records.js';

/**
 * The same answers counted twice would prove twice as much as they do.
 * @throws UserError that names both files.
 */
export function refuseTwice(baselines: readonly Answers[]): void {
  const seen = new Map<string, string>();
  for (const answers of baselines) {
    const content = canonicalJson(answers.kind === 'record' ? answers.record.rows : answers.rows);
    const digest = createHash('sha256').update(content).digest('hex');
    const other = seen.get(digest);
    if (other !== undefined) {
      throw new UserError({
        message: `${answers.file} holds the same answers as ${other}`,
        where: { file: answers.file },
        cure: 'give each stored run once',
      });
    }
    seen.set(digest, answers.file);
  }
  const rows = new Map<string, string>();
  for (const answers of baselines) {
    if (answers.kind !== 'rows') continue;
    for (const { run, case: id, repeat } of answers.rows) {
      if (run === DEFAULT_RUN) break;
      const key = JSON.stringify([run, id, repeat]);
      const other = rows.get(key);
      if (other !== undefined) {
        throw new UserError({
          message: `run \`${run}\`, case \`${id}\`, repeat ${repeat} stands in ${other} too`,
          where: { file: answers.file },
          cure: 'give each answer once, or name its run',
        });
      }
      rows.set(key, answers.file);
    }
  }
}
