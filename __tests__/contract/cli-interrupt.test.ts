/** Ctrl-C: nothing more is sent, and what is known is reported and kept. */
import { afterEach, expect, it } from '@jest/globals';
import { cleanUp, countingSpec, folderWith, modelServer, plumbline, recordIn, say } from './support/cli.js';

afterEach(cleanUp);

it('ends at once, shows what it has and accounts for the rest', async () => {
  let interrupt = (): void => undefined;
  const server = await modelServer(async ({ number, question }, response) => {
    if (number === 20) interrupt();
    await new Promise((later) => setTimeout(later, number > 20 ? 5000 : 5));
    say(response, question);
  });
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec({ cases: 60 }) });
  const { code, stdout, seconds } = await plumbline(['run', '--endpoint', server.endpoint], {
    in: folder,
    onStart: (child) => {
      interrupt = () => void child.kill('SIGINT');
    },
  });
  expect(code).toBe(3);
  expect(seconds).toBeLessThan(5);
  expect(stdout).toContain('Missing answers:');
  const { trials } = recordIn(folder, '.plumbline');
  expect(trials).toHaveLength(60);
  const counts = (status: string): number => trials.filter((trial) => trial['status'] === status).length;
  expect(counts('ok')).toBeGreaterThanOrEqual(10);
  expect(counts('ok') + counts('skipped')).toBe(60);
  // The requests under way when it came are the last ones.
  expect(server.requests.length).toBeLessThanOrEqual(30);
});
