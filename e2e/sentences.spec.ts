import type { Page } from '@playwright/test';
import { chartOf, expect, openPage, test } from './fixtures.ts';
import { openMenu } from './savedFile.ts';

/** 09:00 in Yerevan: the morning of the two readings. */
const THEN = '?known=2023-09-26T05:00:00Z';

test('an officer pastes what was known on 26 September: the same words as on screen, with a link that opens the same view', async ({
  openContext,
}) => {
  const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await openPage(page, THEN);
  const headline = await wordsOf(page, 1);
  const beside = await page.getByText(/^The same source also gave 13,350/).textContent();

  // Without the mouse: Tab to it, Enter.
  await page.getByRole('button', { name: 'Copy sentence' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Sentence copied.' })).toBeVisible();
  const { text, html } = await clipboard(page);
  expect(headline).toContain('13,550 of about 120,000 residents (about 11 %)');
  expect(text.startsWith(headline)).toBe(true);
  expect(text).toContain(beside);
  expect(text).toContain('As known at 26 September 2023, 09:00 (05:00 UTC).');
  const link = / (http\S+)$/.exec(text)?.[1] ?? '';
  expect(html).toContain(`<a href="${link.replaceAll('&', '&amp;')}">Corridor: Nagorno-Karabakh`);

  const chart = chartOf(page, 'arrivals');
  const title = await chart.getByRole('heading', { level: 2 }).textContent();
  await openMenu(chart);
  await chart.getByRole('button', { name: 'Copy sentence' }).click();
  await expect(chart.getByText('Sentence copied.')).toBeVisible();
  const arrivals = await clipboard(page);
  for (const number of title?.match(/\d[\d,]*/g) ?? []) expect(arrivals.text).toContain(number);
  expect(arrivals.text).toContain('13,550 of about 120,000 residents (about 11 %)');

  await page.goto(/ (http\S+)$/.exec(arrivals.text)?.[1] ?? '');
  await expect(chart.getByRole('heading', { level: 2 })).toHaveText(title ?? '');
  expect(await wordsOf(page, 1)).toBe(headline);

  // Two presses from the number: its statement, and the statement as a sentence or a reference.
  const figure = page.getByRole('figure', { name: /^Evacuated/ });
  await figure.getByRole('button').first().press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy sentence' }).press('Enter');
  await expect(dialog.getByText('Sentence copied.')).toBeVisible();
  const stated = (await clipboard(page)).text;
  expect(stated).toMatch(/^As of 20 September 2023, at least 10,000 of about 120,000 residents/);
  expect(stated).toContain('compared and never added');
  expect(stated).toMatch(/ http\S+figure=\S+$/);
  await dialog.getByRole('button', { name: 'Copy citation' }).press('Enter');
  await expect(dialog.getByText('Citation copied.')).toBeVisible();
  expect((await clipboard(page)).text).toMatch(
    /^Human Rights Ombudsman, Stepanakert: at least 10,000,/,
  );
});

/** Brackets are kept in one line by spaces that do not break. */
async function wordsOf(page: Page, level: number): Promise<string> {
  const words = await page.getByRole('heading', { level }).textContent();
  return (words ?? '').replaceAll('\u00A0', ' ');
}

/** Read as text and as HTML; the latter is empty where only text was copied. */
async function clipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
