import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Figure } from '#domain/figure.ts';
import { latestAsOf } from '#domain/latestAsOf.ts';
import type { Marking } from '#domain/situation.ts';
import { csvBlob } from '#exports/csvBlob.ts';
import type { CsvTable } from '#exports/csvTable.ts';
import { fileName, type FileState } from '#exports/fileName.ts';
import { saveFile } from '#exports/saveFile.ts';
import type { Wording } from '#wording/wording.ts';
import { copyText } from './copyText.ts';
import { useWording } from './WordingContext.tsx';

/** What every file of the page says in its name and rows. */
export interface FileFacts {
  readonly situation: string;
  readonly marking: Marking;
  readonly zone: string;
  /** Epoch ms; null = the latest. */
  readonly knownAt: number | null;
  /** Epoch ms of the fetch, where the figures are older than they should be. */
  readonly staleSince: number | null;
}

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
  readonly say: (message: string) => void;
}

/** Files and copies of the page: named by one rule, and each outcome said in a sentence. */
export function useSaver(): Saver {
  const wording = useWording();
  const factsNow = useContext(FileFactsContext);
  const [message, say] = useState('');
  const nameOf = useCallback(
    (scope: string, extension: string, figures: readonly Figure[]) =>
      nameFrom(factsNow(), { scope, extension, figures }),
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
  return useMemo(
    () => ({ message, saveCsv, saveBlob, nameOf, copy, say }),
    [message, saveCsv, saveBlob, nameOf, copy],
  );
}

interface NamedFile {
  readonly scope: string;
  readonly extension: string;
  readonly figures: readonly Figure[];
}

function nameFrom(facts: FileFacts | null, { scope, extension, figures }: NamedFile): string {
  return fileName({
    situation: facts?.situation ?? '',
    scope,
    asOf: latestAsOf(figures)?.text.split('/').at(-1) ?? null,
    // A day is known at its end, which is the next one's midnight: the file is named after the day.
    known: dayOf(beforeEnd(facts?.knownAt ?? null), facts?.zone ?? 'UTC'),
    state: stateOf(facts),
    extension,
  });
}

function stateOf(facts: FileFacts | null): FileState {
  if (facts?.marking === 'example') return { kind: 'example' };
  const since = dayOf(facts?.staleSince ?? null, facts?.zone ?? 'UTC');
  return since === null ? { kind: 'good' } : { kind: 'stale', since };
}

function beforeEnd(at: number | null): number | null {
  return at === null ? null : at - 1;
}

function dayOf(at: number | null, zone: string): string | null {
  if (at === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

function outcomeWords(outcome: ReturnType<typeof saveFile>, name: string, { t }: Wording): string {
  if (!outcome.saved) return t(`export.refused.${outcome.reason}`, { detail: '' });
  return t(outcome.certain ? 'export.saved' : 'export.handedOver', { name });
}
