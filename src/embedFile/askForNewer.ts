import type { newerFigures } from './newerFigures.ts';

/**
 * Looks whether newer figures exist than those of this file, or these are there no more, and says so in one line; the
 * file itself does not change. Where that cannot be told, that is said as well.
 */
export async function askForNewer(main: HTMLElement, words: DOMStringMap): Promise<void> {
  const {
    root = '',
    view = '',
    newer = '',
    see = '',
    changed = '',
    clock = '',
    unread = '',
    receipt = '',
    figures = '',
    made = null,
    reader = '',
  } = words;
  const site = new URL(root, document.URL).href;
  try {
    const part: unknown = await import(/* @vite-ignore */ new URL(reader, document.URL).href);
    if (!isReader(part)) throw new TypeError('This script reads no feed.');
    const since = await part.newerFigures({
      site,
      view,
      receipt,
      figures: new Set(figures.split(' ')),
      known: made,
    });
    if (since === null) return;
    if (since.kind === 'clock') {
      say(main, [clock]);
      return;
    }
    const link = document.createElement('a');
    link.href = `${site}index.html${view.replace(/&known=[^&]*/, '')}`;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = see;
    const sentence = since.kind === 'newer' ? newer.replace('{asOf}', () => since.asOf) : changed;
    say(main, [`${sentence} `, link]);
  } catch {
    say(main, [unread]);
  }
}

interface Reader {
  readonly newerFigures: typeof newerFigures;
}

/** A part of the build that embeds name by its address, so that the compiler does not see what it loads. */
function isReader(part: unknown): part is Reader {
  return (
    typeof part === 'object' &&
    part !== null &&
    'newerFigures' in part &&
    typeof part.newerFigures === 'function'
  );
}

function say(main: HTMLElement, words: readonly (string | Node)[]): void {
  const line = document.createElement('p');
  line.className = 'newer';
  line.setAttribute('role', 'status');
  line.append(...words);
  main.querySelector('.fixed')?.after(line);
}
