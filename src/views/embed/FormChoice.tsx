import { useId } from 'react';
import { useWording } from '../page/WordingContext.tsx';
import type { EmbedForm } from './embedChoices.ts';

interface Props {
  readonly forms: readonly EmbedForm[];
  readonly chosen: EmbedForm;
  readonly onChoose: (form: EmbedForm) => void;
}

/** The forms that are offered here, one under the other: native radios. */
export function FormChoice({ forms, chosen, onChoose }: Props) {
  const { t } = useWording();
  const name = useId();
  return (
    <div className="embedding-forms">
      <fieldset>
        <legend className="field-label">{t('embedDialog.form')}</legend>
        {forms.map((form) => (
          <label key={form}>
            <input
              type="radio"
              name={name}
              value={form}
              checked={form === chosen}
              onChange={() => onChoose(form)}
            />
            <span>{t(`embedDialog.forms.${form}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
