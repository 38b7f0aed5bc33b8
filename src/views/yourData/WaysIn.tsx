import type { OwnTable } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { AddressWay } from './AddressWay.tsx';
import { FileWay } from './FileWay.tsx';

interface Props {
  readonly table: OwnTable;
  readonly onType: () => void;
}

/** Three ways in, the most common one first. */
export function WaysIn({ table, onType }: Props) {
  const { t } = useWording();
  return (
    <section className="own-ways" aria-labelledby="ways-heading">
      <h2 className="own-heading" id="ways-heading">
        {t('yourData.ways')}
      </h2>
      <FileWay onFile={table.open} />
      <div className="own-ways-others">
        <AddressWay onFile={table.open} />
        <div className="own-way">
          <h3>{t('yourData.type.heading')}</h3>
          <p className="own-hint">{t('yourData.type.hint')}</p>
          <button type="button" className="button" id="type-button" onClick={onType}>
            {t('yourData.type.open')}
          </button>
        </div>
      </div>
    </section>
  );
}
