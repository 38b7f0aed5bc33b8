import { heightIn } from './heightMessage.ts';

/**
 * Fits the height of this site's frames from now on. Frames are looked up when a message comes, so that they may be
 * added late or moved. Only the frame that sent it is fitted, and only while it shows what its address says.
 * @param folder where embed.js came from; null where that is not known: then marked frames only
 */
export function fitFrames(folder: string | null): void {
  addEventListener('message', ({ data, source, origin }) => {
    const height = heightIn(data);
    if (height === null || source === null) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && isOurs(frame, folder) && speaksFor(frame, origin))
        frame.style.height = `${height}px`;
  });
}

function isOurs(frame: HTMLIFrameElement, folder: string | null): boolean {
  return (
    frame.hasAttribute('data-corridor') ||
    (folder !== null && frame.src.startsWith(`${folder}embed`))
  );
}

/** A sandbox without `allow-same-origin` has the origin "null", whoever is in it: there the frame alone tells. */
function speaksFor(frame: HTMLIFrameElement, origin: string): boolean {
  if (origin === 'null') {
    const { sandbox } = frame;
    const closed = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
    if (closed || self.origin === 'null') return true;
  }
  return URL.canParse(frame.src) && new URL(frame.src).origin === origin;
}
