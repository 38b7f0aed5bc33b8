import { useId } from 'react';
import type { CompareInput } from '#chartViews/compare/compareScene.ts';
import { type Address, type AddressChange, type Span, SPANS } from '#address/address.ts';
import type { ComparedSituations } from '#state/useComparedSituations.ts';
import { ChoiceField } from '../page/ChoiceField.tsx';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { OnsetFields } from './OnsetFields.tsx';
import { SituationChoice } from './SituationChoice.tsx';

interface Props {
  readonly compared: ComparedSituations;
  readonly inputs: readonly CompareInput[];
  /** Whether any of them states a population before. */
  readonly hasBase: boolean;
  readonly address: Address;
  readonly change: (change: AddressChange) => void;
}

/** Which situations, from which onset, in what unit of time and value. */
export function CompareControls({ compared, inputs, hasBase, address, change }: Props) {
  const { t } = useWording();
  const whyId = useId();
  const { interval, span, stackMode, yScale } = address;
  return (
    <section className="controls compare-controls" aria-label={t('compare.controls')}>
      <SituationChoice compared={compared} change={change} />
      <OnsetFields inputs={inputs} address={address} change={change} />
      <ChoiceField
        label={t('chart.values')}
        value={hasBase ? stackMode : 'absolute'}
        unavailable={hasBase ? [] : ['relative']}
        describedBy={hasBase ? undefined : whyId}
        options={[
          { value: 'absolute', label: t('compare.counts') },
          { value: 'relative', label: t('chart.valuesRelative') },
        ]}
        onChange={(mode) => change({ stackMode: mode === 'relative' ? 'relative' : null })}
      />
      <ChoiceField
        label={t('chart.scale')}
        value={yScale}
        options={[
          { value: 'linear', label: t('chart.scaleLinear') },
          { value: 'log', label: t('chart.scaleLog') },
        ]}
        onChange={(scale) => change({ yScale: scale === 'log' ? 'log' : null })}
      />
      <ChoiceField
        label={t('compare.interval')}
        value={interval}
        options={[
          { value: 'days', label: t('compare.days') },
          { value: 'hours', label: t('compare.hours') },
        ]}
        onChange={(unit) => change({ interval: unit === 'hours' ? 'hours' : null })}
      />
      <SelectField
        label={t('compare.span')}
        value={span}
        options={SPANS.map((value) => ({ value, label: spanWords(value) }))}
        onChange={(value) => change({ span: SPANS.find((one) => one === value) ?? null })}
      />
      {!hasBase && (
        <p className="controls-why" id={whyId}>
          {t('compare.noShareAtAll')}
        </p>
      )}
    </section>
  );

  function spanWords(value: Span): string {
    if (value === 'all') return t('compare.spanAll');
    return interval === 'hours'
      ? t('compare.spanHours', { number: Number(value) * 24 })
      : t('compare.spanDays', { number: Number(value) });
  }
}
