import { isRefusal } from '#chartViews/buildChartView.ts';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import { changeLedger, entriesSince } from '#domain/changeLedger.ts';
import type { Figure } from '#domain/figure.ts';
import { isVintage, knownFigures, knownRejected } from '#domain/knownFigures.ts';
import type { Wording } from '#wording/wording.ts';
import { filterFigures } from './filterFigures.ts';
import { headlineOf } from './headlineOf.ts';
import { type ShownSituation, shownChart } from './shownSituation.ts';
import { knownMoment } from './viewChoices.ts';

/** No width changes which figures a chart shows. */
const ANY_WIDTH = 900;

/**
 * The figures behind a part of a page, as every receipt counts them; null for a part that this situation has not.
 * @param scope id of a chart, `key-figures`, `page`, `table`, `all`, `figure`, `together`, `changes` or `report`
 */
export function figuresInScope(
  shown: ShownSituation,
  scope: string,
  wording: Wording,
): readonly Figure[] | null {
  const { data, choices, address } = shown;
  const definition = data.situation.charts.find(({ id }) => id === scope);
  if (definition !== undefined) {
    const view = shownChart(shown, definition, { width: ANY_WIDTH, wording });
    return isRefusal(view) ? [] : view.figures;
  }
  const known = knownFigures(data, choices.knownAt);
  const rejected = knownRejected(data, choices.knownAt);
  if (scope === 'key-figures') return keyFiguresOf(shown, known, wording);
  if (scope === 'page') return pageFigures(shown, null, wording);
  if (scope === 'table') return tableFigures(shown, { known, rejected });
  if (scope === 'all') return [...known, ...rejected];
  if (scope === 'figure') return named([...known, ...rejected], [address.figure ?? '']);
  if (scope === 'together') return named([...known, ...rejected], address.pick ?? []);
  if (scope === 'changes') return changedFigures(shown, known);
  if (scope === 'report') return reportFigures(shown, known, wording);
  return null;
}

function keyFiguresOf(
  { data, choices }: ShownSituation,
  known: readonly Figure[],
  wording: Wording,
): Figure[] {
  const views = buildKeyFigures(data, choices, wording);
  return named(
    known,
    views.flatMap(({ figureId, baseFigureId }) => [figureId ?? '', baseFigureId ?? '']),
  );
}

/**
 * The figures of the Charts tab as a whole: all charts, the key figures and the headline.
 * @param drawn those of its charts, where they are at hand; made anew where they are left out
 */
export function pageFigures(
  shown: ShownSituation,
  drawn: readonly Figure[] | null,
  wording: Wording,
): readonly Figure[] {
  const { data, choices } = shown;
  const known = knownFigures(data, choices.knownAt);
  const charts =
    drawn ??
    data.situation.charts.flatMap(({ id }) => figuresInScope(shown, id, wording) ?? NO_FIGURES);
  const { figureId } = headlineOf(data, choices, wording);
  const others = [...keyFiguresOf(shown, known, wording), ...named(known, [figureId ?? ''])];
  return [...new Map([...charts, ...others].map((figure) => [figure.id, figure])).values()];
}

const NO_FIGURES: readonly Figure[] = [];

function tableFigures(
  { data, address }: ShownSituation,
  { known, rejected }: Readonly<Record<'known' | 'rejected', readonly Figure[]>>,
): Figure[] {
  const { indicator, source: sources, role } = address;
  const filters = { indicator, sources, role, text: '' };
  return filterFigures({ figures: known, rejected }, filters, data.situation);
}

/** What became known since the last report, of the chosen sources; the number that was replaced is none of them. */
function changedFigures(
  { data, address, choices }: ShownSituation,
  known: readonly Figure[],
): readonly Figure[] {
  const { situation } = data;
  const filters = {
    indicator: address.indicator,
    sources: choices.sources,
    role: 'drawn',
    text: '',
  } as const;
  const chosen = filterFigures({ figures: known, rejected: [] }, filters, situation);
  const ledger = changeLedger(chosen, { vintage: isVintage(situation) });
  const kinds = entriesSince(ledger, knownMoment(address.since, situation.zone)).filter(
    ({ kind }) => address.changes === 'all' || kind === address.changes,
  );
  return distinct(kinds.map(({ figure }) => figure));
}

/** Which scope a part of a report shows; notes and events show no figure. */
const SCOPES_OF_PARTS: ReadonlyMap<string, string> = new Map([
  ['key', 'key-figures'],
  ['key-table', 'key-figures'],
  ['text', 'page'],
  ['figures', 'table'],
  ['changes', 'changes'],
]);

/** What the parts of a report show, each figure once; which parts, its address says (`parts=~key~chart.arrivals`). */
function reportFigures(
  shown: ShownSituation,
  known: readonly Figure[],
  wording: Wording,
): readonly Figure[] {
  return distinct(
    (shown.address.parts ?? []).flatMap((part) => {
      if (part === 'finding') {
        const { figureId } = headlineOf(shown.data, shown.choices, wording);
        return named(known, [figureId ?? '']);
      }
      const scope = part.startsWith('chart.') ? part.slice(6) : SCOPES_OF_PARTS.get(part);
      return (scope === undefined ? null : figuresInScope(shown, scope, wording)) ?? [];
    }),
  );
}

function distinct(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

function named(figures: readonly Figure[], ids: readonly string[]): Figure[] {
  const wanted = new Set(ids);
  return figures.filter(({ id }) => wanted.has(id));
}
