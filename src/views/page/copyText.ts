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

/** Some browsers have a clipboard for plain text alone. */
async function copyBoth(text: string, html: string): Promise<boolean> {
  if (!('write' in navigator.clipboard) || !('ClipboardItem' in window)) return false;
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
