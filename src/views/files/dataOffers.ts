import { isRefusal } from '#chartViews/buildChartView.ts';
import { knownFigures, knownRejected } from '#domain/knownFigures.ts';
import type { Figure } from '#domain/figure.ts';
import type { ChartDefinition } from '#domain/situation.ts';
import { takenMarks } from '#domain/takenSources.ts';
import type { DataFileFacts, DataSelection } from '#exports/dataFiles/dataSelection.ts';
import { ALL_FIGURES } from '#exports/exportName.ts';
import { type ChartSource, chartSubject } from '#exports/pictureSubject.ts';
import { receiptOf } from '#exports/receipt.ts';
import { receiptOfView } from '#exports/receiptOfView.ts';
import { figuresInScope } from '#shown/figuresInScope.ts';
import { chartOptions, shownChart, type ShownSituation } from '#shown/shownSituation.ts';
import type { Wording } from '#wording/wording.ts';
import { chartSource } from '../charts/chartSource.ts';
import { labelText } from '#exports/noteWithMarking.ts';
import { linkToView } from '../page/linkToView.ts';
import { allShown } from './allShown.ts';
import { filterSentences } from './filterSentences.ts';

/** From where the dialog was opened. */
export type OfferStart =
  | { readonly kind: 'chart'; readonly definition: ChartDefinition }
  | {
      readonly kind: 'shown';
      /** Rows of the table in their order on the screen. */
      readonly rows: readonly Figure[];
      /** What is looked for in them. */
      readonly text: string;
      readonly scope: string;
    }
  | { readonly kind: 'page' };

export type OfferKind = OfferStart['kind'] | 'all';

/** Something that may be saved, with all that a file of it says. */
export interface DataOffer {
  readonly kind: OfferKind;
  /** As in the names of files. */
  readonly scope: string;
  readonly shown: ShownSituation;
  readonly figures: readonly Figure[];
  /** Wrong copies that are not among the figures. */
  readonly rejected: readonly Figure[];
  /** Made when a zip is asked for: each has to be built. */
  readonly charts: () => OfferedCharts;
  /** Made now: with the receipt, and the moment at which it is asked for. */
  readonly select: (made: number) => DataSelection;
}

export interface OfferedCharts {
  /** Those of which every figure is among the offered ones. */
  readonly drawn: readonly ChartSource[];
  /** How many cannot be drawn as chosen. */
  readonly refused: number;
}

/** What is offered there: the part itself, and all figures of the situation. */
export function dataOffers(
  shown: ShownSituation,
  start: OfferStart,
  wording: Wording,
): readonly DataOffer[] {
  return [offerOf(shown, start, wording), allOffer(shown, wording)];
}

function offerOf(shown: ShownSituation, start: OfferStart, wording: Wording): DataOffer {
  const filters = filterSentences(shown, start, wording);
  const name = wording.t(`files.whatName.${start.kind}`);
  if (start.kind === 'chart') {
    const { definition } = start;
    const view = shownChart(shown, definition, { width: ANY_WIDTH, wording });
    const { title, figures } = isRefusal(view) ? { title: name, figures: [] } : view;
    return offer(
      { shown, figures, filters, title, scope: definition.id, asked: [definition] },
      { kind: start.kind, change: { chart: definition.id }, receiptScope: definition.id },
      wording,
    );
  }
  if (start.kind === 'shown') {
    return offer(
      { shown, figures: start.rows, filters, title: name, scope: start.scope },
      { kind: start.kind, change: { tab: 'table' }, receiptScope: 'table' },
      wording,
    );
  }
  const figures = figuresInScope(shown, 'page', wording) ?? [];
  return offer(
    { shown, figures, filters, title: name, scope: 'page' },
    { kind: start.kind, change: { tab: 'charts' }, receiptScope: 'page' },
    wording,
  );
}

function allOffer(chosen: ShownSituation, wording: Wording): DataOffer {
  const shown = allShown(chosen);
  const { data } = shown;
  const figures = [...data.figures, ...data.rejected];
  const title = wording.t('files.whatName.all');
  return offer(
    { shown, figures, filters: [], title, scope: ALL_FIGURES },
    { kind: 'all', change: { tab: 'table' }, receiptScope: 'all' },
    wording,
  );
}

const ANY_WIDTH = 900;

interface Offered extends Pick<DataFileFacts, 'filters' | 'title'> {
  readonly shown: ShownSituation;
  readonly figures: readonly Figure[];
  readonly scope: string;
  /** Left out = every chart of the situation. */
  readonly asked?: readonly ChartDefinition[];
}

interface Linked {
  readonly kind: OfferKind;
  readonly change: Parameters<typeof linkToView>[1];
  readonly receiptScope: string;
}

function offer(
  { shown, figures, filters, title, scope, asked }: Offered,
  { kind, change, receiptScope }: Linked,
  wording: Wording,
): DataOffer {
  const { data, choices, address } = shown;
  const { situation, marking } = data;
  const { knownAt } = choices;
  const ids = new Set(figures.map(({ id }) => id));
  const receipt = () =>
    kind === 'shown'
      ? receiptOf({ situation: situation.id, knownAt, address, scope: receiptScope, figures })
      : receiptOfView(shown, receiptScope, wording);
  return {
    kind,
    scope,
    shown,
    figures,
    rejected: knownRejected(data, knownAt).filter(({ id }) => !ids.has(id)),
    charts: once(() =>
      offeredCharts({ shown, definitions: asked ?? situation.charts, ids }, wording),
    ),
    select: (made) => ({
      figures,
      takenOf: takenMarks(situation, knownFigures(data, knownAt)),
      facts: {
        situation,
        marking,
        scope,
        title,
        knownAt,
        filters,
        address: linkToView(address, change),
        receipt: receipt(),
        made,
        stamps: situation.sensitivity === undefined ? [] : [labelText(situation.sensitivity)],
      },
    }),
  };
}

interface Wanted {
  readonly shown: ShownSituation;
  readonly definitions: readonly ChartDefinition[];
  /** Of the offered figures. */
  readonly ids: ReadonlySet<string>;
}

function offeredCharts({ shown, definitions, ids }: Wanted, wording: Wording): OfferedCharts {
  const { data, address } = shown;
  const subjects = definitions.flatMap((definition) => {
    const options = chartOptions(shown, definition);
    const link = () => linkToView(address, { chart: definition.id });
    const source = chartSource({ definition, data, options, link, address }, wording);
    const subject = chartSubject(source, wording);
    return subject === null ? [] : [{ source, figures: subject.figures }];
  });
  return {
    drawn: subjects
      .filter(({ figures }) => figures.every(({ id }) => ids.has(id)))
      .map(({ source }) => source),
    refused: definitions.length - subjects.length,
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
