import { compareAsOf, compareText } from '../asOf.ts';
import { parseBreakdown } from '../breakdown.ts';
import type { Figure, Reference } from '../figure.ts';
import type { SetAsideRow } from '../figureTable.ts';
import { missing } from '../quantity.ts';
import type { SituationData } from '../situation.ts';
import { slugOf } from '../slug.ts';
import { countedThings, isFineFigure, seriesKey, thingKey } from './countedThings.ts';
import type { SmallCountRule } from './disclosureRules.ts';
import { type HiddenReason, hiddenThings } from './hiddenThings.ts';

/** Stands in the note of a hidden figure, in every file the same. */
export const HIDDEN_NOTE: Readonly<Record<HiddenReason, string>> = {
  small: 'hidden here: a small count of people',
  beside: 'hidden here: a small count could be computed from it',
  time: 'hidden here: it tells a number of another time that is hidden',
};

/**
 * The same data in which small counts of people are missing: by sex or age, or at the second level of places and finer. They
 * keep their row, their source and their times; their number, the number that they revise, their note and the id that was
 * made of them are gone, and their status is `suppressed`.
 *
 * It protects against: reading the number; subtracting what is shown from a shown total, by any breakdown, place, declared
 * partition or period, one sum or several together; other sources and corrections for the same time; and a number that was
 * hidden for another's sake standing nearly the same at another time. It does not protect against: what is known elsewhere,
 * the feed itself, words (notes of shown figures, titles of events), bounds (a hidden number lies under what its total leaves),
 * sums that nobody declared between different indicators, and small counts in totals of countries and provinces, which are
 * never hidden. Two texts of one view under two numbers may be compared: keep to one.
 */
export function withSmallCountsHidden(data: SituationData, rule: SmallCountRule): SituationData {
  const all = [...data.figures, ...data.rejected];
  const hidden = hiddenThings(countedThings(all), data.situation.partitions, rule);
  const reasons = new Map([...hidden].map(([thing, reason]) => [thing.key, reason]));
  const touched = new Set([...hidden.keys()].map(({ series }) => series));
  const reasonOf = (figure: Figure) =>
    figure.unit === 'people' ? (reasons.get(thingKey(figure)) ?? null) : null;
  const gone = new Set(all.filter((one) => reasonOf(one) !== null).map(({ id }) => id));
  const names = new Set<string>();
  const shown = (figures: readonly Figure[]) =>
    figures
      .map((figure) => {
        const reason = reasonOf(figure);
        if (reason !== null) return hiddenFigure(figure, reason, names);
        return withoutTraces(figure, { gone, touched, rule });
      })
      .sort((one, other) => compareAsOf(one.asOf, other.asOf) || compareText(one.id, other.id));
  return {
    ...data,
    figures: hidden.size === 0 ? data.figures : shown(data.figures),
    rejected: hidden.size === 0 ? data.rejected : shown(data.rejected),
    setAside: data.setAside.map(withoutNumbers),
  };
}

function hiddenFigure(figure: Figure, reason: HiddenReason, names: Set<string>): Figure {
  const note = HIDDEN_NOTE[reason];
  const told = (reference: Reference): Reference => ({ ...reference, revises: null, note });
  return {
    ...figure,
    id: nameWithout(figure, names),
    value: null,
    valueLow: null,
    valueHigh: null,
    qualifier: 'exact',
    quantity: missing('suppressed'),
    status: 'suppressed',
    revises: null,
    notes: [note],
    references: figure.references.map(told),
    twins: [],
  };
}

/** An id is made of its number, and of ten numbers the right one is soon found. */
function nameWithout({ indicator, place, asOf, source }: Figure, names: Set<string>): string {
  const slug = slugOf([indicator, place, asOf.text, source].join(' ')).slice(0, 72);
  for (let number = 1; ; number++) {
    const name = `${slug}-hidden-${String(number)}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

interface Traces {
  readonly gone: ReadonlySet<string>;
  readonly touched: ReadonlySet<string>;
  readonly rule: SmallCountRule;
}

/** A shown figure may name the hidden one that it replaces, or whose twin it is. */
function withoutTraces(figure: Figure, { gone, touched, rule }: Traces): Figure {
  const twins = figure.twins.filter((id) => !gone.has(id));
  const isTold =
    figure.revises !== null &&
    (touched.has(seriesKey(figure)) || (isFineFigure(figure) && figure.revises < rule.under));
  if (!isTold && twins.length === figure.twins.length) return figure;
  if (!isTold) return { ...figure, twins };
  const references = figure.references.map((reference) => ({ ...reference, revises: null }));
  return { ...figure, twins, revises: null, references };
}

const NUMBERS: readonly string[] = ['value', 'value_low', 'value_high', 'revises', 'note'];

/** A row that could not be read may hold any number: of those that are fine, or may be, only the words are kept. */
function withoutNumbers(row: SetAsideRow): SetAsideRow {
  const { place = '', place_code: placeCode = '', breakdown: written = '' } = row.cells;
  const breakdown = parseBreakdown(written);
  if (breakdown !== null && !isFineFigure({ place, placeCode, breakdown })) return row;
  const cells = Object.fromEntries(
    Object.entries(row.cells).map(([name, text]) => [name, NUMBERS.includes(name) ? '' : text]),
  );
  return { ...row, cells, seen: NUMBERS.includes(row.column) ? '' : row.seen };
}
