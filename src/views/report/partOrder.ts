/** One part at another place; places beyond the ends are the ends. @example movedTo(['a', 'b'], 'a', 1) // ['b', 'a'] */
export function movedTo(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((one) => one !== id);
  const at = Math.max(0, Math.min(place, others.length));
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** Where an arrow key leads from a place; null for another key. */
export function placeByKey(key: string, place: number, count: number): number | null {
  if (key === 'ArrowUp') return Math.max(0, place - 1);
  if (key === 'ArrowDown') return Math.min(count - 1, place + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/**
 * The place for what is dropped at a height, among the middles of all parts from top to bottom. What is dragged counts
 * as taken out.
 */
export function placeAt(y: number, middles: readonly number[], from: number): number {
  return middles.filter((middle, index) => index !== from && middle < y).length;
}
