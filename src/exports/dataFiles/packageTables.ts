import type { Wording } from '#wording/wording.ts';
import { EVENT_COLUMNS } from '../eventsCsv.ts';
import { SET_ASIDE_COLUMNS } from '../setAsideCsv.ts';
import { columnFacts, type ColumnKind } from './columnFacts.ts';

/** A column as the descriptions for programs tell of it. */
export interface DescribedColumn {
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'whole' | 'moment';
  readonly isRequired: boolean;
  /** Null = any. */
  readonly values: readonly string[] | null;
  /** Null for a table without hashtags. */
  readonly tag: string | null;
}

const TYPES: Readonly<Record<ColumnKind, DescribedColumn['type']>> = {
  text: 'text',
  word: 'text',
  count: 'whole',
  // Of several precisions: no type of date holds them all.
  time: 'text',
  moment: 'moment',
  list: 'text',
};

export function figureColumns(
  columns: readonly string[],
  tags: readonly string[] | null,
  { t }: Wording,
): readonly DescribedColumn[] {
  return columnFacts(columns).map(({ name, kind, isRequired, values }, index) => ({
    name,
    description: `${t(`files.column.${name}`)} (${t(`files.columnKind.${kind}`)})`,
    type: TYPES[kind],
    isRequired,
    // A list holds such words, but it is none of them.
    values: kind === 'list' ? null : values,
    tag: tags?.[index] ?? null,
  }));
}

export function eventColumns({ t }: Wording): readonly DescribedColumn[] {
  return EVENT_COLUMNS.map((name) => plain(name, t(`files.eventColumn.${name}`)));
}

export function setAsideColumns({ t }: Wording): readonly DescribedColumn[] {
  return SET_ASIDE_COLUMNS.map((name) => {
    const own = OWN.find((one) => one === name);
    const description =
      own === undefined
        ? t('files.setAsideColumn.asFed', { column: name })
        : t(`files.setAsideColumn.${own}`);
    return name === 'row'
      ? { ...plain(name, description), type: 'whole' }
      : plain(name, description);
  });
}

const OWN = [
  'row',
  'state',
  'reason',
  'reason_text',
  'column',
  'seen',
  'other_cells',
  'data_state',
] as const;

function plain(name: string, description: string): DescribedColumn {
  return { name, description, type: 'text', isRequired: false, values: null, tag: null };
}
