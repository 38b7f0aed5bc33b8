import { isShownIn } from '#domain/shownThings.ts';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { releaseSource, takenAmong, type TakenHere } from '#domain/takenSources.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { takenSentences } from '#wording/takenSentences.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly data: SituationData;
  readonly known: readonly Figure[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** Under the headline: which main lines the reader chose, and the way back to the recommended ones. */
export function TakenNotice({ data, known, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const taken = takenOnPage(data, known, address.source);
  if (taken.length === 0) return null;
  const sentences = takenSentences(taken, wording);
  return taken.map(({ indicator, recommended }, index) => (
    <p className="page-lead" key={indicator}>
      <bdi>{sentences[index]}</bdi>{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => change({ main: releaseSource(address.main ?? [], indicator) })}
      >
        {t(recommended === null ? 'beside.backToNone' : 'beside.back')}
      </button>
    </p>
  ));
}

/** One for each indicator: the first thing that the page shows of it; charts say where others differ. */
function takenOnPage(
  { situation }: SituationData,
  known: readonly Figure[],
  chosen: readonly string[] | null,
): TakenHere[] {
  if (situation.taken === undefined) return [];
  const shown = known.filter(
    (figure) =>
      isShownIn(situation, figure) &&
      (chosen === null || chosen.includes(sourceIdOf(situation, figure.source))),
  );
  const found = new Map<string, TakenHere>();
  for (const here of takenAmong(situation, shown).values()) {
    if (!found.has(here.indicator)) found.set(here.indicator, here);
  }
  return [...found.values()];
}
