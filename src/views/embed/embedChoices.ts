import type { Theme } from '#address/address.ts';

export const LATER = ['fixed', 'updating'] as const;
export type Later = (typeof LATER)[number];

/** Widths of a reader's column, CSS pixels. */
export const COLUMNS = [320, 480, 640, 800] as const;
export const LEAST_COLUMN = 240;
export const MOST_COLUMN = 1600;
export const LEAST_HEIGHT = 160;
export const MOST_HEIGHT = 4000;

/** Ways to put a chart into another page. */
export const FORMS = ['plain', 'fitted', 'script', 'editors', 'picture', 'file'] as const;
export type EmbedForm = (typeof FORMS)[number];

export interface EmbedChoices {
  readonly later: Later;
  /** CSS pixels. */
  readonly column: number;
  /** CSS pixels; null = as high as the embed is in that column. */
  readonly height: number | null;
  readonly lang: string;
  /** null = as the reader's device. */
  readonly theme: Theme | null;
  readonly title: boolean;
  readonly table: boolean;
  readonly form: EmbedForm;
}
