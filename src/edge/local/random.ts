import type { Random } from '../../ports.js';

export const systemRandom: Random = { next: () => Math.random() };
