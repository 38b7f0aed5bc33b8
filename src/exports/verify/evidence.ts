import type { Claim } from './claim.ts';

/** One row of a file of figures. */
export interface FileRow {
  /** 1-based, the header not counted. */
  readonly row: number;
  /** By column, without the guard against formulas; a number of a JSON file as its digits. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What was given to be checked. */
export type Evidence =
  | {
      readonly kind: 'claim';
      /** `text` was typed or pasted; the others are files. */
      readonly form: 'text' | 'svg' | 'png' | 'html' | 'docx' | 'xlsx';
      readonly claim: Claim;
    }
  | {
      readonly kind: 'rows';
      readonly form: 'csv' | 'json' | 'zip';
      readonly claim: Claim;
      readonly rows: readonly FileRow[];
    };

export const EVIDENCE_FAULTS = [
  'nothing',
  'no_code',
  'no_receipt_in_picture',
  'no_receipt_in_page',
  'no_ids',
  'no_figures',
  'other_picture',
  'pdf',
  'no_data_in_zip',
  'cut_off',
  'unknown_kind',
  'too_large',
  'too_many_rows',
  'unreadable',
] as const;
export type EvidenceFaultReason = (typeof EVIDENCE_FAULTS)[number];

/** What was given cannot be checked, and why. */
export class EvidenceFault extends Error {
  readonly reason: EvidenceFaultReason;
  constructor(reason: EvidenceFaultReason) {
    super(reason);
    this.name = 'EvidenceFault';
    this.reason = reason;
  }
}

/** Larger files are no files of figures: the whole archive is a fifth of one megabyte. */
export const MOST_BYTES = 32 * 1024 * 1024;
export const MOST_ROWS = 200_000;
