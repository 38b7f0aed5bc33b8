import { useEffect } from 'react';
import type { EvidenceControl } from './useEvidence.ts';

/** What is pasted anywhere on the page, but into a field: a file first, else a text. */
export function usePastedEvidence({
  takeText,
  takeFile,
}: Pick<EvidenceControl, 'takeText' | 'takeFile'>): void {
  useEffect(() => {
    const take = ({ target, clipboardData }: ClipboardEvent) => {
      const [file] = clipboardData?.files ?? [];
      if (file !== undefined) {
        takeFile(file);
        return;
      }
      if (target instanceof HTMLInputElement || clipboardData === null) return;
      takeText(clipboardData.getData('text/plain'));
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [takeText, takeFile]);
}
