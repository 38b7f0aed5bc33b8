import type { AddressChange } from '#address/address.ts';
import { DEFAULT_UNDER, SENSITIVITIES, UNDER_LIMITS } from '#domain/disclosure/disclosureRules.ts';
import type { SituationData } from '#domain/situation.ts';
import { useAddress } from '#state/useAddress.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly data: SituationData;
  readonly change: (change: AddressChange) => void;
}

const OFFERED = [5, DEFAULT_UNDER, 20, UNDER_LIMITS.most];

/** What is hidden in this view and how it is labelled; never less than the situation itself asks for. */
export function DisclosureChoice({ data, change }: Props) {
  const { t } = useWording();
  const asked = useAddress().address;
  const { disclosure, sensitivity } = data.situation;
  const isOwnRule = disclosure !== undefined && disclosure.under !== asked.small;
  const isOwnLabel = sensitivity !== undefined && sensitivity !== asked.label;
  const unders = [...new Set([...OFFERED, disclosure?.under ?? DEFAULT_UNDER])]
    .filter((under) => !isOwnRule || under >= disclosure.under)
    .sort((one, other) => one - other);
  const labels = isOwnLabel
    ? SENSITIVITIES.slice(SENSITIVITIES.indexOf(sensitivity))
    : SENSITIVITIES;
  return (
    <section aria-labelledby="disclosure-heading">
      <h2 className="sources-heading" id="disclosure-heading">
        {t('disclosure.heading')}
      </h2>
      <p className="sources-intro">
        {t('disclosure.intro')} {t('disclosure.notTheFeed')} {t('disclosure.classes')}{' '}
        {(isOwnRule || isOwnLabel) && t('disclosure.stricterOnly')}
      </p>
      <div className="picture-choices">
        <SelectField
          label={t('disclosure.small')}
          value={String(disclosure?.under ?? '')}
          options={[
            ...(isOwnRule ? [] : [{ value: '', label: t('disclosure.smallOff') }]),
            ...unders.map((under) => ({
              value: String(under),
              label: t('disclosure.smallHide', { under }),
            })),
          ]}
          onChange={(value) => change({ small: value === '' ? null : Number(value) })}
        />
        <SelectField
          label={t('disclosure.label')}
          value={sensitivity ?? ''}
          options={[
            ...(isOwnLabel ? [] : [{ value: '', label: t('disclosure.labelNone') }]),
            ...labels.map((value) => ({ value, label: t(`disclosure.labelName.${value}`) })),
          ]}
          onChange={(value) =>
            change({ label: SENSITIVITIES.find((one) => one === value) ?? null })
          }
        />
      </div>
    </section>
  );
}
