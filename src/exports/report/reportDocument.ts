import type { Paper } from '#address/address.ts';
import type { ChartTable } from '#chartViews/chartView.ts';
import type { Direction } from '#wording/languages.ts';
import type { PictureFile } from '../pictureFile.ts';

/**
 * A finished report: everything that stands on its pages, in order and in words. Screen, print, Word and the single
 * file are written from it, so that they agree to the letter.
 */
export interface ReportDocument {
  readonly title: string;
  /** Under the title: situation, as known at, made, marking. */
  readonly cover: readonly string[];
  /** EXAMPLE DATA, a sensitivity label; on every page and over every chart. */
  readonly stamps: readonly string[];
  readonly parts: readonly ReportPart[];
  /** Under everything: sources, how to check it, disclaimers, licence. */
  readonly colophon: readonly string[];
  /** Full address of the report's view. */
  readonly address: string;
  /** Over all figures of the report; null where there is none. */
  readonly receipt: string | null;
  /** Canonical query of that receipt, by which a page finds the same figures again. */
  readonly view?: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  /** What it is laid out for; A4 where nothing is said. */
  readonly paper?: Paper;
}

export type ReportPart =
  | {
      readonly kind: 'sentences';
      readonly id: string;
      readonly heading: string;
      readonly paragraphs: readonly string[];
    }
  | ReportChart
  | {
      /** Key figures, figures, changes, events: rows of words. */
      readonly kind: 'table';
      readonly id: string;
      readonly heading: string;
      readonly table: ChartTable;
      /** Source line, times, what was left out. */
      readonly caption: readonly string[];
    }
  | {
      /** The reader's own words. */
      readonly kind: 'note';
      readonly id: string;
      readonly heading: string | null;
      readonly paragraphs: readonly string[];
    };

/** A chart, or the key figures as a picture. */
export interface ReportChart {
  readonly kind: 'chart';
  readonly id: string;
  readonly heading: string;
  readonly subtitle: string;
  /** Drawn for the width of a page; grey-safe. */
  readonly picture: PictureFile;
  /** Source line, times, receipt, address. */
  readonly caption: readonly string[];
  readonly notes: readonly string[];
  /** The figures of the chart as rows; null where the reader left it out. */
  readonly table: ChartTable | null;
}
