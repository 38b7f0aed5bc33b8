import { formatBreakdown } from '#domain/breakdown.ts';
import { reportGaps } from '#domain/reportGaps.ts';
import type { Onset } from '#domain/situation.ts';
import type { Wording } from '#wording/wording.ts';
import type { Tone } from '../chartView.ts';
import type { ComparedLine, ComparedSituation, CompareScene, LeftReason } from './compareScene.ts';
import { shownFigures } from './compareShown.ts';

/** How good the figures of one line are, in words. */
export interface LineEntry {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly main: boolean;
  /** "People who crossed the border, Armenia: total since the start". */
  readonly what: string;
  readonly indicator: string;
  /** A figure of it, for the card of its definition. */
  readonly figureId: string | null;
  /** "71 figures by Government of Armenia, recommended here; 65 are drawn." */
  readonly figures: string;
  /** How time was stated and where nothing was. */
  readonly quality: string;
}

/** One situation beside the plot: drawn or not, what its day 0 is, and how even its figures are. */
export interface SituationEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly left: LeftReason | null;
  readonly onset: { readonly onset: Onset; readonly at: string } | null;
  readonly lines: readonly LineEntry[];
  /** Sources that are not drawn; null where there are none. */
  readonly others: string | null;
  /** The population before, or that none is stated. */
  readonly base: string;
  readonly hasBase: boolean;
}

const DEFAULT_CADENCE = 24;

/** What a reader must know of each situation before comparing heights. */
export function compareEntries(scene: CompareScene): SituationEntry[] {
  return scene.situations.map((of) => {
    const { data, onset, name, wording, others, left, context } = of;
    const { situation } = data;
    return {
      id: situation.id,
      name,
      title: situation.title,
      left,
      onset:
        onset === null
          ? null
          : { onset: onset.onset, at: wording.asOf(onset.time, situation.zone) },
      lines: of.lines.map((line) => lineEntry(scene, of, line)),
      others:
        others.length === 0
          ? null
          : wording.t('compare.others', {
              count: others.length,
              sources: wording.t('plot.summarySources', {
                count: new Set(others.map(({ source }) => source)).size,
              }),
            }),
      hasBase: context.base !== null && context.definition.share !== false,
      base:
        context.base === null
          ? wording.t(isBaseLater(of, scene) ? 'compare.left.noShareThen' : 'compare.left.noShare')
          : wording.t('compare.base', {
              base: wording.quantity(context.base.figure.quantity),
              source: context.base.figure.source,
              asOf: wording.asOfShort(context.base.figure.asOf, context.zone),
            }),
    };
  });
}

/** A base is declared, but was published after the moment that is shown. */
function isBaseLater({ data }: ComparedSituation, { options }: CompareScene): boolean {
  return options.knownAt !== null && data.situation.denominators.length > 0;
}

function lineEntry(scene: CompareScene, of: ComparedSituation, line: ComparedLine): LineEntry {
  const { wording, context } = of;
  const { series, label, tone, main, id } = line;
  const shown = of.left === null ? shownFigures(scene, { line, of }).length : 0;
  const { label: what } = wording.indicator(series.indicator);
  return {
    id,
    label,
    tone,
    main,
    indicator: series.indicator,
    figureId: series.figures.at(-1)?.id ?? null,
    what: wording.t('compare.entryWhat', {
      what,
      place: wording.place(series.place),
      definition: definitionWords(of, line),
      measure: wording.t(`figure.measure.${series.measure ?? 'unknown'}`),
    }),
    figures: wording.t('compare.entryFigures', {
      count: series.figures.length,
      source:
        of.others.length === 0
          ? series.source
          : wording.t('compare.recommended', { source: series.source }),
      drawn: drawnWords(shown, series.figures.length, wording),
    }),
    quality: [precisionWords(of, line), gapWords(of, line, context.definition.cadenceHours)]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function drawnWords(shown: number, all: number, { t }: Wording): string {
  if (shown === all) return t('compare.drawnAll');
  return shown === 0 ? t('compare.drawnNone') : t('compare.drawnSome', { number: shown });
}

/** ", since July 2021": only where there is one. */
function definitionWords({ wording }: ComparedSituation, { series }: ComparedLine): string {
  if (formatBreakdown(series.breakdown) === '') return '';
  return wording.t('compare.entryDefinition', { definition: wording.breakdown(series.breakdown) });
}

function precisionWords({ wording }: ComparedSituation, { series }: ComparedLine): string {
  const { length } = series.figures;
  const wide = series.figures.filter(({ asOf }) => asOf.precision !== 'instant').length;
  if (wide === 0) return wording.t('compare.allInstants');
  if (wide === length) return wording.t('compare.allDays');
  return wording.t('compare.someInstants', { hours: length - wide, days: wide });
}

function gapWords(
  { wording }: ComparedSituation,
  { series }: ComparedLine,
  cadenceHours = DEFAULT_CADENCE,
): string {
  const { count, longest } = reportGaps(series.figures, cadenceHours);
  const cadence = wording.age(cadenceHours * 3_600_000);
  if (series.figures.length < 2) return '';
  if (count === 0) return wording.t('compare.noGaps', { cadence });
  return wording.t('compare.gaps', { count, cadence, longest: wording.age(longest) });
}
