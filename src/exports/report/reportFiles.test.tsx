import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { PLAIN_REPORT, reportFrom, SMALL_PICTURE } from '../../testing/madeReport.ts';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { columnWidths } from './columnWidths.ts';
import type { ReportDocument, ReportPart } from './reportDocument.ts';
import { reportDocx } from './reportDocx.ts';
import { reportHtml } from './reportHtml.ts';

const HOSTILE = `</p><script>alert(1)</script> "quoted" & 'single' \u202Eturned\u0000 e${'\u0301'.repeat(40)} ${'word '.repeat(60)}`;
const ARABIC = 'ملاحظة: وصل 100,632 شخص';

const chart = (id: string): ReportPart => ({
  kind: 'chart',
  id,
  heading: 'People who had crossed',
  subtitle: 'Arrivals, Armenia.',
  picture: SMALL_PICTURE,
  caption: ['Source: A (4 Oct 2023).', 'https://site.example/?chart=arrivals'],
  notes: [HOSTILE],
  table: {
    caption: '',
    columns: [
      { id: 'asOf', label: 'As of', numeric: false },
      { id: 'figure', label: 'Figure', numeric: true },
    ],
    rows: [{ figureId: null, cells: ['4 Oct 2023', '100,632'] }],
  },
});
const hostile: ReportDocument = {
  ...PLAIN_REPORT,
  title: HOSTILE,
  stamps: ['EXAMPLE DATA'],
  colophon: [HOSTILE],
  parts: [
    chart('one'),
    chart('two'),
    { kind: 'note', id: 'note', heading: HOSTILE, paragraphs: [HOSTILE, ARABIC, 'one\ntwo'] },
  ],
};

/** One white dot. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const png = { bytes: PNG, width: 1815, height: 906 };

let archive: ReportDocument;
beforeAll(async () => {
  const data = await readShippedSituation('nagorno-karabakh-2023');
  archive = reportFrom(data, ['finding', 'key-table', 'chart.pace']);
});

/** Texts of the model that must be read in any file of it. */
function textsOf({ title, cover, colophon, parts }: ReportDocument): string[] {
  const ofPart = (part: ReportPart): string[] => {
    if (part.kind === 'note' || part.kind === 'sentences') return [...part.paragraphs];
    const rows = part.table?.rows.flatMap(({ cells }) => cells) ?? [];
    return [part.heading, ...part.caption, ...rows];
  };
  return [title, ...cover, ...colophon, ...parts.flatMap(ofPart)];
}
const RUNNING = /^(script|iframe|object|embed|link|img|base|foreignobject|image|use)$/i;
const plain = (text: string) => text.replace(/\s+/g, '');

