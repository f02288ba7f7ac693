/** Mistakes of the workflow's author: red with exit code 2, before a call is made, each named with its cure. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SPEC, specText } from './support/spec.js';
import { openWorld } from './support/world.js';
import type { StartOptions, World } from './support/world.js';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const good = { [SPEC]: specText() };

const mistakes: readonly {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly options: StartOptions;
  readonly says: readonly RegExp[];
}[] = [
  { name: 'no spec', files: { 'README.md': 'words' }, options: {}, says: [/no eval spec matches/, /plumbline init/] },
  {
    name: 'bad inputs, all of them at once',
    files: good,
    options: { inputs: { 'fail-on': 'sometimes', 'max-spend': 'much', 'baseline-runs': '0' } },
    says: [/`fail-on` is "sometimes"/, /`max-spend` is "much"/, /`baseline-runs` is "0"/],
  },
  {
    name: 'a mistake in the spec, at its place',
    files: { [SPEC]: specText({ gate: { pass_rate: { max_drop: 0.02 } } }) },
    options: {},
    says: [/evals\/codes\.eval\.yml:\d+:\d+/, /pp/],
  },
  {
    name: 'an endpoint the workflow does not declare',
    files: good,
    options: { inputs: { endpoints: '' } },
    says: [/evals\/codes\.eval\.yml:\d+/, /lab/, /endpoints/],
  },
  {
    name: 'an event that runs strangers’ code with secrets',
    files: good,
    options: { env: { GITHUB_EVENT_NAME: 'pull_request_target' } },
    says: [/pull_request_target/],
  },
];

it.each(mistakes)('ends 2: $name', async ({ files, options, says }) => {
  world.repository.branches.delete('main');
  const outcome = await world.start(world.push(files), options);
  expect(outcome).toMatchObject({ exitCode: 2, chats: [], leaked: '' });
  const errors = outcome.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  for (const words of says) expect(errors.join('\n')).toMatch(words);
  expect(outcome.stdout).not.toMatch(/\bat .*\.js:\d+/);
  expect(world.service.uploads).toEqual([]);
});
