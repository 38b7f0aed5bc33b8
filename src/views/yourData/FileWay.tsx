import { type DragEvent, useId, useState } from 'react';
import type { GivenFile } from '#state/useOwnTable.ts';
import { useWording } from '../page/WordingContext.tsx';

/** A file by the browser's own field; the whole box takes one that is dropped. */
export function FileWay({ onFile }: { readonly onFile: (file: GivenFile) => void }) {
  const { t } = useWording();
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) onFile(givenFile(file));
  };
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className="own-drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <label className="own-drop-label" htmlFor={id}>
        {t('yourData.file.label')}
      </label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.files);
          // The same file, saved again, is a new one.
          event.target.value = '';
        }}
      />
      <p className="own-hint" id={`${id}-hint`}>
        {t('yourData.file.hint')}
      </p>
    </div>
  );
}

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json,.zip,text/csv,application/json';

export function givenFile(file: File): GivenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
