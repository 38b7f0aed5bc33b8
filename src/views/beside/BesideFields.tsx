import { useId, useMemo } from 'react';
import type { Beside } from '#domain/beside.ts';
import { besideThings, comparisonKeyOf, type BesideThing } from '#domain/besideThings.ts';
import type { Figure } from '#domain/figure.ts';
import type { Situation } from '#domain/situation.ts';
import type { AddressChange } from '#address/address.ts';
import type { Wording } from '#wording/wording.ts';
import { SelectField, type SelectOption } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly situation: Situation;
  readonly known: readonly Figure[];
  readonly beside: Beside;
  readonly change: (change: AddressChange) => void;
}

/** What is compared and at which time; the steps lead to times at which two sources speak. */
export function BesideFields({ situation, known, beside, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const { earlier, later } = beside;
  const go = (figure: Figure | null) => {
    if (figure !== null) change({ beside: figure.id });
  };
  return (
    <div className="beside-fields">
      <ThingField
        situation={situation}
        known={known}
        reference={beside.reference}
        onChoose={(id) => change({ beside: id })}
      />
      <SelectField
        className="beside-time"
        label={t('beside.time')}
        value={beside.reference.id}
        options={timeOptions(beside, situation.zone, wording)}
        onChange={(id) => change({ beside: id })}
      />
      <div className="beside-steps">
        <Step label={t('beside.earlier')} none={t('beside.noEarlier')} target={earlier} onGo={go} />
        <Step label={t('beside.later')} none={t('beside.noLater')} target={later} onGo={go} />
      </div>
    </div>
  );
}

/** Stays in the order of keys where there is nothing to go to, so that focus is not lost at the end. */
function Step({
  label,
  none,
  target,
  onGo,
}: {
  readonly label: string;
  readonly none: string;
  readonly target: Figure | null;
  readonly onGo: (figure: Figure | null) => void;
}) {
  return (
    <button
      type="button"
      className="button"
      aria-disabled={target === null}
      title={target === null ? none : undefined}
      onClick={() => onGo(target)}
    >
      {label}
    </button>
  );
}

function ThingField({
  situation,
  known,
  reference,
  onChoose,
}: {
  readonly situation: Situation;
  readonly known: readonly Figure[];
  readonly reference: Figure;
  readonly onChoose: (figureId: string) => void;
}) {
  const id = useId();
  const wording = useWording();
  const { t } = wording;
  const key = comparisonKeyOf(reference);
  const things = useMemo(
    () => thingsWith(situation, known, reference),
    [situation, known, reference],
  );
  const groups = [
    [t('beside.thingsShown'), things.filter(({ shown }) => shown)],
    [t('beside.thingsOther'), things.filter(({ shown }) => !shown)],
  ] as const;
  return (
    <div className="field beside-thing">
      <label className="field-label" htmlFor={id}>
        {t('beside.thing')}
      </label>
      <select
        id={id}
        className="field-input"
        value={key}
        onChange={(event) => {
          const chosen = things.find((thing) => thing.key === event.target.value);
          if (chosen !== undefined) onChoose(chosen.start.id);
        }}
      >
        {groups
          .filter(([, group]) => group.length > 0)
          .map(([label, group]) => (
            <optgroup key={label} label={label}>
              {group.map((thing) => (
                <option key={thing.key} value={thing.key}>
                  {thingWords(thing, wording)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}

/** The thing at hand is always in the list, though one source alone may speak of it. */
function thingsWith(
  situation: Situation,
  known: readonly Figure[],
  reference: Figure,
): readonly BesideThing[] {
  const things = besideThings(situation, known);
  const key = comparisonKeyOf(reference);
  if (things.some((thing) => thing.key === key)) return things;
  return [{ key, start: reference, sources: [reference.source], shown: true }, ...things];
}

function thingWords({ start, sources }: BesideThing, wording: Wording): string {
  const { label } = wording.indicator(start.indicator);
  const breakdown = wording.breakdown(start.breakdown);
  const what = wording.t('beside.thingOf', {
    what: breakdown === '' ? label : wording.t('figure.sentenceFor', { subject: label, breakdown }),
    place: wording.place(start.place),
  });
  return wording.t('beside.thingSources', { what, count: sources.length });
}

function timeOptions({ times, reference, members }: Beside, zone: string, wording: Wording) {
  const stops = times.some((time) => time.reference.id === reference.id)
    ? times
    : [...times, { reference, sources: members.length }].sort(
        (one, other) => one.reference.asOf.end - other.reference.asOf.end,
      );
  return stops.map(({ reference: { id, asOf }, sources }): SelectOption => ({
    value: id,
    label: wording.t('beside.timeSources', {
      asOf: wording.asOfShort(asOf, zone),
      count: sources,
    }),
  }));
}
