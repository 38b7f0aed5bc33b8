import { parseAddress } from '#address/address.ts';
import type { SituationData } from '#domain/situation.ts';
import type { PictureFile } from '#exports/pictureFile.ts';
import type { ReportDocument } from '#exports/report/reportDocument.ts';
import { reportOf } from '#exports/report/reportOf.ts';
import { offeredParts } from '#exports/report/reportParts.ts';
import { reportScene } from '#exports/report/reportScene.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { ENGLISH } from './shippedCharts.ts';

/** A report of a situation: of some parts, or of everything that it offers, tables included. For tests and measures. */
export function reportFrom(
  data: SituationData,
  parts: readonly string[] = offeredParts(data.situation),
): ReportDocument {
  const shown = shownSituation(data, parseAddress('?since=2023-09-28'), 0);
  const site = 'https://site.example/';
  const scene = reportScene({ shown, site, colours: 'grey' }, ENGLISH);
  return reportOf(scene, { parts, tables: parts, notes: [], title: '', made: null }).document;
}

const QUERY = '?situation=nagorno-karabakh-2023&page=report';

/** A report without a part. */
export const PLAIN_REPORT: ReportDocument = {
  title: 'A report',
  cover: ['As known at 10 October 2023'],
  stamps: [],
  parts: [],
  colophon: ['Names imply no endorsement.'],
  address: `https://site.example/${QUERY}`,
  receipt: '7M2K-0QXD-9V4B-TS3H',
  view: '?situation=nagorno-karabakh-2023&chart=report',
  language: 'en',
  direction: 'ltr',
};

/** A picture of hardly anything, for tests of what stands around it. */
export const SMALL_PICTURE: PictureFile = {
  svg: '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="605" height="302" viewBox="0 0 605 302" role="img" aria-labelledby="picture-title-x" aria-describedby="picture-text-x"><title id="picture-title-x">A title</title><desc id="picture-text-x">A text</desc><rect width="605" height="302" fill="#ffffff"/></svg>\n',
  width: 605,
  height: 302,
  alt: 'A title. A text.',
  words: {
    id: 'x',
    title: 'A title',
    subtitle: '',
    notes: [],
    events: [],
    sourceLine: 'Source: A (4 Oct 2023).',
    timesLine: '',
    summary: 'A text.',
    stamp: null,
  },
  facts: { address: `https://site.example/${QUERY}`, made: null },
};
