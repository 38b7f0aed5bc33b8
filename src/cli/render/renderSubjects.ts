import { isRefusal } from '#chartViews/buildChartView.ts';
import type { ChartRefusal, ChartView } from '#chartViews/chartView.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import { KEY_FIGURES, keyFiguresSubject } from '#exports/keyFiguresSubject.ts';
import { chartSubject, type PictureSubject } from '#exports/pictureSubject.ts';
import { headlineOf } from '#shown/headlineOf.ts';
import { shownChart, type ShownSituation } from '#shown/shownSituation.ts';
import { viewLink } from '#shown/viewLink.ts';
import type { Wording } from '#wording/wording.ts';

/** One thing to be written, with its words; or why it cannot be. */
export type RenderSubject =
  | { readonly id: string; readonly title: string; readonly subject: PictureSubject }
  | { readonly id: string; readonly title: string; readonly refused: string };

export interface SubjectSource {
  readonly shown: ShownSituation;
  /** null = no address is said. */
  readonly addressBase: string | null;
  readonly wording: Wording;
}

/** Ids that `--chart` may name for a situation, `all` aside. */
export function subjectIds({ data }: Pick<ShownSituation, 'data'>): string[] {
  const { charts, keyFigures } = data.situation;
  return [...charts.map(({ id }) => id), ...(keyFigures.length === 0 ? [] : [KEY_FIGURES])];
}

/** A chart or the key figures, drawn from what the page would draw from at the same address. */
export function renderSubject(id: string, source: SubjectSource): RenderSubject {
  return id === KEY_FIGURES ? keyFigures(source) : chart(id, source);
}

function chart(id: string, { shown, addressBase, wording }: SubjectSource): RenderSubject {
  const { data, address, choices } = shown;
  const definition = data.situation.charts.find((one) => one.id === id);
  if (definition === undefined) return { id, title: id, refused: '' };
  const build = (width: number) => shownChart(shown, definition, { width, wording });
  const first = build(ANY_WIDTH);
  if (isRefusal(first)) return { id, title: first.title, refused: first.refused };
  const subject = chartSubject(
    {
      build: (width) => drawn(build(width)),
      scope: id,
      zone: data.situation.zone,
      link: () => (addressBase === null ? '' : viewLink(address, { chart: id }, addressBase)),
      receiptFacts: { situation: data.situation.id, knownAt: choices.knownAt, address },
    },
    wording,
  );
  if (subject !== null) return { id, title: first.title, subject };
  return { id, title: first.title, refused: '' };
}

const ANY_WIDTH = 900;

function drawn(view: ChartView | ChartRefusal): ChartView | null {
  return isRefusal(view) ? null : view;
}

function keyFigures({ shown, addressBase, wording }: SubjectSource): RenderSubject {
  const { data, address, choices } = shown;
  const title = wording.t('pictures.keyFiguresTitle', { situation: data.situation.title });
  const subject = keyFiguresSubject(
    {
      data,
      choices,
      receiptFacts: { situation: data.situation.id, knownAt: choices.knownAt, address },
      known: knownFigures(data, choices.knownAt),
      sentence: headlineOf(data, choices, wording).sentence,
      link: () => (addressBase === null ? '' : viewLink(address, {}, addressBase)),
    },
    wording,
  );
  if (subject !== null) return { id: KEY_FIGURES, title, subject };
  return { id: KEY_FIGURES, title, refused: '' };
}
