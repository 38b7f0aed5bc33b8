import { useId } from 'react';
import { MEASURES } from '#domain/figure.ts';
import { indicatorOf } from '#domain/indicator.ts';
import { type Need, saidOf, valueColumns, withFacts } from '#state/ownDataNeeds.ts';
import type { MappedColumn } from '#state/ownDataTable.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { columnName } from './columnName.ts';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import type { MappingProps } from './MappingSteps.tsx';

/** For each column of numbers: what it counts, what kind of count it is, and in which unit. */
export function CountFields({ mapping, proposal, needs, setMapping }: MappingProps) {
  const wording = useWording();
  const { t } = wording;
  const hasIndicator = mapping.columns.some(({ as }) => as === 'indicator');
  const hasUnit = mapping.columns.some(({ as }) => as === 'unit');
  if (hasIndicator && hasUnit) return null;
  return valueColumns(mapping).map((column) => (
    <fieldset className="own-question" key={column.column}>
      <legend>
        {t('yourData.ask.counts', { header: columnName(proposal.headers, column.column, wording) })}
      </legend>
      {!hasIndicator && (
        <IndicatorFields
          column={column}
          said={saidOf(column, mapping, 'indicator')}
          measure={saidOf(column, mapping, 'measure')}
          needs={needs}
          onChange={(facts) => setMapping(withFacts(mapping, column.column, facts))}
        />
      )}
      {!hasUnit && (
        <UnitField
          value={saidOf(column, mapping, 'unit') ?? ''}
          isNeeded={isNeeded(needs, 'unit', column)}
          onChange={(unit) => setMapping(withFacts(mapping, column.column, { unit }))}
        />
      )}
    </fieldset>
  ));
}

function isNeeded(needs: readonly Need[], kind: Need['kind'], { column }: MappedColumn): boolean {
  return needs.some((need) => need.kind === kind && need.column === column);
}

interface IndicatorProps {
  readonly column: MappedColumn;
  readonly said: string | undefined;
  readonly measure: string | undefined;
  readonly needs: readonly Need[];
  readonly onChange: (facts: Parameters<typeof withFacts>[2]) => void;
}

function IndicatorFields({ column, said, measure, needs, onChange }: IndicatorProps) {
  const { t } = useWording();
  const known = said === undefined ? null : indicatorOf(said);
  const choose = (indicator: string) => {
    const next = indicatorOf(indicator);
    // What the dictionary says goes with its word; a name of one's own says nothing of the kind.
    if (next !== null || known !== null) {
      onChange({ indicator, unit: next?.unit ?? '', measure: '' });
    } else onChange({ indicator });
  };
  return (
    <>
      <IndicatorChoice value={said ?? ''} onChange={choose} />
      {isNeeded(needs, 'indicator', column) && <Needed />}
      {said !== undefined && (
        <SelectField
          className="own-field"
          label={t('yourData.ask.measure')}
          value={measure ?? known?.measure ?? ''}
          options={[
            ...(known === null ? [{ value: '', label: t('yourData.ask.choose') }] : []),
            ...MEASURES.map((value) => ({ value, label: t(`figure.measure.${value}`) })),
          ]}
          onChange={(value) => onChange({ measure: value })}
        />
      )}
      {isNeeded(needs, 'measure', column) && <Needed />}
    </>
  );
}

/** Stands beside a question that nobody has answered. */
export function Needed() {
  const { t } = useWording();
  return <p className="own-need">{t('yourData.ask.needed')}</p>;
}

interface UnitProps {
  readonly value: string;
  readonly isNeeded: boolean;
  readonly onChange: (unit: string) => void;
}

function UnitField({ value, isNeeded: needed, onChange }: UnitProps) {
  const { t } = useWording();
  const id = useId();
  return (
    <>
      <div className="field own-field">
        <label className="field-label" htmlFor={id}>
          {t('yourData.ask.unit')}
        </label>
        <input
          id={id}
          className="field-input"
          list={`${id}-units`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <datalist id={`${id}-units`}>
          {UNITS.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      </div>
      {needed && <Needed />}
    </>
  );
}

const UNITS = ['people', 'households', 'movements', 'vehicles', 'settlements'];
