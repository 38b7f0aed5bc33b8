import { compareAsOf } from '#domain/asOf.ts';
import type { PartitionCheck } from '#domain/partition.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { statedSentences } from '#wording/statedSentences.ts';
import type { ChartContext } from '../chartContext.ts';
import { drawnCount } from '../marks/drawnValue.ts';

const NAMED = 3;

interface ProvinceLists {
  readonly checks: readonly PartitionCheck[];
  /** How the page calls a place of the partition. */
  readonly nameOf: (place: string) => string;
  /** Why the parts miss the total, in a sentence; null where they do not. */
  readonly noteOf: (check: PartitionCheck) => string | null;
}

/** The last list of one statement: its total, its largest parts, and whether the parts make up the total. */
export function provincesFindings(
  context: ChartContext,
  { checks, nameOf, noteOf }: ProvinceLists,
): string[] {
  const { wording, zone, figures: known } = context;
  const last = [...checks].sort(
    (one, other) => compareAsOf(other.asOf, one.asOf) || other.parts.length - one.parts.length,
  )[0];
  const [example] = last?.parts ?? [];
  if (last === undefined || example === undefined) return [];
  const { whole } = last;
  const largest = [...last.parts].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, NAMED);
  const note = noteOf(last);
  return [
    ...(whole === null ? [] : statedSentences({ figure: whole, base: null, known, zone }, wording)),
    wording.t('sentence.provinces', {
      asOf: wording.asOf(last.asOf, zone),
      list: wording.list(
        largest.map(({ place, quantity }) =>
          wording.t('sentence.placeAndQuantity', {
            place: nameOf(place),
            quantity: wording.quantity(quantity),
          }),
        ),
      ),
      source: sourceName(example, wording),
    }),
    ...(note === null ? [] : [note]),
  ];
}

function sizeOf(figure: PartitionCheck['parts'][number]): number {
  return drawnCount(figure)?.y ?? 0;
}
