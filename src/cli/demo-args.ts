import { UserError } from '../errors.js';
import type { Given } from './given.js';

export interface DemoArguments {
  readonly command: 'demo';
  /** Folder for the reports; null writes none. */
  readonly out: string | null;
  readonly json: boolean;
}

export interface ServeArguments {
  readonly command: 'serve';
  /** Dataset whose cases the model knows. */
  readonly dataset: string;
  /** Null takes any free one. */
  readonly port: number | null;
}

/** @throws UserError for options that do not go together. */
export function demoArguments(given: Given): DemoArguments | ServeArguments {
  const [dataset, port] = [given.one('serve'), given.count('port')];
  if (dataset === null) {
    if (port === null) return { command: 'demo', out: given.one('out'), json: given.flag('json') };
    throw new UserError({ message: '--port is given without `--serve`', cure: 'add `--serve DATASET`' });
  }
  if (port !== null && port > 65_535) throw new UserError({ message: `--port takes at most 65535, not ${port}` });
  if (given.one('out') === null && !given.flag('json')) return { command: 'serve', dataset, port };
  throw new UserError({
    message: '--serve shows no gate, so there is nothing to print or write',
    cure: 'give it alone',
  });
}
