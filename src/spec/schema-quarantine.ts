import { closed, type Schema } from './schema-types.js';

const EXAMPLE = { case: 'refund-17', reason: 'two answers are right', until: '2026-12-01' };

/** The entries alone. */
export const quarantineListSchema: Schema = {
  type: 'array',
  examples: [[EXAMPLE]],
  items: closed(
    {
      case: { type: ['string', 'number'], minLength: 1, examples: [EXAMPLE.case] },
      reason: { type: 'string', minLength: 1, maxLength: 500, pattern: String.raw`\S`, examples: [EXAMPLE.reason] },
      until: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, examples: [EXAMPLE.until] },
    },
    { required: ['case', 'reason', 'until'], examples: [EXAMPLE] },
  ),
};

/** The file as a mapping. */
export const quarantineFileSchema: Schema = closed(
  { version: { const: 1 }, cases: quarantineListSchema },
  { required: ['cases'], examples: [{ cases: [EXAMPLE] }] },
);
