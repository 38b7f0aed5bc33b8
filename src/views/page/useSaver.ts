import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import { csvBlob } from '#exports/csvBlob.ts';
import type { CsvTable } from '#exports/csvTable.ts';
import { exportName, type FileFacts } from '#exports/exportName.ts';
import type { Pasted } from '#exports/pasted.ts';
import { saveFile } from '#exports/saveFile.ts';
import type { Wording } from '#wording/wording.ts';
import { copyMade, copyText } from './copyText.ts';
import { useWording } from './WordingContext.tsx';

/** Those of now: a file is named when it is made. */
export const FileFactsContext = createContext<() => FileFacts | null>(() => null);

export interface Saver {
  /** What happened last, for a live region; empty at first. */
  readonly message: string;
  readonly saveCsv: (table: CsvTable, scope: string, figures: readonly Figure[]) => Promise<void>;
  readonly saveBlob: (blob: Blob, name: string) => void;
  readonly nameOf: (scope: string, extension: string, figures: readonly Figure[]) => string;
  /** With `html` beside the text where the browser takes both forms. */
  readonly copy: (text: string, done: string, html?: string) => Promise<void>;
  /** The same for words that are still being made. */
  readonly copyMade: (made: Promise<Pasted>, done: string) => Promise<void>;
  readonly say: (message: string) => void;
}

/** Files and copies of the page: named by one rule, and each outcome said in a sentence. */
export function useSaver(): Saver {
  const wording = useWording();
  const factsNow = useContext(FileFactsContext);
  const [message, say] = useState('');
  const nameOf = useCallback(
    (scope: string, extension: string, figures: readonly Figure[]) =>
      exportName(factsNow() ?? NO_FACTS, { scope, extension, figures }),
    [factsNow],
  );
  const saveBlob = useCallback(
    (blob: Blob, name: string) => say(outcomeWords(saveFile(blob, name), name, wording)),
    [wording],
  );
  const saveCsv = useCallback(
    async (table: CsvTable, scope: string, figures: readonly Figure[]) => {
      if (table.rowCount === 0) say(wording.t('export.refused.nothing'));
      else saveBlob(await csvBlob(table, { bom: true }), nameOf(scope, 'csv', figures));
    },
    [nameOf, saveBlob, wording],
  );
  const copy = useCallback(
    async (text: string, done: string, html?: string) =>
      // What cannot be copied is shown, so that it can be selected.
      say((await copyText(text, html)) ? done : `${wording.t('app.copyFailed')} ${text}`),
    [wording],
  );
  const copyLater = useCallback(
    async (made: Promise<Pasted>, done: string) => {
      const isCopied = await copyMade(made);
      say(isCopied ? done : `${wording.t('app.copyFailed')} ${(await made).text}`);
    },
    [wording],
  );
  return useMemo(
    () => ({ message, saveCsv, saveBlob, nameOf, copy, copyMade: copyLater, say }),
    [message, saveCsv, saveBlob, nameOf, copy, copyLater],
  );
}

/** Outside of any situation a file has no more to say than what it holds. */
const NO_FACTS: FileFacts = {
  situation: '',
  marking: 'archive',
  zone: 'UTC',
  knownAt: null,
  staleSince: null,
};

function outcomeWords(outcome: ReturnType<typeof saveFile>, name: string, { t }: Wording): string {
  if (!outcome.saved) return t(`export.refused.${outcome.reason}`, { detail: '' });
  return t(outcome.certain ? 'export.saved' : 'export.handedOver', { name });
}
