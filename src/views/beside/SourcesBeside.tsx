import { useMemo } from 'react';
import { unitWords } from '#chartViews/marks/unitWords.ts';
import { besideOf } from '#domain/beside.ts';
import type { Figure } from '#domain/figure.ts';
import { sourceIdOf } from '#domain/sourceId.ts';
import { releaseSource, takeSource } from '#domain/takenSources.ts';
import { besideRange, besideSentences, whySentences } from '#wording/besideSentences.ts';
import { joinSentences } from '#wording/joinSentences.ts';
import { takenSentences } from '#wording/takenSentences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { BesideFields } from './BesideFields.tsx';
import { BesideRows } from './BesideRows.tsx';
import { MainLine } from './MainLine.tsx';
import type { BesideProps } from './OpenBeside.tsx';

/** Every source's number for one thing at about one time, the range between them, and whose line is drawn. */
export function SourcesBeside(props: BesideProps & { readonly reference: Figure }) {
  const { data, known, reference, address, change, onOpenFigure } = props;
  const wording = useWording();
  const { situation } = data;
  const beside = useMemo(
    () => besideOf(situation, known, reference),
    [situation, known, reference],
  );
  const { indicator } = reference;
  const main = address.main ?? [];
  const take = (source: string) => {
    const taken = { indicator, sourceId: sourceIdOf(situation, source) };
    change({ main: takeSource(main, taken) });
  };
  const release = () => change({ main: releaseSource(main, indicator) });
  const rows = { beside, situation, onOpenFigure, onTake: take };
  const members = beside.members.map(({ figure }) => figure);
  return (
    <>
      <BesideFields situation={situation} known={known} beside={beside} change={change} />
      <div className="beside-finding" role="status">
        <p className="beside-range">
          <bdi>{besideRange(beside, wording)}</bdi>{' '}
          <span className="beside-unit">{unitWords(reference, wording)}</span>
        </p>
        <p className="statement-hedge">
          {joinSentences(besideSentences(beside, wording), wording)}
        </p>
      </div>
      <BesideRows {...rows} title={null} figures={members} drawn={members.length > 1} />
      <MainLine
        why={joinSentences(whySentences(beside, wording), wording)}
        taken={takenSentences(beside.taken === null ? [] : [beside.taken], wording)}
        beside={beside}
        situation={situation}
        onRelease={release}
      />
      <BesideRows
        {...rows}
        title={wording.t('beside.older')}
        figures={beside.older}
        drawn={false}
      />
      <BesideRows
        {...rows}
        title={wording.t('beside.newer')}
        figures={beside.newer}
        drawn={false}
      />
    </>
  );
}
