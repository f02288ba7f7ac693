/** Uploads of this run, through the runner's own artifact service. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Artifacts, Clock } from '../../ports.js';
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
      const answer = await sendInTime(options, name, files, raw);
      if (!answer.ok && answer.conflict !== true) broken = answer;
      return answer;
    },
  };
}

async function sendInTime(
  options: ArtifactOptions,
  name: string,
  files: Readonly<Record<string, string>>,
  raw: boolean,
): Promise<Answer> {
  const size = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  const deadline = DEADLINE + Math.floor(size / 2 ** 20) * DEADLINE_PER_MIB;
  const waiting = new AbortController();
  const late = options.clock.sleep(deadline, waiting.signal).then(() => ({
    ...failed(`no end within ${deadline / 1000} s`),
    // The client takes no signal: its sockets and retries live on.
    abandoned: true,
  }));
  // Losing the race must not surface as an unhandled rejection.
  late.catch(() => {});
  try {
    return await Promise.race([send(options, name, files, raw), late]);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  } finally {
    waiting.abort();
  }
}

type Answer = Awaited<ReturnType<Artifacts['upload']>>;

async function send(
  options: ArtifactOptions,
  name: string,
  files: Readonly<Record<string, string>>,
  raw: boolean,
): Promise<Answer> {
  const folder = await mkdtemp(join(options.runnerTemp ?? tmpdir(), 'plumbline-'));
  try {
    const paths = await writeAll(folder, name, files, raw);
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
      return taken
        ? { ...failed(`this run already holds an artifact named ${name}`), conflict: true }
        : failed(message);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeAll(
  folder: string,
  name: string,
  files: Readonly<Record<string, string>>,
  raw: boolean,
): Promise<string[]> {
  const entries = Object.entries(files);
  if (entries.length === 0 || (raw && entries.length > 1))
    throw new Error('one file at least, and one at most un-zipped');
  const paths: string[] = [];
  for (const [file, content] of entries) {
    // Un-zipped, the file's name becomes the artifact's and the name given is ignored (toolkit, artifact 6.2).
    const path = join(folder, basename(raw ? name : file));
    await writeFile(path, content, 'utf8');
    paths.push(path);
  }
  return paths;
}

function failed(message: string): Answer {
  return { ok: false, url: null, detail: `the upload failed: ${shortLine(message)}` };
}
