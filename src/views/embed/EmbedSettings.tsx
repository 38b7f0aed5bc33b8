import { useId } from 'react';
import { LANGUAGES } from '#wording/languages.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import type { Delivery } from './deliveryOf.ts';
import type { EmbedChoices } from './embedChoices.ts';
import { ColumnField, HeightField } from './SizeFields.tsx';

interface Props {
  readonly choices: EmbedChoices;
  readonly choose: (change: Partial<EmbedChoices>) => void;
  readonly delivery: Delivery;
  /** CSS pixels; null until the preview told it. */
  readonly measured: number | null;
}

/** Size, language, colours, title and table. */
export function EmbedSettings({ choices, choose, delivery, measured }: Props) {
  const { t } = useWording();
  const looksId = useId();
  const { lang, theme, title, table } = choices;
  const single = delivery.kind === 'single';
  const looks = single ? t('embedDialog.fileLooks') : t('embedDialog.publishedLooks');
  const described = single || delivery.kind === 'published' ? looksId : undefined;
  const none = single ? ['on', 'off'] : [];
  return (
    <div className="embedding-settings">
      <ColumnField {...{ choices, choose }} />
      <HeightField {...{ choices, choose, measured }} />
      <SelectField
        label={t('app.language.label')}
        value={lang}
        // The other languages are for testing so far.
        options={LANGUAGES.filter((one) => one === 'en' || one === lang).map((value) => ({
          value,
          label: t(`app.language.${value}`),
        }))}
        onChange={(value) => choose({ lang: value })}
      />
      <SelectField
        label={t('app.theme.label')}
        value={single ? '' : (theme ?? '')}
        disabled={single}
        {...(described === undefined ? {} : { describedBy: described })}
        options={[
          { value: '', label: t('app.theme.system') },
          { value: 'light', label: t('app.theme.light') },
          { value: 'dark', label: t('app.theme.dark') },
        ]}
        onChange={(value) =>
          choose({ theme: value === 'light' || value === 'dark' ? value : null })
        }
      />
      <ChoiceField
        label={t('embedDialog.title')}
        value={single || title ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('embedDialog.titleOn') },
          { value: 'off', label: t('embedDialog.titleOff') },
        ]}
        unavailable={none}
        describedBy={described}
        onChange={(value) => choose({ title: value === 'on' })}
      />
      <ChoiceField
        label={t('embedDialog.table')}
        value={single || table ? 'on' : 'off'}
        options={[
          { value: 'on', label: t('embedDialog.tableOn') },
          { value: 'off', label: t('embedDialog.tableOff') },
        ]}
        unavailable={none}
        describedBy={described}
        onChange={(value) => choose({ table: value === 'on' })}
      />
      {described !== undefined && (
        <p id={looksId} className="embedding-quiet">
          {looks}
        </p>
      )}
    </div>
  );
}
