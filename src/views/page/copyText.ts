import type { Pasted } from '#exports/pasted.ts';

/**
 * Copies a text, with its form as HTML beside it where the browser takes both; false where the browser does not let
 * the page copy (plain http, a frame without the right).
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  // The type promises a clipboard that plain http and old browsers do not have.
  if (!('clipboard' in navigator)) return false;
  if (html !== undefined && (await copyBoth(text, html))) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The same for a text that is still being made: the clipboard is asked at once, within the press of the button, and
 * waits. Errors: as its making.
 */
export async function copyMade(made: Promise<Pasted>): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  const typed = (form: keyof Pasted, type: string) =>
    made.then((one) => new Blob([one[form]], { type }));
  const forms = {
    'text/plain': typed('text', 'text/plain'),
    'text/html': typed('html', 'text/html'),
  };
  if (await written(forms)) return true;
  const { text, html } = await made;
  return copyText(text, html);
}

/** Some browsers have a clipboard for plain text alone. */
async function copyBoth(text: string, html: string): Promise<boolean> {
  return written({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

async function written(forms: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
  if (!('write' in navigator.clipboard) || !('ClipboardItem' in window)) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
