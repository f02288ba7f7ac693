/** The journal of a job: in the runner's own folder, and from an attempt of this run that was cut off. */
import type { Surroundings } from '../edge/actions/context.js';
import type { Inputs } from '../edge/actions/inputs.js';
import { saveJournal } from '../edge/actions/state.js';
import type { GitHub } from '../edge/github/client.js';
import { earlierJournal } from '../edge/github/journal-uploads.js';
import type { FileJournal } from '../edge/local/journal.js';
import { openJournal } from '../edge/local/journal.js';
import type { Log } from '../ports.js';

export function journalOf(
  path: string,
  { artifact_name }: Inputs,
  { context }: Surroundings,
  github: GitHub | null,
  log: Log,
): FileJournal {
  saveJournal(path);
  const { repository, run_id, run_attempt } = context;
  const say = (sentence: string): void => log.info(sentence);
  if (github === null || repository === null || run_attempt <= 1) return openJournal({ path, say });
  const earlier = async (): Promise<string | null> => {
    const question = { github, repository, run: run_id, attempt: run_attempt, artifactName: artifact_name };
    const found = await earlierJournal(question);
    if (found.state === 'lost')
      say(`the journal of an earlier attempt could not be read, so all is asked anew: ${found.why}`);
    if (found.state === 'found') say(`attempt ${found.attempt} was cut off and left a journal`);
    return found.state === 'found' ? found.text : null;
  };
  return openJournal({ path, say, earlier });
}
