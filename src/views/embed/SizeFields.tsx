import { useId, useState } from 'react';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import {
  COLUMNS,
  type EmbedChoices,
  LEAST_COLUMN,
  LEAST_HEIGHT,
  MOST_COLUMN,
  MOST_HEIGHT,
} from './embedChoices.ts';

interface Props {
  readonly choices: EmbedChoices;
  readonly choose: (change: Partial<EmbedChoices>) => void;
}

const OTHER = 'other';

/** How wide the reader's column is: one of the usual widths, or a number. */
export function ColumnField({ choices: { column }, choose }: Props) {
  const { t } = useWording();
  const [other, setOther] = useState(false);
  const change = (value: string) => {
    setOther(value === OTHER);
    const chosen = COLUMNS.find((one) => String(one) === value);
    if (chosen !== undefined) choose({ column: chosen });
  };
  return (
    <>
      <SelectField
        label={t('embedDialog.column')}
        value={other ? OTHER : String(column)}
        options={[
          ...COLUMNS.map((one) => ({
            value: String(one),
            label: t('embedDialog.pixels', { count: one }),
          })),
          { value: OTHER, label: t('embedDialog.other') },
        ]}
        onChange={change}
      />
      {other && (
        <NumberField
          label={t('embedDialog.columnPixels')}
          value={column}
          bounds={[LEAST_COLUMN, MOST_COLUMN]}
          onChange={(next) => choose({ column: next })}
        />
      )}
    </>
  );
}

/** As high as the embed is in that column, or a number. */
export function HeightField({
  choices: { height },
  choose,
  measured,
}: Props & { readonly measured: number | null }) {
  const { t } = useWording();
  const fits =
    measured === null
      ? t('embedDialog.heightUnknown')
      : t('embedDialog.heightFits', { height: measured });
  return (
    <>
      <SelectField
        label={t('embedDialog.height')}
        value={height === null ? 'fits' : OTHER}
        options={[
          { value: 'fits', label: fits },
          { value: OTHER, label: t('embedDialog.other') },
        ]}
        onChange={(value) => choose({ height: value === OTHER ? (measured ?? USUAL) : null })}
      />
      {height !== null && (
        <NumberField
          label={t('embedDialog.heightPixels')}
          value={height}
          bounds={[LEAST_HEIGHT, MOST_HEIGHT]}
          onChange={(next) => choose({ height: next })}
        />
      )}
    </>
  );
}

const USUAL = 640;

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly bounds: readonly [least: number, most: number];
  readonly onChange: (value: number) => void;
}

/** A number of pixels; while it is being typed it may be none, and then the last good one holds. */
function NumberField({ label, value, bounds: [least, most], onChange }: NumberProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field-input"
        type="number"
        min={least}
        max={most}
        step={1}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const { valueAsNumber } = target;
          if (valueAsNumber >= least && valueAsNumber <= most) onChange(Math.round(valueAsNumber));
        }}
        onBlur={() => setTyped(String(value))}
      />
    </div>
  );
}
