import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Saved } from '../../../src/edge/target/cassette/record.js';
import { recordingTarget } from '../../../src/edge/target/cassette/record.js';
import { replayTarget } from '../../../src/edge/target/cassette/replay.js';
import type { Answer, Call } from '../../../src/ports.js';
import { cassetteHeader } from '../../../src/record/cassette.js';
import type { Live } from './support.js';
import { answer, call, CALM, cleanUp, filesIn, limits, liveTarget, newFolder } from './support.js';

afterAll(cleanUp);

const SHOWN = 'cassette';
const echo = (prompt: string): Answer => answer(`said ${prompt}`);

type Asked = readonly [call: Call, slot: string];

interface Options {
  readonly keep?: boolean;
  readonly whole?: boolean;
  readonly secrets?: readonly string[];
}

/** Asks everything at once, as a run does, and saves. */
async function record(folder: string, live: Live, asked: readonly Asked[], options: Options = {}): Promise<Saved> {
  const { keep = false, whole = true, secrets = [] } = options;
  const target = await recordingTarget(live, [], { folder, shown: SHOWN, keep, secrets });
  await Promise.all(asked.map(([one, slot]) => target.attempt(one, limits(slot), CALM)));
  const saved = await target.save(whole);
  await target.close();
  return saved;
}

async function replay(folder: string, asked: readonly Asked[]) {
  const target = await replayTarget([], { folder, shown: SHOWN, endpoints: [] });
  const attempts = await Promise.all(asked.map(([one, slot]) => target.attempt(one, limits(slot), CALM)));
  await target.close();
  return attempts;
}

const TWO: readonly Asked[] = [
  [call('a'), '0'],
  [call('b'), '0'],
];

