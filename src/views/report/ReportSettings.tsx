import { useId } from 'react';
import { type Address, type AddressChange, INKS, PAPERS } from '#address/address.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { type OwnWords, writeOwnWords } from './ownWords.ts';

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly words: OwnWords;
  /** Of the situation: the title where none is written. */
  readonly title: string;
}

/** What the whole report is called, printed on and drawn in. */
export function ReportSettings({ address, change, words, title }: Props) {
  const { t } = useWording();
  const id = useId();
  return (
    <section className="report-settings" aria-label={t('report.settings')}>
      <div className="field report-title-field">
        <label className="field-label" htmlFor={id}>
          {t('report.title')}
        </label>
        <input
          id={id}
          className="field-input"
          dir="auto"
          maxLength={300}
          placeholder={title}
          value={words.title}
          onChange={(event) => writeOwnWords({ title: event.target.value })}
        />
      </div>
      <ChoiceField
        label={t('report.paper')}
        value={address.paper}
        options={PAPERS.map((value) => ({ value, label: t(`report.paperName.${value}`) }))}
        onChange={(value) => change({ paper: value === 'letter' ? value : null })}
      />
      <ChoiceField
        label={t('report.ink')}
        value={address.ink}
        options={INKS.map((value) => ({ value, label: t(`report.inkName.${value}`) }))}
        onChange={(value) => change({ ink: value === 'grey' ? value : null })}
      />
    </section>
  );
}
