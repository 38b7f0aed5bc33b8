import { MEASURES, QUALIFIERS, ROLES } from '#domain/figure.ts';
import type { SetAsideRow } from '#domain/figureTable.ts';
import type { OwnCells } from '#state/ownData.ts';
import { TYPED_FIELDS, type TypedField } from '#state/ownDataTyped.ts';
import { setAsideSentence } from '#wording/tableSentences.ts';
import { useWording } from '../page/WordingContext.tsx';
import { IndicatorChoice } from './IndicatorChoice.tsx';

interface Props {
  /** Each field has the id `<id>-<column>`. */
  readonly id: string;
  readonly cells: OwnCells;
  readonly zone: string;
  readonly fault: SetAsideRow | null;
  readonly onChange: (column: TypedField, text: string) => void;
}

/** The fields of one figure by their columns; what is wrong stands beside the field that it is about. */
export function FigureFields(props: Props) {
  const { t } = useWording();
  const { id, cells } = props;
  const isRange = cells.qualifier === 'between';
  return (
    <div className="own-fields">
      <div className="own-fields own-whole">
        <IndicatorChoice
          id={`${id}-indicator`}
          describedBy={`${id}-indicator-hint`}
          value={cells.indicator ?? ''}
          onChange={(indicator) => props.onChange('indicator', indicator)}
        />
        <Said
          fieldId={`${id}-indicator`}
          fault={props.fault?.column === 'indicator' ? props.fault : null}
          hint={undefined}
        />
      </div>
      <Field {...props} column="place" />
      <Field {...props} column="as_of" hint={t('yourData.form.asOfHint', { zone: props.zone })} />
      <Choice
        {...props}
        column="qualifier"
        options={QUALIFIERS.map((value) => [value, t(`figure.qualifier.${value}`)])}
      />
      {isRange && <Field {...props} column="value_low" inputMode="numeric" />}
      {isRange && <Field {...props} column="value_high" inputMode="numeric" />}
      {!isRange && <Field {...props} column="value" inputMode="numeric" />}
      <Field {...props} column="unit" list={UNITS} />
      <Field {...props} column="source" hint={t('yourData.form.sourceHint')} />
      <Field {...props} column="published" hint={t('yourData.form.publishedHint')} />
      <Field {...props} column="url" inputMode="url" />
      <details className="own-more-fields">
        <summary>{t('yourData.form.more')}</summary>
        <div className="own-fields">
          <Field {...props} column="place_code" hint={t('yourData.form.placeCodeHint')} />
          <Field {...props} column="breakdown" hint={t('yourData.form.breakdownHint')} />
          <Field {...props} column="carried_by" />
          <Choice
            {...props}
            column="role"
            options={ROLES.map((value) => [value, t(`figure.role.${value}`)])}
          />
          <Choice
            {...props}
            column="measure"
            options={[
              ['', t('yourData.form.asDictionary')],
              ...MEASURES.map((value) => [value, t(`figure.measure.${value}`)] as const),
            ]}
          />
          <Field {...props} column="revises" inputMode="numeric" />
          <Field {...props} column="note" />
        </div>
      </details>
      <datalist id={`${id}-unit-list`}>
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </div>
  );
}

const UNITS = ['people', 'households', 'movements', 'vehicles', 'settlements'];

interface FieldProps extends Props {
  readonly column: TypedField;
}

interface TextProps extends FieldProps {
  readonly hint?: string;
  readonly inputMode?: 'numeric' | 'url';
  readonly list?: readonly string[];
}

function Field({ id, column, cells, fault, hint, inputMode, list, onChange }: TextProps) {
  const { t } = useWording();
  const fieldId = `${id}-${column}`;
  const isWrong = fault?.column === column;
  return (
    <div className="field own-field">
      <label className="field-label" htmlFor={fieldId}>
        {t(`yourData.field.${column}`)}
      </label>
      <input
        id={fieldId}
        className="field-input"
        autoComplete="off"
        inputMode={inputMode}
        list={list === undefined ? undefined : `${fieldId}-list`}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${fieldId}-hint`}
        value={cells[column] ?? ''}
        onChange={(event) => onChange(column, event.target.value)}
      />
      <Said fieldId={fieldId} fault={isWrong ? fault : null} hint={hint} />
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ id, column, cells, fault, options, onChange }: ChoiceProps) {
  const { t } = useWording();
  const fieldId = `${id}-${column}`;
  const isWrong = fault?.column === column;
  return (
    <div className="field own-field">
      <label className="field-label" htmlFor={fieldId}>
        {t(`yourData.field.${column}`)}
      </label>
      <select
        id={fieldId}
        className="field-input"
        aria-describedby={`${fieldId}-hint`}
        value={cells[column] ?? ''}
        onChange={(event) => onChange(column, event.target.value)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Said fieldId={fieldId} fault={isWrong ? fault : null} hint={undefined} />
    </div>
  );
}

interface SaidProps {
  readonly fieldId: string;
  readonly fault: SetAsideRow | null;
  readonly hint: string | undefined;
}

function Said({ fieldId, fault, hint }: SaidProps) {
  const wording = useWording();
  const { t } = wording;
  return (
    <div id={`${fieldId}-hint`}>
      {fault !== null && (
        <p className="own-need">
          <bdi>{setAsideSentence(namedAsHere(fault, t), wording)}</bdi>
        </p>
      )}
      {hint !== undefined && <p className="own-hint">{hint}</p>}
    </div>
  );
}

/** The reader names columns; a form has fields. */
export function namedAsHere(
  fault: SetAsideRow,
  t: ReturnType<typeof useWording>['t'],
): SetAsideRow {
  const column = TYPED_FIELDS.find((one) => one === fault.column);
  return column === undefined ? fault : { ...fault, column: t(`yourData.field.${column}`) };
}
