import {
  type ColumnDef,
  getCoreRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { FigureColumn } from './figureColumns.ts';

/**
 * The figures in the order of the table, which is also that of its file. What is missing comes last
 * in both directions: it is neither the smallest nor the largest.
 * @param sort as in the address: `as_of` upwards, `-as_of` downwards
 */
export function useSortedFigures(
  figures: readonly Figure[],
  columns: readonly FigureColumn[],
  sort: string,
): readonly Figure[] {
  const data = useMemo(() => [...figures], [figures]);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const sorting = useMemo<SortingState>(
    () => [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }],
    [sort],
  );
  const table = useReactTable({
    data,
    columns: definitions,
    state: { sorting },
    getRowId: (figure) => figure.id,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const { rows } = table.getRowModel();
  return useMemo(() => rows.map((row) => row.original), [rows]);
}

function definitionOf({ id, sortKey }: FigureColumn): ColumnDef<Figure, SortKey> {
  return {
    id,
    accessorFn: sortKey,
    sortUndefined: 'last',
    sortingFn: (one, other) => compareKeys(one.getValue(id), other.getValue(id)),
  };
}

type SortKey = ReturnType<FigureColumn['sortKey']>;

const words = new Intl.Collator('en', { numeric: true });

function compareKeys(one: SortKey, other: SortKey): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return words.compare(String(one), String(other));
}
