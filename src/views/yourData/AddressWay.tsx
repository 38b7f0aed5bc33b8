import { type SyntheticEvent, useId, useState } from 'react';
import { askTable } from '#state/ownDataFetched.ts';
import type { GivenFile } from '#state/useOwnTable.ts';
import { useWording } from '../page/WordingContext.tsx';
import { addressSentence } from './addressSentence.ts';

/** An address on the web; what this site may not fetch is said before anything is asked of that host. */
export function AddressWay({ onFile }: { readonly onFile: (file: GivenFile) => void }) {
  const wording = useWording();
  const { t } = wording;
  const id = useId();
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setBusy(true);
    setSaid(t('yourData.address.asking'));
    const answer = await askTable(address, document.baseURI);
    setBusy(false);
    setSaid(addressSentence(answer, wording));
    if (answer.kind === 'table') onFile(answer.file);
  };
  return (
    <form className="own-way" onSubmit={(event) => void submit(event)}>
      <h3>
        <label htmlFor={id}>{t('yourData.address.label')}</label>
      </h3>
      <p className="own-hint" id={`${id}-hint`}>
        {t('yourData.address.hint')}
      </p>
      <div className="own-row">
        <input
          id={id}
          className="field-input own-wide"
          type="url"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          required
          placeholder="https://"
          aria-describedby={`${id}-hint ${id}-said`}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="button" disabled={busy}>
          {t('yourData.address.open')}
        </button>
      </div>
      <p className="own-said" id={`${id}-said`} role="status">
        <bdi>{said}</bdi>
      </p>
    </form>
  );
}
