import type { ChartTable } from '#chartViews/chartView.ts';
import { figureTableOf } from '#chartViews/figureTableOf.ts';
import { compareAsOf } from '#domain/asOf.ts';
import type { SituationEvent } from '#domain/situation.ts';
import type { BuiltPart } from './builtPart.ts';
import { leftOut, NO_FIGURES } from './builtPart.ts';
import { cutSentence, MOST_ROWS, printedTable } from './printedTable.ts';
import { captionOf, linkFrom, type ReportScene } from './reportScene.ts';

/** Every figure known at the moment, of the chosen sources; of a long table the newest. */
export function figuresPart(scene: ReportScene, id: string): BuiltPart {
  const { wording, shown, figures: all } = scene;
  const { situation } = shown.data;
  if (all.length === 0) return leftOut(wording.t('report.noFigures'));
  // Cut before a word is said: 10,000 rows of words would stop the page.
  const figures =
    all.length <= MOST_ROWS
      ? all
      : [...all].sort((one, other) => compareAsOf(one.asOf, other.asOf)).slice(-MOST_ROWS);
  const link = linkFrom(scene, { tab: 'table' });
  const heading = wording.t('report.sectionHeading.figures');
  const table = figureTableOf(
    figures,
    wording.t('report.figuresCaption', { title: situation.title }),
    {
      zone: situation.zone,
      wording,
    },
  );
  const cut = all.length === figures.length ? [] : [cutSentence(all.length, link, wording)];
  const caption = [...cut, ...captionOf(scene, { figures: all, scope: 'table', link })];
  return { parts: [{ kind: 'table', id, heading, table, caption }], figures: all };
}

/** The dated events up to the moment, as numbered in the charts. */
export function eventsPart(scene: ReportScene, id: string): BuiltPart {
  const { wording } = scene;
  const events = knownEvents(scene);
  if (events.length === 0) return leftOut(wording.t('report.noEvents'));
  const { table, note } = printedTable(eventTable(events, scene), linkFrom(scene), wording);
  return {
    parts: [
      {
        kind: 'table',
        id,
        heading: wording.t('report.sectionHeading.events'),
        table,
        caption: [...(note === undefined ? [] : [note]), wording.t('report.eventsCaption')],
      },
    ],
    figures: NO_FIGURES,
  };
}

/** At a chosen or replayed moment, what had not happened yet is in no list. */
function knownEvents({ shown }: ReportScene): readonly SituationEvent[] {
  const { data, choices } = shown;
  const replayed = data.clock === undefined ? null : Temporal.Instant.from(data.clock.now);
  const until = choices.knownAt ?? replayed?.epochMilliseconds ?? null;
  return until === null ? data.events : data.events.filter(({ time }) => time.start <= until);
}

function eventTable(
  events: readonly SituationEvent[],
  { wording, shown }: ReportScene,
): ChartTable {
  const { t } = wording;
  const { zone, title } = shown.data.situation;
  return {
    caption: t('report.eventsOf', { title }),
    columns: [
      { id: 'number', label: t('report.column.number'), numeric: true },
      { id: 'time', label: t('report.column.time'), numeric: false },
      { id: 'title', label: t('report.column.event'), numeric: false },
      { id: 'source', label: t('plot.columnSource'), numeric: false },
    ],
    rows: events.map(({ number, time, title: event, source }) => ({
      figureId: null,
      cells: [wording.number(number), wording.asOfShort(time, zone), event, source],
    })),
  };
}
