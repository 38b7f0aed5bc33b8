import { useEffect, useState } from 'react';
import { type KeptOnDevice, listKept, onKept } from './keptOnDevice.ts';

/** All that is kept on this device, looked up again whenever something is kept or deleted; null until it was looked up. */
export function useKeptOnDevice(): KeptOnDevice | null {
  const [kept, setKept] = useState<KeptOnDevice | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = () =>
      void listKept().then((found) => {
        if (isWanted) setKept(found);
      });
    look();
    const stop = onKept(look);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return kept;
}
