/**
 * A loopback server of the OpenAI chat protocol in a process of its own, so that what is measured is the client.
 * `node scripts/run.mjs bench/model-server.ts '{"latency_ms":50}'` prints its port, and ends with its standard input.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Behaviour, ServerLog } from './server-types.js';

const {
  latency_ms = 0,
  gap_ms = 0,
  tokens = 8,
  faults = 0,
  seed = 1,
} = JSON.parse(process.argv[2] ?? '{}') as Behaviour;

const log: ServerLog = { requests: 0, answered: 0, faults: 0, early: 0, input_tokens: 0, output_tokens: 0, ttft: {} };

/** When a question may be asked again at the earliest, by question. */
const notBefore = new Map<string, number>();
/** Faults a question has seen: no question fails for ever, so every one can be recovered. */
const failed = new Map<string, number>();
const MOST_FAULTS = 2;

let state = seed >>> 0;
/** mulberry32: the same faults in the same order of requests. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const event = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const ROLE = event({ role: 'assistant', content: '' }, null);
const STOP = event({}, 'stop');
const filler = event({ content: ' word' }, null);

function answer(question: string, streamed: boolean, arrived: number, response: ServerResponse): void {
  const usage = { prompt_tokens: 20, completion_tokens: tokens, total_tokens: 20 + tokens };
  const end = `${STOP}data: ${JSON.stringify({ id: 'x', model: 'm', choices: [], usage })}\n\ndata: [DONE]\n\n`;
  const first = event({ content: `answer is ${question}.` }, null);
  const begin = () => {
    log.ttft[question] = performance.now() - arrived;
    if (!streamed) return whole(question, usage, response);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (gap_ms === 0) return done(ROLE + first + filler.repeat(tokens - 1));
    response.write(ROLE + first);
    let left = tokens - 1;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return void response.write(filler);
      clearInterval(timer);
      done('');
    }, gap_ms);
    response.on('close', () => clearInterval(timer));
  };
  const done = (rest: string) => {
    log.answered += 1;
    log.input_tokens += usage.prompt_tokens;
    log.output_tokens += usage.completion_tokens;
    response.end(rest + end);
  };
  if (latency_ms === 0) begin();
  else setTimeout(begin, latency_ms);
}

function whole(question: string, usage: object, response: ServerResponse): void {
  log.answered += 1;
  const message = { role: 'assistant', content: `answer is ${question}.${' word'.repeat(tokens - 1)}` };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: 'x', model: 'm', choices: [{ index: 0, message, finish_reason: 'stop' }], usage }));
}

type Fault = (question: string, response: ServerResponse) => void;

function askToWait(question: string, response: ServerResponse, status: number, header: string, ms: number): void {
  notBefore.set(question, performance.now() + ms);
  const value = header === 'retry-after' ? String(ms / 1000) : String(ms);
  response.writeHead(status, { 'content-type': 'application/json', [header]: value });
  response.end('{"error":{"message":"slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}}');
}

const FAULTS: readonly Fault[] = [
  (question, response) => askToWait(question, response, 429, 'retry-after-ms', 200),
  (question, response) => askToWait(question, response, 429, 'retry-after', 1000),
  (question, response) => askToWait(question, response, 503, 'retry-after-ms', 100),
  (_, response) =>
    void response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"oops"}}'),
  (_, response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>bad gateway</html>'),
  (_, response) => void response.writeHead(529).end(),
  (_, response) => void response.socket?.resetAndDestroy(),
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(ROLE + filler);
    setTimeout(() => response.socket?.destroy(), 5);
  },
  (_, response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(ROLE + filler),
  (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>'),
  (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"error":{"message":"overloaded","code":503}}'),
];

function respond(body: string, response: ServerResponse): void {
  const arrived = performance.now();
  const question = /answer (\d+)/.exec(body)?.[1] ?? '0';
  log.requests += 1;
  const wait = notBefore.get(question);
  // Half a millisecond is the clocks' own grain.
  if (wait !== undefined && arrived < wait - 0.5) log.early += 1;
  const seen = failed.get(question) ?? 0;
  if (faults > 0 && seen < MOST_FAULTS && random() < faults) {
    failed.set(question, seen + 1);
    log.faults += 1;
    return FAULTS[Math.floor(random() * FAULTS.length)]!(question, response);
  }
  answer(question, body.includes('"stream":true'), arrived, response);
}

function read(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'GET') return void response.end(JSON.stringify(log));
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => respond(Buffer.concat(pieces).toString(), response));
  request.on('error', () => {});
  response.on('error', () => {});
}

const server = createServer({ keepAliveTimeout: 60_000 }, read);
server.listen({ port: 0, host: '127.0.0.1', backlog: 2048 }, () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(address.port);
});
// It never outlives whoever started it.
process.stdin.on('end', () => process.exit()).resume();
