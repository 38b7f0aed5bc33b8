import { useId } from 'react';
import { isAsOf, parseAsOf } from '#domain/asOf.ts';
import { dateFormatOf, FORMAT_NAMES, numberFormatName } from '#state/ownDataNeeds.ts';
import { DATE_FORMATS, type Mapping, NUMBER_FORMATS, type Question } from '#state/ownDataTable.ts';
import type { Wording } from '#wording/wording.ts';
import { SelectField } from '../page/SelectField.tsx';
import { useWording } from '../page/WordingContext.tsx';
import { columnName } from './columnName.ts';
import { Needed } from './CountFields.tsx';
import { dateReading } from './dateReading.ts';
import type { MappingProps } from './MappingSteps.tsx';
import { numberReading } from './numberReading.ts';

/** How dates and numbers are written: asked with the column's own examples wherever they can be read in two ways. */
export function FormatFields({ mapping, proposal, needs, setMapping }: MappingProps) {
  const wording = useWording();
  const { t } = wording;
  const dates = proposal.questions.find(({ kind }) => kind === 'date_format');
  const numbers = proposal.questions.find(({ kind }) => kind === 'number_format');
  const needed = (kind: string) => needs.some((need) => need.kind === kind);
  return (
    <>
      {dates !== undefined && (
        <Readings
          legend={
            dates.column === null
              ? t('yourData.ask.allDates')
              : t('yourData.ask.dates', {
                  header: columnName(proposal.headers, dates.column, wording),
                })
          }
          question={dates}
          chosen={chosenDates(mapping, dates)}
          label={(format) => dateLabel(format, dates.seen, wording)}
          isNeeded={needed('date_format')}
          onChoose={(format) => setMapping(withDateFormat(mapping, dates, format))}
        />
      )}
      {numbers !== undefined && (
        <Readings
          legend={
            numbers.column === null
              ? t('yourData.ask.allNumbers')
              : t('yourData.ask.numbers', {
                  header: columnName(proposal.headers, numbers.column, wording),
                })
          }
          question={{
            ...numbers,
            choices: distinctFormats(numbers, numberFormatName(mapping)),
          }}
          chosen={numberFormatName(mapping)}
          label={(format) => numberLabel(format, numbers.seen, wording)}
          isNeeded={needed('number_format')}
          onChoose={(format) => setMapping(withNumberFormat(mapping, format))}
        />
      )}
      {(dates === undefined || numbers === undefined) && (
        <fieldset className="own-question">
          <legend>{t('yourData.ask.written')}</legend>
          {dates === undefined && (
            <SelectField
              className="own-field"
              label={t('yourData.ask.dateFormat')}
              value={mapping.dateFormat ?? ''}
              options={[
                { value: '', label: t('yourData.dateFormat.none') },
                ...DATE_FORMATS.map((value) => ({
                  value,
                  label: t(`yourData.dateFormat.${value}`),
                })),
              ]}
              onChange={(value) =>
                setMapping({ ...mapping, dateFormat: dateFormatOf(value) ?? null })
              }
            />
          )}
          {numbers === undefined && (
            <SelectField
              className="own-field"
              label={t('yourData.ask.numberFormat')}
              value={numberFormatName(mapping) ?? ''}
              options={[
                { value: '', label: t('yourData.numberFormat.none') },
                ...FORMAT_NAMES.map((value) => ({
                  value,
                  label: t(`yourData.numberFormat.${value}`),
                })),
              ]}
              onChange={(value) => setMapping(withNumberFormat(mapping, value))}
            />
          )}
        </fieldset>
      )}
    </>
  );
}

interface ReadingsProps {
  readonly legend: string;
  readonly question: Question;
  readonly chosen: string | null;
  readonly label: (choice: string) => string;
  readonly isNeeded: boolean;
  readonly onChoose: (choice: string) => void;
}

/** The ways in which the same text can be read, each with what it would mean. */
function Readings({ legend, question, chosen, label, isNeeded, onChoose }: ReadingsProps) {
  const { t } = useWording();
  const name = useId();
  const { choices, seen, settledBy } = question;
  return (
    <fieldset className="own-question" data-needed={isNeeded ? '' : undefined}>
      <legend>{legend}</legend>
      <p className="own-hint">
        <bdi>
          {settledBy === null
            ? t('yourData.ask.seen', { seen: seen.join(' · ') })
            : t('yourData.ask.settled', { text: settledBy })}
        </bdi>
      </p>
      {choices.map((choice) => (
        <label className="own-choice" key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          <bdi>{label(choice)}</bdi>
        </label>
      ))}
      {isNeeded && <Needed />}
    </fieldset>
  );
}

function chosenDates({ columns, dateFormat }: Mapping, { column }: Question): string | null {
  return columns.find((one) => one.column === column)?.dateFormat ?? dateFormat;
}

function withDateFormat(mapping: Mapping, { column }: Question, text: string): Mapping {
  const format = dateFormatOf(text);
  if (format === undefined) return mapping;
  const isMain = column === null || isAsOfColumn(mapping, column);
  if (isMain) return { ...mapping, dateFormat: format };
  return {
    ...mapping,
    columns: mapping.columns.map((one) =>
      one.column === column ? { ...one, dateFormat: format } : one,
    ),
  };
}

function isAsOfColumn({ columns }: Mapping, column: number): boolean {
  return columns.some(
    (one) => one.column === column && one.as === 'as_of' && one.dateFormat === undefined,
  );
}

function withNumberFormat(mapping: Mapping, text: string): Mapping {
  const name = FORMAT_NAMES.find((one) => one === text);
  return { ...mapping, numberFormat: name === undefined ? null : NUMBER_FORMATS[name] };
}

function dateLabel(format: string, seen: readonly string[], wording: Wording): string {
  const { t } = wording;
  const known = dateFormatOf(format);
  if (known === undefined) return format;
  const name = t(`yourData.dateFormat.${known}`);
  for (const text of seen) {
    const day = parseAsOf(dateReading(text, known) ?? '', 'UTC');
    if (isAsOf(day)) {
      return t('yourData.ask.reading', { name, text, meaning: wording.asOf(day, 'UTC') });
    }
  }
  return name;
}

function numberLabel(format: string, seen: readonly string[], wording: Wording): string {
  const { t } = wording;
  const known = FORMAT_NAMES.find((one) => one === format);
  if (known === undefined) return format;
  const name = t(`yourData.numberFormat.${known}`);
  for (const text of seen) {
    const meaning = numberReading(text, NUMBER_FORMATS[known]);
    if (meaning !== null) {
      return t('yourData.ask.reading', { name, text, meaning: numberWords(meaning, wording) });
    }
  }
  return name;
}

/** Decimals to the last one: they are what is asked about. */
function numberWords(value: number, wording: Wording): string {
  return Number.isInteger(value) ? wording.number(value) : String(value);
}

/** Of formats under which everything that was seen means the same, one is enough to be asked. */
function distinctFormats({ choices, seen }: Question, chosen: string | null): readonly string[] {
  const meanings = new Set<string>();
  return choices.filter((choice) => {
    const name = FORMAT_NAMES.find((one) => one === choice);
    if (name === undefined) return true;
    const meaning = seen.map((text) => numberReading(text, NUMBER_FORMATS[name])).join(' ');
    if (meanings.has(meaning) && choice !== chosen) return false;
    meanings.add(meaning);
    return true;
  });
}
