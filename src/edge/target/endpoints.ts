import type { Endpoint as Declared } from '../../spec/endpoints.js';

/** An endpoint whose server is known to run: the embedded one has its URL only then. */
export type Endpoint = Declared & { readonly url: string };
