import { useMemo } from 'react';
import type { OfferedBase } from '#domain/bases.ts';
import { drawnShare } from '#chartViews/marks/drawnValue.ts';
import type { Figure } from '#domain/figure.ts';
import { chosenDenominator } from '#domain/recommend.ts';
import { sourceName } from '#wording/figureSentence.ts';
import { hasShare } from '#wording/headlineSentence.ts';
import { useWording } from '../page/WordingContext.tsx';
import { headlineOf } from '#shown/headlineOf.ts';
import { BaseRow } from './BaseRow.tsx';
import type { BesideProps } from './OpenBeside.tsx';
import { StripEnds } from './Strip.tsx';
import { shareScale } from './stripScale.ts';

interface Props extends BesideProps {
  readonly bases: readonly OfferedBase[];
}

/** Every stated population before with the share that it gives; one can be used as the base of all shares. */
export function BaseList({ data, known, choices, bases, change, onOpenFigure }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { zone } = data.situation;
  const count = useMemo(() => {
    const { figureId } = headlineOf(data, choices, wording);
    return known.find(({ id }) => id === figureId) ?? null;
  }, [data, choices, wording, known]);
  const used = chosenDenominator(data.situation, known, choices.base)?.denominator.id ?? null;
  const shares = bases.map(({ figure }) => shareDrawn(count, figure));
  const values = shares.flatMap((share) => share ?? []);
  const scale = values.length > 1 ? shareScale(values, wording) : null;
  return (
    <>
      <div>
        <p>{t('beside.basesIntro')}</p>
        <p className="statement-hedge">
          {count === null
            ? t('beside.baseNoCount')
            : t('beside.baseCount', {
                quantity: wording.quantity(count.quantity),
                asOf: wording.asOf(count.asOf, zone),
                source: sourceName(count, wording),
              })}
        </p>
      </div>
      {values.some(({ y }) => y > 1) && <p className="statement-hedge">{t('beside.basesAbove')}</p>}
      <section className="beside-list" aria-label={t('beside.bases')}>
        {scale !== null && (
          <div className="beside-head">
            <StripEnds scale={scale} />
          </div>
        )}
        <ul role="list">
          {bases.map((base, index) => (
            <BaseRow
              key={base.denominator.id}
              base={base}
              count={count}
              drawn={shares[index] ?? null}
              scale={scale}
              zone={zone}
              knownAt={choices.knownAt}
              inUse={base.denominator.id === used}
              onUse={() =>
                change({ base: base.denominator.preferred === true ? null : base.denominator.id })
              }
              onOpenFigure={onOpenFigure}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function shareDrawn(count: Figure | null, base: Figure | null) {
  if (count === null || base === null || !hasShare(count, base)) return null;
  return drawnShare(count, base.quantity);
}
