import { useEffect, useId, useState } from 'react';
import {
  fitsHeaders,
  formatMapping,
  missingHeaders,
  parseMapping,
  type SavedMapping as Saved,
} from '#state/ownDataMapping.ts';
import { readMappings } from '#state/ownDataStore.ts';
import { useSaver } from '../page/useSaver.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { MappingProps } from './MappingSteps.tsx';

/** A way of reading that was found once is not found again: kept here for tables with the same headers, or as a file. */
export function SavedMapping({ mapping, proposal, sheet, name, setMapping }: MappingProps) {
  const wording = useWording();
  const { t } = wording;
  const saver = useSaver();
  const id = useId();
  const { headers } = proposal;
  const [offered, setOffered] = useState<Saved | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readMappings().then((texts) => {
      const fitting = texts
        .flatMap((text) => parseMapping(text) ?? [])
        .find((saved) => fitsHeaders(saved, headers));
      if (isWanted) setOffered(fitting ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [headers]);
  const readLike = (saved: Saved) => {
    // The sheet and the rows of headers are those of this file.
    const { headerRow, tagRow } = mapping;
    setMapping({ ...saved.mapping, sheet: sheet.name, headerRow, tagRow });
    setOffered(null);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const saved = parseMapping(await file.text());
    if (saved === null) {
      saver.say(t('yourData.saved.notOne', { name: file.name }));
      return;
    }
    const missing = missingHeaders(saved, headers);
    if (missing.length > 0) {
      saver.say(t('yourData.saved.otherHeaders', { names: wording.list(missing) }));
      return;
    }
    readLike(saved);
    saver.say(t('yourData.saved.opened', { name: file.name }));
  };
  const save = () => {
    const blob = new Blob([formatMapping({ mapping, headers })], { type: 'application/json' });
    saver.saveBlob(blob, `${stemOf(name)}.mapping.json`);
  };
  return (
    <div className="own-saved">
      {offered !== null && (
        <p className="own-offer">
          {t('yourData.saved.offered')}{' '}
          <button type="button" className="button" onClick={() => readLike(offered)}>
            {t('yourData.saved.use')}
          </button>
        </p>
      )}
      <details>
        <summary>{t('yourData.saved.heading')}</summary>
        <p className="own-hint">{t('yourData.saved.hint')}</p>
        <div className="own-row">
          <button type="button" className="button" onClick={save}>
            {t('yourData.saved.save')}
          </button>
          <label htmlFor={id}>{t('yourData.saved.open')}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </div>
      </details>
      <p className="own-said" role="status">
        <bdi>{saver.message}</bdi>
      </p>
    </div>
  );
}

/** The name of a file without its ending, fit for another file. */
function stemOf(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return stem === '' ? 'table' : stem.slice(0, 60);
}
