/** Limits of a reader's own file. Each is said in a sentence with what was seen. */
export const MAX_FILE_BYTES = 100_000_000;
/** What a workbook or zip may hold once it is unpacked. */
export const MAX_UNPACKED_BYTES = 1_000_000_000;
export const MAX_SHEET_ROWS = 1_000_000;
/** Titles, headers and a last line end are no rows of data. */
export const HEADING_ROWS = 26;
export const MAX_COLUMNS = 500;
/** Lists in records in lists: deeper is no table. */
export const MAX_DEPTH = 32;

/** Rows of a sheet that the page is shown to choose the row of headers from. */
export const HEAD_ROWS = 60;
/** Up to so many figures a preview holds them all. */
export const SHOWN_FIGURES = 5_000;
export const SHOWN_SET_ASIDE = 200;
export const SAMPLE_ROWS = 50;
