import type { Browser, ConsoleMessage, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { ARCHIVE, LARGE_SITUATION } from './benchSite.ts';
import { summaryOf, type Summary } from './summary.ts';

/** "As known at" moved by keys over the whole page: on a slow processor, and over a table of 100,000 rows. */
export const SLIDERS = [
  { name: 'archive, processor ÷ 4', situation: ARCHIVE, cpu: 4, steps: 40, budget: 50 },
  { name: '100,000 rows', situation: LARGE_SITUATION, cpu: 1, steps: 20, budget: 200 },
] as const;
type SliderCase = (typeof SLIDERS)[number];

export interface SliderResult {
  readonly name: SliderCase['name'];
  /** Milliseconds from a key until the frame that answers it was drawn. */
  readonly step: Summary;
  /** What the issue of speed allows for a step, ms. */
  readonly budget: number;
  /** Milliseconds of work once the slider rests: charts out of sight, Recharts, the address. */
  readonly settled: number;
  /** All of that work, as a multiple of a step. */
  readonly timesStep: number;
}

const LONGEST_WAIT = 120_000;
const facts = v.object({ milliseconds: v.number() });

/** One page for each case; its first steps, in which code is still being compiled, are not counted. */
export async function measureSlider(
  browser: Browser,
  address: string,
  { name, situation, cpu, steps, budget }: SliderCase,
): Promise<SliderResult> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1600 } });
  const page = await context.newPage();
  try {
    await page.addInitScript({ path: fileURLToPath(new URL('sliderSteps.js', import.meta.url)) });
    await page.goto(`${address}?situation=${situation}&known=2023-09-30T20:00:00Z`);
    const slider = page.getByRole('slider');
    await slider.waitFor({ timeout: LONGEST_WAIT });
    await page.locator('[data-chart] .recharts-surface').first().waitFor({ timeout: LONGEST_WAIT });
    await slider.focus();
    if (cpu > 1) await throttle(page, cpu);
    const times: number[] = [];
    for (let pressed = 0; pressed < steps; pressed++) {
      times.push(await stepBy(page, pressed % 5 === 4 ? 'PageDown' : 'ArrowLeft'));
    }
    const settled = await workUntilSettled(page);
    const step = summaryOf(times.slice(Math.floor(steps / 4)));
    return { name, step, budget, settled, timesStep: settled / step.median };
  } finally {
    await context.close();
  }
}

async function stepBy(page: Page, key: string): Promise<number> {
  const [message] = await Promise.all([
    page.waitForEvent('console', { predicate: says('step'), timeout: LONGEST_WAIT }),
    page.keyboard.press(key),
  ]);
  return millisecondsOf(message);
}

/** The address says the moment once the slider rests; what is left to draw follows within the next idle second. */
async function workUntilSettled(page: Page): Promise<number> {
  const before = page.url();
  let sum = 0;
  const add = (message: ConsoleMessage) => {
    if (says('task')(message)) sum += millisecondsOf(message);
  };
  page.on('console', add);
  await page.waitForURL((url) => url.href !== before, { timeout: LONGEST_WAIT });
  let last = -1;
  while (last !== sum) {
    last = sum;
    await page.waitForTimeout(1000);
  }
  page.off('console', add);
  return sum;
}

function says(word: string): (message: ConsoleMessage) => boolean {
  return (message) => message.text().startsWith(`bench ${word} `);
}

function millisecondsOf(message: ConsoleMessage): number {
  return v.parse(facts, JSON.parse(message.text().replace(/^bench \w+ /, ''))).milliseconds;
}

async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
