/**
 * A short digest of a file, by which one version of it is told from another: not safe against people who mean harm
 * (they could change the page as well), but quick before anything is drawn, and there on plain http too, where browsers
 * have no SHA. As `1k9z0e7.7u2q4a.2d7p`.
 */
export function fileDigest(file: ArrayBuffer): string {
  // Four bytes at a time; the last ones are filled up, and told from real zeros by the length.
  const words = Math.ceil(file.byteLength / 4);
  const padded = new ArrayBuffer(words * 4);
  new Uint8Array(padded).set(new Uint8Array(file));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const numbers = new Int32Array(padded);
  // By place: what is seen first waits for this, and an iterator takes twice as long until it is compiled.
  for (let place = 0; place < words; place++) {
    const word = numbers[place] ?? 0;
    high = Math.imul(high ^ word, 0x85ebca6b);
    low = Math.imul(low ^ word, 0xc2b2ae35);
    // What stands in the high bits must reach the low ones, or the next multiplication loses it.
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  return [high, low, file.byteLength].map((part) => (part >>> 0).toString(36)).join('.');
}
