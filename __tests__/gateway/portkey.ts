/** A real gateway, installed from its own lockfile: https://github.com/Portkey-AI/gateway */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../scripts/bundle.js';

export interface Gateway {
  readonly url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

const FOLDER = join(root, '.ci/gateway');
const TRIES = 3;
const INSTALL_MS = 180_000;
const READY_MS = 60_000;

/** @throws Error naming the gateway when it cannot be had: a check that did not run is no check that passed. */
export async function installGateway(): Promise<void> {
  let said = '';
  for (let tries = 1; tries <= TRIES; tries++) {
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      encoding: 'utf8',
      timeout: INSTALL_MS,
      killSignal: 'SIGKILL',
    });
    if (npm.status === 0) return;
    said = `${npm.stderr}${npm.error?.message ?? ''}`.trim();
    if (tries < TRIES) await sleep(tries * 5000);
  }
  throw new Error(`the gateway @portkey-ai/gateway could not be installed in ${TRIES} tries:\n${said}`);
}

export async function startGateway(): Promise<Gateway> {
  const port = await freePort();
  const program = join(FOLDER, 'node_modules/@portkey-ai/gateway/build/start-server.js');
  const child = spawn(process.execPath, [program, '--headless', `--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => said.push(text.toString('utf8')));
  const url = `http://127.0.0.1:${port}/v1`;
  const kill = (): Promise<void> => ended(child);
  for (const started = performance.now(); performance.now() - started < READY_MS;) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => null);
    if (answer !== null) {
      await answer.body?.cancel();
      return { url, kill };
    }
    await sleep(200);
  }
  await kill();
  throw new Error(`the gateway @portkey-ai/gateway did not start within ${READY_MS / 1000} s:\n${said.join('')}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