describe('a cassette', () => {
  it('gives back what was answered, without its times and without a key', async () => {
    const folder = newFolder();
    const given = answer('with "quotes"\n\u2028 and \ud800', {
      tool_calls: [{ name: 'f', arguments: '{}' }],
      usage: { input: 10, output: 3, cached_input: 2, estimated: true },
      reported_cost_usd: 0.25,
      service_tier: 'flex',
      documents: [{ id: 'd', text: 't' }],
      dropped: ['seed'],
    });
    await record(
      folder,
      liveTarget(() => given),
      [[call('a'), '0']],
    );
    const [attempt] = await replay(folder, [[call('a'), '0']]);
    expect(attempt).toEqual({
      state: 'answered',
      answer: { ...given, untimed: 'replayed' },
      clocks: { ttft_ms: null, total_ms: 0 },
    });
  });

  it('has each repeat and each vote by itself, and does not know what was not asked', async () => {
    const folder = newFolder();
    const slots = ['0', '1', '0/judge-1'];
    const live = liveTarget((prompt, before) => answer(`${prompt} ${before}`));
    await record(
      folder,
      live,
      slots.map((slot) => [call('a'), slot]),
    );
    const outputs = (
      await replay(
        folder,
        slots.map((slot) => [call('a'), slot]),
      )
    ).map((one) => (one.state === 'answered' ? one.answer.output : one.failure.class));
    expect(outputs).toEqual(['a 0', 'a 1', 'a 2']);
    const [missing] = await replay(folder, [[call('a'), '2']]);
    expect(missing).toMatchObject({
      state: 'failed',
      failure: { class: 'not_recorded', retryable: false, fatal: false },
      usage: null,
    });
    expect(missing).toMatchObject({ failure: { message: expect.stringContaining('plumbline run --record cassette') } });
  });

  it('misses a changed prompt, model, parameter and endpoint', async () => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), [[call('a'), '0']]);
    const warmer = { ...call('a'), body: { ...call('a').body, temperature: 1 } };
    const others: readonly Call[] = [call('a.'), call('a', 'lab', 'n'), call('a', 'other'), warmer];
    const attempts = await replay(
      folder,
      others.map((other) => [other, '0']),
    );
    expect(attempts.map((attempt) => attempt.state === 'failed' && attempt.failure.class)).toEqual(
      others.map(() => 'not_recorded'),
    );
  });

  it('has one file per endpoint, its lines in the order of their keys, and no prompt', async () => {
    const folder = newFolder();
    const prompts = ['one secret prompt', 'another', 'a third'];
    const asked = prompts.flatMap((prompt): Asked[] => [
      [call(prompt, 'lab'), '0'],
      [call(prompt, 'Other.Lab'), '0'],
    ]);
    await record(
      folder,
      liveTarget(() => answer('x')),
      asked,
    );
    const files = filesIn(folder);
    expect(Object.keys(files).sort()).toEqual(['lab.jsonl', 'other_lab.jsonl']);
    for (const text of Object.values(files)) {
      const [header, ...lines] = text.trimEnd().split('\n');
      expect(header).toBe(cassetteHeader());
      const keys = lines.map((line) => (JSON.parse(line) as { key: string }).key);
      expect(keys).toHaveLength(3);
      expect(keys).toEqual([...keys].sort());
      for (const prompt of prompts) expect(text).not.toContain(prompt);
    }
  });

  it('holds the same bytes whatever the order in which answers came', async () => {
    const prompts = Array.from({ length: 8 }, (_, index) => `p${index}`);
    const recorded = async (order: readonly string[], turns: readonly number[]) => {
      const folder = newFolder();
      const live = liveTarget(echo, (prompt) => turns[prompts.indexOf(prompt)]!);
      await record(
        folder,
        live,
        order.map((prompt) => [call(prompt, prompt > 'p4' ? 'lab' : 'other'), '0']),
      );
      return filesIn(folder);
    };
    const expected = await recorded(
      prompts,
      prompts.map(() => 0),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(prompts, { minLength: prompts.length }),
        fc.array(fc.nat(6), { minLength: prompts.length, maxLength: prompts.length }),
        async (order, turns) => expect(await recorded(order, turns)).toEqual(expected),
      ),
      { numRuns: 25 },
    );
  });

  it('gives back every answer that a server can give', async () => {
    const text = fc.string({ unit: 'binary' });
    const usage = fc.record({ input: fc.nat(), output: fc.nat() });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.option(usage),
        fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
        async (...parts) => {
          const [output, billed, reported_cost_usd] = parts;
          const folder = newFolder();
          const given = answer(output, { usage: billed, reported_cost_usd });
          await record(
            folder,
            liveTarget(() => given),
            [[call('a'), '0']],
          );
          const [attempt] = await replay(folder, [[call('a'), '0']]);
          // As JSON writes it: -0 is 0.
          const reported = reported_cost_usd === null ? null : reported_cost_usd + 0;
          expect(attempt).toMatchObject({ answer: { output, usage: billed, reported_cost_usd: reported } });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('recording', () => {
  it('asks the very same request once, and gives the second its answer', async () => {
    const folder = newFolder();
    const live = liveTarget(
      (prompt, before) => answer(`${prompt} ${before}`),
      () => 3,
    );
    const target = await recordingTarget(live, [], { folder, shown: SHOWN, keep: false, secrets: [] });
    const ask = () => target.attempt(call('a'), limits(), CALM);
    const [first, second] = await Promise.all([ask(), ask()]);
    const third = await ask();
    expect(live.asked).toEqual(['a']);
    expect(first).toMatchObject({ answer: { output: 'a 0' }, clocks: { total_ms: 200 } });
    for (const other of [second, third])
      expect(other).toMatchObject({ answer: { output: 'a 0', untimed: 'replayed' } });
    expect(await target.save(true)).toMatchObject({ recorded: 1, replayed: 0 });
    await target.close();
  });

  it('lets the second try where the first failed, and keeps answers alone', async () => {
    const folder = newFolder();
    const live = liveTarget(
      (prompt, before) => (before === 0 ? 'overloaded' : answer(prompt)),
      () => 2,
    );
    const saved = await record(folder, live, [
      [call('a'), '0'],
      [call('a'), '0'],
    ]);
    expect(live.asked).toHaveLength(2);
    expect(saved).toMatchObject({ recorded: 1, failed: 0 });
  });

  it('replaces what it asked, and drops what a whole run did not ask', async () => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), TWO);
    const saved = await record(
      folder,
      liveTarget(() => answer('new')),
      [TWO[0]!, [call('c'), '0']],
    );
    expect(saved).toMatchObject({ recorded: 2, kept: 0, dropped: 1 });
    const attempts = await replay(folder, [...TWO, [call('c'), '0']]);
    expect(attempts.map((one) => (one.state === 'answered' ? one.answer.output : one.failure.class))).toEqual([
      'new',
      'not_recorded',
      'new',
    ]);
  });

  it.each<[string, Options, Live]>([
    ['was cut short', { whole: false }, liveTarget(echo)],
    ['had no answer to something', {}, liveTarget((prompt) => (prompt === 'c' ? 'throttled' : answer(prompt)))],
  ])('keeps everything when the run %s', async (_, options, live) => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), TWO);
    const saved = await record(folder, live, [TWO[0]!, [call('c'), '0']], options);
    expect(saved).toMatchObject({ kept: 1, dropped: 0 });
    const [, old] = await replay(folder, TWO);
    expect(old).toMatchObject({ answer: { output: 'said b' } });
  });

  it('keeps the older answer of what failed this time', async () => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), TWO);
    const saved = await record(
      folder,
      liveTarget((prompt) => (prompt === 'a' ? 'timeout' : answer('new'))),
      TWO,
    );
    expect(saved).toMatchObject({ recorded: 1, failed: 1, kept: 1 });
    expect(await replay(folder, TWO)).toMatchObject([{ answer: { output: 'said a' } }, { answer: { output: 'new' } }]);
  });

  it('asks only for what is missing when it may keep what is there', async () => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), TWO);
    const before = filesIn(folder)['lab.jsonl']!.split('\n');
    const live = liveTarget(() => answer('new'));
    const saved = await record(folder, live, [...TWO, [call('c'), '0']], { keep: true });
    expect(live.asked).toEqual(['c']);
    expect(saved).toMatchObject({ recorded: 1, replayed: 2, dropped: 0 });
    const after = filesIn(folder)['lab.jsonl']!.split('\n');
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('writes the same bytes when the answers are the same', async () => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), TWO);
    const before = filesIn(folder);
    await record(folder, liveTarget(echo), [...TWO].reverse());
    expect(filesIn(folder)).toEqual(before);
  });

  it('takes up what a killed run had recorded, but for the line it was writing', async () => {
    const folder = newFolder();
    const killed = await recordingTarget(liveTarget(echo), [], { folder, shown: SHOWN, keep: false, secrets: [] });
    for (const [one, slot] of TWO) await killed.attempt(one, limits(slot), CALM);
    const [part] = readdirSync(folder);
    writeFileSync(join(folder, part!), '{"key":"0123', { flag: 'a' });
    await killed.close();

    const live = liveTarget(() => answer('new'));
    const saved = await record(folder, live, [...TWO, [call('c'), '0']], { keep: true });
    expect(live.asked).toEqual(['c']);
    expect(saved).toMatchObject({ recorded: 1, replayed: 2 });
    expect(readdirSync(folder)).toEqual(['lab.jsonl']);
  });

  it('is not recorded into by two runs at once, as long as the first lives', async () => {
    const folder = newFolder();
    const open = () => recordingTarget(liveTarget(echo), [], { folder, shown: SHOWN, keep: true, secrets: [] });
    const first = await open();
    await first.attempt(call('a'), limits(), CALM);
    await expect(open()).rejects.toThrow('is what another run is recording at this moment');
    expect(await first.save(true)).toMatchObject({ recorded: 1 });
    await first.close();
    await (await open()).close();

    writeFileSync(join(folder, `recording-${process.ppid}-01234567.part`), '');
    await expect(open()).rejects.toThrow('is what another run is recording at this moment');
  });

  it('answers what it has without a request: for nothing, and whatever has been asked before', async () => {
    const folder = newFolder();
    await record(folder, liveTarget(echo), [[call('a'), '0']]);
    const live = liveTarget(echo);
    const target = await recordingTarget(live, [], { folder, shown: SHOWN, keep: true, secrets: [] });
    expect([target.has!(call('a'), '0'), target.has!(call('a'), '1'), target.has!(call('b'), '0')]).toEqual([
      true,
      false,
      false,
    ]);
    const [known, asked, again] = [call('a'), call('b'), call('b')].map((one) => target.attempt(one, limits(), CALM));
    expect((await known!).requests).toBe(0);
    expect((await asked!).requests).toBeUndefined();
    expect((await again!).requests).toBe(0);
    expect(target.has!(call('b'), '0')).toBe(true);
    expect(live.asked).toEqual(['b']);
    await target.save(true);
    await target.close();
    const requests = (await replay(folder, [...TWO, TWO[0]!])).map((attempt) => attempt.requests);
    expect(requests).toEqual([undefined, undefined, 0]);
  });

  it('is saved beside a link that lies in its way, and never through it', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    const outside = join(folder, '..', 'outside.txt');
    writeFileSync(outside, 'precious');
    symlinkSync(outside, join(folder, 'lab.jsonl.tmp'));
    await record(folder, liveTarget(echo), TWO);
    expect(readFileSync(outside, 'utf8')).toBe('precious');
    expect(lstatSync(join(folder, 'lab.jsonl')).isFile()).toBe(true);
  });

  it('leaves nothing behind when nothing was answered', async () => {
    const folder = newFolder();
    const saved = await record(
      folder,
      liveTarget(() => 'auth'),
      TWO,
    );
    expect(saved).toMatchObject({ recorded: 0, failed: 2 });
    expect(() => readdirSync(folder)).toThrow('ENOENT');
  });

  it('never writes a key, whatever a server repeats', async () => {
    const folder = newFolder();
    const key = 'sk-0123456789';
    const leak = answer(`it is ${key}`, {
      refusal: key,
      tool_calls: [{ name: 'f', arguments: `{"k":"${key}"}` }],
      documents: { [key]: [key, { deep: key }] },
    });
    await record(
      folder,
      liveTarget(() => leak),
      TWO,
      { secrets: [key] },
    );
    expect(JSON.stringify(filesIn(folder))).not.toContain(key);
  });

  it('says that a folder cannot be written before anything is asked', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, '..', 'file'), '');
    const live = liveTarget(echo);
    const wrong = join(folder, '..', 'file', 'cassette');
    await expect(recordingTarget(live, [], { folder: wrong, shown: SHOWN, keep: false, secrets: [] })).rejects.toThrow(
      'cassette',
    );
    expect(live.asked).toEqual([]);
  });
});

