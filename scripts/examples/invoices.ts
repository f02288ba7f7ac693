/** Data of examples/invoices: invoices as plain text, and the fields that must be read from them. */
import { pick } from '../../src/edge/target/demo/draw.js';

interface Fields {
  readonly vendor: string;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly currency: string;
  readonly net: number;
  readonly tax: number;
  readonly total: number;
}

/** The instruction of the prompt that the worse one lacks. */
const DATE_RULE = 'YYYY-MM-DD';

const VENDORS = [
  'Nordlicht Papier',
  'Acme Hosting',
  'Bureau Lemaire',
  'Kestrel Freight',
  'Sakura Tools',
  'Orchard & Sons',
];
const SERVICES = ['Office paper', 'Server rent', 'Translation', 'Freight', 'Drill bits', 'Apple crates', 'Cleaning'];
const CURRENCIES = ['EUR', 'USD', 'GBP'];
const MONTHS = ['January', 'March', 'May', 'July', 'August', 'October', 'November', 'December'] as const;
const MONTH_NUMBERS: Readonly<Record<(typeof MONTHS)[number], string>> = {
  January: '01',
  March: '03',
  May: '05',
  July: '07',
  August: '08',
  October: '10',
  November: '11',
  December: '12',
};
const CASES = 150;

/** 150 lines of JSONL. */
export function invoicesJsonl(): string {
  return Array.from({ length: CASES }, (_, index) => `${JSON.stringify(invoice(index))}\n`).join('');
}

function invoice(index: number): Record<string, unknown> {
  const draw = <T>(what: string, values: readonly T[]): T => pick(values, 'invoice', what, index)!;
  const quantity = 1 + (index % 12);
  const price = cents(7.5 + (index * 3.35) / 2);
  const net = cents(quantity * price);
  const rate = draw('rate', [0, 7, 19, 20]);
  const tax = cents((net * rate) / 100);
  const month = draw('month', MONTHS);
  const day = 1 + (index % 28);
  const written = index % 5 < 2 ? 'words' : index % 5 < 4 ? 'dots' : 'iso';
  const fields: Fields = {
    vendor: draw('vendor', VENDORS),
    number: `${draw('series', ['RE', 'INV', 'F'])}-2026-${String(1041 + index * 3)}`,
    date: `2026-${MONTH_NUMBERS[month]}-${String(day).padStart(2, '0')}`,
    currency: draw('currency', CURRENCIES),
    net,
    tax,
    total: cents(net + tax),
  };
  const service = draw('service', SERVICES);
  const date =
    written === 'words'
      ? `${day} ${month} 2026`
      : written === 'dots'
        ? `${String(day).padStart(2, '0')}.${MONTH_NUMBERS[month]}.2026`
        : fields.date;
  const text = [
    fields.vendor,
    `Invoice ${fields.number}`,
    `Date: ${date}`,
    `${quantity} x ${service} at ${price.toFixed(2)}`,
    `Net ${net.toFixed(2)} ${fields.currency}`,
    rate === 0 ? 'No tax (reverse charge)' : `VAT ${rate}%: ${tax.toFixed(2)} ${fields.currency}`,
    `Amount due: ${fields.total.toFixed(2)} ${fields.currency}`,
  ].join('\n');
  return {
    id: `invoice-${String(index + 1).padStart(3, '0')}`,
    tier: index % 10 === 0 ? 'critical' : 'core',
    category: written === 'iso' ? 'iso-date' : `date-in-${written}`,
    text,
    expected: fields,
    // The mistakes that real models make here: the date as it is written, or the net amount for the total.
    demo_wrong: written === 'iso' ? { ...fields, total: cents(net + tax + 10) } : { ...fields, date },
    ...(written === 'iso' ? {} : { demo_needs: DATE_RULE }),
  };
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
