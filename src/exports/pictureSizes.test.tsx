import { beforeAll, describe, expect, it } from 'vitest';
import { buildKeyFigures } from '#chartViews/keyFigures/keyFigures.ts';
import { textWidth } from '#chartViews/layout/textWidth.ts';
import type { SituationData } from '#domain/situation.ts';
import { ENGLISH, shippedCharts, type ShippedChart } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { chartPicture } from './chartSvg.ts';
import { keyFiguresPicture, keyFiguresTable } from './keyFiguresSvg.ts';
import { GREY_PALETTE, LIGHT_PALETTE } from './paint.ts';
import { pngScale, PICTURE_SIZES, SIZE_RULES, type PictureSize } from './pictureSizes.ts';
import type { PictureFile } from './pictureFile.ts';

const FACTS = {
  address: 'https://corridor.example/',
  made: 'Made today.',
  receipt: {
    code: 'K7QD-2M9X-0000-0000',
    situation: 'nagorno-karabakh-2023',
    knownTo: '2023-10-07T20:00:00Z',
    query: '?situation=nagorno-karabakh-2023&chart=arrivals',
    figures: 3,
  },
};

let charts: readonly ShippedChart[] = [];
let archive: SituationData;
beforeAll(async () => {
  charts = await shippedCharts();
  archive = await readShippedSituation('nagorno-karabakh-2023');
});

function pictureOf(chart: ShippedChart, size: PictureSize, title?: string): PictureFile {
  const picture = chartPicture(
    (width) => {
      const view = chart.build({ width });
      return title === undefined ? view : { ...view, title };
    },
    { size, ...FACTS },
    ENGLISH,
  );
  if (picture === null) throw new Error('There is something to draw.');
  return picture;
}

function parsed({ svg }: PictureFile): Element {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file.documentElement;
}

const wordsOf = (root: Element) =>
  [...root.getElementsByTagName('text')].map(({ textContent }) => textContent).join(' ');

describe.each(PICTURE_SIZES)('a picture for %s', (size) => {
  const { width, ratio, brief } = SIZE_RULES[size];

  // Of every kind of chart one; e2e/pictures.spec.ts measures those of all situations in a browser.
  it('has its shape, every word inside, and says what a picture must, whatever the chart', () => {
    for (const chart of charts.filter(({ situation }) => situation === 'nagorno-karabakh-2023')) {
      const picture = pictureOf(chart, size);
      expect(picture.width, chart.id).toBe(width);
      if (ratio !== null) expect(picture.height, chart.id).toBe(Math.round(width * ratio));
      const root = parsed(picture);
      expectInside(root, chart.id);
      const words = wordsOf(root);
      expect(words, chart.id).toContain('Source: ');
      for (const part of ['As of ', 'Made today.', FACTS.address, 'Receipt K7QD-2M9X'])
        expect(words.includes(part), `${chart.id}: ${part}`).toBe(!brief);
    }
  });

  it('keeps every word inside under a title of 300 letters', () => {
    for (const chart of charts.filter(({ id }) => id === 'evacuated' || id === 'housing')) {
      const picture = pictureOf(chart, size, 'Title of letters '.repeat(18));
      expectInside(parsed(picture), chart.id);
    }
  });
});

function expectInside(root: Element, name: string): void {
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  for (const text of root.getElementsByTagName('text')) {
    const wide = textWidth(text.textContent, Number(text.getAttribute('font-size')));
    const anchor = text.getAttribute('text-anchor') ?? 'start';
    const { x, y } = placeOf(text);
    const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
    const isInside = left > -0.5 && left + wide < width + 0.5 && y > 0 && y < height;
    if (!isInside) expect.fail(`${name}: “${text.textContent}” sticks out.`);
  }
}

