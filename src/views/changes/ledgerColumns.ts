import { LEDGER_KINDS, type LedgerEntry } from '#domain/changeLedger.ts';
import type { Quantity } from '#domain/quantity.ts';
import type { SignedChange } from '#domain/quantityDifference.ts';
import type { Wording } from '#wording/wording.ts';

export const LEDGER_COLUMNS = [
  'kind',
  'known_from',
  'indicator',
  'as_of',
  'from',
  'to',
  'difference',
  'age',
  'source',
  'called',
] as const;
/** As in the address: `sort=-known_from`. */
export type LedgerColumnId = (typeof LEDGER_COLUMNS)[number];

export interface LedgerColumn {
  readonly id: LedgerColumnId;
  readonly label: string;
  readonly numeric: boolean;
  /** What is sorted by; undefined comes last in either direction. */
  readonly sortKey: (entry: LedgerEntry) => string | number | undefined;
}

/** What just became known stands on top. */
export const DEFAULT_SORT = '-known_from';

export function ledgerColumns(wording: Wording): readonly LedgerColumn[] {
  const { t } = wording;
  const labels = new Map<string, string>();
  const labelOf = (indicator: string) => {
    const label = labels.get(indicator) ?? wording.indicator(indicator).label;
    labels.set(indicator, label);
    return label;
  };
  const text = (id: LedgerColumnId, label: string, sortKey: LedgerColumn['sortKey']) => ({
    id,
    label,
    numeric: false,
    sortKey,
  });
  const number = (id: LedgerColumnId, label: string, sortKey: LedgerColumn['sortKey']) => ({
    id,
    label,
    numeric: true,
    sortKey,
  });
  return [
    text('kind', t('changes.column.kind'), ({ kind }) => LEDGER_KINDS.indexOf(kind)),
    text('known_from', t('changes.column.known'), ({ at }) => at),
    text('indicator', t('changes.column.what'), ({ figure }) => labelOf(figure.indicator)),
    text('as_of', t('changes.column.asOf'), ({ figure }) => figure.asOf.end),
    number('from', t('changes.column.from'), ({ revision, figure, kind }) =>
      kind === 'withdrawn' && revision === null
        ? (figure.value ?? undefined)
        : heightOf(revision?.earlier.quantity),
    ),
    number('to', t('changes.column.to'), ({ figure }) => heightOf(figure.quantity)),
    number('difference', t('changes.column.difference'), ({ revision }) =>
      moveOf(revision?.difference),
    ),
    text('age', t('changes.column.age'), ({ revision }) => revision?.ageHours),
    text('source', t('changes.column.source'), ({ figure }) => figure.source),
    text('called', t('changes.column.called'), (entry) => calledWords(entry, wording) || undefined),
  ];
}

/** What the statement, or its editor, calls the change; empty for a new figure. */
export function calledWords({ revision, kind }: LedgerEntry, { t }: Wording): string {
  if (revision === null || kind === 'withdrawn') return '';
  if (revision.calledCorrection) return t('changes.calledCorrection');
  return t(revision.declared ? 'changes.calledReplacement' : 'changes.calledNothing');
}

function heightOf(quantity: Quantity | undefined): number | undefined {
  return quantity?.known === true ? quantity.low : undefined;
}

function moveOf(difference: SignedChange | undefined): number | undefined {
  if (difference?.known !== true) return undefined;
  return difference.low === -Infinity ? difference.high : difference.low;
}
