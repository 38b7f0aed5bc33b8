import type { Page } from '@playwright/test';
import { chartOf, CHARTS, expect, openPage, test } from './fixtures.ts';
import { openMenu, savedBy } from './savedFile.ts';

/** The last is the one that a dialog opens with. */
const SIZES = ['report', 'square', 'tall', 'thumbnail', 'a4'] as const;

test('no word of a picture stands on another or sticks out, for every chart in every size and for the key figures', async ({
  page,
  context,
}) => {
  const pictures: { name: string; svg: string }[] = [];
  let name = '';
  await page.exposeFunction('keepPicture', (svg: string) => pictures.push({ name, svg }));
  await page.addInitScript(keepPreviews);
  await openPage(page);
  const takeAll = async (chart: string) => {
    for (const size of SIZES) {
      const before = pictures.length;
      name = `${chart} ${size}`;
      await page.getByRole('dialog', { name: 'Picture' }).getByLabel('Size').selectOption(size);
      await expect.poll(() => pictures.length, name).toBeGreaterThan(before);
    }
    await page.keyboard.press('Escape');
  };
  await page.getByRole('button', { name: 'Key figures as a picture' }).click();
  await takeAll('key figures');
  for (const id of CHARTS) {
    const chart = chartOf(page, id);
    await openMenu(chart);
    await chart.getByRole('button', { name: 'Picture: preview, sizes, copy …' }).click();
    await takeAll(id);
  }
  const viewer = await context.newPage();
  await viewer.goto('about:blank');
  await viewer.setContent(pictures.map(({ svg }) => svg.replace(/^<\?xml.*\?>/, '')).join(''));
  const faults = await faultsOf(viewer);
  expect(faults.length).toBe(pictures.length);
  faults.forEach((found, index) => expect(found, pictures[index]?.name ?? '').toEqual([]));
});

test('a picture is chosen, saved as PNG with its texts, and copied for a report; a refusal is said', async ({
  openContext,
}) => {
  const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await openPage(page);
  const chart = chartOf(page, 'evacuated');
  await openMenu(chart);
  await chart.getByRole('button', { name: 'Picture: preview, sizes, copy …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await expect(dialog.getByRole('img', { name: /^At least 10,000 people/ })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Grey, for print' }).check();
  await dialog.getByRole('radio', { name: 'Threefold' }).check();
  await expect(dialog.getByText(/^PNG: 1,815 × [\d,]+ dots, 16 cm wide/)).toBeVisible();

  const { bytes, name } = await savedBy(page, dialog.getByRole('button', { name: 'Save PNG' }));
  expect(name).toMatch(/^corridor_nagorno-karabakh-2023_evacuated_[\d-]+\.png$/);
  expect(bytes.readUInt32BE(16)).toBe(1815);
  const text = bytes.toString('utf8');
  expect(text).toContain('Title\0\0\0\0\0At least 10,000 people');
  expect(text).toContain('Description\0\0\0\0\0At least 10,000 people');
  expect(text).toContain('AltTextAccessibility');
  const inkAtEdges = await edgesOf(page, bytes.toString('base64'));
  expect(inkAtEdges, 'colours along the edges').toEqual(['255,255,255']);

  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Picture copied.');
  expect(await clipboardOf(page)).toEqual({ 'image/png': true });
  await dialog.getByRole('button', { name: 'Copy for Word' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Picture, sentence and table copied.');
  const { 'text/html': html, 'text/plain': plain, ...picture } = await clipboardOf(page);
  expect(picture).toEqual({ 'image/png': true });
  expect(html).toMatch(/<img[^>]+src="data:image\/png;base64,/);
  expect(html).toContain('<th');
  expect(plain).toMatch(/at least 10,000/i);
  await dialog.getByRole('button', { name: 'Copy table' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Table copied.');

  // A frame without the right, plain http: the browser refuses, the page says what can be done.
  await page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status')).toContainText('Save the PNG and insert it.');
  await dialog.getByRole('button', { name: 'Copy for Word' }).click();
  await expect(dialog.getByRole('status')).toContainText('Select the text and copy it by hand.');
});

/** Runs in the page: what a preview shows is handed over before it is shown. */
function keepPreviews(): void {
  const show = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const keep: unknown = Reflect.get(window, 'keepPicture');
    if (blob instanceof Blob && blob.type === 'image/svg+xml' && typeof keep === 'function') {
      void blob.text().then((svg) => void Reflect.apply(keep, window, [svg]));
    }
    return show(blob);
  };
}

/** Of each picture on the page: words outside of it, and pairs of words that share ink's room. */
function faultsOf(viewer: Page): Promise<string[][]> {
  return viewer.evaluate(() =>
    [...document.querySelectorAll('svg')].map((picture) => {
      const frame = picture.getBoundingClientRect();
      const words = [...picture.querySelectorAll('text')].map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        // A line is higher than its letters: no capital reaches its top.
        const line = bottom - top;
        return {
          text: one.textContent.slice(0, 40),
          left: left - frame.left,
          right: right - frame.left,
          top: top - frame.top + line * 0.18,
          bottom: bottom - frame.top - line * 0.1,
        };
      });
      return words.flatMap((one, index) => {
        const isOut =
          one.left < -0.5 ||
          one.top < -0.5 ||
          one.right > frame.width + 0.5 ||
          one.bottom > frame.height + 0.5;
        const under = words
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5,
          );
        return [
          ...(isOut ? [`sticks out: ${one.text}`] : []),
          ...under.map((other) => `${one.text} | ${other.text}`),
        ];
      });
    }),
  );
}

/** The colours along the four edges of a PNG, twelve dots deep: nothing is cut off where they are paper. */
function edgesOf(page: Page, picture: string): Promise<string[]> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) return [];
    pen.drawImage(bitmap, 0, 0);
    const deep = 12;
    const strips = [
      pen.getImageData(0, 0, width, deep),
      pen.getImageData(0, height - deep, width, deep),
      pen.getImageData(0, 0, deep, height),
      pen.getImageData(width - deep, 0, deep, height),
    ];
    const seen = new Set<string>();
    for (const { data: dots } of strips)
      for (let at = 0; at < dots.length; at += 4)
        seen.add([dots[at], dots[at + 1], dots[at + 2]].join());
    return [...seen];
  }, picture);
}

/** What the clipboard holds; of pictures only that there is one. */
function clipboardOf(page: Page): Promise<Record<string, string | boolean>> {
  return page.evaluate(async () => {
    const held: Record<string, string | boolean> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        const blob = await item.getType(type);
        held[type] = type.startsWith('image/') ? blob.size > 1000 : await blob.text();
      }
    }
    return held;
  });
}
