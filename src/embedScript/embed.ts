import { fitFrames } from './fitFrames.ts';
import { makeFrames } from './makeFrames.ts';

/**
 * `embed.js`, a script that other sites may load: fits the height of this site's frames and makes those that a page
 * asks for by an element alone. It works on frames of its own folder, so that several sites and several versions may
 * stand on one page. Its one global name lists the folders that are cared for.
 */
const NAME = 'corridorEmbed';

const { currentScript } = document;
const address = currentScript?.getAttribute('src') ?? '';
const folder = address === '' ? null : new URL('.', new URL(address, document.baseURI)).href;

// An element with this id is no property of the window's own.
const before: unknown = Object.hasOwn(window, NAME) ? Reflect.get(window, NAME) : null;
const cared: readonly unknown[] = Array.isArray(before) ? before : [];
if (!cared.includes(folder)) {
  Reflect.set(window, NAME, [...cared, folder]);
  fitFrames(folder);
  if (folder !== null) makeFrames(folder);
}
