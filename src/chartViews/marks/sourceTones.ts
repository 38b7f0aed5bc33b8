import { breakdownKey } from '#domain/breakdown.ts';
import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import type { Wording } from '#wording/wording.ts';
import { lastMade } from '../lastMade.ts';
import { TONES, type SeriesKey, type Tone } from '../chartView.ts';

/** Which tone each series is drawn in; the recommended source always takes the accent. */
export interface SourceTones {
  toneOf(figure: Figure): Tone;
  readonly keys: readonly SeriesKey[];
}

const REST: Tone = 6;

export interface ToneRequest {
  readonly situation: Situation;
  /** Takes the accent; null = nobody does. */
  readonly recommended: string | null;
  /**
   * The figures that decide the order, where they are more than those drawn: a source keeps its tone while the
   * chosen moment moves.
   */
  readonly among?: readonly Figure[];
  /** True where the panels already say what is counted, so that a source keeps one tone throughout. */
  readonly bySource?: boolean;
}

/**
 * Gives every source (and every definition of what is counted) a tone of its own, the recommended source
 * first, then by number of figures. Beyond the tones that can be told apart, sources share the grey one.
 */
export function sourceTones(
  figures: readonly Figure[],
  { situation, recommended, bySource = false, among = figures }: ToneRequest,
  wording: Wording,
): SourceTones {
  const groupOf = bySource ? (figure: Figure) => figure.source : sourceAndBreakdown;
  const drawn = countedGroups(figures, groupOf);
  const counted = lastCounted(among, String(bySource), () => countedGroups(among, groupOf));
  const groups = new Map([...drawn, ...counted]);
  const ordered = [...groups].sort(([, one], [, other]) => {
    const preference = rank(other.figure, recommended) - rank(one.figure, recommended);
    return (
      preference ||
      other.count - one.count ||
      (groupOf(one.figure) < groupOf(other.figure) ? -1 : 1)
    );
  });
  const first = recommended === null ? 1 : 0;
  const tones = new Map(
    ordered.map(([key], index) => [key, TONES[Math.min(index + first, REST)] ?? REST] as const),
  );
  const breakdowns = new Set(
    [...drawn.values()].map(({ figure }) => breakdownKey(figure.breakdown)),
  );
  return {
    toneOf: (figure) => tones.get(groupOf(figure)) ?? REST,
    keys: ordered
      .filter(([key]) => drawn.has(key))
      .map(([key, { figure }]) => ({
        tone: tones.get(key) ?? REST,
        label: keyLabel(figure, !bySource && breakdowns.size > 1, wording),
        sourceId: sourceIdOf(situation, figure.source),
        main: figure.source === recommended,
      })),
  };
}

const lastCounted = lastMade<ReadonlyMap<string, ToneGroup>>();

interface ToneGroup {
  readonly figure: Figure;
  readonly count: number;
}

function countedGroups(
  figures: readonly Figure[],
  groupOf: (figure: Figure) => string,
): Map<string, ToneGroup> {
  const groups = new Map<string, { figure: Figure; count: number }>();
  for (const figure of figures) {
    const key = groupOf(figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { figure, count: 1 });
    else group.count += 1;
  }
  return groups;
}

function sourceAndBreakdown(figure: Figure): string {
  if (figure.breakdown.length === 0) return figure.source;
  return `${figure.source}\n${breakdownKey(figure.breakdown)}`;
}

function rank(figure: Figure, recommended: string | null): number {
  return figure.source === recommended ? 1 : 0;
}

function keyLabel(figure: Figure, several: boolean, wording: Wording): string {
  if (!several || figure.breakdown.length === 0) return figure.source;
  return wording.t('plot.sourceWithBreakdown', {
    source: figure.source,
    breakdown: wording.breakdown(figure.breakdown),
  });
}
