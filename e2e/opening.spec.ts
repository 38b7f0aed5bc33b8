import { chartOf, expect, openPage, test } from './fixtures.ts';

test.describe('a person who opens the page', () => {
  test.beforeEach(({ page }) => openPage(page));

  test('reads in one sentence where the situation stands, from whom and of when', async ({
    page,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'As of 4 October 2023, 100,632 of about 120,000 residents (about 84 %) had crossed into Armenia (Government of Armenia).',
    );
    await expect(page.getByText(/^Archive: ends/).first()).toBeVisible();
    await expect(page).toHaveTitle('Nagorno-Karabakh, September and October 2023 – Corridor');
  });

  test('sees six key figures, each with its qualifier, its source and its time', async ({
    page,
  }) => {
    const figures = page.getByRole('region', { name: 'Key figures' });
    const expected = [
      ['Residents before', 'about 120,000', 'Center for Truth and Justice, as of 29 June 2023'],
      ['Arrivals in Armenia', '100,632', 'Government of Armenia, as of 4 October 2023'],
      ['Arrivals as a share of residents before', 'about 84 %', 'Government of Armenia'],
      ['Evacuated inside the region', 'at least 10,000', 'as of 20 September 2023'],
      ['Killed, Armenian side', '223', 'Human Rights Ombudsman, Stepanakert, as of 2024'],
      ['Injured, Armenian side', 'at least 400', 'as of 20 September 2023, 21:30 (17:30 UTC)'],
    ] as const;
    await expect(figures.getByRole('figure')).toHaveCount(expected.length);
    for (const [label, number, words] of expected) {
      const figure = figures.getByRole('figure', { name: label, exact: true });
      await expect(figure.getByRole('button', { name: number, exact: true })).toBeVisible();
      await expect(figure).toContainText(words);
    }
    const arrivals = figures.getByRole('figure', { name: 'Arrivals in Armenia' });
    await expect(arrivals).toContainText('up 7 since 3 Oct 2023');
  });

  test('reads at least 7,000, then at least 10,000 of about 120,000, the peacekeepers apart and never added', async ({
    page,
  }) => {
    const chart = chartOf(page, 'evacuated');
    await expect(chart.getByRole('heading', { level: 2 })).toHaveText(
      'At least 10,000 people had been evacuated in Nagorno-Karabakh by 20 September 2023, at least about 8 % of about 120,000 residents before',
    );
    await expect(chart).toContainText(
      'Human Rights Ombudsman, Stepanakert: from at least 7,000 (19 September 2023, 22:30 (18:30 UTC)) to at least 10,000 (20 September 2023)',
    );
    await expect(
      chart.getByRole('button', {
        name: 'at least 10,000 evacuated: at least about 8 % of the residents. about 120,000 residents before (Center for Truth and Justice)',
      }),
    ).toBeVisible();
    const sources = chart.getByRole('list', { name: 'Sources and marks' });
    await expect(sources).toContainText('Human Rights Ombudsman, Stepanakert');
    await expect(sources).toContainText('Russian Ministry of Defence');
    await expect(chart).toContainText(
      'other sources said: Russian Ministry of Defence about 5,000',
    );
    await expect(chart).toContainText('They stand side by side and are never added.');
    await chart.getByText('Table of these figures').click();
    const cells = chart.getByRole('cell');
    for (const count of ['about 500', 'at least 2,000', 'about 5,000'])
      await expect(cells.filter({ hasText: count }).first()).toBeVisible();
    // 15,000 would be the sum of two sources, 12,000 or 13,100 that of two counts.
    const words = await chart.locator('h2, p, li, td').allInnerTexts();
    expect(words.join('\n')).not.toMatch(/\b1[2-9],\d{3}/);
  });

  test('gets from a number to its statement in two key presses, and back where they were', async ({
    page,
  }) => {
    const number = page.getByRole('button', { name: 'at least 10,000', exact: true });
    await page.getByRole('button', { name: /^of about 120,000 residents/ }).focus();
    await page.keyboard.press('Tab');
    await expect(number).toBeFocused();
    await page.keyboard.press('Enter');
    const statement = page.getByRole('dialog', { name: 'The statement behind this number' });
    await expect(statement).toContainText('at least 10,000');
    for (const [term, words] of [
      ['Source', 'Human Rights Ombudsman, Stepanakert'],
      ['As of', '20 September 2023'],
      ['Published', '20 September 2023'],
      ['Known from', /2023/],
      ['Place', 'Nagorno-Karabakh'],
      ['Note', /\w+/],
    ] as const) {
      const name = statement.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) });
      await expect(name.locator('xpath=..').getByRole('definition')).toContainText(words);
    }
    await expect(statement.getByRole('heading', { name: 'Carried by' })).toBeVisible();
    const link = statement.getByRole('link').first();
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(
      statement.getByRole('heading', { name: "Other sources' figures for the same thing" }),
    ).toBeVisible();
    await expect(statement).toContainText('Russian Ministry of Defence');
    await page.keyboard.press('Escape');
    await expect(statement).toBeHidden();
    await expect(number).toBeFocused();
  });
});

test('a person with a figure of another source open goes on from statement to statement', async ({
  page,
}) => {
  await openPage(page);
  await page.getByRole('button', { name: 'at least 10,000', exact: true }).click();
  const statement = page.getByRole('dialog');
  const first = await statement.getByRole('paragraph').first().innerText();
  await statement.getByRole('table').getByRole('button').first().click();
  await expect(statement.getByRole('paragraph').first()).not.toHaveText(first);
  await page.goBack();
  await expect(statement.getByRole('paragraph').first()).toHaveText(first);
  await page.goBack();
  await expect(statement).toBeHidden();
});

test('a person sees how many rows were received, drawn, rejected and set aside', async ({
  page,
}) => {
  await openPage(page, '?tab=sources');
  await expect(page.getByText(/^429 rows received:/)).toHaveText(
    /figures from \d+ references, \d+ rejected, 0 set aside/,
  );
  await expect(page.getByRole('heading', { name: '41 sources' })).toBeVisible();
});
