import { createHash } from 'node:crypto';

/** What the first line of the comment says of itself, for the next run to read; nothing a person sees. */
export interface Marker {
  /** First 16 hex digits of the SHA-256 of the gate identity. */
  readonly gate_hash: string;
  readonly run_number: number;
  readonly attempt: number;
  /** The commit the comment speaks of; null when unknown. */
  readonly sha: string | null;
  readonly verdict: string;
}

const MARKER =
  /^<!-- plumbline:v1:([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,15}) sha=([0-9a-f]{7,64}|-) verdict=([a-z_]{1,32}) -->$/;

/** The gate identity holds a path and a name of the user's choice, so it enters the marker only as a hash. */
export function gateHash(gate: string): string {
  return createHash('sha256').update(gate, 'utf8').digest('hex').slice(0, 16);
}

/** @returns the hidden first line of the comment of this gate. */
export function encodeMarker(facts: {
  readonly gate: string;
  readonly run_number: number;
  readonly attempt: number;
  readonly sha: string | null;
  readonly verdict: string;
}): string {
  const sha = facts.sha !== null && /^[0-9a-f]{7,64}$/.test(facts.sha) ? facts.sha : '-';
  const verdict = /^[a-z_]{1,32}$/.test(facts.verdict) ? facts.verdict : 'unknown';
  return `<!-- plumbline:v1:${gateHash(facts.gate)} run=${facts.run_number} attempt=${facts.attempt} sha=${sha} verdict=${verdict} -->`;
}

/**
 * Reads the marker of a comment; only its first line counts, so that quoted text cannot carry one.
 * @param body a comment or its first line.
 * @returns null when the first line is anything else.
 */
export function parseMarker(body: string): Marker | null {
  const end = body.search(/[\r\n]/);
  const match = MARKER.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
  if (match === null) return null;
  const [, gate_hash = '', run = '', attempt = '', sha = '-', verdict = ''] = match;
  return { gate_hash, run_number: Number(run), attempt: Number(attempt), sha: sha === '-' ? null : sha, verdict };
}
