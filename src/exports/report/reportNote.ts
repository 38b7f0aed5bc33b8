/** A passage of the reader's own. It is kept in memory and in a report file, never in an address. */
export interface ReportNote {
  /** `1`, `2` …: stands in the address as `note.1`. */
  readonly id: string;
  /** Empty for none. */
  readonly heading: string;
  /** Paragraphs are parted by line breaks. */
  readonly text: string;
}

/** What was typed, as paragraphs; no empty one among them. */
export function noteParagraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\p{Cc}+/gu, ' ').trim())
    .filter((line) => line !== '');
}
