import { useContext } from 'react';
import type { Figure } from '#domain/figure.ts';
import { chosenDenominator } from '#domain/recommend.ts';
import { isSelected } from '#domain/select.ts';
import type { Situation, SituationData } from '#domain/situation.ts';
import { countsResidents } from '#domain/statedBase.ts';
import type { Address } from '#address/address.ts';
import { ClockContext } from '#state/clock.ts';
import { figureCitation } from '#wording/citation.ts';
import { framingSentences } from '#wording/framingSentences.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import { statedSentences } from '#wording/statedSentences.ts';
import { pageChoices } from '#shown/viewChoices.ts';
import { linkToView } from '../page/linkToView.ts';
import { pastedNow } from '../page/pastedNow.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly figure: Figure;
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  readonly knownAt: number | null;
  readonly fetchedAt: number | null;
  readonly address: Address;
}

/** One statement onto the clipboard: as a sentence of a report, or as a reference under it. */
export function CopyStatement({ figure, data, known, knownAt, fetchedAt, address }: Props) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const clock = useContext(ClockContext);
  const { situation } = data;
  const { zone } = situation;
  const link = linkToView(address, { figure: figure.id });
  const copySentence = () => {
    const base = countsResidents(figure)
      ? (chosenDenominator(situation, known, address.base)?.figure ?? null)
      : null;
    const frame = framingSentences({ data, knownAt, fetchedAt, only: null, taken: [] }, wording);
    const mayOverlap = isMovedBySeveral(figure, data.situation);
    const stated = statedSentences({ figure, base, known, zone, mayOverlap }, wording);
    const sentence = joinSentences([...frame.before, ...stated, ...frame.after], wording);
    const words = t('sentence.link', { title: situation.title });
    const choices = pageChoices(address, { zone, fetchedAt });
    const shown = { data, address: { ...address, figure: figure.id }, choices };
    const source = { shown, scope: 'figure', wording };
    const made = pastedNow([sentence], { address: link, words }, source);
    void saver.copyMade(made, t('view.sentenceCopied'));
  };
  const copyCitation = () => {
    const facts = { zone, address: link, retrieved: clock.now(), knownAt };
    void saver.copy(figureCitation(figure, facts, wording).long, t('sentence.citationCopied'));
  };
  return (
    <div className="copy-words" role="group" aria-label={t('sentence.copyLabel')}>
      <button type="button" className="link-button" onClick={copySentence}>
        {t('app.share.copySentence')}
      </button>
      <button type="button" className="link-button" onClick={copyCitation}>
        {t('app.share.copyCitation')}
      </button>
      <p role="status" className="copy-words-done">
        {saver.message}
      </p>
    </div>
  );
}

/** A chart of people moved inside the area sets sources side by side that may have moved the same people. */
function isMovedBySeveral(figure: Figure, { charts }: Situation): boolean {
  return charts.some(
    ({ kind, selectors }) =>
      kind === 'evacuated' && selectors.some((selector) => isSelected(figure, selector)),
  );
}
