import * as v from 'valibot';
import type { ClockChange } from './replayClock.ts';
import { REPLAY_START } from './replayClock.ts';

const SPEEDS = [
  [60, '1 minute a second'],
  [900, '15 minutes a second'],
  [3600, '1 hour a second'],
  [14_400, '4 hours a second'],
] as const;

const statedClock = v.object({ now: v.string(), speed: v.number(), paused: v.boolean() });
type StatedClock = v.InferOutput<typeof statedClock>;

/** A bar that starts, pauses and speeds the replay; it speaks to `POST <address>` like any other client. */
export function drawReplayControls(address: string): void {
  const moment = document.createElement('output');
  const pause = button('Pause the clock');
  const again = button('Start again');
  const speed = speedMenu();
  let isPaused = false;

  const show = (clock: StatedClock) => {
    isPaused = clock.paused;
    pause.textContent = clock.paused ? 'Let the clock run' : 'Pause the clock';
    speed.value = String(clock.speed);
    moment.textContent = `Replay: ${clock.now.slice(0, 16).replace('T', ' ')} UTC`;
  };
  const send = async (change: ClockChange) => {
    show(await askClock(address, { method: 'POST', body: JSON.stringify(change) }));
  };

  pause.addEventListener('click', () => void send({ paused: !isPaused }));
  again.addEventListener('click', () => void send({ now: REPLAY_START, paused: false }));
  speed.addEventListener('change', () => void send({ speed: Number(speed.value) }));
  setInterval(() => void askClock(address).then(show), 1000);

  document.body.append(bar([moment, pause, again, speed]));
}

async function askClock(address: string, init: RequestInit = {}): Promise<StatedClock> {
  const response = await fetch(address, init);
  return v.parse(statedClock, await response.json());
}

function bar(parts: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('section');
  element.ariaLabel = 'Replay clock (development)';
  element.style.cssText =
    'position:sticky;bottom:0;z-index:9;display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;padding:.5rem 1rem;background:#1d2733;color:#fff;font:14px system-ui';
  // The page's own styles let controls inherit the colour of the bar.
  for (const part of parts) if (!(part instanceof HTMLOutputElement)) part.style.color = '#1d2733';
  element.append(...parts);
  return element;
}

function button(label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  return element;
}

function speedMenu(): HTMLSelectElement {
  const menu = document.createElement('select');
  menu.ariaLabel = 'Speed of the replay';
  for (const [seconds, label] of SPEEDS) menu.append(new Option(label, String(seconds)));
  return menu;
}
