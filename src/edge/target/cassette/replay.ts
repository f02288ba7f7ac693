import { UserError } from '../../../errors.js';
import type { Attempt, Call, Clocks, Failure, Target } from '../../../ports.js';
import type { RecordedAnswer } from '../../../record/cassette.js';
import { modelOf, requestKey } from '../../../record/cassette.js';
import type { Endpoint } from '../../../spec/endpoints.js';
import type { Suite } from '../../../spec/types.js';
import type { OpenTarget } from '../connect.js';
import { demoModel } from '../demo/knobs.js';
import { inert } from '../inert.js';
import { identitiesOf } from './identity.js';
import { openTape, readAnswer } from './tape.js';

export interface ReplayOptions {
  /** Real path of the cassette. */
  readonly folder: string;
  /** As the user named it. */
  readonly shown: string;
  /** Built-in and declared; the one without a URL is the embedded model. */
  readonly endpoints: readonly Endpoint[];
}

/** No time was taken; `untimed` says so, and these never count. */
const NO_CLOCKS: Clocks = { ttft_ms: null, total_ms: 0 };

/**
 * A target that answers from a recording and sends nothing. It needs no key, and has no answer for what was not recorded.
 * @throws UserError when the folder holds no answers, or a file of it is damaged or of a newer version.
 */
export async function replayTarget(
  suites: readonly Suite[],
  { folder, shown, endpoints }: ReplayOptions,
): Promise<OpenTarget> {
  const tape = await openTape(folder, shown, false);
  if (tape.places.size === 0) {
    await tape.close();
    const cure = `record them: \`plumbline run --record ${shown}\``;
    throw new UserError({ message: 'holds no recorded answers', where: { file: shown }, cure });
  }
  const identityOf = identitiesOf(suites);
  // What several cases ask alike was paid for once.
  const asked = new Set<string>();
  return {
    obstacle: () => null,
    async attempt(call, { slot }) {
      const key = requestKey(call, slot, identityOf(call));
      const place = tape.places.get(key);
      if (place === undefined) return notRecorded(call, shown);
      const again = asked.has(key);
      asked.add(key);
      const attempt = replayed(await readAnswer(place));
      return again ? { ...attempt, requests: 0 } : attempt;
    },
    price: embeddedPrice(endpoints.find(({ url }) => url === null)?.name),
    close: () => tape.close(),
  };
}

/** A recorded answer as an attempt. Its file may have been written by anyone, so its names are untrusted text. */
export function replayed(answer: RecordedAnswer): Attempt {
  const finish_reason = inert(answer.finish_reason, []);
  const model = answer.model === null ? null : inert(answer.model, []);
  return { state: 'answered', answer: { ...answer, finish_reason, model, untimed: 'replayed' }, clocks: NO_CLOCKS };
}

function notRecorded(call: Call, shown: string): Attempt {
  const asked = inert(`${call.endpoint}/${modelOf(call)}`, []);
  const failure: Failure = {
    class: 'not_recorded',
    message: `${shown} holds no answer of ${asked} to this request; record it with \`plumbline run --record ${shown}\``,
    status: null,
    retryable: false,
    fatal: false,
    retry_after_ms: null,
  };
  return { state: 'failed', failure, clocks: NO_CLOCKS, usage: null };
}

/** The embedded model states its own prices, and is not served for a replay. */
function embeddedPrice(name: string | undefined): NonNullable<Target['price']> {
  return (endpoint, id) => {
    const model = endpoint === name ? demoModel(id) : null;
    if (model === null || 'problem' in model || model.price === null) return null;
    return { input_mtok: model.price.input, output_mtok: model.price.output };
  };
}
