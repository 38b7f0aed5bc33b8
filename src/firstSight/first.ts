import { fileDigest } from './fileDigest.ts';

/**
 * `first.js`, run before anything is drawn: whether the figures that were written into the document may be seen. They
 * are hidden until every file that they were made of, the configuration included, is found on the server as it was; an
 * address that asks for anything never shows them. `data-first` of the document says how it stands:
 * `checking`, `shown`, `gone`. Without this script they stay hidden (firstSight.css).
 */
const { dataset } = document.documentElement;
const files = document.currentScript?.dataset.files?.split(' ') ?? [];

dataset.first = location.search === '' ? 'checking' : 'gone';
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
}
