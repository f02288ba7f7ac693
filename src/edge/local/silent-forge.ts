import type { Forge } from '../../ports.js';

/** Where there is no pull request to speak in, such as a person's machine. */
export function silentForge(detail: string): Forge {
  return { comment: () => Promise.resolve({ status: 'skipped-no-pr', url: null, detail }) };
}
