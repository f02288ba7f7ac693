/** A model server that is dead, wrong or drowning: one clear sentence, few requests, soon over, and every trial accounted for. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  breakOff,
  cleanUp,
  countingSpec,
  folderWith,
  IMPATIENT,
  modelServer,
  plumbline,
  recordIn,
  refuse,
  say,
} from './support/cli.js';
import type { Asked, Ended } from './support/cli.js';

afterEach(cleanUp);

const CASES = 60;

async function runAgainst(endpoint: string): Promise<Ended & { readonly reasons: readonly unknown[] }> {
  const folder = folderWith({ 'evals/c.eval.yml': countingSpec({ cases: CASES, run: IMPATIENT }) });
  const ended = await plumbline(['run', '--endpoint', endpoint], { in: folder });
  const { header, trials } = recordIn(folder, '.plumbline');
  // Whatever happened, each planned trial has its line.
  expect(header).toMatchObject({ suites: [{ planned: CASES }] });
  expect(new Set(trials.map((trial) => trial['trial'])).size).toBe(CASES);
  return { ...ended, reasons: [...new Set(trials.map(({ status, reason }) => reason ?? status))] };
}

type Respond = (asked: Asked, response: ServerResponse) => void;

const html: Respond = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html><body>Welcome to <b>nginx</b></body></html>');
};

/** What the server does to every request, what a person reads of it, and how many requests it may cost. */
const DEAD: readonly (readonly [what: string, respond: Respond, reason: string, said: string, most: number])[] = [
  ['says nothing', () => undefined, 'timeout', 'no answer in time: no first token within 0.5 s', 25],
  ['is at its limit for ever', (_, r) => refuse(r, 429, 'slow down'), 'throttled', 'HTTP 429: slow down', 25],
  ['fails for ever', (_, r) => refuse(r, 500, 'boom'), 'overloaded', 'HTTP 500: boom', 25],
  [
    'breaks off every answer',
    (a, r) => breakOff(r, a.question),
    'stream_truncated',
    'the stream ended before the answer did',
    25,
  ],
  ['answers with a web page', html, 'malformed', 'neither a stream nor JSON: <html>', 25],
  [
    'knows no such key',
    (_, r) => refuse(r, 401, 'Incorrect API key', { code: 'invalid_api_key' }),
    'auth',
    'HTTP 401 invalid_api_key: Incorrect API key',
    1,
  ],
  [
    'knows no such model',
    (_, r) => refuse(r, 404, 'The model `m` does not exist', { code: 'model_not_found' }),
    'config',
    'HTTP 404 model_not_found: The model `m` does not exist',
    1,
  ],
  [
    'wants money',
    (_, r) => refuse(r, 429, 'You exceeded your quota', { code: 'insufficient_quota' }),
    'quota',
    'You exceeded your quota',
    1,
  ],
];

describe('a server that', () => {
  it.each(DEAD)('%s', async (_, respond, reason, said, most) => {
    const server = await modelServer(respond);
    const { code, stdout, stderr, seconds, reasons } = await runAgainst(server.endpoint);
    expect(code).toBe(3);
    expect(reasons).toEqual([reason]);
    expect(server.requests.length).toBeLessThanOrEqual(most);
    expect(seconds).toBeLessThan(30);
    expect(stdout).toContain('⚠️ Plumbline could not measure: 60 of 60 answers are missing');
    // Said once, not once for each of the sixty.
    expect(stdout.split(said)).toHaveLength(2);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*\d+:\d+\)?\n/);
  });
});

it('a port where nobody listens costs two tries', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  const { code, stdout, reasons } = await runAgainst(`lab http://127.0.0.1:${port}/v1 -`);
  expect(code).toBe(3);
  expect(reasons).toEqual(['network']);
  expect(stdout.split('connect ECONNREFUSED')).toHaveLength(2);
});

it('a connection that is never answered is given up in time', async () => {
  // Accepts, reads, and is silent on the level of HTTP already.
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined).resume();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { code, reasons, seconds } = await runAgainst(
    `lab http://127.0.0.1:${(server.address() as AddressInfo).port}/v1 -`,
  );
  expect({ code, reasons }).toEqual({ code: 3, reasons: ['timeout'] });
  expect(connections).toBeLessThanOrEqual(25);
  expect(seconds).toBeLessThan(30);
  server.close();
});

it('a storm of rate limits is waited out as the server asks', async () => {
  const WAIT_MS = 700;
  let calm_at = Infinity;
  const server = await modelServer(({ number, question, at_ms }, response) => {
    if (number === 10) calm_at = at_ms + WAIT_MS;
    const stormy = number >= 10 && at_ms < calm_at;
    if (stormy) refuse(response, 429, 'slow down', { headers: { 'retry-after-ms': `${WAIT_MS}` } });
    else say(response, question);
  });
  const { code, stdout, reasons } = await runAgainst(server.endpoint);
  expect(code).toBe(0);
  expect(stdout).toContain('passes 100% of 60 cases');
  expect(reasons).toEqual(['ok']);
  // The whole run waits: after the answers under way, nothing comes before the time that was asked for.
  const during = server.requests.filter(({ at_ms }) => at_ms > calm_at - WAIT_MS + 100 && at_ms < calm_at - 20);
  expect(during).toHaveLength(0);
  expect(server.requests.length).toBeGreaterThan(CASES);
});

it('what fails now and then is tried again, and the answer that came counts', async () => {
  const tried = new Map<string, number>();
  const server = await modelServer(({ question }, response) => {
    const times = (tried.get(question) ?? 0) + 1;
    tried.set(question, times);
    if (times > 1 || Number(question) % 5 !== 4) say(response, question);
    else if (Number(question) % 2 === 0) breakOff(response, question);
    else refuse(response, 503, 'try again');
  });
  const { code, stdout, reasons } = await runAgainst(server.endpoint);
  expect({ code, reasons }).toEqual({ code: 0, reasons: ['ok'] });
  expect(stdout).toContain('passes 100% of 60 cases');
  expect(server.requests).toHaveLength(72);
});

it('a few lost answers are named and do not spoil the rest', async () => {
  const server = await modelServer(({ question }, response) => {
    if (question === '7' || question === '30') refuse(response, 400, 'this prompt is not allowed');
    else say(response, question);
  });
  const { code, stdout, reasons } = await runAgainst(server.endpoint);
  expect(code).toBe(0);
  expect(reasons).toEqual(expect.arrayContaining(['ok', 'config']));
  expect(stdout).toContain('2 answers, request refused: HTTP 400: this prompt is not allowed');
});
