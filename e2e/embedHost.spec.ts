import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, type Watch } from './fixtures.ts';
import { openGuestSite } from './guestSite.ts';

const SITUATION = 'situation=nagorno-karabakh-2023';

interface Host {
  readonly page: Page;
  readonly watch: Watch;
  /** The address of Corridor. */
  readonly site: string;
}

/** Somebody else's page with this in it; `use` is given its address. */
async function onGuestPage(
  { page, watch }: Host,
  markup: string,
  use: (address: string) => Promise<void>,
): Promise<void> {
  const guest = await openGuestSite(markup);
  watch.allowOrigin(guest.address);
  await page.goto(guest.address);
  await use(guest.address);
  await page.goto('about:blank');
  await guest.close();
}

const heightOf = (page: Page, frame: string) =>
  page.locator(frame).evaluate((element) => element.getBoundingClientRect().height);

/** The one global name of embed.js. */
const caredFolders = (page: Page) =>
  page.evaluate((): unknown => Reflect.get(window, 'corridorEmbed'));

/** What of the embed its frame does not show, CSS pixels; null while it is not there. */
async function cutOff(page: Page, frame: string): Promise<number | null> {
  const inside = await (await page.locator(frame).elementHandle()).contentFrame();
  if (inside === null || (await inside.locator('.chart-source').count()) === 0) return null;
  return inside.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
}

async function expectFitted(page: Page, frame: string, before = 480): Promise<number> {
  await expect.poll(() => heightOf(page, frame)).not.toBe(before);
  await expect.poll(() => cutOff(page, frame)).toBe(0);
  return heightOf(page, frame);
}

test('Frames on another site become as high as their embeds: several, hidden, late and moved ones, made by an element, up and down', async ({
  page,
  watch,
  baseURL: site = '',
}) => {
  const embed = (chart: string) => `${site}embed.html?${SITUATION}&amp;chart=${chart}`;
  const frame = (id: string, chart: string) =>
    `<iframe id="${id}" title="${chart}" src="${embed(chart)}" height="480" style="width:100%;border:0"></iframe>`;
  const markup = `
    <div id="column" style="width:640px">${frame('first', 'arrivals')}
      <div id="folded" style="display:none">${frame('second', 'evacuated')}</div>
      <div id="made" data-corridor-embed="${embed('pace')}&amp;title=off" data-title="Pace"><a href="${site}">Pace</a></div>
    </div><div id="elsewhere"></div>
    <script src="${site}embed.js" defer></script>`;
  await onGuestPage({ page, watch, site }, markup, async () => {
    const wide = await expectFitted(page, '#first');
    await expectFitted(page, '#made iframe');
    await expect(page.locator('#made iframe')).toHaveAttribute('title', 'Pace');
    await expect(page.locator('#made iframe')).toHaveAttribute('sandbox', /^allow-scripts allow/);
    await expect(page.locator('#made a')).toHaveCount(0);
    expect(await caredFolders(page)).toEqual([site]);

    await page.evaluate(() => document.getElementById('folded')?.removeAttribute('style'));
    await expectFitted(page, '#second');

    const width = (px: number) =>
      page.locator('#column').evaluate((column, to) => (column.style.width = `${to}px`), px);
    await width(320);
    const narrow = await expectFitted(page, '#first', wide);
    expect(narrow).toBeGreaterThan(wide);
    await width(640);
    expect(await expectFitted(page, '#first', narrow)).toBe(wide);

    await page.evaluate(() => {
      const [first, made, elsewhere] = ['first', 'made', 'elsewhere'].map((id) =>
        document.getElementById(id),
      );
      if (first != null) elsewhere?.append(first);
      made?.remove();
      const late = document.createElement('div');
      late.id = 'late';
      late.dataset.corridorEmbed = 'embed.html?chart=arrivals&table=on';
      document.body.append(late);
      const foreign = document.createElement('div');
      foreign.id = 'foreign';
      foreign.dataset.corridorEmbed = 'javascript:alert(1)';
      document.body.append(foreign);
    });
    await expectFitted(page, '#late iframe');
    await expect.poll(() => cutOff(page, '#first')).toBe(0);
    await expect(page.frameLocator('#late iframe').getByRole('table')).toBeVisible();
    await expect(page.locator('#foreign iframe')).toHaveCount(0);
  });
});

