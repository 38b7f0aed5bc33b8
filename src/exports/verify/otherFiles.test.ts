import { strToU8 } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { embedFileHtml } from '../embedFile/embedFileHtml.ts';
import { receiptOfView } from '../receiptOfView.ts';
import { reportHtml } from '../report/reportHtml.ts';
import { reportOf } from '../report/reportOf.ts';
import { reportScene } from '../report/reportScene.ts';
import type { ReadSituation } from './foundView.ts';
import { fileEvidence } from './readEvidence.ts';
import { type Verified, verify } from './verify.ts';

let archive: ReadSituation;
beforeAll(async () => {
  archive = { data: await readShippedSituation('nagorno-karabakh-2023'), fetchedAt: 0 };
});

it('an embed as a single file is found again by what its head says', () => {
  const shown = shownSituation(archive.data, parseAddress('?known=2023-10-03'), 0);
  const definition = shown.data.situation.charts.find(({ id }) => id === 'arrivals');
  if (definition === undefined) throw new Error('There are arrivals.');
  const receipt = receiptOfView(shown, 'arrivals', ENGLISH)?.code ?? null;
  const facts = {
    mode: 'single',
    pageAddress: null,
    latestAddress: null,
    receipt,
    csv: null,
  } as const;
  expect(checked(embedFileHtml(shown, definition, facts, ENGLISH))).toMatchObject({
    verdict: 'matches',
    view: { scope: 'arrivals' },
  });
});

it('a report as a single file is found again, whatever the order of its parts and notes', () => {
  const parts = ['chart.housing', 'note.1', 'key', 'events', 'changes'];
  const search = `?page=report&known=2023-10-03&since=2023-09-28&parts=~${parts.join('~')}`;
  const shown = shownSituation(archive.data, parseAddress(search), 0);
  const scene = reportScene({ shown, site: 'https://x.example/', colours: 'light' }, ENGLISH);
  const notes = [{ id: '1', heading: 'Ours', text: 'A word of our own.' }];
  const { document } = reportOf(scene, { parts, tables: [], notes, title: '', made: null });
  expect(checked(reportHtml(document))).toMatchObject({
    verdict: 'matches',
    view: { scope: 'report' },
  });
});

function checked(html: string): Verified {
  return drained(verify(drained(fileEvidence(strToU8(html))), [archive], ENGLISH));
}

function drained<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
