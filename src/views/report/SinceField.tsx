import { useId, useState } from 'react';
import type { Address, AddressChange } from '#address/address.ts';
import { draftOfSince, sinceOfDraft } from '../changes/sinceMoment.ts';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly zone: string;
}

/** The day of the last report, at whose end the changes begin; a time of day stays as the address has it. */
export function SinceField({ address, change, zone }: Props) {
  const { t } = useWording();
  const id = useId();
  const applied = draftOfSince(address.since, zone);
  const [draft, setDraft] = useState(applied.day);
  const [seen, setSeen] = useState(address.since);
  if (seen !== address.since) {
    setSeen(address.since);
    setDraft(applied.day);
  }
  const set = (day: string) => {
    setDraft(day);
    const since = day === '' ? null : sinceOfDraft({ day, time: '' }, zone);
    if (day === '' || since !== null) change({ since });
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('changes.sinceDay')}
      </label>
      <input
        id={id}
        type="date"
        className="field-input"
        min="1900-01-01"
        max="2100-12-31"
        value={draft}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
}
