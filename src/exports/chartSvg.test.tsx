import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartView } from '#chartViews/chartView.ts';
import { placeMark } from '#chartViews/drawing/drawPanel.ts';
import { layoutPlot } from '#chartViews/layout/plotLayout.ts';
import { textWidth } from '#chartViews/layout/textWidth.ts';
import type { SituationData } from '#domain/situation.ts';
import { drawnChart, ENGLISH, shippedCharts, type ShippedChart } from '../testing/shippedCharts.ts';
import { readShippedSituation } from '../testing/shippedSituation.ts';
import { chartSvgText, plotWidth } from './chartSvg.ts';
import { LIGHT_PALETTE } from './paint.ts';

const WIDTH = 800;
const ADDRESS = 'https://corridor.example/?chart=arrivals';
const MADE = 'Made 23 November 2026';

const written = (view: ChartView, width = WIDTH) =>
  chartSvgText(view, ENGLISH, { width, address: ADDRESS, made: MADE });

function parsed(text: string): Document {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file;
}

const wordsOf = (file: Document) =>
  [...file.getElementsByTagName('text')].map((each) => each.textContent).join(' ');

let charts: readonly ShippedChart[] = [];
let archive: SituationData;
let pictures: readonly { id: string; view: ChartView; file: Document }[] = [];
beforeAll(async () => {
  charts = await shippedCharts();
  archive = await readShippedSituation('nagorno-karabakh-2023');
  pictures = charts.map(({ id, build }) => {
    const view = build({ width: plotWidth(WIDTH) });
    return { id, view, file: parsed(written(view)) };
  });
});

describe('the picture of every shipped chart', () => {
  it('is XML that runs nothing and fetches nothing', () => {
    for (const { file } of pictures) expectHarmless(file);
  });

  it('carries title, source line, as-of, address and when it was made', () => {
    for (const { id, view, file } of pictures) {
      const words = wordsOf(file);
      for (const part of [view.title, view.sourceLine, view.timesLine, MADE, ADDRESS]) {
        expect(words, id).toContain(part);
      }
      expect(words).toContain('As of ');
      expect(file.querySelector('title')?.textContent).toBe(view.title);
      expect(file.querySelector('desc')?.textContent).toContain(view.summary);
    }
  });

  it('has each mark where the layout puts it', () => {
    for (const { id, view, file } of pictures) {
      const drawn = new Set(
        [...file.getElementsByTagName('path')].map(
          (path) =>
            `${path.getAttribute('data-figure') ?? ''} ${path.getAttribute('transform') ?? ''}`,
        ),
      );
      for (const panel of layoutPlot(view, plotWidth(WIDTH)).panels) {
        for (const mark of panel.view.marks) {
          const { x, y } = placeMark(panel, mark);
          const place = [x, y].map((each) => String(Math.round(each * 100) / 100)).join(',');
          expect(drawn.has(`${mark.figureId} translate(${place})`), id).toBe(true);
        }
      }
    }
  });

  it.each([360, 1400])('is nowhere wider than %i pixels', (width) => {
    for (const chart of charts) {
      const file = parsed(written(chart.build({ width: plotWidth(width) }), width));
      expectWithin(file, width);
    }
  });
});

