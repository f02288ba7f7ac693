import type { Failure } from '../../ports.js';
import { classifyNetworkError } from './classify.js';
import type { End } from './exchange.js';
import { MAX_RESPONSE } from './exchange.js';
import { inert } from './inert.js';

/**
 * What it means that an exchange did not come to its end.
 * @param accepted whether the server had begun to answer with success
 */
export function endFailure(
  end: Exclude<End, { kind: 'complete' | 'broken' }>,
  accepted: boolean,
  secrets: readonly string[],
): Failure {
  switch (end.kind) {
    case 'cancelled':
      return plainFailure('cancelled', 'the run was stopped while the request was in flight', false);
    case 'too_large':
      return plainFailure('too_large', `the answer is larger than ${MAX_RESPONSE / 1024 / 1024} MiB`, false);
    case 'timeout':
      return {
        ...plainFailure('timeout', `${WAITED_FOR[end.phase]} within ${end.after_ms / 1000} s`, true),
        phase: end.phase,
      };
    case 'network': {
      if (!accepted) return classifyNetworkError(end.code, end.message, secrets);
      const message = inert(`the answer broke off: ${end.code} ${end.message}`, secrets);
      return plainFailure('stream_truncated', message, true);
    }
  }
}

const WAITED_FOR = {
  connect: 'no connection',
  ttft: 'no first token',
  idle: 'no further token',
  total: 'no complete answer',
} as const;

/** A failure without a status that says nothing about the rest of the run. */
export function plainFailure(failure: Failure['class'], message: string, retryable: boolean): Failure {
  return { class: failure, message, status: null, retryable, fatal: false, retry_after_ms: null };
}
