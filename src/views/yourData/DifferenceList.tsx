import { useEffect, useState } from 'react';
import type { SituationData } from '#domain/situation.ts';
import type { OwnDifferences } from '#state/ownDataDifferences.ts';
import type { OwnTable } from './ownTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { ChangedRows } from './ChangedRows.tsx';
import { differencesOf } from './differencesOf.ts';
import { RowList } from './RowList.tsx';
import type { OpenTable } from './ownTable.ts';

interface Props {
  readonly table: OwnTable;
  readonly opened: OpenTable;
  readonly before: SituationData;
}

/** What was done to our own export in a spreadsheet, before any of it is taken. */
export function DifferenceList({ table, opened, before }: Props) {
  const { t } = useWording();
  const differences = useDifferences(table, opened, before);
  return (
    <div className="own-differences">
      <p>
        <bdi>{t('yourData.difference.intro', { title: before.situation.title })}</bdi>
      </p>
      <p role="status" className="own-counts">
        {differences === null
          ? t('yourData.difference.comparing')
          : t('yourData.difference.counts', {
              changed: differences.changed.length,
              added: differences.added.length,
              removed: differences.removed.length,
              unchanged: differences.unchanged,
            })}
      </p>
      {differences !== null && (
        <>
          <ChangedRows rows={differences.changed} />
          <RowList heading={t('yourData.difference.added')} rows={differences.added} />
          <RowList
            heading={t('yourData.difference.removed')}
            hint={t('yourData.difference.removedHint')}
            rows={differences.removed}
          />
        </>
      )}
    </div>
  );
}

/** Compared once for each sheet that is opened; the take that follows reads the same rows. */
function useDifferences(
  { take }: OwnTable,
  { session, proposal }: OpenTable,
  before: SituationData,
): OwnDifferences | null {
  const [made, setMade] = useState<OwnDifferences | null>(null);
  const { sheet } = proposal;
  useEffect(() => {
    let isWanted = true;
    take().then(
      (taken) => {
        if (isWanted) setMade(differencesOf(before, taken));
      },
      // The file was closed meanwhile.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [take, session, sheet, before]);
  return made;
}
