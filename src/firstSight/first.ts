import { fileDigest } from './fileDigest.ts';

/**
 * `first.js`, run before anything is drawn: whether the figures that were written into the document may be seen. They
 * are hidden until every file that they were made of, the configuration included, is found on the server as it was; an
 * address that asks for anything never shows them. `data-first` of the document says how it stands:
 * `checking`, `shown`, `gone`. Without this script they stay hidden (firstSight.css).
 */
const { dataset } = document.documentElement;
const files = document.currentScript?.dataset.files?.split(' ') ?? [];

const modules = document.currentScript?.dataset.modules?.split(' ') ?? [];

const asksNothing = location.search === '';
dataset.first = asksNothing ? 'checking' : 'gone';
if (!asksNothing) preloadModules();
// They are on their way already, by the document's own preloads; a browser complains of one that nobody takes.
Promise.all(files.map(isAsItWas)).then(
  (answers) => settle(files.length > 0 && answers.every((answer) => answer)),
  () => settle(false),
);

/** @param file `situations/situations.json=digest`, the address as in the document */
async function isAsItWas(file: string): Promise<boolean> {
  const [address = '', digest = ''] = file.split('=');
  // As plain as the preload, or it would be asked for twice.
  const answer = await fetch(address);
  return answer.ok && fileDigest(await answer.arrayBuffer()) === digest;
}

/** The living page may have come first. */
function settle(good: boolean): void {
  if (dataset.first === 'checking') dataset.first = good ? 'shown' : 'gone';
  // After the frame in which they are seen. Where none is drawn the scripts are found one by one.
  if (asksNothing) requestAnimationFrame(() => setTimeout(preloadModules));
}

/** The page's scripts at once, where they would be found one by one: after what is seen first, or where that is nothing. */
function preloadModules(): void {
  for (const module of modules) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = module;
    document.head.append(link);
  }
}
