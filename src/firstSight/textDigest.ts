/**
 * A short digest of a text, by which one version of a file is told from another: not safe against people who mean
 * harm (they could change the page as well), but there on plain http too, where browsers have no SHA. As `1k9z0e7u2q.4a`.
 */
export function textDigest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    // What stands in the high bits must reach the low ones, or the next multiplication loses it.
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  return [high, low, text.length].map((part) => (part >>> 0).toString(36)).join('.');
}
