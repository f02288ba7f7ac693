/** Generated code, see scripts/shape-checks.ts: the shapes of what people write, each as a function. */
import type { ShapeCheck } from './validate.js';

interface Runtime {
  readonly fitsUnit: (unit: never, value: unknown) => boolean;
  readonly codePoints: (text: string) => number;
  readonly sameValue: (a: unknown, b: unknown) => boolean;
}

type Name = 'checkSpec' | 'checkGateOfSpec' | 'checkPromptFile' | 'checkQuarantineList' | 'checkQuarantineFile';

export function createChecks(runtime: Runtime): Readonly<Record<Name, ShapeCheck>>;
