import { formatBreakdown } from '#domain/breakdown.ts';
import { figureIdOf } from '#domain/identity.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { knownFromOf } from '#domain/knownFrom.ts';
import { joinListed } from '#domain/referenceLists.ts';
import type { StatedRow } from '#domain/statedRow.ts';
import type { CsvCell } from '#exports/csvCells.ts';
import type { CsvTable } from '#exports/csvTable.ts';
import { FIGURE_COLUMNS, type FigureCsvColumn } from '#exports/figuresCsv.ts';
import { isoMoment } from '#exports/isoMoment.ts';
import type { Wording } from '#wording/wording.ts';
import type { NewRow } from './compareAnswer.ts';

interface Written {
  /** When the answer was read, ISO instant: from then on the figures are known to have been stated. */
  readonly seen: string;
  readonly zone: string;
  readonly wording: Wording;
}

/**
 * Rows of the ledger: our own table, one row for each statement, with the time it was seen. The columns are those of
 * the page's own CSV, so that it reads the ledger like any file of its own.
 */
export function ledgerTable(added: readonly NewRow[], written: Written): CsvTable {
  return {
    columns: FIGURE_COLUMNS,
    rowCount: added.length,
    rowAt: (index) => {
      const next = added[index];
      if (next === undefined) throw new RangeError(`There is no row ${index}.`);
      const cells = cellsOf(next, written);
      return FIGURE_COLUMNS.map((column) => cells[column]);
    },
  };
}

function cellsOf(next: NewRow, written: Written): Record<FigureCsvColumn, CsvCell> {
  const { zone, seen } = written;
  const row = next.as === 'vanished' ? takenBack(next.row) : next.row;
  const published = next.as === 'stated' ? row.reference.published : null;
  const { reference, asOf } = row;
  const known = knownFromOf({ asOf, published, zone, retrieved: seen, vintage: true });
  return {
    figure_id: figureIdOf(row),
    indicator: row.indicator,
    indicator_name: indicatorOf(row.indicator)?.name ?? row.indicator,
    measure: row.measure,
    place: row.place,
    place_code: row.placeCode,
    breakdown: formatBreakdown(row.breakdown),
    as_of: asOf.text,
    value: row.value,
    value_low: row.valueLow,
    value_high: row.valueHigh,
    qualifier: row.qualifier,
    unit: row.unit,
    source: row.source,
    published: joinListed('published', [published?.text ?? '']),
    known_from: isoMoment(known.at),
    retrieved: seen,
    carried_by: joinListed('carried_by', [reference.carriedBy]),
    url: joinListed('url', [reference.url]),
    role: reference.role,
    revises: reference.revises,
    obs_status: row.status,
    known_at: null,
    note: joinListed('note', [noteOf(next, written)]),
  };
}

/** A withdrawal names no number: should the feed return to it, that number stands again. */
function takenBack(row: StatedRow): StatedRow {
  return {
    ...row,
    value: null,
    valueLow: null,
    valueHigh: null,
    qualifier: 'exact',
    status: 'withdrawn',
    reference: { ...row.reference, revises: null },
  };
}

function noteOf({ row, as }: NewRow, { wording }: Written): string {
  const { note, published } = row.reference;
  switch (as) {
    case 'stated':
      return note;
    case 'undated': {
      const dated = wording.t('collect.stillDated', { published: published?.text ?? '' });
      return note === '' ? dated : `${note}; ${dated}`;
    }
    case 'vanished':
      return wording.t('collect.noLongerThere', { value: wording.quantity(row.quantity) });
  }
}
