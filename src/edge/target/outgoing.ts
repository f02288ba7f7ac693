import type { ClientRequest } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Connections } from './connections.js';

/** Where requests go. */
export interface Place {
  readonly secure: boolean;
  readonly hostname: string;
  readonly port: string;
  /** Value of the `host` header. */
  readonly host: string;
  /** Path and query. */
  readonly path: string;
}

export interface Outgoing {
  readonly to: Place;
  readonly method: 'POST' | 'PUT' | 'GET';
  /** Besides `host`, `content-length` and `connection`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Null sends none. */
  readonly body: string | null;
}

/** @throws TypeError when it is no URL */
export function placeOf(url: string): Place {
  const { protocol, hostname, host, port, pathname, search } = new URL(url);
  // Node wants IPv6 addresses without their brackets.
  return {
    secure: protocol === 'https:',
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    host,
    path: pathname + search,
  };
}

/** Begins a request over a kept connection where there is one; nothing of the body is sent yet. @param length bytes of the body */
export function openRequest(
  { to, method, headers, body }: Outgoing,
  length: number,
  { http, https }: Connections,
): ClientRequest {
  // As a flat list Node writes the headers as they are, without a table of its own for each request.
  const lines = ['host', to.host];
  for (const name in headers) lines.push(name, headers[name]!);
  if (body !== null) lines.push('content-length', String(length));
  const options = { hostname: to.hostname, port: to.port, path: to.path, method, headers: lines };
  return to.secure ? httpsRequest({ ...options, agent: https }) : httpRequest({ ...options, agent: http });
}
