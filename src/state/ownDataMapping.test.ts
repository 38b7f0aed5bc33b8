import { describe, expect, it } from 'vitest';
import {
  fitsHeaders,
  formatMapping,
  missingHeaders,
  parseMapping,
  type SavedMapping,
} from './ownDataMapping.ts';

const SAVED: SavedMapping = {
  headers: ['Date', 'Arrivals', 'Remarks'],
  mapping: {
    version: 1,
    sheet: 'Counts',
    headerRow: 2,
    tagRow: null,
    columns: [
      { column: 0, as: 'as_of' },
      { column: 1, as: 'value', indicator: 'arrivals', unit: 'people' },
      { column: 2, as: 'ignore' },
    ],
    numberFormat: { decimal: ',', group: '.' },
    dateFormat: 'dmy',
    missing: ['n/a'],
    zone: 'Europe/Vienna',
    fixed: { place: 'Riverland' },
  },
};

describe('a saved mapping', () => {
  it('comes back as it was, with a mark before it too', () => {
    expect(parseMapping(formatMapping(SAVED))).toEqual(SAVED);
    expect(parseMapping(`\uFEFF${formatMapping(SAVED)}`)).toEqual(SAVED);
  });

  it.each(['', '{', '[]', '{"version":2}', '{"version":1,"zone":"Nowhere/Land"}'])(
    'is not made of %j',
    (text) => {
      expect(parseMapping(text)).toBeNull();
    },
  );

  it('fits a table with the same headers, whatever their letter case', () => {
    expect(fitsHeaders(SAVED, [' date', 'ARRIVALS', 'Remarks'])).toBe(true);
    expect(fitsHeaders(SAVED, ['Date', 'Remarks', 'Arrivals'])).toBe(false);
    expect(fitsHeaders({ ...SAVED, headers: [] }, [])).toBe(false);
  });

  it('names the headers that it needs and a table does not have there', () => {
    expect(missingHeaders(SAVED, ['Date', 'Arrivals'])).toEqual([]);
    expect(missingHeaders(SAVED, ['Day', 'Arrivals', 'Remarks'])).toEqual(['Date']);
  });
});
