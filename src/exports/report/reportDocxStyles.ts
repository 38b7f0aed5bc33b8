import { BorderStyle, type IPropertiesOptions, LineRuleType } from 'docx';
import { isLanguage, LANGUAGE_TRAITS } from '#wording/languages.ts';
import type { ReportDocument } from './reportDocument.ts';

type Styles = NonNullable<IPropertiesOptions['styles']>;

const INK = '1D2833';
const SOFT = '4D5A67';
const LINK = '1F69B3';
const ALERT = '8A3B2E';
export const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NOTE_RULE = { style: BorderStyle.SINGLE, size: 18, color: 'C3CCD4', space: 10 };

/** Names of our own beside Word's: whoever takes the report into a house's template changes the style, not the text. */
export const OWN_STYLES = {
  cover: 'ReportCover',
  stamp: 'ReportStamp',
  note: 'ReportNote',
  picture: 'ReportPicture',
  remark: 'ReportRemark',
  close: 'ReportClose',
  cell: 'ReportCell',
  head: 'ReportHead',
} as const;

/** Sizes are half points, room is twentieths of a point. */
export function reportDocxStyles({ language }: ReportDocument): Styles {
  // Word knows no "en" without a country.
  const known = isLanguage(language) ? LANGUAGE_TRAITS[language].dateLocale : language;
  return {
    default: {
      document: {
        run: {
          font: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' },
          size: 21,
          sizeComplexScript: 21,
          color: INK,
          language: { value: known, bidirectional: known },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: look('Title', 48, { bold: true, before: 0, after: 120, keep: true }),
      heading1: look('heading 1', 30, { bold: true, before: 360, after: 60, keep: true }),
      heading2: look('heading 2', 23, { bold: true, before: 240, after: 80, keep: true }),
      hyperlink: { run: { color: LINK, underline: {} } },
    },
    paragraphStyles: [
      { id: 'Subtitle', ...look('Subtitle', 21, { color: SOFT, after: 120, keep: true }) },
      { id: 'Caption', ...look('caption', 17, { color: SOFT, after: 60 }) },
      own('cover', 'Report cover', 21, { color: SOFT, after: 0 }),
      own('stamp', 'Report stamp', 23, { color: ALERT, bold: true, after: 60, keep: true }),
      noteStyle(),
      own('picture', 'Report picture', 21, { before: 60, after: 80 }),
      own('remark', 'Report remark', 18, { after: 40 }),
      own('close', 'Report close', 17, { color: SOFT, after: 60 }),
      own('cell', 'Report cell', 16, { after: 0 }),
      own('head', 'Report head', 16, { bold: true, after: 0, keep: true }),
    ],
  };
}

interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly before?: number;
  readonly after: number;
  /** Stands on the page of what follows it. */
  readonly keep?: boolean;
}

function look(name: string, size: number, { color = INK, bold, before = 0, after, keep }: Look) {
  return {
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: {
      size,
      sizeComplexScript: size,
      color,
      bold: bold === true,
      boldComplexScript: bold === true,
      italics: false,
    },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO },
      keepNext: keep === true,
      keepLines: true,
    },
  };
}

function own(id: keyof typeof OWN_STYLES, name: string, size: number, of: Look) {
  return { id: OWN_STYLES[id], ...look(name, size, of) };
}

/** The reader's own words are told from ours by a rule beside them. */
function noteStyle() {
  const { paragraph, ...rest } = own('note', 'Report note', 21, { after: 120 });
  return {
    ...rest,
    paragraph: {
      ...paragraph,
      keepLines: false,
      indent: { start: 240 },
      border: { left: NOTE_RULE },
    },
  };
}
