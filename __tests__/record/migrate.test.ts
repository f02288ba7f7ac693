import { describe, expect, it } from '@jest/globals';
import { migrate } from '../../src/record/migrate.js';
import type { Step } from '../../src/record/migrate.js';

const record = { header: 'v', rows: [] };
const mark =
  (name: string): Step =>
  ({ header, rows }) => ({ header: `${String(header)} ${name}`, rows });

describe('migrate', () => {
  it('leaves the newest version as it is', () => {
    expect(migrate(record, 1)).toBe(record);
  });

  it('lifts one version at a time from where the record stands', () => {
    const steps = [mark('1-2'), mark('2-3')];
    expect(migrate(record, 1, steps).header).toBe('v 1-2 2-3');
    expect(migrate(record, 2, steps).header).toBe('v 2-3');
    expect(migrate(record, 3, steps).header).toBe('v');
  });
});
