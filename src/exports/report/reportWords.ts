import { isLanguage } from '#wording/languages.ts';
import { createWording, type Wording } from '#wording/wording.ts';
import type { ReportDocument } from './reportDocument.ts';

/** Words that only the files of a report say, in the language of the report. */
export function reportWording({ language }: ReportDocument): Wording {
  return createWording(isLanguage(language) ? language : 'en');
}

/** What stands under a report; its receipt and address once, whether or not the report itself says them there. */
export function closingLines(report: ReportDocument, { t }: Wording): string[] {
  const { colophon, receipt, address } = report;
  const isSaid = (text: string) => colophon.some((line) => line.includes(text));
  return [
    ...colophon,
    ...(receipt === null || isSaid(receipt) ? [] : [t('reportFile.receipt', { receipt })]),
    ...(address === '' || isSaid(address) ? [] : [t('reportFile.address', { address })]),
  ];
}

/** By which a page of Corridor finds the same figures again: the query of the receipt, else that of the address. */
export function viewOf({ view, address }: ReportDocument): string {
  return view ?? address.slice(Math.max(0, address.indexOf('?')));
}
