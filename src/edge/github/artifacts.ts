/** Uploads of this run, through the runner's own artifact service. */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Artifacts, Clock, Content } from '../../ports.js';
import { shortLine } from '../../text/probe.js';

export interface ArtifactOptions {
  /** Where files are written before they are sent; the runner's own folder, which is never uploaded whole. */
  readonly runnerTemp: string | null;
  readonly retentionDays: number;
  /** `GITHUB_RETENTION_DAYS`: the repository's limit; null when the runner does not tell. */
  readonly maxRetentionDays: number | null;
  /** Address of the run; null outside a runner. */
  readonly runUrl: string | null;
  readonly clock: Clock;
  /** Once aborted, nothing is uploaded and no upload is waited for: the runner kills a cancelled job within seconds. */
  readonly signal?: AbortSignal | undefined;
}

/** The client retries for up to half a minute; beyond this it hangs. Milliseconds, and more of them for large files. */
const DEADLINE = 90_000;
const DEADLINE_PER_MIB = 1000;

/** The uploads of one run: once one has failed, the service is not asked again. */
export function runArtifacts(options: ArtifactOptions): Artifacts {
  let broken: Answer | null = null;
  return {
    async upload(name, files, raw) {
      // Each attempt on a dead service would cost the job minutes, after its verdict is known.
      if (broken !== null) return broken;
      if (options.signal?.aborted === true) return failed('the job was cancelled');
      const answer = await sendInTime(options, name, files, raw);
      if (!answer.ok && answer.conflict !== true) broken = answer;
      return answer;
    },
  };
}

async function sendInTime(
  options: ArtifactOptions,
  name: string,
  files: Readonly<Record<string, Content>>,
  raw: boolean,
): Promise<Answer> {
  const waiting = new AbortController();
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(options.runnerTemp ?? tmpdir(), 'plumbline-'));
    const written = await writeAll(folder, name, files, raw);
    const deadline = DEADLINE + Math.floor(written.bytes / 2 ** 20) * DEADLINE_PER_MIB;
    const late = options.clock.sleep(deadline, waiting.signal).then(() => ({
      ...failed(`no end within ${deadline / 1000} s`),
      // The client takes no signal: its sockets and retries live on.
      abandoned: true,
    }));
    // Losing the race must not surface as an unhandled rejection.
    late.catch(() => {});
    const cancelled = aborted(options.signal, waiting.signal);
    return await Promise.race([send(options, name, written.paths, folder, raw), late, cancelled]);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  } finally {
    waiting.abort();
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

/** @param over stops the listening. */
function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const answer = { ...failed('the job was cancelled'), abandoned: true };
    signal?.addEventListener('abort', () => resolve(answer), { once: true, signal: over });
  });
}

type Answer = Awaited<ReturnType<Artifacts['upload']>>;

async function send(
  options: ArtifactOptions,
  name: string,
  paths: string[],
  folder: string,
  raw: boolean,
): Promise<Answer> {
  // The client is most of the bundle and needed once: it is loaded here, in a chunk of its own.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const retentionDays = Math.min(options.retentionDays, options.maxRetentionDays ?? options.retentionDays);
  try {
    const { id } = await client.uploadArtifact(name, paths, folder, { retentionDays, skipArchive: raw });
    const page = options.runUrl?.replace(/\/attempts\/\d+$/, '') ?? null;
    const url = page === null || id === undefined ? null : `${page}/artifacts/${id}`;
    return { ok: true, url, detail: `uploaded as ${name}` };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!/\(409\)|already[ _]exists/i.test(message)) return failed(message);
    // A create whose reply was lost is answered 409 on its retry; only a finished artifact of that name is a conflict.
    const { artifacts } = await client.listArtifacts({ latest: true });
    const taken = artifacts.some((artifact) => artifact.name === name);
    return taken ? { ...failed(`this run already holds an artifact named ${name}`), conflict: true } : failed(message);
  }
}

async function writeAll(
  folder: string,
  name: string,
  files: Readonly<Record<string, Content>>,
  raw: boolean,
): Promise<{ readonly paths: string[]; readonly bytes: number }> {
  const entries = Object.entries(files);
  if (entries.length === 0 || (raw && entries.length > 1))
    throw new Error('one file at least, and one at most un-zipped');
  const paths: string[] = [];
  let bytes = 0;
  for (const [file, content] of entries) {
    // Un-zipped, the file's name becomes the artifact's and the name given is ignored (toolkit, artifact 6.2).
    const path = join(folder, basename(raw ? name : file));
    await writeFile(path, content, 'utf8');
    bytes += (await stat(path)).size;
    paths.push(path);
  }
  return { paths, bytes };
}

function failed(message: string): Answer {
  return { ok: false, url: null, detail: `the upload failed: ${shortLine(message)}` };
}
