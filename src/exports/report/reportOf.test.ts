import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#address/address.ts';
import { headlineOf } from '#shown/headlineOf.ts';
import { shownSituation } from '#shown/shownSituation.ts';
import { paragraphsToCopy } from '#shown/wordsToCopy.ts';
import { knownFigures } from '#domain/knownFigures.ts';
import type { SituationData } from '#domain/situation.ts';
import { loadLaterWords } from '#wording/laterWords.ts';
import { createWording } from '#wording/wording.ts';
import { drawnChart, ENGLISH } from '../../testing/shippedCharts.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { receiptOfView } from '../receiptOfView.ts';
import { MOST_ROWS } from './printedTable.ts';
import { type ReportChoice, reportOf } from './reportOf.ts';
import { defaultParts, offeredParts } from './reportParts.ts';
import { reportScene, type ReportScene } from './reportScene.ts';

let archive: SituationData;
beforeAll(async () => {
  archive = await readShippedSituation('nagorno-karabakh-2023');
  await loadLaterWords();
});

const SITE = 'https://site.example/corridor/';

function sceneOf(query: string, data: SituationData = archive, wording = ENGLISH): ReportScene {
  const shown = shownSituation(data, parseAddress(query), 0);
  return reportScene({ shown, site: SITE, colours: 'grey' }, wording);
}

function compose(scene: ReportScene, choice: Partial<ReportChoice>) {
  return reportOf(scene, { parts: [], tables: [], notes: [], title: '', made: null, ...choice });
}

