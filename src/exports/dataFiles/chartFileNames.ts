import { slugOf } from '#domain/slug.ts';

const LONGEST = 60;
/** No file may be called so on Windows, whatever its ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name in the zip for each chart, in their order: letters, digits and hyphens, each once, whatever the ids hold.
 * @example ['arrivals', '../arrivals', 'CON'] // ["arrivals", "arrivals-2", "chart-con"]
 */
export function chartFileNames(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const name = nameOf(id);
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${String(number)}`;
    taken.add(free);
    return free;
  });
}

function nameOf(id: string): string {
  const slug = slugOf(id).slice(0, LONGEST).replace(/-$/, '');
  if (slug === '') return 'chart';
  return DEVICE.test(slug) ? `chart-${slug}` : slug;
}
