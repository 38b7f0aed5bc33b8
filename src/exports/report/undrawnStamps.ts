import type { ReportChart, ReportDocument } from './reportDocument.ts';

/** Stamps of a report that a picture in it does not bear already: they stand over it. */
export function undrawnStamps({ stamps }: ReportDocument, { picture }: ReportChart): string[] {
  const drawn = picture.words.stamp ?? '';
  return stamps.filter((stamp) => !drawn.includes(stamp));
}
