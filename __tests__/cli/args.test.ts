import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseArguments } from '../../src/cli/args.js';
import { COMMANDS, helpText, type CommandName } from '../../src/cli/commands.js';
import { UserError } from '../../src/errors.js';

const parse = (line: string): ReturnType<typeof parseArguments> =>
  parseArguments(line.split(' ').filter((word) => word !== ''));

const refusal = (line: string): string => {
  try {
    parse(line);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error(`accepted: ${line}`);
};

describe('commands', () => {
  it('shows the help without arguments and on request', () => {
    expect(parse('')).toEqual({ command: 'help', topic: null });
    expect(parse('--help')).toEqual({ command: 'help', topic: null });
    expect(parse('help run')).toEqual({ command: 'help', topic: 'run' });
    expect(parse('run --only a -h')).toEqual({ command: 'help', topic: 'run' });
  });

  it('knows its version', () => {
    expect(parse('--version')).toEqual({ command: 'version' });
    expect(parse('-v')).toEqual({ command: 'version' });
  });

  it('reads every option of explain', () => {
    expect(parse('explain out --rule pass_rate@core:max_drop --suite s --candidate c --json')).toEqual({
      command: 'explain',
      result: 'out',
      rule: 'pass_rate@core:max_drop',
      suite: 's',
      candidate: 'c',
      json: true,
    });
    expect(parse('explain out')).toMatchObject({ rule: null, suite: null, candidate: null, json: false });
    expect(refusal('explain --rule pass_rate')).toContain('explain needs a result');
    expect(refusal('explain out more')).toContain('at most 1 file');
  });

  it('reads every option of run', () => {
    const args = [
      'run',
      'a.eval.yml',
      '--endpoint',
      'llm http://127.0.0.1:1/v1 -',
      '--endpoint=x https://x.example X_KEY',
      '--command',
      'agent env:X -- node app.mjs',
      '--max-concurrency=4',
      '--max-spend',
      '$2.50',
      '--out',
      'out',
      '--only',
      'a,b',
      '--only',
      'c',
      '--json',
      '--ci',
      '--baseline',
      'one.jsonl',
      '--baseline',
      'two.jsonl',
      '--base',
      'origin/main',
      'b.eval.yml',
    ];
    expect(parseArguments(args)).toEqual({
      command: 'run',
      specs: ['a.eval.yml', 'b.eval.yml'],
      endpoints: ['llm http://127.0.0.1:1/v1 -', 'x https://x.example X_KEY'],
      commands: ['agent env:X -- node app.mjs'],
      baselines: ['one.jsonl', 'two.jsonl'],
      base: 'origin/main',
      max_concurrency: 4,
      max_spend: 2.5,
      out: 'out',
      only: ['a', 'b', 'c'],
      results: null,
      timeout: null,
      take: 'auto',
      record: null,
      replay: null,
      json: true,
      ci: true,
    });
  });

  it('reads the rows of another harness', () => {
    const args = parse('run s.eval.yml --results a.jsonl --results b.jsonl --candidate-id v1');
    expect(args).toMatchObject({ results: { files: ['a.jsonl', 'b.jsonl'], candidate_id: 'v1' } });
  });

  it('leaves out what is not given', () => {
    expect(parse('demo')).toEqual({ command: 'demo', out: null, json: false });
    expect(parse('init')).toEqual({ command: 'init', default_branch: null, cases: null });
    expect(parse('validate')).toEqual({
      command: 'validate',
      specs: [],
      endpoints: [],
      commands: [],
      baselines: [],
      json: false,
    });
  });

  it('reads what the demo model is served for', () => {
    expect(parse('demo --serve a.jsonl')).toEqual({ command: 'serve', dataset: 'a.jsonl', port: null });
    expect(parse('demo --serve a.jsonl --port 8010')).toMatchObject({ port: 8010 });
    expect(refusal('demo --port 8010')).toContain('without `--serve`');
    expect(refusal('demo --serve a.jsonl --port 70000')).toContain('at most 65535');
    expect(refusal('demo --serve a.jsonl --json')).toContain('nothing to print');
  });

  it('reads compare with files in place or named', () => {
    const expected = { command: 'compare', candidate: 'c', spec: 's', batch: null, json: false };
    expect(parse('compare b c --spec s')).toEqual({ ...expected, baselines: ['b'] });
    expect(parse('compare b1 b2 c --spec s')).toEqual({ ...expected, baselines: ['b1', 'b2'] });
    expect(parse('compare --baseline b1 --baseline b2 --candidate c --spec s')).toEqual({
      ...expected,
      baselines: ['b1', 'b2'],
    });
    expect(parse('compare --batch - --json')).toEqual({
      command: 'compare',
      baselines: [],
      candidate: null,
      spec: null,
      batch: '-',
      json: true,
    });
  });
});

describe('refusals', () => {
  it.each([
    ['vlaidate', 'there is no command `vlaidate` (did you mean `validate`?)'],
    ['frobnicate', 'there is no command `frobnicate` (see `plumbline help`)'],
    ['run --max-spent 2', 'run has no option `--max-spent` (did you mean `--max-spend`?)'],
    ['run --base --json', '--base needs a value (write `--base REF`)'],
    ['run --base a --base b', '--base is given twice (give it once)'],
    [
      'run --base a --results r --candidate-id c',
      '--base names what is asked beside a run, and --results asks nothing',
    ],
    ['run --zzz', 'run has no option `--zzz` (see `plumbline run --help`)'],
    ['run -x', 'run has no option `-x` (see `plumbline run --help`)'],
    ['run --max-concurrency 0', '--max-concurrency takes a whole number from 1 to 999999, not `0`'],
    ['run --max-concurrency 1.5', '--max-concurrency takes a whole number from 1 to 999999, not `1.5`'],
    ['run --timeout 10', '--timeout takes a time, not `10` (write `--timeout 10m`)'],
    ['run --timeout 0s', '--timeout takes a time, not `0s`'],
    ['run --fresh --resume', '--fresh and --resume ask for opposites'],
    ['run --resume --results r.jsonl --candidate-id x', '--resume takes up what was asked, and --results asks nothing'],
    ['run --max-spend 2EUR', '--max-spend takes dollars, not `2EUR` (write `--max-spend 2.00`)'],
    ['run --out', '--out needs a value (write `--out DIR`)'],
    ['run --out --json', '--out needs a value (write `--out DIR`)'],
    ['run --out=', '--out needs a value (write `--out DIR`)'],
    ['run --out a --out b', '--out is given twice (give it once)'],
    ['run --json=yes', '--json takes no value, not `yes` (write `--json`)'],
    ['demo here', 'demo takes no files, not `here` (see `plumbline demo --help`)'],
    ['compare a --spec s', 'compare needs the records of a baseline and of a candidate'],
    ['compare a b', 'compare needs a spec for its gate (add `--spec SPEC`)'],
    ['compare a b --candidate c --spec s', 'compare got its candidate twice'],
    ['compare a b --batch -', 'compare --batch reads rows and gates from its lines alone'],
    ['run --results rows.jsonl', '--results needs a `--candidate-id`'],
    ['run --candidate-id v1', '--candidate-id is given without `--results` (add `--results FILE`)'],
    [`run --results rows.jsonl --candidate-id ${'x'.repeat(201)}`, '--candidate-id takes one line of at most 200'],
    ['run --results rows.jsonl --candidate-id a\u0007b', '--candidate-id takes one line of at most 200'],
    ['run --results rows.jsonl --candidate-id prompts: --only a', 'is "prompts:": a part of it came out empty'],
    ['run --results rows.jsonl --candidate-id v1 --only a', '--only chooses what is asked, and --results asks nothing'],
  ])('%s', (line, message) => {
    expect(refusal(line)).toContain(message);
  });

  it('never throws anything but a UserError, whatever is typed', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'run',
        'compare',
        '--json',
        '--out',
        '--only',
        '--batch',
        '-',
        '--',
        '--no-json',
        '-h',
        '--help=',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        try {
          parseArguments(args);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('help', () => {
  it('names every command', () => {
    for (const name of Object.keys(COMMANDS)) expect(helpText(null)).toContain(`  ${name} `);
  });

  it.each(Object.keys(COMMANDS) as CommandName[])('of %s names every option it takes', (name) => {
    const text = helpText(name);
    for (const option of COMMANDS[name].options) expect(text).toContain(`--${option.name}`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
