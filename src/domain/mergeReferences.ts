import { compareAsOf, compareText } from './asOf.ts';
import { formatBreakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { figureIdOf, identityOf, twinKeyOf } from './identity.ts';
import { bestRole, earliestPublished, revisedNumber, notesOf } from './references.ts';
import type { StatedRow } from './statedRow.ts';

/**
 * Rows with one identity become one figure with all its references; wrong copies stay apart.
 * Law: every row is a reference of exactly one figure. The order of the rows changes nothing.
 */
export function mergeReferences(rows: readonly StatedRow[]): {
  figures: Figure[];
  rejected: Figure[];
} {
  const merged = [...grouped(rows, identityOf)].map(([identity, group]) =>
    mergeGroup(identity, group),
  );
  const figures = linkTwins(merged).sort(compareFigures);
  return {
    figures: figures.filter((figure) => figure.role !== 'rejected'),
    rejected: figures.filter((figure) => figure.role === 'rejected'),
  };
}

interface MergedGroup {
  readonly figure: Figure;
  readonly twinKey: string;
}

function mergeGroup(identity: string, group: readonly StatedRow[]): MergedGroup {
  const rows = group.length > 1 ? [...group].sort(compareRows) : group;
  const references = rows.map((row) => row.reference);
  const known = firstKnown(rows);
  const figure: Figure = {
    indicator: known.indicator,
    measure: known.measure,
    place: known.place,
    value: known.value,
    valueLow: known.valueLow,
    valueHigh: known.valueHigh,
    qualifier: known.qualifier,
    quantity: known.quantity,
    unit: known.unit,
    source: known.source,
    status: known.status,
    knownFrom: known.knownFrom,
    knownFromAssumed: known.knownFromAssumed,
    toCome: known.toCome,
    id: figureIdOf(known, identity),
    asOf: bestStated(rows).asOf,
    breakdown: bestStated(rows).breakdown,
    placeCode: rows.find((row) => row.placeCode !== '')?.placeCode ?? '',
    role: bestRole(references),
    published: earliestPublished(references, known.asOf),
    revises: revisedNumber(references),
    notes: notesOf(references),
    references,
    twins: [],
  };
  return { figure, twinKey: twinKeyOf(known) };
}

/** A stated date of publication is better evidence than the assumption that stands in for a missing one. */
function firstKnown(rows: readonly StatedRow[]): StatedRow {
  return leastBy(
    rows,
    (one, other) =>
      Number(one.knownFromAssumed) - Number(other.knownFromAssumed) ||
      one.knownFrom - other.knownFrom,
  );
}

/** Of two spellings of one moment (08:00+04:00, 07:00+03:00) the one in the best reference is shown. */
function bestStated(rows: readonly StatedRow[]): StatedRow {
  return leastBy(
    rows,
    (one, other) =>
      Number(one.reference.role !== 'recommended') -
        Number(other.reference.role !== 'recommended') ||
      Number(one.asOf.zoneAssumed) - Number(other.asOf.zoneAssumed) ||
      compareText(other.asOf.text, one.asOf.text),
  );
}

/** The first of the least; rows come sorted by content, so ties do not depend on the file's order. */
function leastBy<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Item {
  return items.reduce((least, item) => (compare(item, least) < 0 ? item : least));
}

/** Order of the references of one figure: as they became known, then by who carried them. */
function compareRows(one: StatedRow, other: StatedRow): number {
  return (
    one.knownFrom - other.knownFrom ||
    compareText(one.reference.carriedBy, other.reference.carriedBy) ||
    compareText(one.reference.url, other.reference.url) ||
    compareText(one.reference.note, other.reference.note) ||
    compareText(one.asOf.text, other.asOf.text) ||
    compareText(formatBreakdown(one.breakdown), formatBreakdown(other.breakdown)) ||
    one.reference.row - other.reference.row
  );
}

function linkTwins(merged: readonly MergedGroup[]): Figure[] {
  const linked: Figure[] = [];
  for (const twins of grouped(merged, (group) => group.twinKey).values()) {
    const ids = twins.map(({ figure }) => figure.id).sort(compareText);
    for (const { figure } of twins) {
      const others = ids.filter((id) => id !== figure.id);
      linked.push(others.length === 0 ? figure : { ...figure, twins: others });
    }
  }
  return linked;
}

function compareFigures(one: Figure, other: Figure): number {
  return compareAsOf(one.asOf, other.asOf) || compareText(one.id, other.id);
}