describe('a report', () => {
  it('holds every part in the order chosen, with the words and figures of the page', () => {
    const scene = sceneOf('?since=2023-09-28');
    const parts = offeredParts(archive.situation)
      .filter((id) => !id.startsWith('chart.') || id === 'chart.arrivals')
      .reverse();
    const { document, figures, left } = compose(scene, { parts });
    expect(left).toEqual([]);
    expect(document.parts.map(({ id }) => id)).toEqual(parts);
    const chart = document.parts.find(({ id }) => id === 'chart.arrivals');
    const onPage = drawnChart(archive, 'arrivals', { ghost: true });
    expect(chart).toMatchObject({ heading: onPage.title, subtitle: onPage.subtitle, table: null });
    expect(chart?.kind === 'chart' && chart.caption).toEqual([
      onPage.sourceLine,
      onPage.timesLine,
      expect.stringMatching(/^Receipt \w{4}-\w{4}-\w{4}-\w{4}$/),
      `${SITE}?chart=arrivals&since=2023-09-28`,
    ]);
    const known = knownFigures(archive, null);
    const headline = headlineOf(archive, scene.shown.choices, ENGLISH);
    const page = { data: archive, known, headline, choices: scene.shown.choices, time: null };
    const words = document.parts.find(({ id }) => id === 'text');
    expect(words?.kind === 'sentences' && words.paragraphs).toEqual(
      paragraphsToCopy(page, ENGLISH).slice(1),
    );
    expect(figures).toHaveLength(archive.figures.length);
    expect(document.receipt).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    expect(document.colophon.join('\n')).toContain('Human Rights Ombudsman, Stepanakert (');
    expect(document.colophon.join('\n')).toContain(`${SITE}?page=verify`);
  });

  it('has the table of a chart where it is wanted, and draws the picture bare and grey', () => {
    const choice = { parts: ['chart.arrivals'], tables: ['chart.arrivals'] };
    const [part] = compose(sceneOf(''), choice).document.parts;
    if (part?.kind !== 'chart') throw new Error('No chart.');
    expect(part.table).toEqual({ ...drawnChart(archive, 'arrivals', { ghost: true }).table });
    const texts = [...part.picture.svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((one) => one[1]);
    expect(texts.join(' ')).not.toContain('Source: ');
    expect(texts.join(' ')).toContain('100,632');
    expect(part.picture.svg).not.toContain('#1f69b3');
    expect(part.picture.alt).toContain('Source: ');
    expect(part.picture.facts.receipt?.code).toBeDefined();
  });

  it('gives one address for one choice, without the notes, the feed or what is open', () => {
    const scene = sceneOf(
      '?page=report&known=2023-10-01&feed=https://a.example/&figure=x&paper=letter',
    );
    const notes = [{ id: '1', heading: 'Ours', text: 'Secret words' }];
    const { document } = compose(scene, { parts: ['note.1', 'key'], notes, title: 'Weekly' });
    expect(document.address).toBe(
      `${SITE}?page=report&known=2023-10-01&parts=~note.1~key&paper=letter`,
    );
    expect(document).toMatchObject({ title: 'Weekly', paper: 'letter' });
    expect(document.cover[0]).toBe(archive.situation.title);
    expect(document.cover.join(' ')).toContain('As known at 2 October 2023, 00:00');
    expect(JSON.stringify(document)).not.toContain('a.example');
  });

  it('has one receipt for the same figures, whatever their order and the notes between them', () => {
    const scene = sceneOf('');
    const notes = [{ id: '1', heading: '', text: 'a' }];
    const one = compose(scene, { parts: ['key', 'chart.pace'] });
    const other = compose(scene, { parts: ['chart.pace', 'note.1', 'key'], notes });
    expect(one.document.receipt).toBe(other.document.receipt);
    expect(compose(scene, { parts: ['key'] }).document.receipt).not.toBe(one.document.receipt);
  });

  it('has the receipt that a page finds again from the names of its parts', () => {
    const scene = sceneOf('?since=2023-09-28&known=2023-10-01');
    const parts = ['finding', 'figures', 'changes', 'events', 'key', 'chart.pace'];
    const stated = parts.filter((id) => id !== 'events');
    const view = { ...scene.shown, address: { ...scene.shown.address, parts: stated } };
    const { receipt } = compose(scene, { parts }).document;
    expect(receiptOfView(view, 'report', ENGLISH)?.code).toBe(receipt);
  });

  it('bears its label, and says that small counts are hidden', () => {
    const { document } = compose(sceneOf('?small=10&label=restricted'), { parts: ['key'] });
    expect(document.stamps).toEqual(['RESTRICTED']);
    expect(document.cover.join(' ')).toContain('Counts under 10 people');
    expect(document.address).toContain('?page=report&parts=~key&small=hide&');
  });

  it('says what it leaves out, and is empty rather than wrong', () => {
    const scene = sceneOf('');
    const parts = ['chart.nowhere', '<script>', 'note.7', 'changes', 'note.8'];
    const notes = [{ id: '8', heading: ' ', text: '\n \u0007\n' }];
    const { document, left } = compose(scene, { parts, notes });
    expect(document.parts).toEqual([]);
    expect(document.receipt).toBeNull();
    expect(left.map(({ id }) => id)).toEqual(parts);
    expect(left.map(({ why }) => why)).toEqual([
      'There is no part "chart.nowhere" in this situation; it is left out.',
      'There is no part "<script>" in this situation; it is left out.',
      expect.stringContaining('an address carries no notes'),
      'Choose the date of your last report, and its changes appear.',
      'This note is empty and stands in no report.',
    ]);
  });

  it('before any figure was known says so in place of every chart', () => {
    const scene = sceneOf('?known=2023-01-01');
    const { document, figures } = compose(scene, { parts: defaultParts(archive.situation) });
    expect(figures.every(({ indicator }) => indicator === 'residents')).toBe(true);
    expect(document.parts).toHaveLength(defaultParts(archive.situation).length);
    expect(document.cover.join(' ')).toContain('As known at 2 January 2023');
  });

  it('lists changes since the last report, as sentences and as rows', () => {
    const scene = sceneOf('?since=2023-09-28');
    const choice = { parts: ['changes'], tables: ['changes'] };
    const [words, rows] = compose(scene, choice).document.parts;
    expect(words).toMatchObject({
      kind: 'sentences',
      heading: 'Changes since 29 September 2023, 00:00 (28 September, 20:00 UTC)',
    });
    if (rows?.kind !== 'table') throw new Error('No table.');
    expect(rows.id).toBe('changes-table');
    expect(rows.table.rows.map(({ cells }) => cells[0])).toContain('Revised');
    const revised = rows.table.rows.find(({ cells }) => cells[4] === '17,153');
    expect(revised?.cells[5]).toBe('20,236');
    expect(compose(sceneOf('?since=2023-10-09&known=2023-10-01'), choice).left).toHaveLength(1);
  });

  it('prints the newest rows of a long table and says how many there are', () => {
    const [first] = archive.figures;
    if (first === undefined) throw new Error('No figure.');
    const figures = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      id: `f${String(index)}`,
      asOf: { ...first.asOf, start: index, end: index },
    }));
    const started = performance.now();
    const many = sceneOf('', { ...archive, figures });
    const [part] = compose(many, { parts: ['figures'] }).document.parts;
    expect(performance.now() - started).toBeLessThan(5000);
    if (part?.kind !== 'table') throw new Error('No table.');
    expect(part.table.rows).toHaveLength(MOST_ROWS);
    expect(part.table.rows.at(-1)?.figureId).toBe('f9999');
    expect(part.caption[0]).toBe(
      `The newest 500 of 10,000 rows are printed. All of them are in the data file, which ${SITE}?tab=table offers.`,
    );
  });

  it('keeps hostile titles and notes as text, line breaks apart, in any direction', () => {
    const title = `<img src=x onerror=alert(1)>${'ש'.repeat(300)}`;
    const scene = sceneOf(
      '',
      { ...archive, situation: { ...archive.situation, title } },
      createWording('en-XB'),
    );
    const notes = [{ id: '1', heading: 'A\u0000\nB', text: 'one\r\ntwo\u2028three\n\n' }];
    const { document } = compose(scene, { parts: ['note.1', 'finding', 'text', 'key'], notes });
    expect(document.title).toBe(title);
    expect(document.direction).toBe('rtl');
    expect(document.parts[0]).toMatchObject({
      heading: 'A B',
      paragraphs: ['one', 'two', 'three'],
    });
    expect(document.parts).toHaveLength(4);
  });
});
