/** Whether the figures that were written into the document are what a reader sees now (src/firstSight/first.ts). */
export function isFirstSightShown(): boolean {
  return document.documentElement.dataset.first === 'shown';
}

/** The living page takes the place of what was written into the document, in the frame in which it is drawn. */
export function endFirstSight(): void {
  document.documentElement.dataset.first = 'gone';
  document.getElementById('first-sight')?.remove();
}
