/** Numbers as a pocket calculator would show them. */

const DIGITS = 6;

/** Six digits that count: `0.197971`, `−13`, `6.1×10^−5`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : 'no number';
  const rounded = Number(value.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  const plain = size === 0 || (size >= 1e-4 && size < 1e12);
  if (plain) return minus(Number.isInteger(value) && Math.abs(value) < 1e12 ? String(value) : String(rounded));
  const [digits = '', exponent = ''] = rounded.toExponential().split('e');
  return minus(`${digits}×10^${exponent.replace('+', '')}`);
}

function minus(text: string): string {
  return text.replaceAll('-', '−');
}

/** `a ÷ b = c`, with c computed from the exact a and b. */
export function quotient(above: number, below: number): string {
  return `${figure(above)} ÷ ${figure(below)} = ${figure(above / below)}`;
}

/** What stands in a power or a difference: negative numbers in brackets. */
export function bracketed(value: number): string {
  return value < 0 ? `(${figure(value)})` : figure(value);
}
