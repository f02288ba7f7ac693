import * as core from '@actions/core';

/**
 * Has the runner blank the keys out of its log, in every form they may take on the way: keys that did not come from
 * `secrets` (a vault step, an OIDC exchange) are known to nobody else.
 */
export function maskSecrets(forms: readonly string[], out: Pick<typeof core, 'setSecret'> = core): void {
  for (const form of forms) out.setSecret(form);
}
