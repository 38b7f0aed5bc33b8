import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Direction } from '#wording/languages.ts';
import type { Wording } from '#wording/wording.ts';
import { directionOf } from '../markup/directionRuns.ts';
import { safeText } from '../markup/safeText.ts';
import { linesOf } from '../pictureText.ts';
import type { PaperSheet } from './paperSheet.ts';
import type { ReportChart, ReportDocument, ReportPart } from './reportDocument.ts';
import { NO_RULE, NOTE_RULE, OWN_STYLES } from './reportDocxStyles.ts';
import { reportDocxTable } from './reportDocxTable.ts';
import { wordsParagraph } from './reportDocxText.ts';
import { undrawnStamps } from './undrawnStamps.ts';

/** A picture as a PNG; size in dots. */
export interface ReportPng {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly report: ReportDocument;
  readonly wording: Wording;
  readonly sheet: PaperSheet;
  /** By the id of its part. */
  readonly pngs: ReadonlyMap<string, ReportPng>;
}

/** One part of a report as what stands in a Word file. Errors: RangeError for a chart whose picture is missing. */
export function docxPart(part: ReportPart, place: Place): (Paragraph | Table)[] {
  if (part.kind === 'chart') return docxChart(part, place);
  const { report, sheet } = place;
  const { direction } = report;
  if (part.kind === 'table') {
    const hasCaption = part.caption.length > 0;
    return [
      headingOf(part.heading, report),
      reportDocxTable(part.table, { direction, width: sheet.textWidth, hasCaption }),
      ...captionOf(part.caption, report),
    ];
  }
  const isNote = part.kind === 'note';
  return [
    ...(part.heading === null ? [] : [headingOf(part.heading, report)]),
    ...part.paragraphs.map((text) =>
      isNote ? docxNote(text, directionOf(text, direction)) : wordsParagraph(text, direction),
    ),
  ];
}

/** The rule beside it stands where its lines begin. */
function docxNote(text: string, direction: Direction): Paragraph {
  const border = direction === 'rtl' ? { border: { right: NOTE_RULE, left: NO_RULE } } : {};
  return wordsParagraph(text, direction, { style: OWN_STYLES.note, ...border });
}

function docxChart(part: ReportChart, place: Place): (Paragraph | Table)[] {
  const { report, wording, sheet } = place;
  const { direction } = report;
  const remarks = part.notes.map((note, at) =>
    wordsParagraph(note, direction, {
      style: OWN_STYLES.remark,
      bullet: { level: 0 },
      // None stands alone on a page.
      keepNext: at === part.notes.length - 2,
    }),
  );
  const figures =
    part.table === null
      ? []
      : [
          wordsParagraph(wording.t('reportFile.figures'), direction, {
            heading: HeadingLevel.HEADING_2,
          }),
          reportDocxTable(part.table, { direction, width: sheet.textWidth, hasCaption: false }),
          afterTable(),
        ];
  return [
    headingOf(part.heading, report),
    ...(part.subtitle === ''
      ? []
      : [wordsParagraph(part.subtitle, direction, { style: 'Subtitle' })]),
    ...stampOf(undrawnStamps(report, part), report),
    pictureOf(part, place),
    ...captionOf(part.caption, report),
    ...remarks,
    ...figures,
  ];
}

function headingOf(heading: string, { direction }: ReportDocument): Paragraph {
  return wordsParagraph(heading, direction, { heading: HeadingLevel.HEADING_1 });
}

/** Over a picture and on the cover; empty where there is nothing to stamp. */
export function stampOf(stamps: readonly string[], { direction }: ReportDocument): Paragraph[] {
  if (stamps.length === 0) return [];
  return [wordsParagraph(stamps.join(' · '), direction, { style: OWN_STYLES.stamp })];
}

/** All but its last line stay with the next, so that a picture and its source are never parted. */
function captionOf(caption: readonly string[], { direction }: ReportDocument): Paragraph[] {
  const last = caption.length - 1;
  return caption.map((line, at) =>
    wordsParagraph(line, direction, {
      style: 'Caption',
      keepNext: at < last,
      ...(at === 0 ? { spacing: { before: 80, after: 60 } } : {}),
    }),
  );
}

/** Two tables that touch would become one. */
function afterTable(): Paragraph {
  return new Paragraph({ style: OWN_STYLES.cell, children: [] });
}

function pictureOf(part: ReportChart, place: Place): Paragraph {
  const { picture, caption } = part;
  const png = place.pngs.get(part.id);
  if (png === undefined) throw new RangeError(`The picture of ${part.id} is missing.`);
  const most = roomFor(part, place);
  const shrink = Math.min(1, place.sheet.textWidth / picture.width, most / picture.height);
  const size = {
    width: Math.round(picture.width * shrink),
    height: Math.round((png.height / png.width) * picture.width * shrink),
  };
  return new Paragraph({
    style: OWN_STYLES.picture,
    keepNext: caption.length > 0,
    children: [
      new ImageRun({
        type: 'png',
        data: png.bytes,
        transformation: size,
        altText: {
          // The library counts on from file to file.
          id: String(place.report.parts.indexOf(part) + 1),
          name: safeText(part.heading),
          title: safeText(picture.words.title),
          description: safeText(picture.alt),
        },
      }),
    ],
  });
}

/** Lower, no chart can be read. */
const LEAST_SHARE = 0.45;
const BETWEEN = 40;

/** The height left for a picture on the page of its heading and caption, CSS pixels. */
function roomFor(part: ReportChart, place: Place): number {
  const { heading, subtitle, caption } = part;
  const { textWidth, textHeight } = place.sheet;
  const high = (texts: readonly string[], size: number, bold: boolean) =>
    texts
      .filter((text) => text !== '')
      .reduce((sum, text) => {
        const lines = linesOf(safeText(text), { size, bold, width: textWidth }).length;
        return sum + lines * size * 1.3 + 6;
      }, 0);
  const words =
    high([heading], 20, true) +
    high([subtitle], 14, false) +
    high([undrawnStamps(place.report, part).join(' · ')], 15.5, true) +
    high(caption, 11.4, false);
  return Math.max(textHeight * LEAST_SHARE, textHeight - words - BETWEEN);
}