describe('a picture', () => {
  it('is the same, byte for byte, made twice', () => {
    const view = () => drawnChart(archive, 'arrivals', { width: plotWidth(WIDTH) });
    expect(written(view())).toBe(written(view()));
  });

  it('leaves out when it was made where nobody says', () => {
    const view = drawnChart(archive, 'arrivals');
    const text = chartSvgText(view, ENGLISH, { width: WIDTH, address: ADDRESS, made: null });
    expect(text).not.toContain('Made');
  });

  it('is stamped where the data are an example, and only there', () => {
    const stamped = drawnChart({ ...archive, marking: 'example' }, 'arrivals');
    expect(wordsOf(parsed(written(stamped)))).toContain('EXAMPLE DATA');
    expect(written(drawnChart(archive, 'arrivals'))).not.toContain('EXAMPLE');
  });

  it('says in its key each source that it draws', () => {
    const view = drawnChart(archive, 'casualties', { width: plotWidth(360) });
    const words = wordsOf(parsed(written(view, 360)));
    for (const { label } of view.keys) {
      for (const word of label.split(' ')) expect(words).toContain(word);
    }
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '</text><script>alert(1)</script><image href="https://evil.example/x"/>'],
  ['attributes', '" onload="alert(1)" x="'],
  ['controls', `A\u0000\u0001\u0008\u001b[31m B\uffff`],
  ['directions', 'safe\u202egnp.exe\u2066\u2067'],
  ['ten thousand letters', 'W'.repeat(10_000)],
  ['four hundred words', 'word '.repeat(400)],
  ['five hundred marks', `e${'\u0301'.repeat(500)}`],
  ['entities', '&lt;b&gt; &#60; ]]> <!-- <![CDATA['],
];

describe.each(HOSTILE)('hostile %s', (_, text) => {
  it.each(['evacuated', 'casualties', 'housing'])(
    'in the picture of %s is shown as text, within its width',
    (id) => {
      const view = drawnChart(hostile(archive, text), id, { width: plotWidth(WIDTH) });
      const file = parsed(written(view));
      expectHarmless(file);
      expectWithin(file, WIDTH);
      expect(wordsOf(file)).not.toMatch(/\p{M}{7}/u);
    },
  );
});

/** The text wherever a feed or a manifest can put one. */
function hostile(data: SituationData, text: string): SituationData {
  const { situation } = data;
  return {
    ...data,
    figures: data.figures.map((figure, index) =>
      index % 2 === 0 ? { ...figure, source: `${text} ${String(index % 3)}` } : figure,
    ),
    events: data.events.map((event) => ({ ...event, title: text, source: text, url: text })),
    situation: {
      ...situation,
      title: text,
      charts: situation.charts.map((chart) =>
        chart.panels === undefined
          ? chart
          : {
              ...chart,
              panels: chart.panels.map((panel, index) => ({
                ...panel,
                title: `${text} ${String(index)}`,
              })),
            },
      ),
      provinces: situation.provinces.map((each) => ({ ...each, name: `${each.name} ${text}` })),
    },
  };
}

function expectHarmless(file: Document): void {
  const found = new Set<string>();
  for (const element of file.getElementsByTagName('*')) {
    if (element.closest('metadata') === null) found.add(element.tagName);
    for (const { name, value } of element.attributes) {
      const isActive = /^on|href$|^style$/i.test(name);
      // A namespace is a name: nothing is fetched from it.
      const leads = !name.startsWith('xmlns') && /javascript:|https?:|url\(/i.test(value);
      if (isActive || leads) expect.fail(`${element.tagName} has ${name}="${value}"`);
    }
  }
  found.delete('tspan');
  expect([...found].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
  const metadata = [...file.querySelectorAll('metadata *')].map(({ tagName }) => tagName);
  expect(metadata.filter((tag) => !/^(rdf|dc):\w+$/.test(tag))).toEqual([]);
}

/** Every text by the measure that the charts are laid out with, where its groups move it. */
function expectWithin(file: Document, width: number): void {
  for (const text of file.getElementsByTagName('text')) {
    const size = Number(text.getAttribute('font-size'));
    const wide = textWidth(text.textContent, size);
    const anchor = text.getAttribute('text-anchor') ?? 'start';
    const at = shiftOf(text) + Number(text.getAttribute('x'));
    const left = at - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
    const words = text.textContent.slice(0, 60);
    if (left < 0 || left + wide > width + 0.5) expect.fail(`Sticks out: ${words}`);
  }
}

function shiftOf(element: Element): number {
  const moved = /translate\((-?[\d.]+)/.exec(element.getAttribute('transform') ?? '');
  const own = moved === null ? 0 : Number(moved[1]);
  return own + (element.parentElement === null ? 0 : shiftOf(element.parentElement));
}

describe('a picture of what was known then', () => {
  const known = { knownAt: Date.UTC(2023, 8, 21, 8), ghost: true, width: plotWidth(WIDTH) };

  it('has the later course faintly, its sign in the key, and no word or figure of it', () => {
    const file = parsed(written(drawnChart(archive, 'arrivals', known)));
    const words = wordsOf(file);
    expect(words).toContain('nothing was known at 21 September 2023, 12:00 (08:00 UTC)');
    expect(words).toContain('known later');
    expect(words).toContain('Known at 21 September 2023, 12:00 (08:00 UTC).');
    expect(words).not.toContain('100,632');
    expect(file.querySelector('[data-figure]')).toBeNull();
    expect(file.querySelectorAll(`[fill="${LIGHT_PALETTE.ghost}"]`).length).toBeGreaterThan(1);
    expectHarmless(file);
  });

  it('without the ghost has nothing of it', () => {
    const view = drawnChart(archive, 'evacuated', { ...known, ghost: false });
    const file = parsed(written(view));
    expect(wordsOf(file)).not.toContain('known later');
    expect(file.querySelector(`[fill="${LIGHT_PALETTE.ghost}"]`)).toBeNull();
  });
});

it('a picture marks and explains changes with their numbers', () => {
  const chart = charts.find(({ id }) => id === 'crossings');
  const view = chart?.build({ width: plotWidth(WIDTH) });
  if (view === undefined) throw new Error('Ukraine has a chart of crossings.');
  const words = wordsOf(parsed(written(view)));
  expect(words).toContain('a value was changed then (with a number: so many)');
  const counts = view.panels.flatMap(({ changes }) => changes.map(({ count }) => count));
  for (const count of counts) if (count > 1) expect(words).toContain(String(count));
});
