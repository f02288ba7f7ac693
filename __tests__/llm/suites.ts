/** What the model is asked, and what counts as right. */

export interface Country {
  readonly country: string;
  readonly capital: string;
}

interface Parts {
  /** One user message, a template. */
  readonly message: string;
  readonly grader: object;
  readonly request: object;
  readonly gate: object;
  readonly repeats: number;
  readonly cases?: number;
}

export const PRICE = { input_mtok: 3, output_mtok: 15 };
export const CONCURRENCY = 4;

export const COUNTRIES: readonly Country[] = [
  ['Japan', 'Tokyo'],
  ['Egypt', 'Cairo'],
  ['Peru', 'Lima'],
  ['Norway', 'Oslo'],
  ['Kenya', 'Nairobi'],
  ['Canada', 'Ottawa'],
  ['Spain', 'Madrid'],
  ['Germany', 'Berlin'],
  ['Greece', 'Athens'],
  ['Portugal', 'Lisbon'],
  ['Poland', 'Warsaw'],
  ['Sweden', 'Stockholm'],
  ['Finland', 'Helsinki'],
  ['Austria', 'Vienna'],
  ['Hungary', 'Budapest'],
  ['Cuba', 'Havana'],
  ['China', 'Beijing'],
  ['India', 'Delhi'],
  ['Russia', 'Moscow'],
  ['Ireland', 'Dublin'],
  ['Chile', 'Santiago'],
  ['Nepal', 'Kathmandu'],
  ['Mongolia', 'Ulaanbaatar'],
  ['Ghana', 'Accra'],
].map(([country, capital]) => ({ country: country!, capital: capital! }));

/**
 * Limits of times are there to make the program hold its concurrency. They block nothing: on a machine whose cores are all
 * taken, the program withholds them.
 */
export const GATE = {
  pass_rate: { min: '60%', max_drop: '30pp' },
  consistency: { min: '50%' },
  'ttft.p95': { max: '60s', mode: 'point', blocking: false },
  'latency.p95': { max: '60s', mode: 'point', max_increase: '10%', blocking: false },
  'cost.run': { max: '$1.00' },
};

export function suite({ message, grader, request, gate, repeats, cases = COUNTRIES.length }: Parts): object {
  return {
    name: 'capitals',
    models: [{ model: 'local/small', price: PRICE }],
    messages: [{ role: 'user', content: message }],
    request,
    cases: COUNTRIES.slice(0, cases).map((one) => ({ id: one.country.toLowerCase(), ...one })),
    graders: [grader],
    run: { repeats, concurrency: CONCURRENCY, when_unchanged: 'run' },
    gate,
  };
}
