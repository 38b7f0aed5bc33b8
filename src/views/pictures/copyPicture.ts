import { copyText } from '../page/copyText.ts';

/** What a clipboard takes of a picture with its words. */
export interface WordsWithPicture {
  /** Made while the browser waits: it must be asked at once, within the press of the button. */
  readonly png: Promise<Blob>;
  /** With the picture in it, by the address of its data. */
  readonly html: (picture: string | null) => string;
  readonly text: string;
}

/** The picture alone; false where the browser does not take it (plain http, a frame without the right, no PNG). */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await written({ 'image/png': png });
    return true;
  } catch {
    return false;
  }
}

/**
 * Picture, table and sentence as one thing to paste: a word processor takes the rich form, a mail the text, a
 * presentation the picture. Where the picture is refused, the words are tried alone.
 */
export async function copyForWord({
  png,
  html,
  text,
}: WordsWithPicture): Promise<'all' | 'words' | 'nothing'> {
  try {
    const rich = png.then(async (blob) => typed(html(await addressOf(blob)), 'text/html'));
    // What fails is told by the clipboard; a promise that nobody waits for would complain to the console.
    rich.catch(() => undefined);
    await written({ 'image/png': png, 'text/html': rich, 'text/plain': typed(text, 'text/plain') });
    return 'all';
  } catch {
    return (await copyText(text, html(null))) ? 'words' : 'nothing';
  }
}

async function written(forms: Record<string, Blob | Promise<Blob>>): Promise<void> {
  // The type promises a clipboard that plain http, old browsers and closed frames do not have.
  if (!('clipboard' in navigator) || !('write' in navigator.clipboard)) throw new Error('None.');
  await navigator.clipboard.write([new ClipboardItem(forms)]);
}

function typed(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}
