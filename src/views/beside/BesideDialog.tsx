import { offeredBases } from '#domain/bases.ts';
import { useMemo } from 'react';
import { Dialog } from '../page/Dialog.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { BaseList } from './BaseList.tsx';
import type { BesideProps } from './OpenBeside.tsx';
import { SourcesBeside } from './SourcesBeside.tsx';

/** What sources state beside the figure that the address names; for a population before, what shares are taken of. */
export function BesideDialog(props: BesideProps & { readonly id: string }) {
  const { id, data, known, change } = props;
  const { t } = useWording();
  const bases = useMemo(() => offeredBases(data, known), [data, known]);
  const reference = known.find((one) => one.id === id);
  const isBase = bases.some(({ figure, otherReadings }) =>
    [figure, ...otherReadings].some((one) => one?.id === id),
  );
  return (
    <Dialog
      title={t(isBase ? 'beside.bases' : 'beside.heading')}
      closeLabel={t('app.close')}
      onClose={() => change({ beside: null })}
    >
      {reference === undefined ? (
        <UnknownFigure {...props} />
      ) : isBase ? (
        <BaseList {...props} bases={bases} />
      ) : (
        <SourcesBeside {...props} reference={reference} />
      )}
    </Dialog>
  );
}

function UnknownFigure({ id, data, choices }: BesideProps & { readonly id: string }) {
  const { t, moment } = useWording();
  const { knownAt } = choices;
  const later = knownAt !== null && data.figures.some((one) => one.id === id);
  return (
    <p>
      <bdi>
        {later
          ? t('view.statementThen', { moment: moment(knownAt, data.situation.zone) })
          : t('view.statementUnknown', { figure: id })}
      </bdi>
    </p>
  );
}
