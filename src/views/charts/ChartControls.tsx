import { useId } from 'react';
import type { Figure } from '#domain/figure.ts';
import { knownBases } from '#domain/knownOfIndicators.ts';
import { chosenDenominator, denominatorFigure } from '#domain/recommend.ts';
import type { Denominator, SituationData } from '#domain/situation.ts';
import type { Address, AddressChange } from '#address/address.ts';
import { sourceName } from '#wording/figureSentence.ts';
import type { Wording } from '#wording/wording.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { SelectField, type SelectOption } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { knownMoment } from '#shown/viewChoices.ts';
import { SourceChoice } from './SourceChoice.tsx';
import { TimeWindowFields } from './TimeWindowFields.tsx';

interface Props {
  readonly data: SituationData;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** One set of choices for all charts; what cannot be chosen is disabled and says why. */
export function ChartControls({ data, address, change }: Props) {
  const wording = useWording();
  const { t } = wording;
  const whyId = useId();
  const { situation } = data;
  const known = knownBases(data, knownMoment(address.known, situation.zone));
  const base = chosenDenominator(situation, known, address.base);
  const anyBase = base?.figure ?? firstBase(data, known);
  const noShare = base === null ? whyNoShare(data, address, wording) : null;
  return (
    <section className="controls" aria-label={t('view.charts')}>
      <ChoiceField
        label={t('chart.values')}
        value={base === null ? 'absolute' : address.stackMode}
        options={[
          { value: 'absolute', label: t('chart.valuesAbsolute') },
          { value: 'relative', label: t('chart.valuesRelative') },
        ]}
        unavailable={base === null ? ['relative'] : []}
        describedBy={noShare === null ? undefined : whyId}
        onChange={(mode) => change({ stackMode: mode === 'relative' ? 'relative' : null })}
      />
      <ChoiceField
        label={t('chart.scale')}
        value={address.yScale}
        options={[
          { value: 'linear', label: t('chart.scaleLinear') },
          { value: 'log', label: t('chart.scaleLog') },
        ]}
        onChange={(scale) => change({ yScale: scale === 'log' ? 'log' : null })}
      />
      {situation.denominators.length > 0 && (
        <SelectField
          className="controls-base"
          label={t('app.base.label')}
          value={base?.denominator.id ?? ''}
          options={baseOptions(data, known, wording)}
          onChange={(id) => change({ base: choiceOfBase(id, situation.denominators) })}
        />
      )}
      {anyBase !== null && situation.denominators.length > 1 && (
        <button type="button" className="button" onClick={() => change({ beside: anyBase.id })}>
          {t('beside.openBases')}
        </button>
      )}
      <TimeWindowFields situation={situation} time={address.time} change={change} />
      <SourceChoice data={data} sources={address.source} change={change} />
      {noShare !== null && (
        <p className="controls-why" id={whyId}>
          {noShare}
        </p>
      )}
    </section>
  );
}

/** Where the chosen base is not known yet, another one leads to the list that says so. */
function firstBase({ situation }: SituationData, known: readonly Figure[]): Figure | null {
  const stated = situation.denominators.map((one) => denominatorFigure(situation, known, one));
  return stated.find((figure) => figure !== null) ?? null;
}

/** Every stated population with its source; those of other borders or years are labelled so. */
function baseOptions(
  { situation }: SituationData,
  known: readonly Figure[],
  wording: Wording,
): SelectOption[] {
  return situation.denominators.map((denominator) => {
    const figure = denominatorFigure(situation, known, denominator);
    const label =
      figure === null
        ? wording.t('view.baseNotKnown', { label: denominator.label })
        : `${denominator.label} · ${sourceName(figure, wording)}`;
    return {
      value: denominator.id,
      label: denominator.otherTerritory === true ? wording.t('view.baseOther', { label }) : label,
    };
  });
}

function choiceOfBase(id: string, denominators: readonly Denominator[]): string | null {
  return denominators.find((one) => one.id === id)?.preferred === true ? null : id;
}

function whyNoShare(
  { situation }: SituationData,
  address: Address,
  { t, moment }: Wording,
): string {
  const at = knownMoment(address.known, situation.zone);
  if (situation.denominators.length === 0 || at === null) return t('chart.refusal.noShare');
  return t('chart.refusal.noShareThen', { moment: moment(at, situation.zone) });
}
