/**
 * The address to link to, or null: only absolute http and https without a user name or password. React blocks
 * `javascript:` but not `data:`, `blob:`, `file:` or `vbscript:`, and `//host` would be resolved against the page.
 */
export function linkOf(url: string): string | null {
  // The parser would repair white space and a missing slash into an address that nobody wrote.
  if (!/^https?:\/\/[^/\\\s]/i.test(url) || hasControlOrSpace(url)) return null;
  try {
    const parsed = new URL(url);
    return parsed.username === '' && parsed.password === '' ? parsed.href : null;
  } catch {
    return null;
  }
}

function hasControlOrSpace(text: string): boolean {
  return /[\s\p{Cc}\p{Bidi_Control}]/u.test(text);
}
