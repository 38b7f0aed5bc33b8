import type { AsOf } from './asOf.ts';
import { compareAsOf, compareText } from './asOf.ts';
import { definitionKey } from './breakdown.ts';
import { addFigures, type FigureSum } from './combine.ts';
import type { Figure } from './figure.ts';
import { grouped } from './grouped.ts';
import { kindRefusal } from './kindOfCount.ts';
import { preferredReading } from './preferredReading.ts';
import type { Quantity } from './quantity.ts';
import { isPoint } from './quantity.ts';
import { aboutStepOf } from './roundDerived.ts';
import { isSelected } from './select.ts';
import { belongsToSeries } from './series.ts';
import type { FigureSelector, Partition, Situation, SituationData } from './situation.ts';

/** The parts of one statement against its stated total; both are shown, neither is scaled. */
export interface PartitionCheck {
  readonly partition: Partition;
  readonly asOf: AsOf;
  readonly source: string;
  readonly whole: Figure | null;
  readonly parts: readonly Figure[];
  readonly missingParts: readonly FigureSelector[];
  /** Only where each of them may be added to each other; else why not, and nothing is compared. */
  readonly sum: FigureSum;
  /** Sum of the parts less the total, in the unit of the figures; null without a total or with ranges. */
  readonly difference: number | null;
  /** Null where it cannot be said: no total, a missing number, or parts that are not stated could fill the gap. */
  readonly agrees: boolean | null;
}

/** One check per source and as-of with at least one part, in time order. */
export function checkPartition(
  situation: Pick<Situation, 'partitions'>,
  partition: Partition | string,
  figures: readonly Figure[],
): PartitionCheck[] {
  const declared =
    typeof partition === 'string'
      ? situation.partitions.find((one) => one.id === partition)
      : partition;
  if (declared === undefined) return [];
  const concerned = figures.filter((one) => belongsToSeries(one) && concerns(one, declared));
  return [...grouped(concerned, statementKey).values()]
    .flatMap((statement) => checkStatement(declared, statement))
    .sort(compareChecks);
}

function concerns(figure: Figure, { whole, parts }: Partition): boolean {
  return isSelected(figure, whole) || parts.some((part) => isSelected(figure, part));
}

function statementKey({ asOf, source, unit }: Figure): string {
  return JSON.stringify([source, unit, asOf.precision, asOf.start, asOf.end]);
}

function checkStatement(partition: Partition, statement: readonly Figure[]): PartitionCheck[] {
  const definition = definitionKey(partition.whole.breakdown ?? []);
  const parts: Figure[] = [];
  const missingParts: FigureSelector[] = [];
  for (const selector of partition.parts) {
    const part = preferredReading(statement.filter((one) => isPart(one, selector, definition)));
    if (part === null) missingParts.push(selector);
    else parts.push(part);
  }
  const check = compareWithTotal(partition, { parts, missingParts, statement });
  return check === null ? [] : [check];
}

/**
 * The same for parts that someone chose: against the total of their own statement among all figures. Null where they
 * are not all parts of one declared partition.
 */
export function checkParts(
  parts: readonly Figure[],
  { situation, figures }: Pick<SituationData, 'situation' | 'figures'>,
): PartitionCheck | null {
  const [first] = parts;
  const partition = situation.partitions.find((one) =>
    parts.every((part) => one.parts.some((selector) => isSelected(part, selector))),
  );
  if (first === undefined || partition === undefined) return null;
  const key = statementKey(first);
  return compareWithTotal(partition, {
    parts,
    missingParts: partition.parts.filter((one) => !parts.some((part) => isSelected(part, one))),
    statement: figures.filter((one) => belongsToSeries(one) && statementKey(one) === key),
  });
}

/**
 * What the same statement has beside chosen parts: the other parts of the partition, one figure each. Empty where they
 * are no parts of one statement, or where it has no more.
 */
export function otherParts(
  parts: readonly Figure[],
  scene: Pick<SituationData, 'situation' | 'figures'>,
): Figure[] {
  const [first] = parts;
  if (first === undefined || !addFigures(parts, scene.situation).allowed) return [];
  const check = checkParts(parts, scene);
  if (check === null) return [];
  const key = statementKey(first);
  const statement = scene.figures.filter(
    (one) => statementKey(one) === key && belongsToSeries(one),
  );
  return check.missingParts.flatMap(
    (selector) => preferredReading(statement.filter((one) => isSelected(one, selector))) ?? [],
  );
}

interface Statement {
  readonly parts: readonly Figure[];
  readonly missingParts: readonly FigureSelector[];
  /** Everything that the source stated for that time. */
  readonly statement: readonly Figure[];
}

function compareWithTotal(
  partition: Partition,
  { parts, missingParts, statement }: Statement,
): PartitionCheck | null {
  const [first] = parts;
  if (first === undefined) return null;
  const sum = addFigures(parts, { partitions: [partition] });
  const whole = wholeOfStatement(
    statement.filter((one) => isSelected(one, partition.whole) && kindRefusal(one, first) === null),
    parts,
  );
  const compared = { parts, isComplete: missingParts.length === 0 };
  return {
    partition,
    asOf: first.asOf,
    source: first.source,
    whole,
    parts,
    missingParts,
    sum,
    difference: sum.allowed ? differenceFrom(whole, sum.quantity) : null,
    agrees: sum.allowed ? agreement(whole, sum.quantity, compared) : null,
  };
}

/** Another definition (since, place_role, cause) is another measure, never a part, whatever a manifest says. */
function isPart(figure: Figure, selector: FigureSelector, definition: string): boolean {
  return isSelected(figure, selector) && definitionKey(figure.breakdown) === definition;
}

/**
 * The total that stood beside the parts: from the same page, else the one known nearest to them in time. A total
 * revised on the next day (28 September: 17,153, later 20,236) is no total of the parts stated before.
 */
function wholeOfStatement(wholes: readonly Figure[], parts: readonly Figure[]): Figure | null {
  const pages = new Set(parts.flatMap((part) => part.references.map((one) => one.url)));
  pages.delete('');
  const samePage = wholes.filter((one) => one.references.some(({ url }) => pages.has(url)));
  if (samePage.length > 0) return preferredReading(samePage);
  const knownFrom = parts[0]?.knownFrom ?? 0;
  let least = Infinity;
  for (const one of wholes) least = Math.min(least, Math.abs(one.knownFrom - knownFrom));
  return preferredReading(wholes.filter((one) => Math.abs(one.knownFrom - knownFrom) === least));
}

function differenceFrom(whole: Figure | null, sum: Quantity): number | null {
  if (whole === null || !isPoint(whole.quantity) || !isPoint(sum)) return null;
  const difference = sum.low - whole.quantity.low;
  return Number.isFinite(difference) ? difference : null;
}

interface StatedParts {
  readonly parts: readonly Figure[];
  readonly isComplete: boolean;
}

/** Rounded ("about") numbers may miss each other by half a step each; that is rounding, not a conflict. */
function agreement(
  whole: Figure | null,
  sum: Quantity,
  { parts, isComplete }: StatedParts,
): boolean | null {
  if (whole === null || !whole.quantity.known || !sum.known) return null;
  let tolerance = aboutStepOf(whole.quantity) / 2;
  for (const { quantity } of parts) tolerance += aboutStepOf(quantity) / 2;
  if (sum.low > whole.quantity.high + tolerance) return false;
  if (sum.high < whole.quantity.low - tolerance) return isComplete ? false : null;
  return true;
}

function compareChecks(one: PartitionCheck, other: PartitionCheck): number {
  return compareAsOf(one.asOf, other.asOf) || compareText(one.source, other.source);
}
