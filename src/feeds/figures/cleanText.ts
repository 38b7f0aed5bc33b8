/**
 * Characters that cannot be seen and can mislead: controls, bidirectional overrides and isolates, zero-width
 * space, byte order mark, line separators (trust.md F-110). Direction marks and joiners stay: Arabic, Persian
 * and Indic names need them.
 */
const HIDDEN =
  /[\u0000-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2028\u2029\u2060\u2066-\u2069\uFEFF]/g;
/** A note keeps its lines. */
const HIDDEN_IN_NOTE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

export interface CleanText {
  readonly text: string;
  /** Hidden characters were taken out; the screen says so. */
  readonly hidden: boolean;
  /** The text holds U+FFFD: letters were lost before it reached us. */
  readonly damaged: boolean;
}

/** One spelling of one name: without hidden characters, trimmed, composed (NFC). Look-alikes stay different. */
export function cleanText(text: string, isNote = false): CleanText {
  const shown = text.replace(isNote ? HIDDEN_IN_NOTE : HIDDEN, '');
  return {
    text: shown.trim().normalize('NFC'),
    hidden: shown.length !== text.length,
    damaged: shown.includes('\uFFFD'),
  };
}
