import { own, quote, say } from '../text/sentence.js';
import type { Own, Sentence } from '../text/sentence.js';
import type { ReportRow } from './input.js';

/** Why answers are missing: one line per cause. */
export interface CauseView {
  /** `throttled`, `timeout`, `budget` ... as the record says. */
  readonly reason: string;
  readonly words: Own | null;
  readonly answers: number;
  readonly cases: number;
  /** HTTP requests spent on them; null when the rows do not say. */
  readonly requests: number | null;
  /** What one of the servers said. */
  readonly example: string | null;
  readonly cure: Sentence | null;
}

const KNOWN: ReadonlyMap<string, readonly [string, Sentence]> = new Map<string, readonly [string, Sentence]>([
  ['throttled', ['rate limit, HTTP 429', say`lower ${quote('max-concurrency')}`]],
  ['overloaded', ['server overloaded, HTTP 5xx', say`re-run the job later`]],
  ['quota', ['quota or credit used up', say`top up the account that pays for the answers`]],
  ['auth', ['key refused', say`check the value of the endpoint's key variable`]],
  [
    'config',
    ['request refused', say`check the model's name, or an application's path, and the request's fields in the spec`],
  ],
  ['timeout', ['no answer in time', say`raise ${quote('run.timeouts')}, or ask for shorter answers`]],
  ['network', ['connection failed', say`re-run the job; check the address of the endpoint`]],
  ['stream_truncated', ['answer broke off', say`re-run the job; a proxy in between may cut long streams`]],
  [
    'malformed',
    [
      'answer was not what the protocol promises',
      say`check that the endpoint speaks the OpenAI protocol, or what the spec says of where an application's answer lies`,
    ],
  ],
  ['too_large', ['answer too large', say`set a token limit in the request, or let the application answer shorter`]],
  ['cancelled', ['run was cancelled', say`re-run the job`]],
  ['budget', ['not asked: spend cap reached', say`raise ${quote('max-spend')}`]],
  ['calls', ['not asked: cap on calls reached', say`raise ${quote('run.limits.calls')}`]],
  ['crashed', ['the program ended without an answer', say`run the command by hand and see what it writes`]],
  ['not_recorded', ['the recording holds no such answer', say`record it anew`]],
  ['deadline', ['not asked: time ran out', say`raise ${quote('run.limits.wall')}`]],
  ['no_credentials', ['not asked: no key', say`set the key variable of the endpoint`]],
  ['no_price', ['not asked: no price is known', say`state ${quote('price')} at the model, or remove the limit`]],
  ['not_run', ['not asked', say`re-run the job`]],
]);

const UNKNOWN = 'unknown';
const GIVEN: ReadonlyMap<string, readonly [string, null]> = new Map([[UNKNOWN, ['no reason given', null]]]);

/** A word that is ours was kept as what the row says, so that it decides nothing; it still names the cause. */
function reasonGiven({ reason, error }: ReportRow): string {
  return error !== undefined && /^\w+$/.test(error) ? error : (reason ?? UNKNOWN);
}

/**
 * Causes of missing answers, the most frequent first.
 * @param given the rows are of another harness: its words are not ours, and no setting of a run mends them.
 */
export function viewCauses(rows: readonly ReportRow[], given = false): readonly CauseView[] {
  const byReason = new Map<string, ReportRow[]>();
  for (const row of rows) {
    if (row.status === 'ok') continue;
    const reason = given ? reasonGiven(row) : (row.reason ?? UNKNOWN);
    const list = byReason.get(reason);
    if (list === undefined) byReason.set(reason, [row]);
    else list.push(row);
  }
  return [...byReason]
    .map(([reason, lost]): CauseView => {
      const known = given ? GIVEN.get(reason) : KNOWN.get(reason);
      const requests = lost.flatMap((row) => (row.attempts === undefined ? [] : [row.attempts]));
      return {
        reason,
        words: known === undefined ? null : own(known[0]),
        answers: lost.length,
        cases: new Set(lost.map((row) => row.case)).size,
        requests: requests.length === 0 ? null : requests.reduce((sum, n) => sum + n, 0),
        example: lost.find((row) => row.error !== undefined && row.error !== reason)?.error ?? null,
        cure: known?.[1] ?? null,
      };
    })
    .sort((a, b) => b.answers - a.answers || (a.reason < b.reason ? -1 : 1));
}
