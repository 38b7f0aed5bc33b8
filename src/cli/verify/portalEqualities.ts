import type { StatedRow } from '#domain/statedRow.ts';
import { isRecord, listIn, textOf } from '#feeds/wireRecord.ts';
import { jsonIn } from '../recognise.ts';
import type { CheckedAnswer } from './checkAnswer.ts';
import { numbered } from './factsOf.ts';
import { measureOfGroup } from './seriesForCheck.ts';

/** A checked answer with the name it goes by in the report. */
export interface NamedAnswer {
  readonly name: string;
  readonly folder: string;
  readonly answer: CheckedAnswer;
}

export interface Equality {
  readonly line: string;
  readonly verdict: 'holds' | 'fails' | 'none';
}

/**
 * The two equalities of the portal, looked for between the timeseries and the tables by place of one folder that are
 * of one situation and may be of one group: the last point of a stock is the sum of the latest rows by place, the sum
 * of all points of a flow is the sum of its rows. Only where both name the group, its kind is known and both end on
 * one day must one of them hold.
 */
export function portalEqualities(answers: readonly NamedAnswer[]): Equality[] {
  const series = answers.filter(({ answer }) => answer.recognised.kind === 'odp_timeseries');
  const tables = answers.filter(({ answer }) => answer.recognised.kind === 'odp_sublocation');
  return series.flatMap((one) =>
    tables
      .filter((table) => table.folder === one.folder && isOneSituation(one, table))
      .flatMap((table) => groupsOf(table).flatMap((group) => compare(one, table, group))),
  );
}

function compare(series: NamedAnswer, table: NamedAnswer, group: string): Equality[] {
  const named = series.answer.recognised.declared.series[0]?.key ?? '';
  const isNamed = /^\d/.test(named);
  if (isNamed && named !== group) return [];
  const points = byTime(series.answer.stated ?? []);
  const rows = rowsOf(table, group);
  const last = points.at(-1);
  if (last === undefined || rows.length === 0) return [];
  const sum = sumOf(rows);
  const where = `${series.name} and group ${group} of ${table.name}`;
  if (last.value === sum) {
    const line = `last point ${numbered(sum)} (${last.asOf.text}) = sum of the latest rows of ${rows.length} places: ${where}, a stock`;
    return [{ verdict: 'holds', line: `${line}${foundOut(isNamed)}` }];
  }
  const total = sumOf(points);
  if (total === sum) {
    const line = `sum of the ${points.length} points ${numbered(total)} = sum of the ${rows.length} rows by place: ${where}, a flow`;
    return [{ verdict: 'holds', line: `${line}${foundOut(isNamed)}` }];
  }
  const line = `neither the last point ${numbered(last.value ?? 0)} nor the sum ${numbered(total)} is the sum by place ${numbered(sum)}: ${where}`;
  return [{ verdict: isNamed && mustHold(group, last, rows) ? 'fails' : 'none', line }];
}

function foundOut(isNamed: boolean): string {
  return isNamed ? '' : ' (so the timeseries is of this group)';
}

/** Since June 2023 the portal's daily crossings add up to three times its table by country: a change unsaid. */
const CHANGED = '2023-06-01';

function mustHold(group: string, last: StatedRow, rows: readonly StatedRow[]): boolean {
  const measure = measureOfGroup(group);
  const end = byTime(rows).at(-1)?.asOf.text;
  if (measure === null || end !== last.asOf.text) return false;
  return measure === 'stock' || end < CHANGED;
}

function isOneSituation(one: NamedAnswer, other: NamedAnswer): boolean {
  const [first, second] = [one, other].map(({ answer }) => {
    const root = jsonIn(answer.text);
    return isRecord(root) ? textOf(root.situation_view_id) : '';
  });
  return first === second;
}

function groupsOf({ answer }: NamedAnswer): readonly string[] {
  return answer.recognised.declared.series.map(({ key }) => key);
}

/** The statements of one group; the recording's own rows say which they are of. */
function rowsOf({ answer }: NamedAnswer, group: string): readonly StatedRow[] {
  const root = jsonIn(answer.text);
  const entries = (isRecord(root) ? listIn(root.data) : null) ?? [];
  return (answer.stated ?? []).filter(({ reference }) => {
    const entry = entries[reference.row - 1];
    return isRecord(entry) && textOf(entry.population_group_id) === group;
  });
}

function byTime(rows: readonly StatedRow[]): readonly StatedRow[] {
  return [...rows].sort((one, other) => one.asOf.end - other.asOf.end);
}

function sumOf(rows: readonly StatedRow[]): number {
  return rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
