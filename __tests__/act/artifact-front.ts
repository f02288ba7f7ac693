import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Front {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands before the artifact server of act 0.2.87, which is older than the artifact client in two places: it refuses the
 * field `mime_type` of CreateArtifact, and it wants the padding of the signature that the storage client drops.
 * Everything else passes through untouched, so what is exercised are the real client and an independent server.
 */
export async function startArtifactFront(behind: string): Promise<Front> {
  const server = createServer((request, response) => {
    forward(request).then(
      ({ status, type, body }) => response.writeHead(status, { ...type, ...azure }).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  async function forward(request: IncomingMessage) {
    const target = new URL(request.url ?? '/', behind);
    const signature = target.searchParams.get('sig');
    if (signature !== null) target.searchParams.set('sig', signature.padEnd(Math.ceil(signature.length / 4) * 4, '='));
    const sent = await bytesOf(request);
    const answer = await fetch(target, {
      method: request.method ?? 'GET',
      headers: passed(request),
      body:
        sent.length === 0
          ? null
          : new Uint8Array(target.pathname.endsWith('/CreateArtifact') ? withoutMimeType(sent) : sent),
    });
    const type = answer.headers.get('content-type');
    const body = Buffer.from(await answer.arrayBuffer());
    const json = type?.includes('json') === true;
    return {
      status: answer.status,
      type: type === null ? {} : { 'content-type': type },
      body: json ? body.toString('utf8').replaceAll(behind, url) : body,
    };
  }

  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Headers that the storage client expects of a block upload. */
const azure = { etag: '"0"', 'x-ms-request-id': '0', 'x-ms-version': '2024-11-04' };

function passed(request: IncomingMessage): Record<string, string> {
  const { authorization, 'content-type': type } = request.headers;
  return {
    ...(authorization === undefined ? {} : { authorization }),
    ...(type === undefined ? {} : { 'content-type': type }),
  };
}

function withoutMimeType(body: Buffer): Buffer {
  const fields = Object.entries(JSON.parse(body.toString('utf8')) as Record<string, unknown>);
  return Buffer.from(JSON.stringify(Object.fromEntries(fields.filter(([name]) => name !== 'mime_type'))));
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
