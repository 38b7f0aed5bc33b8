import { useId, useState } from 'react';
import type { LedgerEntry } from '#domain/changeLedger.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { latestMoment, latestUpdates } from './latestUpdates.ts';
import { draftOfSince, instantText, type SinceDraft, sinceOfDraft } from './sinceMoment.ts';

interface Props {
  readonly ledger: readonly LedgerEntry[];
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
  readonly zone: string;
}

const DAY = 86_400_000;
const NONE = '';

/** When the last report was: typed, counted back from the latest, or one of the last updates. */
export function SinceControls({ ledger, address, change, zone }: Props) {
  const wording = useWording();
  const { t } = wording;
  const latest = latestMoment(ledger);
  const updates = latestUpdates(ledger);
  const goBack = (days: number) => {
    if (latest !== null) change({ since: instantText(latest - days * DAY) });
  };
  return (
    <div className="controls changes-since" role="group" aria-label={t('changes.sinceHeading')}>
      <SinceFields address={address} change={change} zone={zone} />
      {latest !== null && (
        <>
          <div className="changes-picks">
            <button type="button" className="button" onClick={() => goBack(1)}>
              {t('changes.pickDay')}
            </button>
            <button type="button" className="button" onClick={() => goBack(7)}>
              {t('changes.pickWeek')}
            </button>
            <button
              type="button"
              className="button"
              disabled={address.since === null}
              onClick={() => change({ since: null })}
            >
              {t('changes.sinceAll')}
            </button>
          </div>
          <SelectField
            className="changes-updates"
            label={t('changes.latest')}
            value={updates.find(({ since }) => since === address.since)?.since ?? NONE}
            options={[
              { value: NONE, label: t('changes.latestNone') },
              ...updates.map(({ since, from, count }) => ({
                value: since,
                label: t('changes.latestOption', { moment: wording.moment(from, zone), count }),
              })),
            ]}
            onChange={(since) => change({ since: since === NONE ? null : since })}
          />
        </>
      )}
      {latest !== null && (
        <p className="controls-why">
          {t('changes.sinceTimeHelp')}{' '}
          {t('changes.pickExplained', { moment: wording.moment(latest, zone) })}
        </p>
      )}
    </div>
  );
}

function SinceFields({ address, change, zone }: Omit<Props, 'ledger'>) {
  const { t } = useWording();
  const applied = draftOfSince(address.since, zone);
  const [draft, setDraft] = useState(applied);
  const [seen, setSeen] = useState(address.since);
  // Another moment came by a button, by a link or by "back".
  if (seen !== address.since) {
    setSeen(address.since);
    if (sinceOfDraft(draft, zone) !== address.since) setDraft(applied);
  }
  const set = (next: SinceDraft) => {
    setDraft(next);
    const since = sinceOfDraft(next, zone);
    if (since !== null && since !== address.since) change({ since });
    if (next.day === '' && next.time === '' && address.since !== null) change({ since: null });
  };
  return (
    <>
      <Field
        type="date"
        label={t('changes.sinceDay')}
        value={draft.day}
        onChange={(day) => set({ ...draft, day })}
      />
      <Field
        type="time"
        label={t('changes.sinceTime', { zone })}
        value={draft.time}
        onChange={(time) => set({ ...draft, time })}
      />
    </>
  );
}

function Field(props: {
  readonly type: 'date' | 'time';
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        type={props.type}
        className="field-input"
        {...(props.type === 'date' ? { min: '1900-01-01', max: '2100-12-31' } : {})}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  );
}
