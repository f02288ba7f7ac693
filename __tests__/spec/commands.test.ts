import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { parseCommands } from '../../src/spec/commands.js';

function problem(lines: string, taken: readonly string[] = []): string {
  try {
    parseCommands(lines, taken);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('parseCommands', () => {
  it('reads one command a line and skips blanks and comments', () => {
    expect(
      parseCommands(`
# the agent
agent env:LLM_KEY env:MODE -- node app.mjs --fast
  rag --   python3 -m "my app" 'a "b"' --x="1 2"\r\n`),
    ).toEqual([
      { name: 'agent', env: ['LLM_KEY', 'MODE'], argv: ['node', 'app.mjs', '--fast'] },
      { name: 'rag', env: [], argv: ['python3', '-m', 'my app', 'a "b"', '--x=1 2'] },
    ]);
  });

  it('gives no other sign a meaning', () => {
    const [command] = parseCommands(String.raw`a -- C:\tools\run.exe $HOME ~ * "" -- #x '|' \n`);
    expect(command?.argv).toEqual([
      String.raw`C:\tools\run.exe`,
      '$HOME',
      '~',
      '*',
      '',
      '--',
      '#x',
      '|',
      String.raw`\n`,
    ]);
  });

  it.each([
    ['agent node app.mjs', /lacks the `--` before its program/],
    ['agent --', /lacks its program/],
    ['agent -- ""', /lacks its program/],
    ['a/b -- x', /the name of a command holds letters/],
    ['agent KEY -- x', /a word before the `--` of `agent` cannot be read/],
    ['agent env:1X -- x', /cannot be read/],
    ['agent env:GITHUB_TOKEN -- x', /`GITHUB_TOKEN` belongs to the runner/],
    ['agent env:ACTIONS_RUNTIME_TOKEN -- x', /belongs to the runner/],
    ['agent env:INPUT_ENDPOINTS -- x', /belongs to the runner/],
    ['agent -- sh -c "x', /a quotation mark has no end/],
    ['agent -- cd app && node x', /no shell reads the command `agent`/],
    ['agent -- node x 2>&1', /no shell reads the command/],
    ['agent -- node x | tee log', /no shell reads the command/],
    ['agent -- x\nagent -- y', /`agent` is declared twice/],
  ])('refuses %j', (line, message) => expect(problem(line)).toMatch(message));

  it('refuses the name of an endpoint, and tells the line', () => {
    expect(problem('x -- y\nopenai -- node x', ['openai'])).toMatch(/commands:2.*`openai` has the name of an endpoint/);
  });

  it('gives back any words that are quoted', () => {
    const words = fc.array(
      fc.string().filter((word) => !/["\r\n]/.test(word)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, ([first = '', ...rest]) => {
        const argv = [`p${first}`, ...rest];
        const [command] = parseCommands(`a -- ${argv.map((word) => `"${word}"`).join(' ')}`);
        expect(command?.argv).toEqual(argv);
      }),
    );
  });
});
