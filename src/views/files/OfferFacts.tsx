import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { DataOffer } from './dataOffers.ts';
import type { DataFormat } from './makeDataFile.ts';

interface Props {
  readonly offer: DataOffer;
  readonly format: DataFormat;
  readonly name: string;
}

/** What a file will hold, before it is made. */
export function OfferFacts({ offer, format, name }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { figures } = offer;
  if (figures.length === 0) return <p>{t('files.nothing')}</p>;
  const sentences = [
    ...factsOf(offer, wording),
    ...(format === 'zip' ? chartsOf(offer, wording) : []),
  ];
  return (
    <div className="files-facts">
      <p>{sentences.join(' ')}</p>
      <p>{t(`files.formatExplained.${format}`)}</p>
      <p className="files-quiet files-name">{t('files.fileName', { name })}</p>
    </div>
  );
}

function factsOf({ figures, shown, kind }: DataOffer, wording: Wording): string[] {
  const { t } = wording;
  const { zone } = shown.data.situation;
  const { knownAt } = shown.choices;
  const sources = new Set(figures.map(({ source }) => source)).size;
  return [
    t('files.rows', { count: figures.length }),
    t('files.sources', { count: sources }),
    timesOf(figures, zone, wording),
    ...(kind === 'all' ? [t('files.rejectedToo')] : []),
    ...(knownAt === null ? [] : [t('summary.knownAt', { moment: wording.moment(knownAt, zone) })]),
  ];
}

function timesOf(figures: readonly Figure[], zone: string, wording: Wording): string {
  const [one, ...others] = figures;
  if (one === undefined) return '';
  let first = one.asOf;
  let last = one.asOf;
  for (const { asOf } of others) {
    if (asOf.start < first.start) first = asOf;
    if (compareAsOf(asOf, last) > 0) last = asOf;
  }
  const words = (time: typeof first) => wording.asOfShort(time, zone);
  if (words(first) === words(last)) return wording.t('files.oneTime', { time: words(first) });
  return wording.t('files.times', { first: words(first), last: words(last) });
}

function chartsOf({ charts }: DataOffer, { t }: Wording): string[] {
  const { drawn, refused } = charts();
  return [
    ...(drawn.length === 0 ? [] : [t('files.charts', { count: drawn.length })]),
    ...(refused === 0 ? [] : [t('files.chartsRefused', { count: refused })]),
  ];
}
