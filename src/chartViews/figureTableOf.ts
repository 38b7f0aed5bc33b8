import { compareAsOf } from '#domain/asOf.ts';
import type { Figure } from '#domain/figure.ts';
import type { Wording } from '#wording/wording.ts';
import type { ChartTable } from './chartView.ts';
import type { ShareText } from './counts/shareText.ts';

interface TableManner {
  readonly zone: string;
  readonly wording: Wording;
  /** Each figure's share, where the chart draws shares. */
  readonly shareOf?: ((figure: Figure) => ShareText | null) | undefined;
}

/**
 * The table beside a chart: one row per figure drawn, in time order, everything in words. Its rows are made when they
 * are asked for: no one reads them while a slider moves.
 */
export function figureTableOf(
  figures: readonly Figure[],
  caption: string,
  { zone, wording, shareOf }: TableManner,
): ChartTable {
  const things = thingsOf(figures, wording);
  const severalThings = new Set(things.values()).size > 1;
  const shares = sharesOf(figures, shareOf);
  const what = { id: 'what', label: wording.t('plot.columnWhat'), numeric: false };
  const rowOf = (figure: Figure): ChartTable['rows'][number] => ({
    figureId: figure.id,
    cells: [
      wording.asOfShort(figure.asOf, zone),
      ...(severalThings ? [things.get(thingKey(figure)) ?? ''] : []),
      wording.quantity(figure.quantity),
      ...(shares.size === 0 ? [] : [shares.get(figure)?.share ?? wording.t('figure.noShare')]),
      figure.source,
      figure.published === null
        ? wording.t('plot.publishedMissing')
        : wording.asOfShort(figure.published, zone),
    ],
  });
  let rows: ChartTable['rows'] | null = null;
  return {
    caption,
    columns: [
      { id: 'asOf', label: wording.t('plot.columnAsOf'), numeric: false },
      ...(severalThings ? [what] : []),
      { id: 'value', label: wording.t('plot.columnFigure'), numeric: true },
      ...shareColumn(shares, wording),
      { id: 'source', label: wording.t('plot.columnSource'), numeric: false },
      { id: 'published', label: wording.t('plot.columnPublished'), numeric: false },
    ],
    get rows() {
      rows ??= [...figures]
        .sort((one, other) => compareAsOf(one.asOf, other.asOf))
        .map((figure) => rowOf(figure));
      return rows;
    },
  };
}

function sharesOf(
  figures: readonly Figure[],
  shareOf: TableManner['shareOf'],
): ReadonlyMap<Figure, ShareText> {
  const shares = new Map<Figure, ShareText>();
  if (shareOf === undefined) return shares;
  for (const figure of figures) {
    const share = shareOf(figure);
    if (share !== null) shares.set(figure, share);
  }
  return shares;
}

/** All shares of a chart are of one base, which the head of their column names. */
function shareColumn(shares: ReadonlyMap<Figure, ShareText>, { t }: Wording) {
  const [first] = shares.values();
  if (first === undefined) return [];
  return [{ id: 'share', label: t('plot.columnShare', { base: first.base }), numeric: true }];
}

/** In words once for each thing: asking the dictionary for each of 100,000 figures takes a second. */
function thingsOf(figures: readonly Figure[], wording: Wording): Map<string, string> {
  const things = new Map<string, string>();
  let last: Figure | null = null;
  for (const figure of figures) {
    // Most figures speak of the same as the one before.
    if (last !== null && isSameThing(last, figure)) continue;
    last = figure;
    const key = thingKey(figure);
    if (!things.has(key)) things.set(key, whatOf(figure, wording));
  }
  return things;
}

function isSameThing(one: Figure, other: Figure): boolean {
  return (
    one.indicator === other.indicator &&
    one.place === other.place &&
    one.breakdown.length + other.breakdown.length === 0
  );
}

function thingKey({ indicator, place, breakdown }: Figure): string {
  return JSON.stringify([indicator, place, breakdown]);
}

function whatOf(figure: Figure, wording: Wording): string {
  const { label } = wording.indicator(figure.indicator);
  const parts = [wording.place(figure.place), wording.breakdown(figure.breakdown)].filter(
    (part) => part !== '',
  );
  return `${label} (${parts.join('; ')})`;
}
