import type { Recognised } from '../recognise.ts';

/** So many figures fit into memory beside their text without the machine slowing down. */
const MAX_CELLS = 300_000;
/** A row of the database is about so long at least. */
const ROW_LENGTH = 60;

/**
 * A recording of the yearly database in parts of a few columns each, where all of them at once would be over a
 * million figures; any other recording as it is.
 */
export function partsOf(recognised: Recognised, text: string): readonly Recognised[] {
  const { series } = recognised.declared;
  const rows = text.length / ROW_LENGTH;
  if (recognised.kind !== 'refstat' || rows * series.length <= MAX_CELLS) return [recognised];
  const size = Math.max(1, Math.floor(MAX_CELLS / rows));
  const starts = Array.from({ length: Math.ceil(series.length / size) }, (_, part) => part * size);
  return starts.map((start) => {
    const part = series.slice(start, start + size);
    const said = part.map(({ key, measure }) => `${key} as ${measure}`).join('; ');
    return {
      ...recognised,
      what: `${recognised.what}, columns ${start + 1} to ${start + part.length} of ${series.length}`,
      declared: { series: part, said },
    };
  });
}