test('Messages of strangers, and wrong ones of an embed, change nothing; two copies of the script agree', async ({
  page,
  watch,
  baseURL: site = '',
}) => {
  const script = await readFile(`${process.env.E2E_SITE ?? 'dist'}/embed.js`, 'utf8');
  const stranger = await openGuestSite('<p>A stranger</p>');
  watch.allowOrigin(stranger.address);
  await page.route(`**/copy/embed.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const markup = `<i id="corridorEmbed"></i><script src="${site}embed.js"></script>
    <script src="${site}embed.js?2"></script><script src="copy/embed.js"></script>
    <iframe id="ours" data-corridor title="a" src="${site}embed.html?chart=arrivals" height="480"></iframe>
    <iframe id="theirs" title="b" src="${stranger.address}" height="200"></iframe>
    <iframe id="changed" title="c" src="${site}embed.html?chart=pace" height="200" loading="lazy"></iframe>`;
  await onGuestPage({ page, watch, site }, markup, async (guest) => {
    const ours = await expectFitted(page, '#ours');
    const changed = await expectFitted(page, '#changed', 204);
    expect(await caredFolders(page)).toEqual([site, `${guest}copy/`]);
    const inside = async (id: string) => {
      const frame = await (await page.locator(`#${id}`).elementHandle()).contentFrame();
      if (frame === null) throw new Error(`There is no frame ${id}.`);
      return frame;
    };
    // A frame whose address is ours, led elsewhere by somebody.
    await page.evaluate((to) => {
      const frame = document.querySelector<HTMLIFrameElement>('#changed');
      if (frame !== null) frame.contentWindow?.location.replace(to);
    }, stranger.address);
    await expect.poll(async () => (await inside('changed')).url()).toBe(stranger.address);
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') document.title += '.';
      });
    });
    const good = { type: 'corridor-embed-height', v: 1, id: 'x', height: 777 };
    for (const id of ['theirs', 'changed'])
      await (
        await inside(id)
      ).evaluate((message) => {
        window.parent.postMessage(message, '*');
        window.parent.postMessage('last', '*');
      }, good);
    await page.evaluate((message) => window.postMessage(message, '*'), good);
    await (
      await inside('ours')
    ).evaluate((message) => {
      const wrong: unknown[] = [
        ...[NaN, Infinity, -Infinity, -5, 0, '777', null, [777], { valueOf: 777 }, 777n].map(
          (height) => ({ ...message, height }),
        ),
        ...[{ v: 2 }, { v: '1' }, { type: 'resize' }, { id: 7 }].map((one) => ({
          ...message,
          ...one,
        })),
        JSON.parse('{"__proto__":{"type":"corridor-embed-height","v":1,"id":"x","height":777}}'),
        { constructor: message, prototype: message, __proto__: message },
        ...[null, undefined, 777, 'corridor-embed-height', [message], new Map([['height', 777]])],
        JSON.stringify(message),
      ];
      for (const one of wrong) window.parent.postMessage(one, '*');
      window.parent.postMessage('last', '*');
    }, good);
    await expect(page).toHaveTitle('A report...');
    expect(await heightOf(page, '#ours')).toBe(ours);
    expect(await heightOf(page, '#theirs')).toBe(204);
    expect(await heightOf(page, '#changed')).toBe(changed);
  });
  await stranger.close();
});

test('In a frame that allows scripts alone, embeds of both kinds draw, keep nothing, say what may be refused, and let Tab through both ways', async ({
  page,
  watch,
  baseURL: site = '',
}) => {
  const closed = (id: string, address: string) =>
    `<iframe id="${id}" title="${id}" sandbox="allow-scripts" width="640" height="480" src="${site}${address}"></iframe>`;
  const markup = `<button>Before</button>
    ${closed('fixed', 'embed/nagorno-karabakh-2023/arrivals.en.html')}
    ${closed('live', `embed.html?${SITUATION}&amp;chart=evacuated`)}
    <button>After</button><script src="${site}embed.js"></script>`;
  await onGuestPage({ page, watch, site }, markup, async () => {
    const fixed = page.frameLocator('#fixed');
    const live = page.frameLocator('#live');
    await expect(fixed.getByRole('heading', { level: 1 })).toContainText('100,632 people');
    await expect(live.getByRole('heading', { level: 1 })).toContainText('At least 10,000 people');
    await expect(live.getByRole('application')).toBeVisible();
    await expect(live.getByText('This frame may refuse links, copies and files.')).toContainText(
      `${site}index.html`,
    );
    for (const frame of ['#fixed', '#live'])
      await expect.poll(() => heightOf(page, frame)).not.toBe(484);
    expect(await live.locator('main').evaluate(() => window.origin)).toBe('null');

    const before = page.getByRole('button', { name: 'Before' });
    const after = page.getByRole('button', { name: 'After' });
    const tabs = async (key: string, end: typeof after) => {
      for (let pressed = 0; pressed < 40; pressed += 1) {
        await page.keyboard.press(key);
        if (await end.evaluate((button) => button === document.activeElement)) return pressed;
      }
      throw new Error(`${key} does not leave the frames.`);
    };
    await before.focus();
    const there = await tabs('Tab', after);
    expect(there).toBeGreaterThan(3);
    expect(await tabs('Shift+Tab', before)).toBeGreaterThan(3);
  });
});
