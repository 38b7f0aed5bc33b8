import { tellHeight } from '#embedScript/frameHeight.ts';
import { askForNewer } from './askForNewer.ts';
import { readMarks } from './readMarks.ts';

/**
 * Height at once; everything that a reader may ask for when nothing else is to be done.
 * @param foot carries the words of the script
 */
export function enhance(foot: HTMLElement): void {
  const main = foot.parentElement;
  if (main === null) return;
  const words = foot.dataset;
  obeyAddress(main, new URLSearchParams(window.location.search));
  tellHeight({ id: (words.embed ?? '').replace(/\.[^/]*$/, '') });
  const interactive = main.querySelector<HTMLElement>('.interactive');
  if (interactive !== null) interactive.hidden = false;
  sayOfDownloads(main, words.saved ?? '');
  whenIdle(() => {
    readMarks(main, words);
    if (words.reader !== undefined) void askForNewer(main, words);
  });
}

/** The query only enhances: a static server sends the same file whatever it says. Anything else in it is of no account. */
function obeyAddress(main: HTMLElement, query: URLSearchParams): void {
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;
  if (query.get('title') === 'off') {
    for (const heading of main.querySelectorAll('h1')) heading.hidden = true;
  }
  const table = main.querySelector<HTMLDetailsElement>('details.figures');
  if (query.get('table') === 'on' && table !== null) table.open = true;
}

/** A frame without `allow-downloads` drops a file in silence, and a frame of another site does not say what it allows. */
function sayOfDownloads(main: HTMLElement, words: string): void {
  if (window.self === window.top) return;
  const link = main.querySelector('a[download]');
  link?.addEventListener(
    'click',
    () => {
      const line = document.createElement('p');
      line.setAttribute('role', 'status');
      line.className = 'soft';
      line.textContent = words;
      link.parentElement?.after(line);
    },
    { once: true },
  );
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}
