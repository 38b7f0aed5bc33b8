import { formatBreakdown } from '#domain/breakdown.ts';
import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';

export interface FigureColumn {
  /** As in the CSV, and in the address: `sort=-as_of`. */
  readonly id: string;
  readonly label: string;
  /** Width in rem: columns stand still while rows come and go. */
  readonly width: number;
  readonly numeric: boolean;
  readonly words: (figure: Figure) => string;
  /** What is sorted by; undefined comes last in either direction. */
  readonly sortKey: (figure: Figure) => string | number | undefined;
}

/** Every column of a figure, the number first; the words of a cell are those of the statement. */
export function figureColumns(wording: Wording, zone: string): readonly FigureColumn[] {
  return [...mainColumns(wording, zone), ...furtherColumns(wording)];
}

/** What most people read; the first eight of them are what a sheet of paper has room for. */
function mainColumns(wording: Wording, zone: string): FigureColumn[] {
  const { t } = wording;
  const label = (name: 'quantity' | 'asOf' | 'published' | 'knownFrom') =>
    t(`table.column.${name}`);
  return [
    {
      ...column('quantity', label('quantity'), 10.5, (one) => wording.quantity(one.quantity)),
      numeric: true,
      sortKey: ({ quantity }) => (quantity.known ? quantity.low : undefined),
    },
    {
      ...column('as_of', label('asOf'), 13, (one) => wording.asOfShort(one.asOf, zone)),
      sortKey: ({ asOf }) => asOf.end,
    },
    column(
      'indicator',
      t('table.column.indicator'),
      12,
      (one) => wording.indicator(one.indicator).label,
    ),
    column('place', t('table.column.place'), 12, (one) => wording.place(one.place)),
    column('breakdown', t('table.column.breakdown'), 13, (one) => wording.breakdown(one.breakdown)),
    column('source', t('table.column.source'), 15, (one) => one.source),
    column('role', t('table.column.role'), 10, (one) => t(`figure.role.${one.role}`)),
    {
      ...column('published', label('published'), 10, ({ published }) =>
        published === null ? t('table.publishedNotStated') : wording.asOfShort(published, zone),
      ),
      sortKey: ({ published }) => published?.end,
    },
    {
      ...column('known_from', label('knownFrom'), 21, (one) => knownFromWords(one, wording, zone)),
      sortKey: ({ knownFrom }) => knownFrom,
    },
    column('carried_by', t('table.column.carriedBy'), 15, carriersOf),
    column('note', t('table.column.note'), 22, ({ notes }) => notes.join(' · ')),
  ];
}

/** The codes and parts of a figure, as in the file. */
function furtherColumns(wording: Wording): FigureColumn[] {
  const { t } = wording;
  const count = (
    id: string,
    label: string,
    value: (figure: Figure) => number | null,
  ): FigureColumn => ({
    ...column(id, label, 6, (one) => numberWords(value(one), wording)),
    numeric: true,
    sortKey: (one) => value(one) ?? undefined,
  });
  return [
    column('qualifier', t('table.column.qualifier'), 6, (one) =>
      t(`figure.qualifier.${one.qualifier}`),
    ),
    count('value', t('view.column.value'), (one) => one.value),
    count('value_low', t('view.column.low'), (one) => one.valueLow),
    count('value_high', t('view.column.high'), (one) => one.valueHigh),
    column('unit', t('table.column.unit'), 7, (one) => one.unit),
    column('measure', t('table.column.measure'), 11, ({ measure }) =>
      t(`figure.measure.${measure ?? 'unknown'}`),
    ),
    count('revises', t('table.column.revises'), (one) => one.revises),
    column('obs_status', t('table.column.status'), 8, (one) => t(`figure.status.${one.status}`)),
    column('place_code', t('view.column.placeCode'), 7, (one) => one.placeCode),
    column('breakdown_code', t('view.column.breakdownCode'), 15, (one) =>
      formatBreakdown(one.breakdown),
    ),
    {
      ...column('row', t('table.column.row'), 7, ({ references }) =>
        references.map(({ row }) => row).join(', '),
      ),
      sortKey: ({ references }) => references[0]?.row,
    },
    column('figure_id', t('view.column.figureId'), 24, (one) => one.id),
  ];
}

/** A column of text, sorted by its words. */
function column(
  id: string,
  label: string,
  ...[width, words]: [width: number, words: FigureColumn['words']]
): FigureColumn {
  const sortKey = (figure: Figure) => {
    const text = words(figure);
    return text === '' ? undefined : text;
  };
  return { id, label, width, numeric: false, words, sortKey };
}

function carriersOf({ references }: Figure): string {
  const names = references.map((one) => one.carriedBy).filter((name) => name !== '');
  return [...new Set(names)].join(' · ');
}

function numberWords(value: number | null, wording: Wording): string {
  return value === null ? '' : wording.number(value);
}

function knownFromWords(figure: Figure, wording: Wording, zone: string): string {
  const moment = wording.moment(figure.knownFrom, zone);
  return figure.knownFromAssumed ? `${moment}, ${wording.t('figure.assumedKnownFrom')}` : moment;
}
