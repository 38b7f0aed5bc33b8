import { sourceIdOf } from '#domain/sourceId.ts';
import type { ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import type { OfferStart } from './dataOffers.ts';

/** What the choices of the screen leave out, in whole sentences: they stand in the readme. */
export function filterSentences(
  { data, address }: ShownSituation,
  start: OfferStart,
  wording: Wording,
): readonly string[] {
  const { t } = wording;
  const { source, time, indicator, role } = address;
  const names = new Map(
    data.figures.map((figure) => [sourceIdOf(data.situation, figure.source), figure.source]),
  );
  const sources =
    source === null
      ? []
      : [
          t('files.filter.source', {
            list: wording.list(source.map((id) => names.get(id) ?? id)),
          }),
        ];
  if (start.kind !== 'shown') {
    const times = time === null ? [] : [t('files.filter.time', { time: time.replace('..', '/') })];
    return [t(`files.filter.${start.kind}`), ...sources, ...times];
  }
  return [
    ...sources,
    ...(indicator === null
      ? []
      : [t('files.filter.indicator', { label: wording.indicator(indicator).label })]),
    ...(role === 'drawn' ? [] : [t('files.filter.role', { role: t(`view.role.${role}`) })]),
    ...(start.text === '' ? [] : [t('files.filter.text', { text: start.text })]),
  ];
}
