import type { Json } from './types.js';

/** A spec file whose shape has been checked: what the JSON Schema describes, before defaults and units. */
export interface RawSpec {
  readonly version?: 1;
  readonly name?: string;
  readonly description?: string;
  readonly models?: readonly (string | RawModel)[];
  readonly messages?: readonly Json[];
  readonly prompts?: readonly RawPrompt[];
  readonly request?: RawRequest;
  readonly datasets?: readonly RawDataset[];
  /** Read by the reader of cases, which serves files too. */
  readonly cases?: Json;
  readonly graders?: readonly RawGrader[];
  readonly run?: RawRun;
  readonly quarantine?: string;
  readonly prices?: { readonly file: string; readonly format: 'litellm' };
  readonly traffic?: number | string;
  /** Read by `parseGate`, which serves other callers too. */
  readonly gate?: Json;
}

export type RawRequest = Readonly<Record<string, Json>>;

/** One of `model`, `http` and `command` is there; the last two with what they need. */
export interface RawModel {
  readonly id?: string;
  readonly model?: string;
  readonly role?: 'primary';
  readonly blocking?: boolean;
  readonly request?: RawRequest;
  readonly price?: RawPrice;
  readonly http?: string;
  readonly path?: string;
  readonly method?: 'POST' | 'PUT' | 'GET';
  readonly body?: Json;
  readonly output?: string;
  readonly documents?: string;
  readonly usage?: { readonly input?: string; readonly output?: string; readonly cost?: string };
  readonly stream?: { readonly event?: string; readonly text?: string; readonly end: string };
  readonly command?: string;
  readonly input?: Json;
  readonly identity?: RawIdentity;
}

export interface RawIdentity {
  readonly files?: readonly string[];
  readonly values?: Readonly<Record<string, string | number | boolean>>;
}

export interface RawPrice {
  readonly input_mtok?: number;
  readonly output_mtok?: number;
  readonly cached_input_mtok?: number;
  readonly cache_write_mtok?: number;
  readonly reasoning_mtok?: number;
  readonly per_request?: string;
  readonly surcharge?: string;
  readonly service_tiers?: Readonly<Record<string, string>>;
  readonly worst_case?: string;
}

export interface RawPrompt {
  readonly id?: string;
  readonly file?: string;
  readonly messages?: readonly Json[];
  readonly request?: RawRequest;
}

export interface RawDataset {
  readonly id?: string;
  readonly file: string;
  readonly tier?: string;
  readonly category?: string;
  readonly tags?: readonly string[];
}

export interface RawGrader {
  readonly id?: string;
  readonly type: string;
  readonly weight?: number;
  readonly when?: { readonly tier?: string; readonly category?: string; readonly tag?: string };
  readonly [option: string]: Json | undefined;
}

export interface RawRun {
  readonly repeats?: number | { readonly pr: number; readonly main: number };
  readonly concurrency?: number;
  readonly when_unchanged?: 'reuse' | 'run';
  readonly retries?: number;
  readonly timeouts?: Readonly<Partial<Record<'connect' | 'ttft' | 'idle' | 'total', string>>>;
  readonly limits?: RawLimits;
  readonly extend?: boolean;
  readonly early_stop?: boolean;
  readonly confirm?: boolean;
  readonly control?: 'live' | 'stored';
}

export interface RawLimits {
  readonly spend?: string;
  readonly calls?: number;
  readonly rpm?: number | string;
  readonly tpm?: number | string;
  readonly wall?: string;
}
