import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import { changeLedger } from '#domain/changeLedger.ts';
import { figuresOf } from '#domain/fixtures.ts';
import { createWording } from '#wording/wording.ts';
import { latestUpdates } from './latestUpdates.ts';
import { LEDGER_COLUMNS, type LedgerColumnId, ledgerColumns } from './ledgerColumns.ts';
import { sortLedger } from './sortLedger.ts';

const NOON = '2023-09-25T12:00:00+04:00';
const ledger = changeLedger(
  figuresOf([
    { asOf: NOON, value: 5, published: '2023-09-26' },
    { asOf: NOON, value: 9, published: '2023-09-27' },
    { asOf: NOON, value: 7, published: '2023-09-28' },
    { asOf: NOON, value: 70, published: '2023-09-28', source: 'UNHCR' },
    { asOf: NOON, value: null, published: '2023-09-26', source: 'IOM', status: 'suppressed' },
  ]),
);
const columns = ledgerColumns(createWording('en'));

function sorted(id: LedgerColumnId, descending: boolean): string[] {
  const column = columns.find((one) => one.id === id);
  if (column === undefined) throw new Error(`${id} is no column.`);
  return sortLedger(ledger, column, descending).map(told);
}
const told = ({ figure, revision }: LedgerEntry) =>
  `${String(revision?.earlier.value ?? '')}>${String(figure.value ?? '')}`;

describe('the order of the ledger', () => {
  it('has every column that the address may name', () => {
    expect(columns.map(({ id }) => id)).toEqual([...LEDGER_COLUMNS]);
  });

  it.each<[LedgerColumnId, boolean, string[]]>([
    ['known_from', true, ['>70', '9>7', '5>9', '>', '>5']],
    ['to', false, ['>5', '9>7', '5>9', '>70', '>']],
    ['to', true, ['>70', '5>9', '9>7', '>5', '>']],
    ['difference', false, ['9>7', '5>9', '>70', '>', '>5']],
    ['from', true, ['9>7', '5>9', '>70', '>', '>5']],
    ['source', true, ['>70', '>', '9>7', '5>9', '>5']],
    ['kind', false, ['>70', '>', '>5', '9>7', '5>9']],
  ])('by %s, descending: %s; what is missing comes last', (id, descending, order) => {
    expect(sorted(id, descending)).toEqual(order);
  });
});

describe('the latest updates', () => {
  it('begin after the moment before them', () => {
    expect(latestUpdates(ledger)).toEqual([
      { since: '2023-09-27T20:00:00Z', from: Date.UTC(2023, 8, 28, 20), count: 2 },
      { since: '2023-09-26T20:00:00Z', from: Date.UTC(2023, 8, 27, 20), count: 3 },
    ]);
  });
});
