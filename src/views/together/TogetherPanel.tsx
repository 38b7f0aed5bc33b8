import { type RefObject, useMemo } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import { otherParts } from '#domain/partition.ts';
import { answersFor } from '#domain/together.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { MOST_PICKED } from '#address/addressParsers.ts';
import { togetherWords } from '#wording/togetherWords.ts';
import { useWording } from '../page/WordingContext.tsx';
import { AnswerList } from './AnswerList.tsx';
import { type PickedFigures, pickedFigures } from './pickedFigures.ts';
import { PickedList } from './PickedList.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly data: SituationData;
  /** Figures known at the chosen moment. */
  readonly known: readonly Figure[];
  /** Wrong copies known at that moment: they can be selected, and are never combined. */
  readonly rejected: readonly Figure[];
  readonly knownAt: number | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
  readonly onBack: () => void;
  /** Where the reader is led to from a row of the table. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the selected figures state together, and for everything else one sentence why not. */
export function TogetherPanel(props: Props) {
  const { ids, data, known, rejected, knownAt, address, change, onOpenFigure, onBack, heading } =
    props;
  const wording = useWording();
  const { t } = wording;
  const { situation } = data;
  const picked = useMemo(
    () => pickedFigures(ids, data, [...known, ...rejected]),
    [ids, data, known, rejected],
  );
  const { figures } = picked;
  const words = useMemo(
    () =>
      figures.length < 2
        ? null
        : togetherWords(answersFor(figures, { situation, known }), situation, wording),
    [figures, situation, known, wording],
  );
  const others = useMemo(
    () => otherParts(figures, { situation, figures: known }),
    [figures, situation, known],
  );
  const takeOut = (id: string) => {
    const left = ids.filter((one) => one !== id);
    change({ pick: left.length > 0 ? left : null });
  };
  return (
    <section className="together" aria-labelledby="together-heading">
      <div className="together-head">
        <h2 id="together-heading" tabIndex={-1} ref={heading}>
          {t('together.heading')}
        </h2>
        <button type="button" className="link-button" onClick={onBack}>
          {t('together.backToTable')}
        </button>
      </div>
      <p className="together-intro">{t('together.intro')}</p>
      <PickedNotices picked={picked} knownAt={knownAt} zone={situation.zone} />
      {figures.length > 0 && (
        <PickedList
          figures={figures}
          zone={situation.zone}
          onOpenFigure={onOpenFigure}
          onTakeOut={takeOut}
        />
      )}
      {others.length > 0 && ids.length + others.length <= MOST_PICKED && (
        <p className="together-more">
          <button
            type="button"
            className="link-button"
            onClick={() => change({ pick: [...ids, ...others.map(({ id }) => id)] })}
          >
            {t('together.takeOthers', { count: others.length })}
          </button>
        </p>
      )}
      {words === null ? (
        <p>{t('together.needsTwo')}</p>
      ) : (
        <AnswerList words={words} data={data} knownAt={knownAt} address={address} />
      )}
      {figures.length > 2 && <p className="together-quiet">{t('together.pairOnly')}</p>}
    </section>
  );
}

function PickedNotices({
  picked: { notThen, unknown },
  knownAt,
  zone,
}: {
  readonly picked: PickedFigures;
  readonly knownAt: number | null;
  readonly zone: string;
}) {
  const { t, moment, list } = useWording();
  const notices = [
    ...(unknown.length > 0
      ? [t('together.unknown', { list: list(unknown), count: unknown.length })]
      : []),
    ...(notThen > 0 && knownAt !== null
      ? [t('together.notThen', { moment: moment(knownAt, zone), count: notThen })]
      : []),
  ];
  return notices.map((notice) => (
    <p className="page-notice" role="alert" key={notice}>
      <bdi>{notice}</bdi>
    </p>
  ));
}
