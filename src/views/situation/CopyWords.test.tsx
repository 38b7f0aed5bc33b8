import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownFigures } from '#domain/knownFigures.ts';
import type { SituationData } from '#domain/situation.ts';
import { parseAddress } from '#address/address.ts';
import { createWording } from '#wording/wording.ts';
import { renderPart } from '../../testing/renderPart.tsx';
import { readShippedSituation } from '../../testing/shippedSituation.ts';
import { CopyWords } from './CopyWords.tsx';
import { headlineOf } from '#shown/headlineOf.ts';
import { pageChoices } from '#shown/viewChoices.ts';

let data: SituationData;
beforeAll(async () => {
  data = await readShippedSituation('nagorno-karabakh-2023');
});

class FakeItem {
  readonly forms: Readonly<Record<string, Promise<Blob>>>;
  constructor(forms: Readonly<Record<string, Promise<Blob>>>) {
    this.forms = forms;
  }
}

const write = vi.fn<(items: readonly FakeItem[]) => Promise<void>>();
const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  write.mockReset().mockResolvedValue();
  writeText.mockReset().mockResolvedValue();
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
});

/** userEvent brings a clipboard of its own: this one stands in after it. */
function withClipboard(clipboard: object) {
  const user = userEvent.setup();
  vi.stubGlobal('ClipboardItem', FakeItem);
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return user;
}

function show(search = '') {
  const address = parseAddress(search);
  const { zone } = data.situation;
  const choices = pageChoices(address, { zone, fetchedAt: null });
  const known = knownFigures(data, choices.knownAt);
  const headline = headlineOf(data, choices, createWording('en'));
  renderPart(
    <CopyWords {...{ data, known, headline, choices, address }} onOpenFigure={() => undefined} />,
  );
}

const SENTENCE =
  'As of 26 September 2023, 08:00 (04:00 UTC), 13,550 of about 120,000 residents (about 11 %) had crossed into Armenia (Government of Armenia). Population before: about 120,000 (Center for Truth and Justice, as of 29 Jun 2023). The same source also gave 13,350 for that moment. Another source states at least 6,650 (News.am, as of 25 Sept 2023, 20:00). As known at 26 September 2023, 09:00 (05:00 UTC). Archive: ends 1 September 2025.';
/** Of all figures on the Charts tab at that moment. */
const RECEIPT = 'Receipt GHEW-749Q-TQHZ-ANWT.';

describe('the words of the page for a report', () => {
  it('are the sentence with the address of its view, as text and with a real link', async () => {
    const user = withClipboard({ write, writeText });
    show('?known=2023-09-26T05:00:00Z');
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    const forms = write.mock.calls[0]?.[0][0]?.forms ?? {};
    expect(await (await forms['text/plain'])?.text()).toBe(
      `${SENTENCE} ${RECEIPT} http://localhost:3000/?known=2023-09-26T05:00:00Z`,
    );
    expect(await (await forms['text/html'])?.text()).toBe(
      `<p>${SENTENCE} ${RECEIPT} <a href="http://localhost:3000/?known=2023-09-26T05:00:00Z">Corridor: Nagorno-Karabakh, September and October 2023</a></p>`,
    );
    expect(screen.getByRole('status').textContent).toBe('Sentence copied.');
  });

  it('are plain text where the browser takes nothing else', async () => {
    const user = withClipboard({ writeText });
    show();
    await user.click(screen.getByRole('button', { name: 'Copy paragraph' }));
    const [text = ''] = writeText.mock.calls[0] ?? [];
    const paragraphs = text.split('\n\n');
    expect(paragraphs[0]).toBe('Nagorno-Karabakh, September and October 2023');
    expect(paragraphs[1]).toMatch(/^As of 4 October 2023, 100,632 of about 120,000 residents/);
    expect(paragraphs.filter((one) => one.includes('Killed, Armenian side'))).toHaveLength(1);
    expect(paragraphs.at(-1)).toMatch(
      /^Source: .* Archive: ends 1 September 2025\. Receipt [0-9A-Z-]{19}\. http:\S+$/,
    );
    expect(screen.getByRole('status').textContent).toBe('Paragraph copied.');
  });

  it('are shown to be selected where the browser refuses', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const user = withClipboard({ write: refuse, writeText: refuse });
    show('?known=2023-09-26T05:00:00Z');
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(screen.getByRole('status').textContent).toContain(SENTENCE);
  });

  it('hold no address of a feed and no open dialog in their link', async () => {
    const user = withClipboard({ writeText });
    show('?feed=https://feeds.example/secret.csv&figure=x&base=census-2015');
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(writeText.mock.calls[0]?.[0]).toMatch(/ http:\/\/localhost:3000\/\?base=census-2015$/);
  });
});