describe('a damaged cassette', () => {
  async function recorded(): Promise<{ readonly folder: string; readonly text: string }> {
    const folder = newFolder();
    await record(folder, liveTarget(echo), TWO);
    return { folder, text: filesIn(folder)['lab.jsonl']! };
  }
  const opened = (folder: string) => replayTarget([], { folder, shown: SHOWN, endpoints: [] });

  it.each<[string, (text: string) => string, string]>([
    ['an edited answer', (text) => text.replace('said b', 'said B'), 'is damaged or was edited'],
    ['a cut line', (text) => text.slice(0, -20), 'is damaged or was edited'],
    ['the marks of a merge', (text) => text.replace('\n', '\n<<<<<<< HEAD\n'), 'cassette/lab.jsonl:2: is damaged'],
    [
      'the same request twice',
      (text) => `${text}${text.split('\n')[1]!}\n`,
      'cassette/lab.jsonl:4: answers the same request as cassette/lab.jsonl:2',
    ],
    ['another first line', (text) => text.slice(text.indexOf('\n') + 1), 'cassette/lab.jsonl:1: is no cassette'],
    [
      'a newer version',
      (text) => text.replace('"schema":1', '"schema":2'),
      'cassette/lab.jsonl:1: is a cassette of version 2',
    ],
  ])('is refused by place: %s', async (_, change, message) => {
    const { folder, text } = await recorded();
    writeFileSync(join(folder, 'lab.jsonl'), change(text));
    await expect(opened(folder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
    });
  });

  it('is none with other line ends', async () => {
    const { folder, text } = await recorded();
    writeFileSync(join(folder, 'lab.jsonl'), text.replaceAll('\n', '\r\n'));
    expect(await replay(folder, TWO)).toMatchObject([
      { answer: { output: 'said a' } },
      { answer: { output: 'said b' } },
    ]);
  });

  it('is one that is not there, that is empty, or that is no folder', async () => {
    const folder = newFolder();
    await expect(opened(folder)).rejects.toThrow(
      'cassette: holds no recorded answers (record them: `plumbline run --record cassette`)',
    );
    mkdirSync(folder);
    await expect(opened(folder)).rejects.toThrow('holds no recorded answers');
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(opened(file)).rejects.toThrow('is no folder that can be read');
  });

  it('may have no links: they could lead anywhere', async () => {
    const { folder } = await recorded();
    symlinkSync(join(folder, 'lab.jsonl'), join(folder, 'link.jsonl'));
    await expect(opened(folder)).rejects.toThrow('cassette/link.jsonl: cannot be opened');
  });
});
