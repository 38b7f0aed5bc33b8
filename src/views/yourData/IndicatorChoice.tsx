import { useId, useState } from 'react';
import { INDICATORS, indicatorOf } from '#domain/indicator.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  /** Key of the dictionary or a name of one's own; empty = not chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of the select, where something else has to find it. */
  readonly id?: string;
  readonly describedBy?: string;
}

const OWN_NAME = '*';

/** What is counted: a word of the dictionary, or a name of one's own. */
export function IndicatorChoice({ value, onChange, id, describedBy }: Props) {
  const wording = useWording();
  const { t } = wording;
  const made = useId();
  const selectId = id ?? made;
  const [ownName, setOwnName] = useState(value !== '' && indicatorOf(value) === null);
  return (
    <>
      <div className="field own-field">
        <label className="field-label" htmlFor={selectId}>
          {t('yourData.ask.indicator')}
        </label>
        <select
          id={selectId}
          className="field-input"
          aria-describedby={describedBy}
          value={ownName ? OWN_NAME : value}
          onChange={(event) => {
            const key = event.target.value;
            setOwnName(key === OWN_NAME);
            onChange(key === OWN_NAME ? '' : key);
          }}
        >
          <option value="">{t('yourData.ask.choose')}</option>
          {INDICATORS.map(({ key }) => (
            <option key={key} value={key}>
              {wording.indicator(key).label}
            </option>
          ))}
          <option value={OWN_NAME}>{t('yourData.ask.ownIndicator')}</option>
        </select>
      </div>
      {ownName && (
        <div className="field own-field">
          <label className="field-label" htmlFor={`${selectId}-name`}>
            {t('yourData.ask.ownIndicatorName')}
          </label>
          <input
            id={`${selectId}-name`}
            className="field-input"
            required
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </>
  );
}
