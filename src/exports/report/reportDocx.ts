import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Paper } from '#address/address.ts';
import type { Wording } from '#wording/wording.ts';
import { directionOf } from '../markup/directionRuns.ts';
import { safeText } from '../markup/safeText.ts';
import { fixedDocx } from './fixedDocx.ts';
import { type PaperSheet, paperSheet, twips } from './paperSheet.ts';
import type { ReportDocument } from './reportDocument.ts';
import { docxPart, type ReportPng, stampOf } from './reportDocxParts.ts';
import { OWN_STYLES, reportDocxStyles } from './reportDocxStyles.ts';
import { wordsParagraph, wordsRuns } from './reportDocxText.ts';
import { closingLines, reportWording, viewOf } from './reportWords.ts';

/**
 * A report as a Word file: real headings, captions with sources, pictures with text alternatives, native tables, and
 * receipt and address as properties of the file. The same report gives the same bytes: no moment and no chance number
 * stands in it. Errors: RangeError for a chart whose picture is missing.
 * @param pngs by the id of their part; they stand in the file byte for byte
 */
export async function reportDocx(
  report: ReportDocument,
  pngs: ReadonlyMap<string, ReportPng>,
  { paper }: { readonly paper: Paper },
): Promise<Uint8Array> {
  const wording = reportWording(report);
  const sheet = paperSheet(paper);
  const { direction } = report;
  const file = new Document({
    ...propertiesOf(report),
    styles: reportDocxStyles(report),
    compatabilityModeVersion: 15,
    sections: [
      {
        properties: { page: pageOf(sheet) },
        headers: { default: headerOf(report) },
        footers: { default: footerOf(report, wording, sheet) },
        children: [
          ...coverOf(report),
          ...report.parts.flatMap((part) => docxPart(part, { report, wording, sheet, pngs })),
          wordsParagraph(wording.t('reportFile.about'), direction, {
            heading: HeadingLevel.HEADING_1,
          }),
          ...closingLines(report, wording).map((line) =>
            wordsParagraph(line, direction, { style: OWN_STYLES.close }),
          ),
        ],
      },
    ],
  });
  return fixedDocx(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function propertiesOf(report: ReportDocument) {
  const { title, stamps, cover, receipt, address } = report;
  const custom = [
    ['corridor-receipt', receipt ?? ''],
    ['corridor-view', viewOf(report)],
    ['corridor-stamp', stamps.join(' · ')],
  ] as const;
  return {
    title: safeText([...stamps, title].join(' · ')),
    subject: safeText(cover.join(' · ')),
    creator: 'Corridor',
    lastModifiedBy: 'Corridor',
    description: safeText(address),
    customProperties: custom
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ name, value: safeText(value) })),
  };
}

/** Of the margins, CSS pixels. */
const TOP = 91;
const BOTTOM = 83;
const EDGE = 42;

function pageOf({ width, height, textWidth }: PaperSheet) {
  const side = twips((width - textWidth) / 2);
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(TOP),
      bottom: twips(BOTTOM),
      left: side,
      right: side,
      header: twips(EDGE),
      footer: twips(EDGE),
    },
  };
}

function coverOf(report: ReportDocument): Paragraph[] {
  const { title, cover, stamps, direction } = report;
  return [
    ...stampOf(stamps, report),
    wordsParagraph(title, direction, { heading: HeadingLevel.TITLE }),
    ...cover.map((line) => wordsParagraph(line, direction, { style: OWN_STYLES.cover })),
  ];
}

/** On every page: the stamps. */
function headerOf({ stamps, direction }: ReportDocument): Header {
  return new Header({
    children: [
      wordsParagraph(stamps.join(' · '), direction, { style: OWN_STYLES.stamp, keepNext: false }),
    ],
  });
}

/** Stand for the numbers while the words around them are put together. */
const PAGE = '\u0001';
const PAGES = '\u0002';

/** On every page: the receipt, and which page it is. */
function footerOf(
  { receipt, direction }: ReportDocument,
  { t }: Wording,
  { textWidth }: PaperSheet,
): Footer {
  const counted = t('reportFile.page', { page: PAGE, pages: PAGES }).split(/(\u0001|\u0002)/);
  const numbers = counted.map((piece) => {
    if (piece === PAGE) return PageNumber.CURRENT;
    return piece === PAGES ? PageNumber.TOTAL_PAGES : safeText(piece);
  });
  const isRtl = directionOf(counted.join(''), direction) === 'rtl';
  const said = receipt === null ? [] : wordsRuns(t('reportFile.receipt', { receipt }), direction);
  return new Footer({
    children: [
      new Paragraph({
        style: OWN_STYLES.close,
        bidirectional: direction === 'rtl',
        tabStops: [{ type: TabStopType.END, position: twips(textWidth) }],
        children: [...said, new TextRun({ children: ['\t', ...numbers], rightToLeft: isRtl })],
      }),
    ],
  });
}
