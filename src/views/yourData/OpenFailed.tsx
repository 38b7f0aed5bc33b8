import type { TableFaultFacts } from '#state/ownDataTable.ts';
import type { GivenFile } from '#state/useOwnTable.ts';
import type { OwnTable } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly file: GivenFile;
  readonly fault: TableFaultFacts;
  readonly table: OwnTable;
}

/** Why a file could not be opened: what was seen, what is allowed, what to do. */
export function OpenFailed({ file, fault, table }: Props) {
  const { t } = useWording();
  const { reason, seen, limit } = fault;
  return (
    <section className="own-step" aria-labelledby="opened-heading">
      <h2 className="own-heading" id="opened-heading" tabIndex={-1}>
        {t('yourData.notOpened', { name: file.name })}
      </h2>
      <div className="page-notice" role="alert">
        <p>
          <bdi>{t(`yourData.fault.${reason}`, { seen, limit: limit ?? 0 })}</bdi>
        </p>
        {reason === 'not_utf8' && (
          <button
            type="button"
            className="button"
            onClick={() => table.open(file, { encoding: 'windows-1252' })}
          >
            {t('yourData.readAsWestern')}
          </button>
        )}
      </div>
    </section>
  );
}
