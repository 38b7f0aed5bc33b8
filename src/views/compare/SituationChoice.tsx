import { toneOfRank } from '#chartViews/compare/comparedSituations.ts';
import type { AddressChange } from '#address/address.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';
import { useWording } from '../page/WordingContext.tsx';
import { ToneSign } from './ToneSign.tsx';

interface Props {
  readonly compared: ComparedSituations;
  readonly change: (change: AddressChange) => void;
}

/** Which situations are compared. The last one stays: nothing compared with nothing is no view. */
export function SituationChoice({ compared, change }: Props) {
  const { t } = useWording();
  const { offered, chosen } = compared;
  const ids = chosen.map(({ id }) => id);
  const failed = chosen.flatMap(({ id, state }) => (state.status === 'failed' ? [id] : []));
  const toggle = (id: string) => {
    const next = offered
      .map((one) => one.id)
      .filter((one) => (one === id ? !ids.includes(id) : ids.includes(one)));
    change({ with: next.length === offered.length ? null : next });
  };
  return (
    <fieldset className="compare-situations">
      <legend className="field-label">{t('compare.situations')}</legend>
      {offered.map(({ id, title }, rank) => {
        const isChosen = ids.includes(id);
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen && ids.length === 1}
              onChange={() => toggle(id)}
            />
            {!failed.includes(id) && <ToneSign tone={toneOfRank(rank)} />}
            <bdi>{title}</bdi>
          </label>
        );
      })}
    </fieldset>
  );
}
