import { useId, useRef, useState } from 'react';
import type { FramedChart } from '#exports/embedFile/frameMarkup.ts';
import { copyText } from '../page/copyText.ts';
import { useWording } from '../page/WordingContext.tsx';
import type { EmbedFiles } from './useEmbedFiles.ts';
import { codeOf } from './codeOf.ts';
import type { EmbedForm } from './embedChoices.ts';

interface Props {
  readonly chart: FramedChart;
  readonly files: EmbedFiles;
  readonly form: EmbedForm;
  /** Folder of the page. */
  readonly site: string;
}

/** The code of the chosen form, and the file where it needs one. */
export function EmbedCode({ chart, files, form, site }: Props) {
  const { t } = useWording();
  const code = codeOf(form, chart, {
    script: new URL('embed.js', site).href,
    picture: form === 'picture' ? files.picture() : null,
    file: files.fileName,
  });
  return (
    <div className="embedding-code">
      <p className="embedding-quiet">{t(`embedDialog.formSays.${form}`)}</p>
      {(form === 'file' || form === 'picture') && (
        <p>
          <button
            type="button"
            className="button"
            onClick={form === 'file' ? files.saveFile : files.savePicture}
          >
            {t(form === 'file' ? 'embedDialog.saveFile' : 'embedDialog.savePicture')}
          </button>
        </p>
      )}
      <CopiedCode key={form} code={code} />
      <p role="status" className="embedding-done">
        {files.message}
      </p>
    </div>
  );
}

/** The code, selected by one press; where a browser refuses to copy, it is selected for the keys. */
function CopiedCode({ code }: { readonly code: string }) {
  const { t } = useWording();
  const codeId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly code: string; readonly copied: boolean } | null>(
    null,
  );
  const copy = async () => {
    const copied = await copyText(code);
    setDone({ code, copied });
    if (copied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <>
      <label className="field-label" htmlFor={codeId}>
        {t('embedDialog.code')}
      </label>
      <textarea
        id={codeId}
        ref={field}
        className="embedding-text"
        readOnly
        spellCheck={false}
        dir="ltr"
        rows={5}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="embedding-row">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('embedDialog.copy')}
        </button>
        <span role="status" className="embedding-quiet">
          {done?.code === code && t(done.copied ? 'embedDialog.copied' : 'embedDialog.copyFailed')}
        </span>
      </div>
    </>
  );
}