describe('a report as one HTML file', () => {
  const opened = (report: ReportDocument) =>
    new DOMParser().parseFromString(reportHtml(report), 'text/html');
  let page: Document;
  let hostilePage: Document;
  beforeAll(() => {
    page = opened(archive);
    hostilePage = opened(hostile);
  });

  it('says every figure and source of the report', () => {
    const said = plain(page.body.textContent);
    expect(textsOf(archive).filter((text) => !said.includes(plain(text)))).toEqual([]);
    expect(page.querySelectorAll('figure svg')).toHaveLength(
      archive.parts.filter(({ kind }) => kind === 'chart').length,
    );
  });

  it('runs nothing, fetches nothing and has each id once, whatever its words', () => {
    for (const one of [page, hostilePage]) {
      const all = [...one.getElementsByTagName('*')];
      const tags = new Set(all.map(({ localName }) => localName));
      expect([...tags].filter((tag) => RUNNING.test(tag))).toEqual([]);
      const names = new Set(all.flatMap((element) => element.getAttributeNames()));
      expect([...names].filter((name) => /^on|^style$|^src|^xlink|^action$/.test(name))).toEqual(
        [],
      );
      const links = all.flatMap((element) => element.getAttribute('href') ?? []);
      expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
      const ids = all.flatMap(({ id }) => (id === '' ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      const named = all.flatMap((element) =>
        (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean),
      );
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('allows its own style sheet by hash, and says receipt and view', async () => {
    const metas = new Map(
      [...hostilePage.querySelectorAll('meta')].map((meta) => [
        meta.name || meta.httpEquiv,
        meta.content,
      ]),
    );
    const style = new TextEncoder().encode(hostilePage.querySelector('style')?.textContent);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', style));
    const hash = btoa(String.fromCharCode(...digest));
    expect(metas.get('Content-Security-Policy')).toContain(
      `default-src 'none'; style-src 'sha256-${hash}';`,
    );
    expect(metas.get('corridor-receipt')).toBe('7M2K-0QXD-9V4B-TS3H');
    expect(metas.get('corridor-view')).toBe('?situation=nagorno-karabakh-2023&chart=report');
  });

  it('keeps its direction, and that of words in another script', () => {
    const mirrored = opened({ ...PLAIN_REPORT, language: 'en-XB', direction: 'rtl' });
    expect(mirrored.documentElement).toMatchObject({ lang: 'en-XB', dir: 'rtl' });
    expect(hostilePage.querySelector('.note bdi[dir=rtl], .note [dir=auto]')).not.toBeNull();
    expect(hostilePage.title).toContain('U+202Eturned');
  });

  it('writes numbers of pages in the words of the language', () => {
    expect(reportHtml(PLAIN_REPORT)).toContain(
      '@bottom-center{content:"Page " counter(page) " of " counter(pages)}',
    );
    expect(reportHtml({ ...PLAIN_REPORT, paper: 'letter' })).toContain('@page{size:letter;');
  });
});

describe('a report as a Word file', () => {
  let parts: Readonly<Record<string, Uint8Array>>;
  let bytes: Uint8Array;
  const pngs = new Map([
    ['one', png],
    ['two', png],
  ]);
  beforeAll(async () => {
    bytes = await reportDocx(hostile, pngs, { paper: 'letter' });
    parts = unzipSync(bytes);
  });
  const parsed = new Map<string, Document>();
  const part = (path: string) => {
    const content = parts[path];
    if (content === undefined) throw new Error(`There is no ${path}.`);
    const known = parsed.get(path);
    const read = known ?? new DOMParser().parseFromString(strFromU8(content), 'text/xml');
    parsed.set(path, read);
    return read;
  };
  const body = () => part('word/document.xml');
  const styled = (style: string) =>
    [...body().getElementsByTagName('w:p')].filter(
      (one) => one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === style,
    );

  it('is well formed in all its parts, whatever its words', () => {
    const texts = Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
    expect(texts.length).toBeGreaterThan(15);
    for (const path of texts)
      expect(part(path).getElementsByTagName('parsererror'), path).toHaveLength(0);
    expect(body().documentElement.textContent).toContain('</p><script>alert(1)</script>');
    expect(body().documentElement.textContent).toContain('U+202EturnedU+0000');
  });

  it('has real headings, captions that stay with their picture, and tables with repeated heads', () => {
    expect(styled('Title')).toHaveLength(1);
    expect(styled('Heading1').map((one) => one.textContent)).toEqual([
      'People who had crossed',
      'People who had crossed',
      expect.stringContaining('alert(1)'),
      'About this report',
    ]);
    expect(styled('Heading2')).toHaveLength(2);
    const kept = (one: Element) => one.getElementsByTagName('w:keepNext').length > 0;
    expect(styled('ReportPicture').map(kept)).toEqual([true, true]);
    expect(styled('Caption')[0]?.textContent).toBe('Source: A (4 Oct 2023).');
    expect(body().getElementsByTagName('w:tblHeader')).toHaveLength(2);
    expect(body().getElementsByTagName('w:cantSplit')).toHaveLength(4);
  });

  it('holds the pictures to the byte, each with its text', () => {
    expect(parts['word/media/image1.png']).toEqual(PNG);
    const pictures = [...body().getElementsByTagName('wp:docPr')];
    expect(pictures.map((one) => one.getAttribute('descr'))).toEqual(
      Array(2).fill('A title. A text.'),
    );
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(2);
  });

  it('says its links, receipt, stamp and page numbers', () => {
    const targets = [...part('word/_rels/document.xml.rels').getElementsByTagName('Relationship')]
      .filter((one) => one.getAttribute('TargetMode') === 'External')
      .map((one) => one.getAttribute('Target'));
    expect(new Set(targets)).toEqual(
      new Set(['https://site.example/?chart=arrivals', hostile.address]),
    );
    expect(part('docProps/custom.xml').documentElement.textContent).toBe(
      '7M2K-0QXD-9V4B-TS3H?situation=nagorno-karabakh-2023&chart=reportEXAMPLE DATA',
    );
    expect(part('word/header1.xml').documentElement.textContent).toBe('EXAMPLE DATA');
    const foot = part('word/footer1.xml').documentElement.textContent;
    expect(foot).toMatch(/^Receipt: 7M2K-0QXD-9V4B-TS3H\s*Page .*PAGE.* of .*NUMPAGES/);
  });

  it('has paper, language and direction', async () => {
    const size = body().getElementsByTagName('w:pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['12240', '15840']);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="en-GB"');
    const arabic = styled('ReportNote').find((one) => one.textContent === ARABIC);
    expect(arabic?.getElementsByTagName('w:bidi')[0]?.getAttribute('w:val')).not.toBe('false');
    const mirrored = await reportDocx(
      { ...PLAIN_REPORT, language: 'en-XB', direction: 'rtl' },
      new Map(),
      { paper: 'a4' },
    );
    const document = strFromU8(unzipSync(mirrored)['word/document.xml'] ?? new Uint8Array());
    expect(document).not.toContain('<w:bidi w:val="false"/>');
    expect(document).toContain('w:w="11906"');
  });

  it('is the same to the byte when it is made again', async () => {
    const again = await reportDocx(hostile, pngs, { paper: 'letter' });
    expect(strFromU8(again, true) === strFromU8(bytes, true)).toBe(true);
  });

  it('says which picture is missing', async () => {
    await expect(reportDocx(hostile, new Map(), { paper: 'a4' })).rejects.toThrow(
      'The picture of one is missing.',
    );
  });
});

describe('columnWidths', () => {
  it('fills the width exactly and gives long words more', () => {
    const columns = ['As of', 'Source', 'Note'].map((label) => ({
      id: label,
      label,
      numeric: false,
    }));
    const rows = [{ figureId: null, cells: ['4 Oct 2023', 'A', 'word '.repeat(500)] }];
    const widths = columnWidths({ columns, rows }, 605);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(605);
    expect(widths[2]).toBeGreaterThan(widths[0] ?? 0);
    const many = columnWidths({ columns: Array(40).fill(columns[0]).flat(), rows }, 605);
    expect(many.reduce((sum, width) => sum + width, 0)).toBeCloseTo(605);
  });
});
