import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly column: { readonly id: string; readonly label: string; readonly numeric: boolean };
  /** As in the address: `as_of`, `-as_of`. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/**
 * The head of a column that sorts its table: up at the first press, down at the next. Its role is said once more
 * for tables whose rows narrow screens lay out as blocks.
 */
export function SortHead({ column, sort, onSort }: Props) {
  const { t } = useWording();
  const descending = sort === `-${column.id}`;
  const sorted = descending || sort === column.id;
  return (
    <th
      scope="col"
      role="columnheader"
      data-column={column.id}
      data-numeric={column.numeric ? '' : undefined}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="figure-table-sort"
        title={t('table.sort.by', { column: column.label })}
        onClick={() => onSort(sorted && !descending ? `-${column.id}` : column.id)}
      >
        {column.label}
      </button>
    </th>
  );
}
