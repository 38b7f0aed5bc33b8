import { FRAME_ATTRIBUTES, FRAME_STYLE } from './frameAttributes.ts';

/**
 * Makes the frames that elements ask for, `<div data-corridor-embed="…address…" data-title="…">` or the script itself,
 * now and when further ones come. What stood in the element, a link for readers without scripts, gives way.
 * @param folder only addresses of embeds in it are shown: an attribute may be all that a stranger can write into a page
 */
export function makeFrames(folder: string): void {
  const make = () => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-corridor-embed]'))
      makeFrame(element, folder);
  };
  make();
  new MutationObserver(make).observe(document, { childList: true, subtree: true });
}

function makeFrame(element: HTMLElement, folder: string): void {
  const { corridorEmbed = '', title = 'Chart', height = '480' } = element.dataset;
  if (!URL.canParse(corridorEmbed, folder)) return;
  const { href } = new URL(corridorEmbed, folder);
  if (!href.startsWith(`${folder}embed`)) return;
  // Taken off at once: of two scripts the first one makes the frame.
  element.removeAttribute('data-corridor-embed');
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries({ ...FRAME_ATTRIBUTES, title, height, src: href }))
    frame.setAttribute(name, value);
  // As an attribute it would be refused by sites with a strict policy.
  frame.style.cssText = FRAME_STYLE;
  if (element instanceof HTMLScriptElement) element.after(frame);
  else element.replaceChildren(frame);
}
