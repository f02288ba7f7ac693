/** The demo's dataset: 200 support tickets written from templates, the same on every machine. */

export type Label = 'billing' | 'login' | 'shipping' | 'returns' | 'technical' | 'security';

export interface Ticket {
  readonly id: string;
  readonly tier: 'core' | 'critical';
  readonly category: Label;
  readonly ticket: string;
  readonly expected: Label;
  /** The label the demo model confuses it with. */
  readonly demo_wrong: Label;
  /** Words of the prompt without which the demo model sorts it badly. */
  readonly demo_needs?: string;
}

interface Theme {
  readonly label: Label;
  readonly count: number;
  readonly tier: 'core' | 'critical';
  readonly needs?: string;
  /** What is said, and the label it is mistaken for. */
  readonly texts: readonly (readonly [text: string, mistaken: Label])[];
}

/** The instruction that the pull request of the story loses. */
export const BILLING_WORDS = 'charges, invoices and refunds';

const THEMES: readonly Theme[] = [
  {
    label: 'billing',
    count: 48,
    tier: 'core',
    needs: BILLING_WORDS,
    texts: [
      ['I was charged twice for order {order}, {amount} each time.', 'shipping'],
      ['You took {amount} for order {order}, but the order was cancelled before it left.', 'shipping'],
      ['The parcel with the {thing} came back to you {days} days ago and my {amount} have not arrived.', 'returns'],
      ['Please send an invoice with our tax number for order {order}.', 'shipping'],
      ['The {thing} cost {amount} on the page and more on my card statement.', 'technical'],
      ['My voucher was not taken off the price of order {order}.', 'technical'],
      ['When will I see the {amount} for the {thing} I sent back?', 'returns'],
      ['The shop says that my card was declined, yet the bank shows {amount} gone.', 'technical'],
    ],
  },
  {
    label: 'login',
    count: 32,
    tier: 'core',
    texts: [
      ['The page says my password is wrong although I changed it {days} days ago.', 'security'],
      ['I never get the e-mail for setting a new password.', 'technical'],
      ['The code from my phone is refused every time I sign in.', 'security'],
      ['I cannot sign in to look at order {order}.', 'shipping'],
      ['My account is locked after {days} attempts.', 'security'],
      ['Signing in sends me back to the first page again and again.', 'technical'],
    ],
  },
  {
    label: 'shipping',
    count: 36,
    tier: 'core',
    texts: [
      ['Where is order {order}? It should have been here {days} days ago.', 'returns'],
      ['The tracking page of order {order} has not moved for {days} days.', 'technical'],
      ['Can you send the {thing} to my office instead?', 'returns'],
      ['The courier left the {thing} with a neighbour I do not know.', 'returns'],
      ['Half of order {order} arrived, the {thing} is still missing.', 'returns'],
      ['How long does a {thing} take to Norway?', 'returns'],
    ],
  },
  {
    label: 'returns',
    count: 32,
    tier: 'core',
    texts: [
      ['The {thing} is too small, how do I send it back?', 'shipping'],
      ['I would like to swap the {thing} of order {order} for a blue one.', 'shipping'],
      ['The return label for order {order} does not print.', 'technical'],
      ['Is it too late to return the {thing} after {days} days?', 'billing'],
      ['The {thing} arrived broken and I want another one.', 'shipping'],
      ['You sent me the wrong {thing}; please have it collected.', 'shipping'],
    ],
  },
  {
    label: 'technical',
    count: 28,
    tier: 'core',
    texts: [
      ['The app closes as soon as I open the page of the {thing}.', 'login'],
      ['Search shows nothing for {thing} since the last update.', 'shipping'],
      ['The basket is empty again whenever I reload the page.', 'billing'],
      ['Pictures of the {thing} do not load on my tablet.', 'returns'],
      ['The button at the end of the form does nothing.', 'billing'],
      ['Your page shows error 502 when I open order {order}.', 'shipping'],
    ],
  },
  {
    label: 'security',
    count: 24,
    tier: 'critical',
    texts: [
      ['Somebody ordered a {thing} from my account, it was not me.', 'billing'],
      ['I received a message in your name that asks for my card number.', 'billing'],
      ['There was a sign-in from another country {days} days ago.', 'login'],
      ['My address in the account was changed, and not by me.', 'shipping'],
      ['A stranger can see order {order} through a link.', 'technical'],
      ['I think that my password was stolen; what should I do?', 'login'],
    ],
  },
];

const OPENINGS = ['Hello,', 'Hi there,', 'Good morning,', 'Dear team,', 'Hey,'];
const CLOSINGS = [
  'Thanks, {name}',
  'Best, {name}',
  '{name}',
  'Please hurry. {name}',
  'Kind regards, {name}',
  'Yours, {name}',
];
const NAMES = ['Ada', 'Bruno', 'Chloe', 'Dario', 'Emeka', 'Freya', 'Goran', 'Hana', 'Imani', 'Jonas', 'Keiko'];
const THINGS = ['kettle', 'desk lamp', 'rain jacket', 'backpack', 'coffee grinder', 'garden chair', 'headset'];

export function tickets(): readonly Ticket[] {
  return THEMES.flatMap((theme) => Array.from({ length: theme.count }, (_, index) => ticket(theme, index)));
}

function ticket({ label, tier, needs, texts }: Theme, index: number): Ticket {
  const [text, mistaken] = texts[index % texts.length]!;
  // Factors without a common divisor with the lengths, so that the combinations do not repeat within a theme.
  const order = `${label.slice(0, 1).toUpperCase()}${10_400 + index * 37}`;
  const said = [OPENINGS[(index * 3) % OPENINGS.length], text, CLOSINGS[(index * 5 + 1) % CLOSINGS.length]].join(' ');
  const words: ReadonlyMap<string, string> = new Map([
    ['order', order],
    ['amount', `$${(19 + index * 7).toFixed(2)}`],
    ['days', String(3 + (index % 9))],
    ['thing', THINGS[(index * 2) % THINGS.length]!],
    ['name', NAMES[(index * 4) % NAMES.length]!],
  ]);
  return {
    id: `${label}-${String(index + 1).padStart(2, '0')}`,
    tier,
    category: label,
    ticket: said.replace(/\{(\w+)\}/g, (_, name: string) => words.get(name) ?? ''),
    expected: label,
    demo_wrong: mistaken,
    ...(needs === undefined ? {} : { demo_needs: needs }),
  };
}
