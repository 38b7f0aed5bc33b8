import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { noteKept } from './keptOnDevice.ts';
import type { OwnData } from './ownData.ts';
import { OWN_SITUATION } from './ownDataNames.ts';
import {
  keepOwnData,
  type Kept,
  ownDataFacts,
  readOwnData,
  removeOwnData,
} from './ownDataStore.ts';

export interface OwnDataControl {
  /** Null where this device has none, or until it is known. */
  readonly own: OwnData | null;
  readonly isRead: boolean;
  readonly kept: Kept;
  /** What was kept could not be read and was removed. */
  readonly damaged: boolean;
  readonly keep: (own: Omit<OwnData, 'version' | 'id' | 'takenAt'>) => Promise<Kept>;
  readonly remove: () => Promise<void>;
}

interface Shown {
  readonly own: OwnData | null;
  readonly isRead: boolean;
}

/** The reader's own figures of this device: what there is, to take others in their place, to remove them. */
export function useOwnData(): OwnDataControl {
  const client = useQueryClient();
  const [shown, setShown] = useState<Shown>({ own: null, isRead: false });
  useEffect(() => {
    let isWanted = true;
    void readOwnData().then((own) => {
      if (isWanted) setShown({ own, isRead: true });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  /** Every page that showed the figures of before reads anew. */
  const show = useCallback(
    (own: OwnData | null) => {
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey.includes(OWN_SITUATION),
      });
      setShown({ own, isRead: true });
      noteKept();
    },
    [client],
  );
  const keep = useCallback<OwnDataControl['keep']>(
    async (taken) => {
      const now = Temporal.Now.instant();
      const own: OwnData = {
        ...taken,
        version: 1,
        id: `own-${now.epochMilliseconds}`,
        takenAt: now.toString({ smallestUnit: 'second' }),
      };
      const kept = await keepOwnData(own);
      show(own);
      return kept;
    },
    [show],
  );
  const remove = useCallback(async () => {
    await removeOwnData();
    show(null);
  }, [show]);
  return { ...shown, ...ownDataFacts(), keep, remove };
}
