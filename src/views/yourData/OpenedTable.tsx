import type { Address, AddressChange } from '#address/address.ts';
import type { OwnDataControl } from '#state/useOwnData.ts';
import type { OwnTable } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { OpenFailed } from './OpenFailed.tsx';
import type { OpenSituation } from './openSituation.ts';
import { UnderstoodTable } from './UnderstoodTable.tsx';

interface Props {
  readonly table: OwnTable;
  readonly data: OwnDataControl;
  readonly beside: OpenSituation;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly width: number;
}

/** What has become of the file so far. */
export function OpenedTable({ table, ...rest }: Props) {
  const { t } = useWording();
  const { state } = table;
  switch (state.status) {
    case 'none':
      return null;
    case 'opening':
      return <p role="status">{t('yourData.opening', { name: state.name })}</p>;
    case 'failed':
      return <OpenFailed {...state} table={table} />;
    case 'open':
      return <UnderstoodTable {...rest} table={table} opened={state} />;
  }
}
