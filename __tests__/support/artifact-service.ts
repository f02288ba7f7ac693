/**
 * The runner's artifact service on loopback: the Twirp methods and the block blob store that the real @actions/artifact
 * client speaks to. What is uploaded becomes listable by the loopback GitHub under its run.
 */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeRepository } from './github-server.js';

export interface Upload {
  readonly run: number;
  readonly name: string;
  readonly mime_type: string;
  readonly expires_at: string | null;
  /** Set by the client when it has sent all: null before. */
  digest: string | null;
  bytes: Uint8Array;
  finished: boolean;
}

export interface ServiceCall {
  /** `CreateArtifact`, or `PUT block`, `PUT blocklist` of the store. */
  readonly what: string;
  readonly body: unknown;
}

export interface ArtifactService {
  /** For ACTIONS_RESULTS_URL. */
  readonly url: string;
  readonly uploads: readonly Upload[];
  readonly calls: readonly ServiceCall[];
  /** For ACTIONS_RUNTIME_TOKEN: names the run and job it belongs to, as the real one does. */
  runtimeToken(run: number, job?: string): string;
  /** Answers the next matching calls otherwise: a status, a broken connection, or none at all; `lost-reply` does the deed. */
  fault(what: string, fault: number | 'reset' | 'hang' | 'lost-reply', times?: number): void;
  close(): Promise<void>;
}

type Reply = readonly [status: number, body: unknown];

/** @param repository where finished uploads appear. */
export async function startArtifactService(repository?: FakeRepository): Promise<ArtifactService> {
  const uploads: Upload[] = [];
  const calls: ServiceCall[] = [];
  const faults: { what: string; fault: number | 'reset' | 'hang' | 'lost-reply'; times: number }[] = [];
  const blocks = new Map<string, Uint8Array>();

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const bytes = await bytesOf(request);
      const method = /\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(url.pathname)?.[1];
      const what = method ?? `${request.method} ${url.searchParams.get('comp') ?? 'blob'}`;
      const body: unknown = method === undefined ? null : (JSON.parse(bytes.toString('utf8')) as unknown);
      calls.push({ what, body });
      const rule = faults.find((known) => known.what === what && known.times > 0);
      if (rule !== undefined) rule.times--;
      if (rule?.fault === 'hang') return;
      if (rule?.fault === 'reset') return void response.destroy();
      if (typeof rule?.fault === 'number') {
        response.writeHead(rule.fault, { 'content-type': 'application/json' });
        return void response.end(JSON.stringify({ code: 'fault', msg: `fault ${rule.fault}` }));
      }
      if (method !== undefined) {
        const run = runOf(request);
        const [status, reply] = run === null ? ([401, { msg: 'bad token' }] as Reply) : twirp(method, body, run);
        if (rule?.fault === 'lost-reply') return void response.destroy();
        response.writeHead(status, { 'content-type': 'application/json' });
        return void response.end(JSON.stringify(reply));
      }
      const stored = store(url, request.method ?? 'GET', bytes);
      if (rule?.fault === 'lost-reply') return void response.destroy();
      response.writeHead(stored === null ? 404 : request.method === 'PUT' ? 201 : 200, {
        etag: '"0x1"',
        'last-modified': new Date(0).toUTCString(),
        'x-ms-request-id': '1',
        'x-ms-version': '2024-11-04',
        'content-type': 'application/zip',
      });
      response.end(stored ?? '');
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function twirp(method: string, body: unknown, run: number): Reply {
    const { name = '', mime_type, expires_at, hash, name_filter } = body as Record<string, string | undefined>;
    const mine = uploads.find((upload) => upload.run === run && upload.name === name);
    switch (method) {
      case 'CreateArtifact': {
        if (mine !== undefined) {
          const msg = 'an artifact with this name already exists on the workflow run';
          return [409, { code: 'already_exists', msg }];
        }
        const upload = { run, name, mime_type: mime_type ?? '', expires_at: expires_at ?? null };
        uploads.push({ ...upload, digest: null, bytes: new Uint8Array(), finished: false });
        return [200, { ok: true, signed_upload_url: `${origin}/store/${uploads.length - 1}?sig=secret` }];
      }
      case 'FinalizeArtifact': {
        if (mine === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }];
        mine.finished = true;
        mine.digest = hash ?? null;
        const stored = repository?.artifact(run, name, mine.bytes, { digest: mine.digest });
        return [200, { ok: true, artifact_id: String(stored?.id ?? uploads.indexOf(mine) + 1) }];
      }
      case 'ListArtifacts': {
        const found = uploads.filter((upload) => upload.run === run && upload.finished);
        const wanted = found.filter((upload) => name_filter === undefined || upload.name === name_filter);
        return [200, { artifacts: wanted.map((upload) => describe(upload, uploads.indexOf(upload) + 1)) }];
      }
      case 'GetSignedArtifactURL':
        if (mine?.finished !== true) return [404, { code: 'not_found', msg: 'no such artifact' }];
        return [200, { signed_url: `${origin}/store/${uploads.indexOf(mine)}.zip` }];
      case 'DeleteArtifact':
        if (mine === undefined) return [404, { code: 'not_found', msg: 'no such artifact' }];
        uploads.splice(uploads.indexOf(mine), 1);
        return [200, { ok: true, artifact_id: '1' }];
      default:
        return [404, { code: 'bad_route', msg: method }];
    }
  }

  /** An Azure block blob: blocks by id, then the list that orders them. */
  function store(url: URL, method: string, bytes: Buffer): Uint8Array | null {
    const index = Number(/\/store\/(\d+)/.exec(url.pathname)?.[1]);
    const upload = uploads[index];
    if (upload === undefined) return null;
    if (method !== 'PUT') return upload.bytes;
    const comp = url.searchParams.get('comp');
    if (comp === 'block') blocks.set(`${index}/${url.searchParams.get('blockid')}`, bytes);
    else if (comp === 'blocklist') {
      const ids = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!);
      upload.bytes = Buffer.concat(ids.map((id) => blocks.get(`${index}/${id}`) ?? new Uint8Array()));
    } else upload.bytes = bytes;
    return new Uint8Array();
  }

  return {
    url: `${origin}/`,
    uploads,
    calls,
    runtimeToken(run, job = 'job-1') {
      const claims = JSON.stringify({ scp: `Actions.Results:${run}:${job}` });
      return `e30.${Buffer.from(claims).toString('base64url')}.x`;
    },
    fault: (what, fault, times = 1) => void faults.push({ what, fault, times }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function describe(upload: Upload, id: number): unknown {
  return {
    workflow_run_backend_id: String(upload.run),
    workflow_job_run_backend_id: 'job-1',
    database_id: String(id),
    name: upload.name,
    size: String(upload.bytes.length),
    created_at: '2026-11-01T00:00:00Z',
    digest: upload.digest,
  };
}

/** The run that the bearer token names, or null. */
function runOf(request: IncomingMessage): number | null {
  try {
    const claims = request.headers.authorization?.split('.')[1] ?? '';
    const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { scp: string };
    return Number(/^Actions\.Results:(\d+):/.exec(scp)?.[1] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
