import { useId, useState } from 'react';
import { QUALIFIERS } from '#domain/figure.ts';
import { valueColumns, withFixed } from '#state/ownDataNeeds.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { Needed } from './CountFields.tsx';
import type { MappingProps } from './MappingSteps.tsx';
import { ZoneField } from './ZoneField.tsx';

/** What the whole table is about where no column says it. */
export function WholeTableFields({ mapping, needs, setMapping }: MappingProps) {
  const { t } = useWording();
  const has = (role: string) => mapping.columns.some(({ as }) => as === role);
  const hasOwnPlaces = valueColumns(mapping).some(({ place }) => place !== undefined);
  const { fixed } = mapping;
  return (
    <fieldset className="own-question own-whole">
      <legend>{t('yourData.ask.whole')}</legend>
      <div className="own-fields">
        {!has('as_of') && (
          <TextField
            label={t('yourData.ask.asOf')}
            hint={t('yourData.ask.asOfHint')}
            value={fixed.as_of ?? ''}
            isNeeded={needs.some(({ kind }) => kind === 'date_column')}
            onChange={(text) => setMapping(withFixed(mapping, { as_of: text.trim() }))}
          />
        )}
        {!has('place') && !hasOwnPlaces && (
          <TextField
            label={t('yourData.ask.place')}
            value={fixed.place ?? ''}
            isNeeded={needs.some(({ kind }) => kind === 'place')}
            onChange={(place) => setMapping(withFixed(mapping, { place }))}
          />
        )}
        {!has('source') && (
          <TextField
            label={t('yourData.ask.source')}
            hint={t('yourData.ask.sourceHint')}
            value={fixed.source ?? ''}
            onChange={(source) => setMapping(withFixed(mapping, { source }))}
          />
        )}
        {!has('url') && (
          <TextField
            label={t('yourData.ask.url')}
            value={fixed.url ?? ''}
            onChange={(url) => setMapping(withFixed(mapping, { url }))}
          />
        )}
        {!has('qualifier') && (
          <SelectField
            className="own-field"
            label={t('yourData.ask.qualifier')}
            value={fixed.qualifier ?? 'exact'}
            options={QUALIFIERS.filter((one) => one !== 'between').map((value) => ({
              value,
              label: t(`figure.qualifier.${value}`),
            }))}
            onChange={(value) => {
              const qualifier = QUALIFIERS.find((one) => one === value) ?? 'exact';
              setMapping({ ...mapping, fixed: { ...fixed, qualifier } });
            }}
          />
        )}
        <MissingField
          words={mapping.missing}
          onChange={(missing) => setMapping({ ...mapping, missing })}
        />
        <ZoneField zone={mapping.zone} onChange={(zone) => setMapping({ ...mapping, zone })} />
      </div>
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isNeeded?: boolean;
  readonly onChange: (text: string) => void;
}

function TextField({ label, hint, value, isNeeded = false, onChange }: TextProps) {
  const id = useId();
  return (
    <div className="field own-field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p className="own-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isNeeded && <Needed />}
    </div>
  );
}

interface MissingProps {
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

/** Texts that stand for "no number", with commas between them; typed freely, understood as they are typed. */
function MissingField({ words, onChange }: MissingProps) {
  const { t } = useWording();
  const [text, setText] = useState(words.join(', '));
  return (
    <TextField
      label={t('yourData.ask.missing')}
      hint={t('yourData.ask.missingHint')}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(
          next
            .split(',')
            .map((word) => word.trim())
            .filter((word) => word !== ''),
        );
      }}
    />
  );
}
