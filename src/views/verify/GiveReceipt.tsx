import { type DragEvent, type SubmitEvent, useId, useState } from 'react';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** The two ways in: a receipt that is typed or pasted, and a file that is chosen or dropped anywhere in the box. */
export function GiveReceipt({ onText, onFile }: Props) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className="verify-ways"
      data-over={over ? '' : undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
        else onText(event.dataTransfer.getData('text/plain'));
      }}
    >
      <TextWay onText={onText} />
      <FileWay onFile={onFile} />
    </div>
  );
}

function TextWay({ onText }: Pick<Props, 'onText'>) {
  const { t } = useWording();
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onText(text);
  };
  return (
    <form className="verify-way" onSubmit={submit} noValidate>
      <label className="verify-way-label" htmlFor={id}>
        {t('verify.typed.label')}
      </label>
      <div className="verify-typed">
        <input
          id={id}
          type="text"
          className="verify-input"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
        />
        <button type="submit" className="button">
          {t('verify.typed.check')}
        </button>
      </div>
      <p className="verify-quiet" id={`${id}-hint`}>
        {t('verify.typed.hint')}
      </p>
    </form>
  );
}

function FileWay({ onFile }: Pick<Props, 'onFile'>) {
  const { t } = useWording();
  const id = useId();
  return (
    <div className="verify-way">
      <label className="verify-way-label" htmlFor={id}>
        {t('verify.file.label')}
      </label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, saved again, is a new one.
          event.target.value = '';
        }}
      />
      <p className="verify-quiet" id={`${id}-hint`}>
        {t('verify.file.hint')}
      </p>
    </div>
  );
}
