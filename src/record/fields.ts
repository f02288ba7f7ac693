import { UserError } from '../errors.js';
import type { Location } from '../errors.js';

/** Where a value stands: its line, and its path within the line's object (`usage.input`; empty for the line itself). */
export interface Place {
  readonly where: Location;
  readonly path: string;
}

/** One field or object in both directions: `read` checks untrusted JSON, `write` gives the form whose key order is fixed. */
export interface Field<T> {
  /** @throws UserError at the place. */
  read(value: unknown, place: Place): T;
  write(value: T): unknown;
}

type Table<T> = { readonly [K in keyof T]-?: Field<T[K]> };

export function refuse(place: Place, sentence: string, cure?: string): never {
  const subject = place.path === '' ? 'the line' : `\`${place.path}\``;
  throw new UserError({ message: `${subject} ${sentence}`, where: place.where, cure });
}

export const text: Field<string> = {
  read: (value, place) => (typeof value === 'string' ? value : refuse(place, `must be text, not ${nameOf(value)}`)),
  write: same,
};

/** Text of at least one character. */
export const name: Field<string> = {
  read: (value, place) => {
    const read = text.read(value, place);
    return read === '' ? refuse(place, 'must not be empty') : read;
  },
  write: same,
};

export const flag: Field<boolean> = {
  read: (value, place) =>
    typeof value === 'boolean' ? value : refuse(place, `must be true or false, not ${nameOf(value)}`),
  write: same,
};

/** A finite number in [min, max]: JSON can carry Infinity as `1e400`. */
export function number(min: number, max: number): Field<number> {
  const range = max === Infinity ? `of at least ${min}` : `from ${min} to ${max}`;
  return {
    read: (value, place) =>
      typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
        ? value
        : refuse(place, `must be a finite number ${range}, not ${nameOf(value)}`),
    write: (value) => {
      if (!Number.isFinite(value)) throw new Error(`A record cannot hold the number ${value}`);
      return value;
    },
  };
}

/** A whole number of at least `min`. */
export function count(min = 0): Field<number> {
  return {
    read: (value, place) =>
      Number.isSafeInteger(value) && (value as number) >= min
        ? (value as number)
        : refuse(place, `must be a whole number of at least ${min}, not ${nameOf(value)}`),
    write: same,
  };
}

export function oneOf<T extends string>(...allowed: readonly T[]): Field<T> {
  return {
    read: (value, place) =>
      allowed.find((item) => item === value) ??
      refuse(place, `must be ${allowed.map((item) => `\`${item}\``).join(' or ')}, not ${nameOf(value)}`),
    write: same,
  };
}

export function nullable<T>(field: Field<T>): Field<T | null> {
  return {
    read: (value, place) => (value === null ? null : field.read(value, place)),
    write: (value) => (value === null ? null : field.write(value)),
  };
}

/** A key that may be missing; null counts as missing, as many writers put it there. */
export function optional<T>(field: Field<T>): Field<T | undefined> {
  return {
    read: (value, place) => (value === undefined || value === null ? undefined : field.read(value, place)),
    write: (value) => (value === undefined ? undefined : field.write(value)),
  };
}

/** A key that older records lack; unlike with `optional`, null is for the field to read. */
export function added<T>(field: Field<T>): Field<T | undefined> {
  return {
    read: (value, place) => (value === undefined ? undefined : field.read(value, place)),
    write: (value) => (value === undefined ? undefined : field.write(value)),
  };
}

export function list<T>(field: Field<T>): Field<readonly T[]> {
  return {
    read: (value, place) =>
      Array.isArray(value)
        ? value.map((item, index) => field.read(item, inside(place, `[${index}]`)))
        : refuse(place, `must be a list, not ${nameOf(value)}`),
    write: (value) => value.map((item) => field.write(item)),
  };
}

/** An object keyed by untrusted ids: own keys only, written in the order of their code units. */
export function map<T>(field: Field<T>): Field<Readonly<Record<string, T>>> {
  return {
    read: (value, place) =>
      Object.fromEntries(
        Object.entries(asObject(value, place)).map(([key, item]) => [key, field.read(item, inside(place, key))]),
      ),
    write: (value) =>
      Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => byCodeUnits(a, b))
          .map(([key, item]) => [key, field.write(item)]),
      ),
  };
}

/** An object of known keys, written in the table's order. Keys that are not in the table are ignored: a later build may add some. */
export function object<T extends object>(table: Table<T>): Field<T> {
  const fields = Object.entries(table) as readonly (readonly [string, Field<unknown>])[];
  return {
    read: (value, place) => {
      const source = asObject(value, place);
      // A plain loop: a merge reads hundreds of thousands of rows. The keys are the table's own, never the input's.
      const result: Record<string, unknown> = {};
      for (const [key, field] of fields) {
        const item = field.read(Object.hasOwn(source, key) ? source[key] : undefined, inside(place, key));
        if (item !== undefined) result[key] = item;
      }
      return result as T;
    },
    write: (value) =>
      Object.fromEntries(fields.map(([key, field]) => [key, field.write((value as Record<string, unknown>)[key])])),
  };
}

export function asObject(value: unknown, place: Place): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(place, `must be an object, not ${nameOf(value)}`);
}

export function inside(place: Place, key: string): Place {
  const path = place.path === '' || key.startsWith('[') ? `${place.path}${key}` : `${place.path}.${key}`;
  return { where: place.where, path };
}

/** Order of UTF-16 code units: the same on every machine, unlike a locale's. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Parts as one map key that no choice of ids can make ambiguous. */
export function key(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}

/** A value in a few words for a message; text from outside is cut and quoted. */
export function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}...` : JSON.stringify(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

function same<T>(value: T): T {
  return value;
}
