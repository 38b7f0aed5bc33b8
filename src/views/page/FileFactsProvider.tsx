import { type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import type { FileFacts } from '#exports/exportName.ts';
import { FileFactsContext } from './useSaver.ts';

interface Props {
  readonly facts: FileFacts;
  readonly children: ReactNode;
}

/** Says what files of this part are of. They are asked for when a file is made: to change them draws nothing anew. */
export function FileFactsProvider({ facts, children }: Props) {
  const latest = useRef(facts);
  useLayoutEffect(() => {
    latest.current = facts;
  }, [facts]);
  const factsNow = useCallback(() => latest.current, []);
  return <FileFactsContext value={factsNow}>{children}</FileFactsContext>;
}
