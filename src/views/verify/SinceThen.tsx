import type { ChangesOfView } from '#exports/verify/changesOfView.ts';
import { useWording } from '../page/WordingContext.tsx';
import { figureTable, revisionTable } from './figureRows.ts';
import { WordRows } from './WordRows.tsx';

interface Props {
  readonly changes: ChangesOfView;
  readonly zone: string;
  /** Rows of a file: nobody can say what it would hold today. */
  readonly ofRows?: boolean;
}

/** What became of the figures: counted in a sentence, then listed from what to what. */
export function SinceThen({ changes, zone, ofRows = false }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { revised, withdrawn, added, gone } = changes;
  const counts = [
    [revised.length, 'verify.sinceRevised'],
    [withdrawn.length, 'verify.sinceWithdrawn'],
    [added.length, 'verify.sinceAdded'],
    [gone.length, 'verify.sinceGone'],
  ] as const;
  const said = counts.flatMap(([count, key]) => (count === 0 ? [] : [t(key, { count })]));
  const speech = { zone, wording };
  return (
    <section className="verify-since" aria-labelledby="verify-since">
      <h2 className="verify-heading" id="verify-since">
        {t('verify.since')}
      </h2>
      <p className="verify-said">
        {said.length > 0
          ? t('verify.sinceSentence', { list: wording.list(said) })
          : t(ofRows ? 'verify.nothingSinceRows' : 'verify.nothingSince')}
      </p>
      <WordRows heading={t('verify.revised')} table={revisionTable(revised, speech)} />
      <WordRows
        heading={t('verify.withdrawn')}
        table={figureTable(
          withdrawn.map(({ figure }) => figure),
          speech,
        )}
      />
      <WordRows heading={t('verify.added')} table={figureTable(added, speech)} />
      <WordRows heading={t('verify.gone')} table={figureTable(gone, speech)} />
    </section>
  );
}
