import { lazy, Suspense } from 'react';
import type { Figure } from '#domain/figure.ts';
import type { SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { BesideLink } from '../beside/BesideLink.tsx';
import { Dialog } from '../page/Dialog.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { CopyStatement } from '../statement/CopyStatement.tsx';
import { StatementDialog } from '../statement/StatementDialog.tsx';

const SettledLink = lazy(() =>
  import('../changes/SettledLink.tsx').then((module) => ({ default: module.SettledLink })),
);

interface Props {
  readonly data: SituationData;
  readonly known: readonly Figure[];
  /** Wrong copies known at the chosen moment. */
  readonly rejected: readonly Figure[];
  readonly knownAt: number | null;
  readonly fetchedAt: number | null;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly onOpenFigure: (figureId: string) => void;
}

/** The statement that the address names, or why it cannot be shown. */
export function OpenStatement(props: Props) {
  const { data, known, rejected, knownAt, address, change, onOpenFigure } = props;
  const wording = useWording();
  const { t } = wording;
  const id = address.figure;
  if (id === null) return null;
  const close = () => change({ figure: null });
  const figure = known.find((one) => one.id === id) ?? rejected.find((one) => one.id === id);
  if (figure !== undefined) {
    return (
      <StatementDialog
        figure={figure}
        known={known}
        data={data}
        actions={
          <>
            <CopyStatement key={figure.id} {...props} figure={figure} />
            <BesideLink figure={figure} change={change} />
            <Suspense>
              <SettledLink
                figure={figure}
                known={known}
                situation={data.situation}
                change={change}
              />
            </Suspense>
          </>
        }
        onOpenFigure={onOpenFigure}
        onClose={close}
      />
    );
  }
  const later =
    knownAt !== null && [...data.figures, ...data.rejected].some((one) => one.id === id);
  return (
    <Dialog title={t('statement.heading')} closeLabel={t('app.close')} onClose={close}>
      <p>
        <bdi>
          {later
            ? t('view.statementThen', { moment: wording.moment(knownAt, data.situation.zone) })
            : t('view.statementUnknown', { figure: id })}
        </bdi>
      </p>
    </Dialog>
  );
}