function placeOf(text: Element): { x: number; y: number } {
  let [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
  for (let at = text.parentElement; at !== null; at = at.parentElement) {
    const moved = /translate\((-?[\d.]+),(-?[\d.]+)/.exec(at.getAttribute('transform') ?? '');
    x += Number(moved?.[1] ?? 0);
    y += Number(moved?.[2] ?? 0);
  }
  return { x, y };
}

it('a picture of any size marks the same figures', () => {
  for (const chart of charts.filter(({ situation }) => situation === 'nagorno-karabakh-2023')) {
    const marked = (size: PictureSize) =>
      new Set(
        [...pictureOf(chart, size).svg.matchAll(/data-figure="([^"]+)"/g)].map(([, id]) => id),
      );
    const all = marked('page');
    expect(all.size).toBeGreaterThan(5);
    for (const size of ['a4', 'report', 'square', 'tall'] as const)
      expect(marked(size), `${chart.id} ${size}`).toEqual(all);
  }
});

describe('a picture in grey', () => {
  it('has no colour, and lines of several sources differ by dash', () => {
    for (const chart of charts.slice(0, 5)) {
      const request = { size: 'report', colours: 'grey', ...FACTS } as const;
      const picture = chartPicture((width) => chart.build({ width }), request, ENGLISH);
      const colours = [...(picture?.svg ?? '').matchAll(/#[0-9a-f]{6}/g)].map(([one]) => one);
      for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
    }
    const dashes = Object.values(GREY_PALETTE.dashes ?? {});
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(LIGHT_PALETTE.dashes).toBeNull();
  });

  it('has words that are dark enough on its paper', () => {
    const { ink, soft, tones } = GREY_PALETTE;
    for (const grey of [ink, soft, ...Object.values(tones)])
      expect(contrastWithWhite(grey), grey).toBeGreaterThanOrEqual(4.5);
  });
});

function contrastWithWhite(grey: string): number {
  const part = Number.parseInt(grey.slice(1, 3), 16) / 255;
  const light = part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 1.05 / (light + 0.05);
}

describe('what a picture says to programs', () => {
  it('is its title, text, source, address and receipt', () => {
    const root = parsed(pictureOf(charts[0] ?? fail(), 'report'));
    const said = (tag: string) => root.getElementsByTagName(tag)[0]?.textContent ?? '';
    expect(said('dc:identifier')).toBe(FACTS.receipt.code);
    expect(said('receipt:view')).toBe(FACTS.receipt.query);
    expect(said('receipt:known')).toBe(FACTS.receipt.knownTo);
    expect(said('dc:relation')).toBe(FACTS.address);
    expect(said('dc:source')).toContain('Source: ');
    expect(said('dc:title')).toBe(said('title'));
    expect(said('desc')).toContain('Source: ');
  });
});

describe('the key figures', () => {
  const picture = (data: SituationData, size: PictureSize) => {
    const keyFigures = buildKeyFigures(data, { knownAt: null, base: null }, ENGLISH);
    const ids = new Set(
      keyFigures.flatMap(({ figureId, baseFigureId }) => [figureId, baseFigureId]),
    );
    const { situation } = data;
    const facts = {
      keyFigures,
      figures: data.figures.filter(({ id }) => ids.has(id)),
      situation: situation.title,
      zone: situation.zone,
      knownAt: null,
      fetchedAt: null,
      stamp: null,
    };
    return { file: keyFiguresPicture(facts, { size, ...FACTS }, ENGLISH), facts };
  };

  it.each(PICTURE_SIZES)('have a picture for %s with hedge, number, source and time', (size) => {
    const { file } = picture(archive, size);
    if (file === null) throw new Error('There are key figures.');
    const root = parsed(file);
    expectInside(root, size);
    const words = wordsOf(root);
    expect(words).toContain('about 120,000');
    expect(words).toContain('100,632');
    expect(words).toContain('Government of Armenia, as of');
  });

  it('are rows of a table that says the same', () => {
    const { facts } = picture(archive, 'report');
    const { rows } = keyFiguresTable(facts, ENGLISH);
    expect(rows.map(({ cells }) => cells[1])).toContain('at least 10,000');
  });

  it('make no picture where no number is known', () => {
    expect(picture({ ...archive, figures: [] }, 'report').file).toBeNull();
  });
});

it.each([
  [960, 2, 1920],
  [605, 2, 1600],
  [605, 3, 1815],
  [480, 3, 1600],
] as const)('a PNG of %i pixels at %i times has %i dots', (width, dots, wide) => {
  expect(Math.round(width * pngScale(width, dots))).toBe(wide);
});

function fail(): never {
  throw new Error('There are charts.');
}
