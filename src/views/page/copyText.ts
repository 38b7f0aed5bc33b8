/** Copies a text; false where the browser does not let the page (plain http, a frame without the right). */
export async function copyText(text: string): Promise<boolean> {
  // The type promises a clipboard that plain http and old browsers do not have.
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
