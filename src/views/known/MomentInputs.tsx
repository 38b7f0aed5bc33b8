import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWording } from '../page/WordingContext.tsx';
import { fieldsOf, knownTextOfFields, type MomentFields } from './knownText.ts';
import type { MomentChoice } from './useDraftMoment.ts';

interface Props {
  readonly choice: MomentChoice;
  readonly zone: string;
  /** Offset of the zone at the moment shown, "+04:00". */
  readonly offset: string;
  /** They were asked for: whoever did so wants to type. */
  readonly focused: boolean;
}

/** Date and time on the clock of the place: every moment, also those beyond the slider. */
export function MomentInputs({ choice, zone, offset, focused }: Props) {
  const { t } = useWording();
  const { known } = choice;
  const [typed, setTyped] = useState(() => fieldsOf(known, zone));
  const [seen, setSeen] = useState(known);
  // Another moment came by the slider, a button, a link or by "back".
  if (seen !== known) {
    setSeen(known);
    setTyped(fieldsOf(known, zone));
  }
  const type = (next: MomentFields) => {
    setTyped(next);
    const text = knownTextOfFields(next, zone);
    if (text === null || text === known) return;
    setSeen(text);
    choice.move(text, 'typed');
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Enter') choice.settle();
    if (key === 'Escape') choice.giveUp();
  };
  return (
    <div
      className="known-fields"
      role="group"
      aria-label={t('known.fields', { zone, offset })}
      onKeyDown={press}
    >
      <Field label={t('known.date')}>
        {(id) => (
          <input
            id={id}
            type="date"
            className="field-input"
            min="1900-01-01"
            max="2100-12-31"
            autoFocus={focused}
            value={typed.date}
            onChange={({ target }) => type({ ...typed, date: target.value })}
          />
        )}
      </Field>
      <Field label={t('known.time')}>
        {(id) => (
          <input
            id={id}
            type="time"
            className="field-input"
            value={typed.time}
            onChange={({ target }) => type({ ...typed, time: target.value })}
          />
        )}
      </Field>
      <p className="known-zone">
        {t(typed.date !== '' && typed.time === '' ? 'known.zoneAtDayEnd' : 'known.zone', {
          zone,
          offset,
        })}
      </p>
    </div>
  );
}

function Field(props: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      {props.children(id)}
    </div>
  );
}
