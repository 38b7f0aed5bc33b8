import type { ChartTable } from '#chartViews/chartView.ts';
import { changeLedger, entriesSince, type LedgerEntry } from '#domain/changeLedger.ts';
import { changesOf } from '#domain/changesSince.ts';
import { isVintage } from '#domain/knownFigures.ts';
import { figuresInScope } from '#shown/figuresInScope.ts';
import { knownMoment } from '#shown/viewChoices.ts';
import { changesParagraph } from '#wording/changesParagraph.ts';
import { labelWords, sourceName } from '#wording/figureSentence.ts';
import type { Wording } from '#wording/wording.ts';
import { type BuiltPart, leftOut, NO_FIGURES } from './builtPart.ts';
import { cutSentence, MOST_ROWS } from './printedTable.ts';
import { captionOf, linkFrom, type ReportScene } from './reportScene.ts';

/** What is new, revised or withdrawn since the last report: in sentences, and as rows where the reader wants them. */
export function changesPart(
  scene: ReportScene,
  { id, withTable }: { readonly id: string; readonly withTable: boolean },
): BuiltPart {
  const { wording, shown, figures } = scene;
  const { t } = wording;
  const { situation } = shown.data;
  const { zone } = situation;
  const { knownAt } = shown.choices;
  const since = knownMoment(shown.address.since, zone);
  if (since === null) return leftOut(t('report.noSince'));
  if (knownAt !== null && since >= knownAt) {
    return leftOut(t('changes.reversed', { until: wording.moment(knownAt, zone) }));
  }
  const ledger = changeLedger(figures, { vintage: isVintage(situation) });
  const entries = entriesSince(ledger, since);
  const facts = { since, until: knownAt, zone, title: situation.title, address: '' };
  const lines = changesParagraph(changesOf(entries), facts, wording).split('\n');
  const changed = figuresInScope(shown, 'changes', wording) ?? NO_FIGURES;
  const sentences = {
    kind: 'sentences',
    id,
    heading: t('report.sectionHeading.changes', { moment: wording.moment(since, zone) }),
    paragraphs: lines.map((line) => line.replace(/^- /, '')),
  } as const;
  if (!withTable || entries.length === 0) return { parts: [sentences], figures: changed };
  const link = linkFrom(scene, { tab: 'changes' });
  const newest = entries.slice(-MOST_ROWS).reverse();
  const cut = newest.length === entries.length ? [] : [cutSentence(entries.length, link, wording)];
  const table = {
    kind: 'table',
    id: `${id}-table`,
    heading: t('changes.ledgerHeading'),
    table: changesTable(newest, scene),
    caption: [...cut, ...captionOf(scene, { figures: changed, scope: 'changes', link })],
  } as const;
  return { parts: [sentences, table], figures: changed };
}

function changesTable(
  entries: readonly LedgerEntry[],
  { wording, shown }: ReportScene,
): ChartTable {
  const { t } = wording;
  const { zone, title } = shown.data.situation;
  const words = (id: string, label: string) => ({ id, label, numeric: false });
  const number = (id: string, label: string) => ({ id, label, numeric: true });
  return {
    caption: t('report.changesCaption', { title }),
    columns: [
      words('kind', t('changes.column.kind')),
      words('known', t('changes.column.known')),
      words('what', t('changes.column.what')),
      words('asOf', t('changes.column.asOf')),
      number('from', t('changes.column.from')),
      number('to', t('changes.column.to')),
      words('source', t('changes.column.source')),
    ],
    rows: entries.map((entry) => ({
      figureId: entry.figure.id,
      cells: cellsOf(entry, zone, wording),
    })),
  };
}

function cellsOf(entry: LedgerEntry, zone: string, wording: Wording): string[] {
  const { kind, at, figure, revision } = entry;
  const known = wording.asOfShort(
    { text: '', precision: 'instant', start: at, end: at, zoneAssumed: false },
    zone,
  );
  return [
    wording.t(`changes.kind.${kind}`),
    figure.knownFromAssumed ? wording.t('changes.knownAssumed', { moment: known }) : known,
    wording.t('changes.what', {
      label: labelWords(figure, wording),
      place: wording.place(figure.place),
    }),
    wording.asOfShort(figure.asOf, zone),
    earlierWords(entry, wording),
    kind === 'withdrawn' && revision === null
      ? wording.t('changes.gone')
      : wording.quantity(figure.quantity),
    sourceName(figure, wording),
  ];
}

function earlierWords({ figure, revision, kind }: LedgerEntry, wording: Wording): string {
  if (revision !== null) return wording.quantity(revision.earlier.quantity);
  return kind === 'withdrawn' && figure.value !== null ? wording.number(figure.value) : '';
}
