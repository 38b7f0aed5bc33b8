import type { Address, AddressChange } from '#address/address.ts';
import { LANGUAGES } from '#wording/languages.ts';
import { PageLinks } from '../page/PageLinks.tsx';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  /** Id of the situation that is shown, and all that can be. */
  readonly shown: string;
  readonly situations: readonly { readonly id: string; readonly title: string }[];
}

export function PageHeader({ address, change, shown, situations }: Props) {
  const { t } = useWording();
  return (
    <header className="page-header">
      <div className="page-brand">
        <div className="page-brand-line">
          <p>{t('app.name')}</p>
          <PageLinks address={address} change={change} />
        </div>
        <small>{t('app.tagline')}</small>
      </div>
      {/* On paper there is no menu to read the name from. */}
      <p className="page-situation">
        <bdi>{situations.find(({ id }) => id === shown)?.title}</bdi>
      </p>
      {situations.length > 0 && (
        <SelectField
          className="field-situation"
          label={t('app.situation')}
          value={shown}
          options={situations.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(situation) => change(choiceOfSituation(situation))}
        />
      )}
      <ThemeField address={address} change={change} />
      {address.lang !== 'en' && <LanguageField address={address} change={change} />}
    </header>
  );
}

/** Bases, sources, windows and statements belong to one situation; the look of the page does not. */
function choiceOfSituation(situation: string): AddressChange {
  return {
    situation,
    chart: null,
    time: null,
    source: null,
    main: null,
    base: null,
    known: null,
    since: null,
    settled: null,
    align: null,
    feed: null,
    figure: null,
    pick: null,
    beside: null,
    indicator: null,
    parts: null,
    tables: null,
  };
}

function ThemeField({ address, change }: Pick<Props, 'address' | 'change'>) {
  const { t } = useWording();
  return (
    <SelectField
      label={t('app.theme.label')}
      value={address.theme ?? 'system'}
      options={[
        { value: 'system', label: t('app.theme.system') },
        { value: 'light', label: t('app.theme.light') },
        { value: 'dark', label: t('app.theme.dark') },
      ]}
      onChange={(theme) => change({ theme: theme === 'light' || theme === 'dark' ? theme : null })}
    />
  );
}

/** The other languages are for testing so far: the choice is there once an address asked for one. */
function LanguageField({ address, change }: Pick<Props, 'address' | 'change'>) {
  const { t } = useWording();
  return (
    <SelectField
      label={t('app.language.label')}
      value={address.lang}
      options={LANGUAGES.map((language) => ({
        value: language,
        label: t(`app.language.${language}`),
      }))}
      onChange={(lang) => change({ lang })}
    />
  );
}
