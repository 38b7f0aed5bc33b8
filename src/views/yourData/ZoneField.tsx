import { useMemo } from 'react';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';

interface Props {
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}

/** Where the days of the figures begin and end. */
export function ZoneField({ zone, onChange }: Props) {
  const { t } = useWording();
  const zones = useMemo(() => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])], []);
  const offered = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <SelectField
      className="own-field"
      label={t('yourData.ask.zone')}
      value={zone}
      options={offered.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
      onChange={onChange}
    />
  );
}
