/** The command line as a person has it: the bundle as a process in a folder of its own, with an environment that holds nothing else. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUNDLE = resolve(process.env['PLUMBLINE_BUNDLE'] ?? join(ROOT, 'dist/index.js'));
const NODE = process.env['PLUMBLINE_NODE'] ?? process.execPath;

export interface Ended {
  /** Null when it had to be killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface Start {
  /** Folder it is started in. */
  readonly in: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Told of the process once it runs: to close its pipes, or to signal it. */
  readonly onStart?: (child: ChildProcess) => void;
}

const LONGEST_MS = 50_000;

/** `plumbline ARGS`. */
export function plumbline(args: readonly string[], { in: cwd, env = {}, stdin = '', onStart }: Start): Promise<Ended> {
  return new Promise((done, reject) => {
    const began = performance.now();
    const child = spawn(NODE, [BUNDLE, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
      stdio: 'pipe',
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)];
    child.on('error', reject);
    child.on('close', (code) => {
      done({ code, stdout: stdout(), stderr: stderr(), seconds: (performance.now() - began) / 1000 });
    });
    // A program that ends before it has read its input is no mistake of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    onStart?.(child);
  });
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

type Tree = Readonly<Record<string, string>>;

const folders: string[] = [];
const servers: ModelServer[] = [];

/** A new folder that holds these files, by path. */
export function folderWith(files: Tree = {}): string {
  // The real path: what the program prints must not differ from it by a link.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-cli-')));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

/** A new folder with a copy of one of the examples, under its path in the repository. */
export function folderWithExample(path: string): string {
  const folder = folderWith();
  cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  return folder;
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The lines of a record, the first of which tells of the run. */
export function recordIn(folder: string, out: string): { readonly header: Line; readonly trials: readonly Line[] } {
  const [header, ...trials] = linesOf(read(folder, `${out}/run.jsonl`));
  return { header: header!, trials };
}

export type Line = Readonly<Record<string, unknown>>;

/** What a journal says of requests: each was sent, and came to an end. */
export function requestsIn(journal: string): readonly Line[] {
  const entries = linesOf(journal).map(({ entry }) => entry as unknown as Line);
  return entries.filter(({ type }) => type === 'sent' || type === 'result');
}

export function linesOf(text: string): readonly Line[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Line);
}

export function jsonl(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** After each test: folders and servers go. */
export async function cleanUp(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Asked {
  /** From 0, over all requests. */
  readonly number: number;
  readonly at_ms: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
  /** Text of the last message. */
  readonly question: string;
}

export interface ModelServer {
  /** Value of `--endpoint`: called `lab`, no key. */
  readonly endpoint: string;
  readonly url: string;
  readonly requests: readonly Asked[];
  close(): Promise<void>;
}

/** A model server on the loopback that does as the test says. */
export async function modelServer(
  respond: (asked: Asked, response: ServerResponse) => void | Promise<void>,
): Promise<ModelServer> {
  const requests: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked['body'];
      const question = body.messages.at(-1)!.content;
      const asked = { number: requests.length, at_ms: performance.now(), headers: request.headers, body, question };
      requests.push(asked);
      void respond(asked, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const made: ModelServer = {
    endpoint: `lab ${url} -`,
    url,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  servers.push(made);
  return made;
}

/** A streamed answer as OpenAI sends it. */
export function say(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of events(text)) response.write(`data: ${JSON.stringify(event)}\n\n`);
  response.end('data: [DONE]\n\n');
}

/** The first words of an answer, then nothing: the connection ends in good order, the stream does not. */
export function breakOff(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`data: ${JSON.stringify(events(text)[0])}\n\n`);
}

export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  { code = null, headers = {} }: { readonly code?: string | null; readonly headers?: Tree } = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', param: null, code } }));
}

function events(content: string): readonly object[] {
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'm' };
  return [
    { ...base, choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] },
    { ...base, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    { ...base, choices: [], usage: { prompt_tokens: 10, completion_tokens: 3, total_tokens: 13 } },
  ];
}

export interface SpecParts {
  readonly name?: string;
  readonly models?: readonly unknown[];
  /** How many cases; case N asks `N` and is right when it is told `N`. */
  readonly cases?: number;
  readonly run?: Line;
  readonly gate?: Line;
}

/** A spec whose model has to repeat a number. JSON is YAML. */
export function countingSpec({ name = 'counting', models = ['lab/m'], cases = 40, run, gate }: SpecParts = {}): string {
  const numbers = Array.from({ length: cases }, (_, index) => ({ id: `n${index}`, number: `${index}` }));
  const spec = {
    name,
    models,
    messages: [{ role: 'user', content: '{{number}}' }],
    cases: numbers,
    graders: [{ id: 'same', type: 'string_check', operation: 'eq', reference: '{{number}}' }],
    ...(run === undefined ? {} : { run }),
    gate: gate ?? { pass_rate: { min: '90%' } },
  };
  return `${JSON.stringify(spec, null, 2)}\n`;
}

/** Timeouts that a test can wait for. */
export const IMPATIENT = { timeouts: { connect: '500ms', ttft: '500ms', idle: '500ms', total: '2s' } };
