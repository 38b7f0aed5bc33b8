import type { HeightMessage } from './heightMessage.ts';

export interface ToldFrame {
  /** Which embed it is, `nagorno-karabakh-2023/arrivals`. */
  readonly id: string;
  /** CSS pixels that the document needs; left out = as high as it is. It must not follow the height of the frame. */
  readonly measure?: () => number;
  /** What changes its height; left out = the document. */
  readonly watched?: readonly Element[];
}

/** A script that fits frames may come after the embed, which hears nothing and so cannot be asked. */
const AGAIN_MS = [300, 1000, 3000, 8000];

/**
 * Tells the page around how high this document wants to be, now and whenever it changes, up and down. A frame that is
 * not shown has no height and says nothing. Outside of a frame nothing is told.
 * @returns ends it
 */
export function tellHeight({
  id,
  measure = documentHeight,
  watched = [document.documentElement],
}: ToldFrame): () => void {
  const around = window.parent;
  if (around === window || typeof ResizeObserver === 'undefined') return () => undefined;
  let told = 0;
  const tell = () => {
    for (const message of heightMessages(id, told)) around.postMessage(message, '*');
  };
  const look = () => {
    const height = Math.ceil(measure());
    if (height <= 0 || height === told) return;
    told = height;
    tell();
  };
  const observer = new ResizeObserver(look);
  watched.forEach((element) => observer.observe(element));
  const timers = AGAIN_MS.map((after) =>
    setTimeout(() => {
      if (told > 0) tell();
    }, after),
  );
  look();
  return () => {
    observer.disconnect();
    timers.forEach((timer) => clearTimeout(timer));
  };
}

/** Ours, the one of AMP's `amp-iframe`, and the text that Medium and others read. */
function heightMessages(id: string, height: number): readonly unknown[] {
  const own: HeightMessage = { type: 'corridor-embed-height', v: 1, id, height };
  return [
    own,
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: window.location.href, context: 'iframe.resize', height }),
  ];
}

/** The root is as high as its content, also where that is less than the frame. */
function documentHeight(): number {
  return document.documentElement.getBoundingClientRect().height;
}
