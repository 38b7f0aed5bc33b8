import { INDICATORS } from '#domain/indicator.ts';
import type { Wording } from '#wording/wording.ts';
import { columnFacts } from './columnFacts.ts';
import { hxlTags } from './hxlTags.ts';
import { type DataSelection, figuresTable } from './dataSelection.ts';

export const DICTIONARY_HEADS = ['name', 'meaning', 'kind', 'unit', 'values', 'tag'] as const;

/** What each column of a file of figures means: a row for each, in the order of `DICTIONARY_HEADS`. */
export function columnDictionary(
  selection: DataSelection,
  { t }: Wording,
): readonly (readonly string[])[] {
  const { columns } = figuresTable(selection);
  const tags = hxlTags(columns, selection.figures);
  return columnFacts(columns).map(({ name, kind, values }, index) => [
    name,
    t(`files.column.${name}`),
    t(`files.columnKind.${kind}`),
    kind === 'count' || name === 'revises' ? t('files.unitOfRow') : '',
    name === 'indicator'
      ? INDICATORS.map(({ key }) => key).join(', ')
      : (values?.join(', ') ?? t('files.anyValue')),
    tags[index] ?? '',
  ]);
}
